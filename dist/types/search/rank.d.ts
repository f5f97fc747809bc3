import type { Group } from './group.js';
import type { SearchIndex } from './search-index.js';
/** How heavily one posting counts in one document, between 0 and `SATURATION + 1`. */
export declare function weigh(index: SearchIndex, doc: number, weight: number): number;
/** Scores of all documents for one query at a time; its arrays are used again by the next. */
export declare class Ranking {
    #private;
    constructor(index: SearchIndex);
    /** Lets one word of the query count: each document by its best reading. */
    add(group: Group): void;
    /** The documents worth showing with their scores, in no order; leaves the ranking empty for the next query. */
    finish(): {
        docs: Uint32Array;
        scores: Float32Array;
    };
}
