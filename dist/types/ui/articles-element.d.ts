import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { FeedController } from './feed-controller.js';
import { FeedElement } from './feed-element.js';
/** A widget that shows articles of its own list or of the `<press-feed>` around it; their ages tick. */
export declare abstract class ArticlesElement extends FeedElement<Listing<Article>> {
    /** Leaves pictures out. */
    noImage: boolean;
    /** From how many hours on an article says its date in place of its age. */
    dateAfter: number;
    /** @internal */
    readonly feed: FeedController<Listing<Article>>;
    constructor();
    /** A page that cancels the event opens the article itself. @internal */
    readonly onOpen: (event: Event, article: Article) => void;
}
