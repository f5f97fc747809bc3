import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { type OpenFeed } from './source.js';
/** Most servers list by GET: what asks in another way is a chunk, and without it a list is asked for as most are. */
export declare const openRemarks: OpenFeed<Listing<Remark>>;
