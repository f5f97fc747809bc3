import type { FeedState, Payload } from '../model/feed.js';
import { type PayloadSource, type Reader } from './answer.js';
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
/** The one feed for a source and a reading, so that mapping runs once however many widgets show it. */
export declare function feedFor<T>(source: PayloadSource, reading: Reading<T>): Feed<T>;
/** One reading of one source. Below it failures are thrown; above it they are a state. */
export declare class Feed<T> implements FeedLike<T>, Reader {
    #private;
    state: FeedState<T>;
    readonly readers: Set<FeedReader>;
    readonly source: PayloadSource;
    readonly reading: Reading<T>;
    constructor(source: PayloadSource, reading: Reading<T>, onRest: () => void);
    get hasMore(): boolean;
    subscribe(reader: FeedReader): () => void;
    reload(): void;
    more(): Promise<void>;
    set(state: FeedState<T>): void;
    get refresh(): number;
    onRequest(): void;
    onOutcome(outcome: Outcome): Promise<void>;
}
