import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { FuzzyMatcher, Weights } from '../search/engine.js';
import type { Archive } from '../ui/archive.js';
import type { SearchKit } from '../ui/library.js';
import type { Local } from './search-answer.js';
type Archives = Awaited<ReturnType<SearchKit['loadArchive']>>;
/** A list on its way into its index: there is one over the newest articles long before there is one over all. */
export declare class Reading {
    #private;
    readonly list: Listing<Article>;
    readonly key: string | undefined;
    readonly whole: Promise<Archive>;
    /** `begin` gives the index over so many articles, or over more. */
    constructor(list: Listing<Article>, key: string | undefined, begin: (count: number) => Promise<Archive>);
    /** The index as far as it has come; at the beginning one waits for the first part. */
    get newest(): Archive | Promise<Archive>;
    isWhole({ articles }: Archive): boolean;
}
/** The engine, its tolerance of misspellings and the index over a list; each comes once, and is asked for again where it did not. */
export declare class Library {
    #private;
    /** Matches near spellings, once that part is here. */
    fuzzy: FuzzyMatcher | undefined;
    constructor(kit: SearchKit);
    /** Kept, because a browser takes a task to say that a module is here, and draws what it has before. */
    open(): Promise<Archives>;
    /** Search without its tolerance is still search: a matcher that does not come is done without. */
    loadFuzzy(): Promise<FuzzyMatcher | undefined>;
    /** The index over a list: begun when it is first asked for, and again where a chunk did not come. */
    read(list: Listing<Article>, weights: Partial<Weights> | undefined): Reading;
    /**
     * The first question is the slowest, as its code is compiled then: two are asked before a reader does, a word and its
     * first letter, as that is how readers begin.
     */
    rehearse(list: Listing<Article>, weights: Partial<Weights> | undefined, limit: number): Promise<Local | undefined>;
}
export {};
