import type { FeedLike, FeedReader } from '../data/feed.js';
import { post } from '../data/post.js';
import { breath } from '../mapping/breath.js';
import type { Wire } from '../mapping/wires/wire.js';
import type { FeedState, Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import type { WireRequest } from '../model/verdict.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';

type Counted = FeedLike<Listing<Remark>>;
type Open = (element: DataElement) => Counted | undefined;
type Named = typeof import('../mapping/wires/named.js');

/**
 * The counts of a page, asked for together: one request for all threads of a server that answers for several. Whoever
 * its server does not answer for, and whoever asks again and again, asks for itself by `open`. This file is a chunk, for
 * pages with more than one count.
 */
export function together(kit: Kit, open: Open): Open {
  const batches = new Map<string, Batch>();
  const feeds = new WeakMap<DataElement, readonly [key: string, feed: CountFeed]>();
  return (element) => {
    if (element.data !== undefined || !element.src || element.refreshEvery) return open(element);
    const key = [element.preset, kit.addressOf(element), element.credentials].join();
    const known = feeds.get(element);
    if (known?.[0] === key) return known[1];
    const feed = new CountFeed(kit, batches, element, () => open(element));
    feeds.set(element, [key, feed]);
    return feed;
  };
}

/** One thread's count, as a feed of no comments and their number. */
class CountFeed implements Counted {
  state: FeedState<Listing<Remark>> = { status: 'idle' };
  readonly hasMore = false;
  readonly element: DataElement;
  readonly #kit: Kit;
  readonly #batches: Map<string, Batch>;
  readonly #open: () => Counted | undefined;
  readonly #readers = new Set<FeedReader>();
  #alone: Counted | undefined;
  #leave: (() => void) | undefined;

  constructor(kit: Kit, batches: Map<string, Batch>, element: DataElement, open: () => Counted | undefined) {
    this.#kit = kit;
    this.#batches = batches;
    this.element = element;
    this.#open = open;
  }

  subscribe(reader: FeedReader): () => void {
    this.#readers.add(reader);
    if (this.state.status === 'idle') this.reload();
    return () => {
      this.#readers.delete(reader);
      if (!this.#readers.size) this.#leave?.();
    };
  }

  reload(): void {
    if (this.#alone) return this.#alone.reload();
    this.#change({ status: 'loading' });
    void this.#ask().then(
      (total) => {
        if (total === undefined) return this.#askAlone();
        this.#change({ status: 'ready', value: { items: [], dropped: 0, total }, at: Date.now() });
      },
      () => this.#askAlone(),
    );
  }

  more(): Promise<void> {
    return Promise.resolve();
  }

  async #ask(): Promise<number | undefined> {
    const named = await import('../mapping/wires/named.js');
    const place = placeOf(this.#kit, named, this.element);
    if (!place) return undefined;
    let batch = this.#batches.get(place.server);
    if (!batch) this.#batches.set(place.server, (batch = new Batch(this.#kit, named, this.element, place)));
    return batch.count(place.thread);
  }

  /** Its failures are this one's too: the page hears of them from here. */
  #askAlone(): void {
    if (!this.#readers.size) return;
    try {
      this.#alone = this.#open();
    } catch (error) {
      const { Failure } = this.#kit;
      const failure = error instanceof Failure ? error : new Failure('config', String(error), { cause: error });
      this.#change({ status: 'failed', failure });
    }
    if (!this.#alone) return;
    const onChange = (): void => this.#change(this.#alone?.state ?? this.state);
    this.#leave = this.#alone.subscribe({ onChange, refresh: Infinity, pages: 1 });
    onChange();
  }

  /** What is shown stays until there is something newer. */
  #change(state: FeedState<Listing<Remark>>): void {
    const before = this.state;
    const isOld = state.status === 'loading' && 'value' in before;
    this.state = isOld ? { status: 'refreshing', value: before.value, at: before.at } : state;
    for (const { onChange } of this.#readers) onChange();
  }
}

/** Which thread of which server a count is of. */
interface Place {
  readonly wire: Wire;
  readonly credentials: WireRequest['credentials'];
  readonly thread: string;
  /** Equal for all threads of one server that are asked for in one way. */
  readonly server: string;
}

/**
 * Undefined where the server counts one thread at a time, or the address does not say which. Throws a `config` failure,
 * as it does for one alone.
 */
function placeOf({ addressOf, toCredentials }: Kit, { toWire }: Named, element: DataElement): Place | undefined {
  const src = addressOf(element);
  const { preset } = element;
  const credentials = toCredentials(element.credentials);
  const wire = toWire({ preset, src, attribute: (name) => element.getAttribute(name) });
  if (!wire || 'message' in wire || !wire.counts) return undefined;
  const [name = '', prefix = ''] = wire.threadIn?.split('=') ?? [];
  const url = new URL(src);
  const said = url.searchParams.get(name);
  if (!said?.startsWith(prefix)) return undefined;
  url.searchParams.delete(name);
  const server = [preset, credentials, wire.counts, url.href].join();
  return { wire, credentials, server, thread: said.slice(prefix.length) };
}

/** Asked twice within this time it is one question, in milliseconds. */
const SAME = 1_000;

/** The counts of one server's threads. */
class Batch {
  readonly #kit: Kit;
  readonly #named: Named;
  readonly #first: DataElement;
  readonly #place: Place;
  readonly #threads = new Set<string>();
  /** Who has had an answer and comes again wants a newer one. */
  readonly #counted = new Set<string>();
  #request: Promise<ReadonlyMap<string, number>> | undefined;
  #askedAt = 0;
  /** Who comes now comes along. */
  #isGathering = false;

  constructor(kit: Kit, named: Named, first: DataElement, place: Place) {
    this.#kit = kit;
    this.#named = named;
    this.#first = first;
    this.#place = place;
  }

  /** A thread's count; undefined where the server does not say it. Throws a `Failure` where it says nothing. */
  async count(thread: string): Promise<number | undefined> {
    const isNew = !this.#threads.has(thread) && !this.#isGathering;
    this.#threads.add(thread);
    const isOld = performance.now() - this.#askedAt > SAME && this.#counted.has(thread);
    if (!this.#request || isNew || isOld) this.#request = this.#ask();
    const counts = await this.#request;
    this.#counted.add(thread);
    return counts.get(thread);
  }

  /** Asks for all that are on the page, seen or not: what comes into view later is there. */
  async #ask(): Promise<ReadonlyMap<string, number>> {
    this.#askedAt = performance.now();
    this.#isGathering = true;
    await breath();
    this.#isGathering = false;
    const { wire, server, credentials } = this.#place;
    for (const element of document.querySelectorAll<DataElement>(this.#first.localName)) {
      const place = element.src ? placeOf(this.#kit, this.#named, element) : undefined;
      if (place?.server === server) this.#threads.add(place.thread);
    }
    const threads = [...this.#threads];
    const { requestInit: init } = this.#first;
    const src = this.#kit.addressOf(this.#first);
    const { toCounts, toCountsRequest } = this.#named;
    const request = toCountsRequest(wire, threads, { src, thread: '', key: '' });
    if (!request || new URL(request.url).origin !== new URL(src).origin) return new Map();
    return toCounts(wire, threads, await post({ ...request, credentials }, { init }));
  }
}
