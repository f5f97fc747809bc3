import type { Feed } from '../data/feed.js';
import type { readArticles } from '../mapping/read-articles.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { DataElement } from './data-element.js';
/** Several feeds as one: a chunk, because most pages have no feed inside a feed. */
export declare const loadMerged: () => Promise<typeof import("../data/merged-feed.js")>;
/**
 * The articles of an element's own data or, with the preset `page`, the one that the page itself is about. With a query:
 * the answer of a search server to it, whatever other data the element names.
 */
export declare const openArticles: (element: DataElement, query?: string) => Feed<Listing<Article>> | undefined;
type ReadArticles = typeof readArticles;
/** The door to all widgets brings what reads articles; others load it, beside what draws them or when they search. */
export declare function readAtOnce(read: ReadArticles): void;
export {};
