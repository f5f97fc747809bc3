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
export declare class MergedFeed<T extends Entry> implements FeedLike<Listing<T>> {
    #private;
    constructor(feeds: Iterable<FeedLike<Listing<T>>>);
    get hasMore(): boolean;
    /** Failed only if all have, and loading until one has something to show. */
    get state(): FeedState<Listing<T>>;
    subscribe(reader: FeedReader): () => void;
    reload(): void;
    /** Asks all that have more. Throws the first `Failure`, once every other feed has what it asked for. */
    more(): Promise<void>;
}
export {};
