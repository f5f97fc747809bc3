import type { FeedState, Listing, Payload } from '../model/feed.js';
import type { Fetch, Request } from './request.js';
/** What turning pages needs of a feed. */
export interface Paged<T> {
    readonly state: FeedState<T>;
    readonly hasMore: boolean;
    readonly source: {
        readonly request?: Request;
    };
    readonly reading: {
        read(payload: Payload, page: number): Promise<T>;
        next?(value: T): string | undefined;
    };
    readonly readers: Iterable<{
        readonly pages: number;
    }>;
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
/** Turns the pages of a feed. This file is a chunk: first paint has one page. */
export declare const pagerOf: <T extends Entry>(feed: Paged<Listing<T>>, fetch: Fetch) => Pager<Listing<T>>;
/** Joins pages of a list: an entry that was there already is left out, and a page that brings nothing new is the last. */
export declare function joinPages<T extends Entry>(list: Listing<T>, page: Listing<T>): Listing<T>;
export {};
