import { Failure } from '../model/failure.js';
import type { FeedState, Payload } from '../model/feed.js';
import type { Outcome, PayloadSource } from './answer.js';
import { fetchPayload } from './fetch.js';
import type { FetchPage } from './paging.js';

/** What `paging.ts` does, for values of one type. */
export interface Paging<T> {
  readonly fetchPage: FetchPage<T>;
  readonly joinPages: (value: T, page: T) => T;
}

/** How payloads become a value: what the mapping does, handed in from above. */
export interface Reading<T> {
  /** Stable: two readings with one key make the same value of the same payload. */
  readonly key: string;
  /** Reads one page, the first being 1. Throws a `Failure`. */
  read(payload: Payload, page: number): Promise<T>;
  isEmpty(value: T): boolean;
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

/** Enough for any archive a browser should hold; past it a site has a search endpoint. */
const MAX_PAGES = 100;

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
export class Feed<T> implements FeedLike<T> {
  state: FeedState<T> = { status: 'idle' };
  readonly #readers = new Set<FeedReader>();
  readonly #source: PayloadSource;
  readonly #reading: Reading<T>;
  readonly #onRest: () => void;
  #leave: (() => void) | undefined;
  #paging: Promise<void> | undefined;
  #joining: Paging<T> | undefined;
  #pages = 1;
  /** The server has said that there is no further page. */
  #isComplete = false;
  /** Counts outcomes, so that a slow reading of an old one is dropped. */
  #turn = 0;
  #abort = new AbortController();

  constructor(source: PayloadSource, reading: Reading<T>, onRest: () => void) {
    this.#source = source;
    this.#reading = reading;
    this.#onRest = onRest;
  }

  get hasMore(): boolean {
    return this.#next() !== undefined;
  }

  subscribe(reader: FeedReader): () => void {
    this.#readers.add(reader);
    this.#settle();
    return () => {
      this.#readers.delete(reader);
      queueMicrotask(() => this.#settle());
    };
  }

  reload(): void {
    this.#source.reload();
  }

  more(): Promise<void> {
    return (this.#paging ??= this.#loadPage().finally(() => (this.#paging = undefined)));
  }

  #settle(): void {
    if ([...this.#readers].every(({ isPassive }) => isPassive)) this.#rest();
    else if (!this.#leave) this.#join();
    else {
      this.#source.touch();
      this.#fillUp();
    }
  }

  #join(): void {
    const readers = this.#readers;
    this.#abort = new AbortController();
    // Until join returns, this marks that the feed is on: a source may answer at once.
    this.#leave = () => {};
    this.#leave = this.#source.join({
      get refresh() {
        return Math.min(...[...readers].map(({ refresh }) => refresh));
      },
      onRequest: () => this.#onRequest(),
      onOutcome: (outcome) => void this.#onOutcome(outcome),
    });
  }

  #onRequest(): void {
    const { state } = this;
    // What is empty stays so until there is something, and does not flicker.
    if (state.status === 'empty') return;
    this.#set('value' in state ? { status: 'refreshing', value: state.value, at: state.at } : { status: 'loading' });
  }

  async #onOutcome(outcome: Outcome): Promise<void> {
    const turn = ++this.#turn;
    const state = await this.#toState(outcome);
    if (turn !== this.#turn || !this.#leave) return;
    this.#set(this.#withPages(state));
    this.#fillUp();
  }

  /** A refresh asks for the first page only: what a reader had turned to stays behind it. */
  #withPages(state: FeedState<T>): FeedState<T> {
    const { state: old } = this;
    return this.#pages > 1 && this.#joining && state.status === 'ready' && 'value' in old
      ? { ...state, value: this.#joining.joinPages(state.value, old.value) }
      : state;
  }

  async #toState(outcome: Outcome): Promise<FeedState<T>> {
    let failure: Failure;
    if ('failure' in outcome) {
      failure = outcome.failure;
    } else {
      try {
        const value = await this.#reading.read(outcome.payload, 1);
        return { status: this.#reading.isEmpty(value) ? 'empty' : 'ready', value, at: outcome.at };
      } catch (error) {
        failure = error instanceof Failure ? error : new Failure('shape', String(error), { cause: error });
      }
    }
    const { state } = this;
    return 'value' in state && state.status !== 'empty'
      ? { status: 'stale', value: state.value, at: state.at, failure }
      : { status: 'failed', failure };
  }

  #next(): string | undefined {
    const isOver = this.#isComplete || this.#pages >= MAX_PAGES || !this.#source.request;
    return 'value' in this.state && !isOver ? this.#reading.next?.(this.state.value) : undefined;
  }

  async #loadPage(): Promise<void> {
    const next = this.#next();
    const { request } = this.#source;
    if (!next || !request || !this.#reading.loadPaging) return;
    const { signal } = this.#abort;
    const paging = (this.#joining = await this.#reading.loadPaging());
    const read = (payload: Payload): Promise<T> => this.#reading.read(payload, this.#pages + 1);
    const page = await paging.fetchPage(next, request, signal, fetchPayload, read);
    if (signal.aborted || !('value' in this.state)) return;
    this.#isComplete = page === undefined;
    if (page === undefined) return this.#set(this.state);
    this.#pages++;
    this.#set({ ...this.state, value: paging.joinPages(this.state.value, page) });
  }

  /** Loads the pages that a reader wants without being asked, one at a time, when the browser is idle. */
  #fillUp(): void {
    if (!this.#lacksPages()) return;
    const { signal } = this.#abort;
    whenIdle(() => {
      if (signal.aborted || !this.#lacksPages()) return;
      const next = (): void => this.#fillUp();
      this.more().then(next, () => {});
    });
  }

  #lacksPages(): boolean {
    return this.hasMore && [...this.#readers].some(({ pages }) => pages > this.#pages);
  }

  #set(state: FeedState<T>): void {
    this.state = state;
    for (const reader of this.#readers) reader.onChange();
  }

  #rest(): void {
    if (!this.#leave) return;
    this.#leave();
    this.#leave = undefined;
    this.#abort.abort();
    this.#onRest();
  }
}

function whenIdle(callback: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 2_000 });
  else setTimeout(callback, 200);
}
