import { type Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { FeedLike } from '../data/feed.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
export type ArticleFeed = FeedLike<Listing<Article>>;
/**
 * The list that a `<press-feed>` shares with what is inside it: the feed itself, not its data, so that nobody asks for
 * what nobody shows. Keys are global symbols, so that two bundles on a page meet; the number is the protocol.
 */
export declare const feedContext: {
    __context__: ArticleFeed | undefined;
};
/** Which article is being read, as a `<press-feed>` says it for all inside: an id, an address or a slug; '' = ask the page. */
export declare const currentContext: {
    __context__: string;
};
/**
 * How a `<press-feed>` tells the one around it which feed it shares, so that this one can merge several; without a feed,
 * that it has none any more.
 */
export declare const gatherContext: {
    __context__: (who: object, feed?: ArticleFeed) => void;
};
/**
 * A consumer that asks again whenever a provider comes: one that is defined after those inside it would else leave them
 * without data and without an error. Lit's own asks once, and knows ways to be made that no element here uses.
 */
export declare class Consumer<V> implements ReactiveController {
    #private;
    value: V | undefined;
    constructor(host: ReactiveElement, context: Context<unknown, V>);
    hostConnected(): void;
    hostDisconnected(): void;
}
/** Gives a value to those below that ask for it, and each new one to those that stay. */
export declare class Provider<V> implements ReactiveController {
    #private;
    constructor(host: ReactiveElement, context: Context<unknown, V>, value: V);
    get value(): V;
    set value(value: V);
    hostConnected(): void;
}
