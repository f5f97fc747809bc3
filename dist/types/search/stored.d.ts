import { type SearchDocument, type Weights } from './document.js';
import { SearchIndex } from './search-index.js';
import { type SliceOptions } from './slices.js';
/** An index as JSON: about 140 bytes a post with title and excerpt, 65 when compressed. */
export interface StoredIndex {
    readonly version: 1;
    /** How many documents it was made of, and what tells them from others. */
    readonly count: number;
    readonly print: number;
    readonly weights: Weights;
    readonly truncated: boolean;
    /** The vocabulary, a word a line. */
    readonly words: string;
    /** Base64 of numbers in groups of seven bits: of each word how many documents, their steps, their weights. */
    readonly postings: string;
    /** The same of each document's length. */
    readonly lengths: string;
}
/** An index as JSON, to be built ahead and served beside its feed. Takes about a second for 100,000 posts. */
export declare function storeIndex({ documents, vocabulary, postings, weights, truncated }: SearchIndex): StoredIndex;
/**
 * Reads an index that `storeIndex` wrote, in slices. `undefined` where the value is none, is broken, or was made of
 * other documents than these: then build one. Costs about a fifth of building.
 */
export declare function parseStored(stored: unknown, documents: readonly SearchDocument[], options?: SliceOptions): Promise<SearchIndex | undefined>;
