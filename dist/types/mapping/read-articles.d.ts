import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { ReadOptions, Source, Tools } from './options.js';
/** The articles of an answer. Costs one pass over it and one call of `decode`; throws `Failure`. */
export declare const readArticles: (source: Source, options: ReadOptions, tools: Tools) => Promise<Listing<Article>>;
