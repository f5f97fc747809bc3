import { toFailure } from '../model/failure.js';
import type { FeedState, Payload } from '../model/feed.js';
import { soonest, type PayloadSource, type Reader } from './answer.js';
import { fetchPayload } from './fetch.js';
import type { Paged, Pager } from './paging.js';
import type { Fetch, Outcome } from './request.js';

/** What `paging.ts` does, for values of one type. */
export interface Paging<T> {
  pagerOf(feed: Paged<T>, fetch: Fetch): Pager<T>;
}

/** How payloads become a value: what the mapping does, handed in from above. */
export interface Reading<T> {
  /** Stable: two readings with one key make the same value of the same payload. */
  readonly key: string;
  /** Reads one page, the first being 1. Throws a `Failure`. */
  read(payload: Payload, page: number): Promise<T>;
  isEmpty?(value: T): boolean;
  /** Address of the page after this value, where there is one. */
  next?(value: T): string | undefined;
  /** How further pages are fetched and joined: loaded when a reader first asks for one. */
  loadPaging?(): Promise<Paging<T>>;
}

/** What a widget may ask of a feed, whether it reads one endpoint or gathers several. */
export interface FeedLike<T> {
  readonly state: FeedState<T>;
  /** True while there is another page to ask for. */
  readonly hasMore: boolean;
  /** The first reader starts the feed, the last one ends it. */
  subscribe(reader: FeedReader): () => void;
  reload(): void;
  /** Loads one page more and puts it behind the others. Throws a `Failure`; what was there stays. */
  more(): Promise<void>;
}

export interface FeedReader {
  readonly onChange: () => void;
  /** Milliseconds between two requests; Infinity = once. */
  readonly refresh: number;
  /** How many pages to load without being asked, when the browser has time. */
  readonly pages: number;
  /** A reader that only says what it wants and starts nothing: a provider around the widgets. */
  readonly isPassive?: boolean;
}

const feeds = new Map<string, FeedLike<unknown>>();

/** The one feed for a source and a reading, so that mapping runs once however many widgets show it. */
export function feedFor<T>(source: PayloadSource, reading: Reading<T>): Feed<T> {
  const key = `${reading.key}\n${source.key}`;
  const known = feeds.get(key);
  if (known instanceof Feed) return known as Feed<T>;
  const feed = new Feed(source, reading, () => feeds.delete(key));
  feeds.set(key, feed);
  return feed;
}

/** One reading of one source. Below it failures are thrown; above it they are a state. */
export class Feed<T> implements FeedLike<T>, Reader {
  state: FeedState<T> = { status: 'idle' };
  readonly readers = new Set<FeedReader>();
  readonly source: PayloadSource;
  readonly reading: Reading<T>;
  readonly #onRest: () => void;
  #leave: (() => void) | undefined;
  #pager: Pager<T> | undefined;
  /** The newest, so that a slow reading of an old one is dropped. */
  #outcome: Outcome | undefined;

  constructor(source: PayloadSource, reading: Reading<T>, onRest: () => void) {
    this.source = source;
    this.reading = reading;
    this.#onRest = onRest;
  }

  get hasMore(): boolean {
    const { state, source, reading } = this;
    return 'value' in state && !!source.request && !this.#pager?.isOver && !!reading.next?.(state.value);
  }

  subscribe(reader: FeedReader): () => void {
    this.readers.add(reader);
    this.#settle();
    return () => {
      this.readers.delete(reader);
      queueMicrotask(() => this.#settle());
    };
  }

  reload(): void {
    this.source.reload?.();
  }

  more(): Promise<void> {
    return this.#turnPages((pager) => pager.more());
  }

  set(state: FeedState<T>): void {
    this.state = state;
    for (const reader of this.readers) reader.onChange();
  }

  /** Nothing is begun that nobody waits for any more. */
  #turnPages(act: (pager: Pager<T>) => void | Promise<void>): Promise<void> {
    return Promise.resolve(this.reading.loadPaging?.()).then((paging) => {
      this.#pager ??= paging?.pagerOf(this, fetchPayload);
      return this.#leave && this.#pager && act(this.#pager);
    });
  }

  #settle(): void {
    const isRead = [...this.readers].some(({ isPassive }) => !isPassive);
    if (isRead && this.#leave) {
      this.source.touch?.();
      this.#fillUp();
    } else if (isRead) {
      // Until join returns, this marks that the feed is on: a source may answer at once.
      this.#leave = () => {};
      this.#leave = this.source.join(this);
    } else if (this.#leave) {
      this.#leave();
      this.#leave = undefined;
      this.#pager?.rest();
      this.#onRest();
    }
  }

  /** Loads the pages that a reader wants without being asked. Without the chunk there is the first. */
  #fillUp(): void {
    if (!this.hasMore || [...this.readers].every(({ pages }) => pages < 2)) return;
    this.#turnPages((pager) => pager.fillUp()).catch(() => {});
  }

  get refresh(): number {
    return soonest(this.readers);
  }

  onRequest(): void {
    const { state } = this;
    // What is empty stays so until there is something, and does not flicker.
    if (state.status === 'empty') return;
    this.set('value' in state ? { status: 'refreshing', value: state.value, at: state.at } : { status: 'loading' });
  }

  async onOutcome(outcome: Outcome): Promise<void> {
    this.#outcome = outcome;
    let state: FeedState<T>;
    try {
      if (outcome.failure) throw outcome.failure;
      const value = await this.reading.read(outcome.payload, 1);
      state = { status: this.reading.isEmpty?.(value) ? 'empty' : 'ready', value, at: outcome.at };
    } catch (error) {
      const failure = toFailure(error, 'shape');
      const { state: old } = this;
      const isKept = 'value' in old && old.status !== 'empty';
      state = isKept ? { ...old, status: 'stale', failure } : { status: 'failed', failure };
    }
    if (outcome !== this.#outcome || !this.#leave) return;
    // A refresh asks for the first page only: what a reader had turned to stays behind it.
    this.set(this.#pager?.withPages(state) ?? state);
    this.#fillUp();
  }
}
