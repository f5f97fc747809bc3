import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { listing } from './listing.js';
import type { ReadOptions, Source, Tools } from './options.js';

/** The comments of an answer: flat, in its order, each with its parent's id. Throws `Failure`. */
export async function readRemarks(source: Source, options: ReadOptions, tools: Tools): Promise<Listing<Remark>> {
  const { REMARKS, inParts } = await import('./remark.js');
  return inParts(source, options, (part) => listing(REMARKS, part, options, tools));
}
