/** A stretch of text that separators do not break, as its author wrote it. */
export interface Run {
    readonly text: string;
    readonly start: number;
}
/** The runs of a text with their places in it, for what must point back at the text (highlighting). */
export declare const runs: (text: string) => Run[];
/**
 * The folded words of a text, in order, with repetitions: letters and digits of spaced scripts, pairs of letters of
 * the others. An index asks for the `tail`, the last letter of such a run alone, so that one letter finds it too.
 */
export declare function words(text: string, tail?: boolean): string[];
