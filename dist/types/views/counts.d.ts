import type { FeedLike } from '../data/feed.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
type Counted = FeedLike<Listing<Remark>>;
type Open = (element: DataElement) => Counted | undefined;
/**
 * The counts of a page, asked for together: one request for all threads of a server that answers for several. Whoever
 * its server does not answer for, and whoever asks again and again, asks for itself by `open`. This file is a chunk, for
 * pages with more than one count.
 */
export declare function together(kit: Kit, open: Open): Open;
export {};
