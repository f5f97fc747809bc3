import type { Payload } from '../../model/feed.js';
import type { WireRequest } from '../../model/verdict.js';
import type { Wire, WireContext } from './wire.js';
/** One request for the counts of several threads; undefined where the wire has none. Throws as `toRequest` does. */
export declare function toCountsRequest(wire: Wire, threads: readonly string[], context: WireContext): WireRequest | undefined;
/**
 * Counts by thread, from a list in the order of asking, a map, or a list of all comments that each name their thread; a
 * thread that the answer leaves out is left out, and where there are more comments than it lists, all are.
 */
export declare function toCounts(wire: Wire, threads: readonly string[], { text, header }: Payload): Map<string, number>;
