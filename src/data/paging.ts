import type { FeedState, Listing, Payload } from '../model/feed.js';
import type { Fetch, Request } from './request.js';

/** What turning pages needs of a feed. */
export interface Paged<T> {
  readonly state: FeedState<T>;
  readonly hasMore: boolean;
  readonly source: { readonly request?: Request };
  readonly reading: { read(payload: Payload, page: number): Promise<T>; next?(value: T): string | undefined };
  readonly readers: Iterable<{ readonly pages: number }>;
  set(state: FeedState<T>): void;
}

/** The further pages of one feed. */
export interface Pager<T> {
  /** There is no further page, whatever the value says. */
  readonly isOver: boolean;
  more(): Promise<void>;
  /** Loads the pages that a reader wants without being asked, one at a time, when the browser is idle. */
  fillUp(): void;
  /** A newer first page with the others behind it. */
  withPages(state: FeedState<T>): FeedState<T>;
  /** Nobody reads the feed any more. */
  rest(): void;
}

interface Entry {
  readonly id: string;
}

/** Enough for any archive a browser should hold; past it a site has a search endpoint. */
const MAX_PAGES = 100;

/** Turns the pages of a feed. This file is a chunk: first paint has one page. */
export const pagerOf = <T extends Entry>(feed: Paged<Listing<T>>, fetch: Fetch): Pager<Listing<T>> =>
  new ListPager(feed, fetch);

class ListPager<T extends Entry> implements Pager<Listing<T>> {
  readonly #feed: Paged<Listing<T>>;
  readonly #fetch: Fetch;
  #pages = 1;
  /** The server has said that there is no further page. */
  #isComplete = false;
  #loading: Promise<void> | undefined;
  #abort = new AbortController();

  constructor(feed: Paged<Listing<T>>, fetch: Fetch) {
    this.#feed = feed;
    this.#fetch = fetch;
  }

  get isOver(): boolean {
    return this.#isComplete || this.#pages >= MAX_PAGES;
  }

  more(): Promise<void> {
    return (this.#loading ??= this.#load().finally(() => (this.#loading = undefined)));
  }

  fillUp(): void {
    const { signal } = this.#abort;
    if (!this.#lacksPages()) return;
    whenIdle(() => {
      if (signal.aborted || !this.#lacksPages()) return;
      const next = (): void => this.fillUp();
      this.more().then(next, () => {});
    });
  }

  withPages(state: FeedState<Listing<T>>): FeedState<Listing<T>> {
    const { state: old } = this.#feed;
    return this.#pages > 1 && state.status === 'ready' && 'value' in old
      ? { ...state, value: joinPages(state.value, old.value) }
      : state;
  }

  rest(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  async #load(): Promise<void> {
    const feed = this.#feed;
    const { request } = feed.source;
    const next = 'value' in feed.state && feed.hasMore ? feed.reading.next?.(feed.state.value) : undefined;
    if (!next || !request) return;
    const { signal } = this.#abort;
    const read = (payload: Payload) => feed.reading.read(payload, this.#pages + 1);
    const page = await fetchPage(next, request, signal, this.#fetch, read);
    const { state } = feed;
    if (signal.aborted || !('value' in state)) return;
    this.#isComplete = page === undefined;
    if (page) this.#pages++;
    feed.set(page ? { ...state, value: joinPages(state.value, page) } : state);
  }

  #lacksPages(): boolean {
    return this.#feed.hasMore && [...this.#feed.readers].some(({ pages }) => pages > this.#pages);
  }
}

function whenIdle(callback: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 2_000 });
  else setTimeout(callback, 200);
}

/**
 * Fetches and reads the page after the ones that are there; undefined past the last one. A page on another origin is
 * asked for without cookies, headers or tokens. Throws a `Failure`.
 */
async function fetchPage<T>(
  next: string,
  request: Request,
  signal: AbortSignal,
  fetch: Fetch,
  read: (payload: Payload) => Promise<T>,
): Promise<T | undefined> {
  const isSameOrigin = new URL(next, request.url).origin === new URL(request.url).origin;
  const { timeout } = request;
  try {
    return await read(
      await fetch(isSameOrigin ? { ...request, url: next } : { url: next, credentials: 'omit', timeout }, signal),
    );
  } catch (error) {
    // Many servers answer 400 or 404 past the last page: that is the end of the list, not an error.
    if (signal.aborted || isEnd(error)) return undefined;
    throw error;
  }
}

function isEnd(error: unknown): boolean {
  return error instanceof Error && 'status' in error && (error.status === 400 || error.status === 404);
}

/** Joins pages of a list: an entry that was there already is left out, and a page that brings nothing new is the last. */
export function joinPages<T extends Entry>(list: Listing<T>, page: Listing<T>): Listing<T> {
  const seen = new Set(list.items.map(({ id }) => id));
  const fresh = page.items.filter(({ id }) => !seen.has(id) && seen.add(id));
  return {
    ...list,
    items: [...list.items, ...fresh],
    dropped: list.dropped + page.dropped,
    total: page.total ?? list.total,
    next: fresh.length ? page.next : undefined,
  };
}
