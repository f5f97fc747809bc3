import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { Cards } from './card.js';
import type { CardHost } from './card-host.js';
import { FeedController } from './feed-controller.js';
import { FeedElement } from './feed-element.js';
/** A widget that shows articles of its own list or of the `<press-feed>` around it; their ages tick. */
export declare abstract class ArticlesElement extends FeedElement<Listing<Article>> implements CardHost {
    /** Leaves pictures out. */
    noImage: boolean;
    /** From how many hours on an article says its date in place of its age. */
    dateAfter: number;
    /** @internal */
    readonly feed: FeedController<Listing<Article>>;
    constructor();
    /** A page that cancels the event opens the article itself. @internal */
    readonly onOpen: (event: Event, article: Article) => void;
    /** What draws this widget's cards: there before any of them is drawn. */
    protected cards: Cards;
    protected renderFallback(): unknown;
    /** What the page wrote inside stays until there is what draws. */
    protected renderState(): unknown;
}
