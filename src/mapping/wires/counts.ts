import type { Payload } from '../../model/feed.js';
import type { WireRequest } from '../../model/verdict.js';
import { own, primitive } from '../path.js';
import { toCall, toValues } from './request.js';
import { at, parsed } from './terms.js';
import type { Wire, WireContext } from './wire.js';

const nothing = { text: '', name: '', email: '', url: '', parentId: '' };

/** One request for the counts of several threads; undefined where the wire has none. Throws as `toRequest` does. */
export function toCountsRequest(wire: Wire, threads: readonly string[], context: WireContext): WireRequest | undefined {
  if (!wire.counts) return undefined;
  const [call = '', list] = wire.counts.split('; [threads]');
  const request = toCall(wire, call, { ...toValues(wire, nothing, context), threads: threads.join(',') });
  return { ...request, body: list === undefined ? '' : `[${threads.map((thread) => JSON.stringify(thread)).join()}]` };
}

/**
 * Counts by thread, from a list in the order of asking, a map, or a list of all comments that each name their thread; a
 * thread that the answer leaves out is left out, and where there are more comments than it lists, all are.
 */
export function toCounts(wire: Wire, threads: readonly string[], { text, header }: Payload): Map<string, number> {
  const found = at(parsed(text), wire.countsIn ?? '');
  if (wire.countsBy) return isWhole(found, header) ? tally(found, threads, wire.countsBy) : new Map<string, number>();
  const list = Array.isArray(found);
  const counts = threads.map((thread, index): [string, number] => {
    const said = primitive(own(found, list ? `${index}` : thread));
    return [thread, said === '' ? NaN : Number(said)];
  });
  return new Map(counts.filter(([, count]) => count >= 0));
}

const isWhole = (found: unknown, header: Payload['header']): found is unknown[] =>
  Array.isArray(found) && Number(header('x-wp-total') ?? header('x-total-count') ?? 0) <= found.length;

function tally(comments: readonly unknown[], threads: readonly string[], path: string): Map<string, number> {
  const counts = new Map(threads.map((thread) => [thread, 0]));
  for (const comment of comments) {
    const thread = primitive(at(comment, path));
    counts.set(thread, (counts.get(thread) ?? 0) + 1);
  }
  return counts;
}
