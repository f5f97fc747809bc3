import type { FuzzyMatcher, Group } from './group.js';
import type { SearchIndex } from './search-index.js';
import type { Slices } from './slices.js';
/** The folded words of a query and whether the last may still be going on. */
export declare function readQuery(text: string): {
    words: string[];
    open: boolean;
};
/** The words of a query with all their readings, the costly ones in slices. */
export declare function readGroups(index: SearchIndex, query: string, fuzzy: FuzzyMatcher | undefined, slices: Slices): Promise<Group[]>;
