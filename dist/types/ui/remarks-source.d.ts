import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { type OpenFeed } from './source.js';
export declare const openRemarks: OpenFeed<Listing<Remark>>;
