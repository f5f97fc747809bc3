import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import type { ReadOptions, Source, Tools } from './options.js';
/** The comments of an answer: flat, in its order, each with its parent's id. Throws `Failure`. */
export declare function readRemarks(source: Source, options: ReadOptions, tools: Tools): Promise<Listing<Remark>>;
