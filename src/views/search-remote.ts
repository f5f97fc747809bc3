import type { FeedLike } from '../data/feed.js';
import type { Article } from '../model/article.js';
import type { Failure } from '../model/failure.js';
import type { Listing } from '../model/feed.js';

type ArticleFeed = FeedLike<Listing<Article>>;

/** A server is asked when a reader has not typed for so long, in milliseconds. */
const DEBOUNCE = 200;

/** The questions that go to a search server: the newest alone, as leaving a feed ends its request. */
export class Remote {
  query = '';
  isWaiting = false;
  listing: Listing<Article> | undefined;
  failure: Failure | undefined;
  readonly #open: (query: string) => ArticleFeed | undefined;
  readonly #onChange: () => void;
  #feed: ArticleFeed | undefined;
  #leave: (() => void) | undefined;
  #isTurning = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `open` gives the feed of a query, and throws nothing. */
  constructor(open: (query: string) => ArticleFeed | undefined, onChange: () => void) {
    this.#open = open;
    this.#onChange = onChange;
  }

  /** True where the server has more answers than it has sent. */
  get hasMore(): boolean {
    return this.#feed?.hasMore ?? false;
  }

  ask(query: string): void {
    if (query === this.query) return;
    this.stop();
    this.query = query;
    this.isWaiting = true;
    this.#timer = setTimeout(() => this.#join(), DEBOUNCE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#leave?.();
    this.#leave = this.#feed = this.listing = this.failure = undefined;
    this.isWaiting = this.#isTurning = false;
    this.query = '';
  }

  /** Asks for the next page, and says whether it did: one is on its way at a time. What does not come leaves what is there. */
  more(): boolean {
    const feed = this.#feed;
    if (!feed?.hasMore || this.#isTurning) return false;
    this.#isTurning = true;
    void feed
      .more()
      .catch(() => {})
      .then(() => {
        if (feed !== this.#feed) return;
        this.#isTurning = false;
        this.#onChange();
      });
    return true;
  }

  retry(): void {
    this.#feed?.reload();
  }

  #join(): void {
    const feed = (this.#feed = this.#open(this.query));
    this.#leave = feed?.subscribe({ onChange: () => this.#read(feed), refresh: Infinity, pages: 1 });
    this.#read(feed);
  }

  #read(feed: ArticleFeed | undefined): void {
    if (feed !== this.#feed) return;
    const state = feed?.state ?? { status: 'empty' };
    this.isWaiting = state.status === 'idle' || state.status === 'loading';
    this.listing = 'value' in state ? state.value : undefined;
    this.failure = 'failure' in state ? state.failure : undefined;
    this.#onChange();
  }
}
