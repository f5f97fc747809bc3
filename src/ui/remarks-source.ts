import { readRemarks } from '../mapping/read-remarks.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { openList, type OpenFeed } from './source.js';

export const openRemarks: OpenFeed<Listing<Remark>> = (element) => openList('comment', element, readRemarks);
