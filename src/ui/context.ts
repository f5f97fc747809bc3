import { createContext } from '@lit/context';
import type { FeedLike } from '../data/feed.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';

export type ArticleFeed = FeedLike<Listing<Article>>;

/**
 * The list that a `<press-feed>` shares with what is inside it: the feed itself, not its data, so that nobody asks for
 * what nobody shows. Keys are global symbols, so that two bundles on a page meet; the number is the protocol.
 */
export const feedContext = createContext<ArticleFeed | undefined>(Symbol.for('presslet:feed:1'));

/** Which article is being read, as a `<press-feed>` says it for all inside: an id, an address or a slug; '' = ask the page. */
export const currentContext = createContext<string>(Symbol.for('presslet:current:1'));

/**
 * How a `<press-feed>` tells the one around it which feed it shares, so that this one can merge several; without a feed,
 * that it has none any more.
 */
export const gatherContext = createContext<(who: object, feed?: ArticleFeed) => void>(Symbol.for('presslet:gather:1'));
