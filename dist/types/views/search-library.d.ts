import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { FuzzyMatcher, Weights } from '../search/engine.js';
import type { Archive } from '../ui/archive.js';
import type { Kit } from '../ui/kit.js';
import type { Local } from './search-answer.js';
type Archives = Awaited<ReturnType<Kit['loadArchive']>>;
/** The engine, its tolerance of misspellings and the index over a list; each comes once, and is asked for again where it did not. */
export declare class Library {
    #private;
    /** Matches near spellings, once that part is here. */
    fuzzy: FuzzyMatcher | undefined;
    constructor(kit: Kit);
    /** Kept, because a browser takes a task to say that a module is here, and draws what it has before. */
    open(): Promise<Archives>;
    /** Search without its tolerance is still search: a matcher that does not come is done without. */
    loadFuzzy(): Promise<FuzzyMatcher | undefined>;
    archive({ items, index }: Listing<Article>, weights: Partial<Weights> | undefined): Promise<Archive>;
    /** The first question is the slowest, as its code is compiled then: one is asked before a reader does. */
    rehearse(list: Listing<Article>, weights: Partial<Weights> | undefined, limit: number): Promise<Local | undefined>;
}
export {};
