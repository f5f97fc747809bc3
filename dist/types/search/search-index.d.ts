import type { SearchDocument, Weights } from './document.js';
import type { Group } from './group.js';
import type { Postings } from './postings.js';
import type { Vocabulary } from './vocabulary.js';
/** What an index is made of; it never changes once built. */
export interface IndexParts {
    readonly documents: readonly SearchDocument[];
    readonly vocabulary: Vocabulary;
    readonly postings: Postings;
    readonly weights: Weights;
    /** True where the feed was longer than an index may be. */
    readonly truncated: boolean;
}
/** The archive as search and related posts read it. Documents are known by their numbers: their places in the list. */
export declare class SearchIndex implements IndexParts {
    readonly documents: readonly SearchDocument[];
    readonly vocabulary: Vocabulary;
    readonly postings: Postings;
    readonly weights: Weights;
    readonly truncated: boolean;
    /** The mean of `postings.lengths`, never 0. */
    readonly meanLength: number;
    /** What queries keep between keystrokes. */
    readonly expansions: Map<string, Group>;
    constructor({ documents, vocabulary, postings, weights, truncated }: IndexParts);
}
