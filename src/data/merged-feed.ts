import type { FeedState, Listing } from '../model/feed.js';
import type { Moment } from '../model/text.js';
import type { FeedLike, FeedReader } from './feed.js';

/** What an entry needs, to find its place and its doubles among the entries of other feeds. */
interface Entry {
  readonly id: string;
  readonly url: string;
  readonly publishedAt?: Moment;
}

/**
 * Several feeds as one list: newest first, each article once. It asks for nothing until somebody reads it, and is made
 * anew where its feeds change: all that it shows is theirs.
 */
export class MergedFeed<T extends Entry> implements FeedLike<Listing<T>> {
  readonly #feeds: readonly FeedLike<Listing<T>>[];
  /** What was merged last, and the outcome: a list that has not changed stays the same object. */
  #merged: readonly Listing<T>[] = [];
  #value: Listing<T> | undefined;

  constructor(feeds: Iterable<FeedLike<Listing<T>>>) {
    this.#feeds = [...new Set(feeds)];
  }

  get hasMore(): boolean {
    return this.#feeds.some(({ hasMore }) => hasMore);
  }

  /** Failed only if all have, and loading until one has something to show. */
  get state(): FeedState<Listing<T>> {
    const states = this.#feeds.map(({ state }) => state);
    const known = states.filter((state) => 'value' in state);
    const value = this.#merge(known.map((state) => state.value));
    const at = Math.min(...known.map((state) => state.at));
    const stale = known.find((state) => state.status === 'stale');
    if (stale) return { ...stale, value, at };
    if (value.items.length) return { status: 'ready', value, at };
    return (
      states.find(({ status }) => status === 'loading' || status === 'idle') ??
      (known.length ? { status: 'empty', value, at } : (states[0] ?? { status: 'idle' }))
    );
  }

  subscribe(reader: FeedReader): () => void {
    const leave = this.#feeds.map((feed) => feed.subscribe(reader));
    return () => leave.forEach((end) => end());
  }

  reload(): void {
    for (const feed of this.#feeds) feed.reload();
  }

  /** Asks all that have more. Throws the first `Failure`, once every other feed has what it asked for. */
  async more(): Promise<void> {
    const pages = await Promise.allSettled(this.#feeds.filter(({ hasMore }) => hasMore).map((feed) => feed.more()));
    for (const page of pages) if (page.status === 'rejected') throw page.reason;
  }

  #merge(lists: readonly Listing<T>[]): Listing<T> {
    if (!this.#value || lists.length !== this.#merged.length || lists.some((list, i) => list !== this.#merged[i])) {
      this.#merged = lists;
      this.#value = merge(lists);
    }
    return this.#value;
  }
}

function merge<T extends Entry>(lists: readonly Listing<T>[]): Listing<T> {
  const seen = new Set<unknown>();
  const sum = (count: (list: Listing<T>) => number): number => lists.reduce((all, list) => all + count(list), 0);
  return {
    items: lists
      .flatMap(({ items }) => dated(items))
      .sort(([a], [b]) => b - a)
      .map(([, item]) => item)
      .filter((item) => !namesOf(item).filter((name) => seen.has(name) || !seen.add(name)).length),
    dropped: sum(({ dropped }) => dropped),
    total: lists.some(({ total }) => total) ? sum(({ total, items }) => total ?? items.length) : undefined,
  };
}

/** Each entry with its date; one without a date stays beside the one before it, or the first that has one. */
function dated<T extends Entry>(items: readonly T[]): [number, T][] {
  const epoch = ({ publishedAt }: T): number | undefined =>
    publishedAt && 'epoch' in publishedAt ? publishedAt.epoch : undefined;
  let last = items.map(epoch).find((each) => each !== undefined) ?? 0;
  return items.map((item) => [(last = epoch(item) ?? last), item]);
}

/** Two sites count from 1 alike, so that an id means something on its own host only. */
function namesOf(entry: Entry): unknown[] {
  const page = entry.url.replace(/^https?:\/\/(www\.)?|[?&]utm_[^&#]*|#.*/g, '').replace(/\/$/, '');
  return [`${page.split('/')[0]} ${entry.id}`, page || entry];
}
