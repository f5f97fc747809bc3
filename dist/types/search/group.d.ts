import type { Stretch } from './postings.js';
import type { Vocabulary } from './vocabulary.js';
/** One way to read a word of the query: the word itself, what it begins, a near spelling, two words glued together. */
export interface Member {
    readonly stretch: Stretch;
    /** 1 for the word itself, less for a guess. */
    readonly quality: number;
    readonly rarity: number;
}
/** A word of the query with all its readings, which count as one word: a document scores by the best it has. */
export interface Group {
    readonly word: string;
    /** Best first. */
    readonly members: readonly Member[];
    /** Words of the vocabulary that it reads as; one that ends in `*` stands for all that begin so. */
    readonly spellings: readonly string[];
    /** That of its best reading, so that a rare misspelling does not outrank. */
    readonly rarity: number;
    /** What the reader may have meant, '' where the word is known. */
    readonly correction: string;
}
/** A word of the vocabulary near to a word of the query. */
export interface NearWord {
    readonly term: number;
    /** Letters added, left out, changed or swapped with a neighbour. */
    readonly distance: number;
    /** Near to the beginning of the term only, while it is being typed. */
    readonly beginning: boolean;
}
/**
 * Finds near spellings. `open` says that the word may still be going on. The engine works without one, and `fuzzy.ts`,
 * which has it, is loaded apart.
 */
export type FuzzyMatcher = (word: string, vocabulary: Vocabulary, open: boolean) => readonly NearWord[];
/** True where a folded word is one that a spelling stands for. */
export declare const spells: (spelling: string, word: string) => boolean;
