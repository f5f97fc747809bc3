/**
 * The sorted words of an index in one string: 60,000 words cost about 0.8 MB instead of 4. Marked entries (`#tag`,
 * `!section`) sort before all words.
 */
export declare class Vocabulary {
    #private;
    readonly text: string;
    readonly starts: Uint32Array;
    readonly size: number;
    /** The first entry that is a word and not a mark. */
    readonly firstWord: number;
    /** `starts` has one entry more than there are words: word `i` is `text` from `starts[i]` to `starts[i + 1]`. */
    constructor(text: string, starts: Uint32Array);
    word(index: number): string;
    lengthOf(index: number): number;
    /** The number of a word, -1 where the archive never uses it. */
    find(word: string): number;
    /** The words that begin so, as a half-open range of numbers. */
    range(prefix: string): readonly [from: number, to: number];
}
