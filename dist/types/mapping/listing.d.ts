import type { Listing } from '../model/feed.js';
import type { ReadOptions, Source, Tools } from './options.js';
import type { Subject } from './subject.js';
/** All that is not needed for the commonest answers: loaded when something else comes. */
export declare const rare: () => Promise<typeof import("./rare.js")>;
/** One answer read as a list of a subject's items. Throws `Failure`. */
export declare function listing<T>(subject: Subject<T>, source: Source, options: ReadOptions, tools: Tools): Promise<Listing<T>>;
