import { readRemarks } from '../mapping/read-remarks.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { kit } from './kit.js';
import { later } from './later.js';
import { openList, sourceOf, type OpenFeed } from './source.js';

const loadCall = later(() => import('./list-call.js'));

/** What comments are read and cleaned by comes while they are on their way; what does not come is asked for again. */
export function loadReaders(): void {
  import('../mapping/remark.js').catch(() => {});
  kit.loadSanitize().catch(() => {});
}

/** Most servers list by GET: what asks in another way is a chunk, and without it a list is asked for as most are. */
export const openRemarks: OpenFeed<Listing<Remark>> = (element) => {
  const call = element.hasAttribute('list') ? loadCall(element) : null;
  if (call === undefined) return call;
  return openList('comment', element, readRemarks, sourceOf(element, undefined, call?.toInit(kit, element)));
};
