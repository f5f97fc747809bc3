/** A part of a text, in UTF-16 units as `slice` takes them. */
export interface TextRange {
    readonly start: number;
    readonly end: number;
}
/**
 * Where the words of a result's `terms` stand in a text as its author wrote it, in order and without overlaps; of a
 * word that is only begun, the beginning. Cheap enough for the rows on screen, too dear for the whole archive.
 */
export declare function highlight(text: string, terms: readonly string[]): TextRange[];
