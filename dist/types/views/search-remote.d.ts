import type { FeedLike } from '../data/feed.js';
import type { Article } from '../model/article.js';
import type { Failure } from '../model/failure.js';
import type { Listing } from '../model/feed.js';
type ArticleFeed = FeedLike<Listing<Article>>;
/** The questions that go to a search server: the newest alone, as leaving a feed ends its request. */
export declare class Remote {
    #private;
    query: string;
    isWaiting: boolean;
    listing: Listing<Article> | undefined;
    failure: Failure | undefined;
    /** `open` gives the feed of a query, and throws nothing. */
    constructor(open: (query: string) => ArticleFeed | undefined, onChange: () => void);
    /** True where the server has more answers than it has sent. */
    get hasMore(): boolean;
    ask(query: string): void;
    stop(): void;
    /** Asks for the next page, and says whether it did: one is on its way at a time. What does not come leaves what is there. */
    more(): boolean;
    retry(): void;
}
export {};
