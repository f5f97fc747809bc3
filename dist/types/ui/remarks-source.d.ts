import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { type OpenFeed } from './source.js';
/** What comments are read and cleaned by comes while they are on their way; what does not come is asked for again. */
export declare function loadReaders(): void;
/** Most servers list by GET: what asks in another way is a chunk, and without it a list is asked for as most are. */
export declare const openRemarks: OpenFeed<Listing<Remark>>;
