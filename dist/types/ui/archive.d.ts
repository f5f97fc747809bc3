import type { Article } from '../model/article.js';
import * as engine from '../search/engine.js';
/** The engine without Fuse: ranking, highlighting and related posts. */
export type Engine = typeof engine;
export interface Archive {
    readonly engine: Engine;
    readonly index: engine.SearchIndex;
    /** What the index was made of, by the numbers of its documents: the list that was asked for, or a later, longer one. */
    readonly articles: readonly Article[];
}
/** Plain text of many HTML snippets; handed in, because this file is a chunk. */
type Decode = (snippets: readonly string[]) => string[];
export interface ArchiveOptions {
    readonly decode: Decode;
    readonly weights?: Partial<engine.Weights>;
    /** Reads the index that came with the list, where one did; see `parseStored`. */
    readonly readStored?: (documents: readonly engine.SearchDocument[]) => Promise<engine.SearchIndex | undefined>;
}
/**
 * The index over a list, made once however many widgets ask; where the list has only grown, the new articles are put
 * behind the others. Costs about 30 µs an article, in slices; never throws.
 */
export declare function archiveOf(articles: readonly Article[], options: ArchiveOptions): Promise<Archive>;
/** What to mark of a query in the answers of a server, which does not say what it found them by. */
export declare const termsOf: (query: string) => string[];
/** Articles by likeness to the one that is read, as many as `limit`: those that the source gives come first. */
export declare function likest(list: readonly Article[], current: Article | undefined, limit: number, decode: Decode): Promise<Article[]>;
export {};
