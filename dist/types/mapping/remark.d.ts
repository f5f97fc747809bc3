import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import type { ReadOptions, Source } from './options.js';
import type { Subject } from './subject.js';
/** Comments, and how WordPress has them. A leaf chunk: only a page with comments loads it. */
export declare const REMARKS: Subject<Remark>;
/**
 * Reads a long list in parts, with a breath between them; any other answer as it is. Only what is the same in each part
 * is read so: a list by itself, of a shape that needs no guess.
 */
export declare function inParts(source: Source, { preset, items, map, next, transform }: ReadOptions, read: (part: Source) => Promise<Listing<Remark>>): Promise<Listing<Remark>>;
