import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { Cards } from './card.js';
import type { CardHost } from './card-host.js';
import { cardsFor } from './cards.js';
import { everyMinute } from './clock.js';
import { Consumer, feedContext } from './context.js';
import { PressArticleOpenEvent } from './events.js';
import { FeedController } from './feed-controller.js';
import { FeedElement } from './feed-element.js';
import { property } from './property.js';
import { openArticles } from './articles-source.js';

/** A widget that shows articles of its own list or of the `<press-feed>` around it; their ages tick. */
export abstract class ArticlesElement extends FeedElement<Listing<Article>> implements CardHost {
  /** Leaves pictures out. */
  @property({ attribute: 'no-image', type: Boolean }) noImage = false;

  /** From how many hours on an article says its date in place of its age. */
  @property({ attribute: 'date-after', type: Number }) dateAfter = 24;

  /** @internal */
  override readonly feed = new FeedController(this, openArticles, new Consumer(this, feedContext));

  constructor() {
    super();
    everyMinute(this);
  }

  /** A page that cancels the event opens the article itself. @internal */
  readonly onOpen = (event: Event, article: Article): void => {
    if (!this.dispatchEvent(new PressArticleOpenEvent(article))) event.preventDefault();
  };

  /** What draws this widget's cards: there before any of them is drawn. */
  declare protected cards: Cards;

  protected override renderFallback(): unknown {
    cardsFor(this);
    return super.renderFallback();
  }

  /** What the page wrote inside stays until there is what draws. */
  protected override renderState(): unknown {
    const cards = cardsFor(this);
    if (!cards) return cards === null ? this.renderFailed({ kind: 'network' }) : super.renderFallback();
    this.cards = cards;
    return super.renderState();
  }
}
