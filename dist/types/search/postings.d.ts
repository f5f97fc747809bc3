/** For each word, in the vocabulary's order, the documents that use it, ascending, and how heavily. */
export interface Postings {
    /** One entry more than there are words: word `i` owns the entries from `offsets[i]` to `offsets[i + 1]`. */
    readonly offsets: Uint32Array;
    readonly docs: Uint16Array | Uint32Array;
    /** Weighted frequency in eighths, at most 255. */
    readonly weights: Uint8Array;
    /** For each document its weighted length in words, in eighths of a word divided by eight. */
    readonly lengths: Uint16Array;
}
/** A stretch of postings: one word's, or those of all words of a range, which are neighbours. */
export interface Stretch {
    readonly docs: Uint16Array | Uint32Array;
    readonly weights: Uint8Array;
    readonly from: number;
    readonly to: number;
}
/** The postings of the words from `first` up to and without `end`. */
export declare function stretch({ docs, weights, offsets }: Postings, first: number, end?: number): Stretch;
/** How telling it is that a document has a word that `count` of `total` have. */
export declare const rarity: (count: number, total: number) => number;
/** The documents of both, each with the lesser weight; the second may be the postings of several words. */
export declare function intersect(a: Stretch, b: Stretch, total: number): Stretch;
