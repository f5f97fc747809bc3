import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { SearchResult } from '../search/engine.js';
import type { Archive } from '../ui/archive.js';
export type Sort = 'relevance' | 'date';
/** What the index on this page found. */
export interface Local {
    readonly query: string;
    readonly archive: Archive;
    readonly result: SearchResult;
}
/** How a reader wants to see an answer. */
export interface View {
    readonly section: string;
    readonly sort: Sort;
    readonly limit: number;
}
export interface Row {
    readonly article: Article;
    /** The story's words, '' where they are not there. */
    readonly body: string;
}
/** What is shown for a query, wherever it was found. */
export interface Answer {
    readonly query: string;
    readonly rows: readonly Row[];
    /** How many there are in the chosen section, and in all. */
    readonly total: number;
    readonly all: number;
    /** Every section among all matches with its count, most first. */
    readonly sections: readonly (readonly [section: string, count: number])[];
    /** What to mark: see `highlight`. */
    readonly terms: readonly string[];
    /** The query as its reader may have meant it; '' where nothing is better. */
    readonly suggestion: string;
}
/** One answer of what this page's index found and what a server sent: the first before the second, nothing twice. */
export declare function compose(query: string, local: Local | undefined, remote: Listing<Article> | undefined, terms: readonly string[], { section, sort, limit }: View): Answer;
/** Epoch milliseconds, 0 where unknown. */
export declare const dateOf: ({ publishedAt }: Article) => number;
