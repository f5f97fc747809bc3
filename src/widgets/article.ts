import { html, type TemplateResult } from 'lit';
import { article as sentences } from '../locales/en.js';
import { property } from '../ui/property.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { ArticlesElement } from '../ui/articles-element.js';
import type { CardLayout } from '../ui/card.js';
import { Current } from '../ui/current.js';
import { isCurrent } from '../ui/is-current.js';
import { extrasFor } from '../ui/extras.js';
import { adopt, kit } from '../ui/kit.js';
import { later } from '../ui/later.js';
import { heading } from '../ui/states.js';
import { learn } from '../ui/words.js';

learn(sentences);
const loadStory = later(() => import('../views/story.js'));

/** As a card with its picture on top, as a row, as the lead of a page, as words only, or the whole story. */
export type ArticleLayout = Exclude<CardLayout, 'up'> | 'full';

/**
 * One article: as a card that leads to it, or in full.
 *
 * @tag press-article
 * @fires press-ready - The article is shown for the first time.
 * @fires press-failed - The article could not be loaded or read.
 * @fires press-impression - Half of the article was in view for a second.
 * @fires press-article-open - A reader follows the headline; cancelable.
 * @slot - What stands here until there is an article, and where none comes: a link, for readers without script.
 * @slot links - Links to more on the matter, below a card.
 * @slot empty - What is said where there is no such article.
 * @slot failed - What is said where nothing came.
 * @csspart base - The whole article.
 * @csspart media - The picture.
 * @csspart kicker - The section above the headline.
 * @csspart badge - "Live" or "Sponsored".
 * @csspart headline - The headline.
 * @csspart standfirst - The sentence below it.
 * @csspart duration - How long a film or recording is.
 * @csspart rating - Stars of a review.
 * @csspart byline - Who wrote it.
 * @csspart age - How old it is.
 * @csspart comments - The link to its comments.
 * @csspart body - The text, in full.
 * @cssproperty [--press-ratio=5 / 4] - Shape of the picture.
 * @cssproperty [--press-ratio-lead=3 / 2] - Shape of a lead's picture.
 * @cssproperty [--press-ratio-full=16 / 9] - Shape of the picture above a whole story.
 * @cssproperty [--press-focal-point=50% 50%] - What of a picture stays in view when it is cropped.
 */
export class PressArticle extends ArticlesElement {
  /** Which article of the list to show: an id, an address or a slug. The default is the first; in full, the one being read. */
  @property() article = '';
  /** Which article is being read: an id, an address or a slug. The default is what the feed around it or the page says. */
  @property() current = '';
  /** How it is laid out. */
  @property() layout: ArticleLayout = 'card';
  /** Level of the headline, 1–6; by default 3, and 1 in full. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 0;
  /** Leaves the standfirst out. */
  @property({ attribute: 'no-standfirst', type: Boolean }) noStandfirst = false;

  protected override readonly subject = 'article';
  readonly #current = new Current(this);

  protected override renderSkeleton(): TemplateResult {
    return this.layout === 'full'
      ? this.#renderStorySkeleton()
      : this.cards.skeleton(this.layout, this.noImage, this.noStandfirst);
  }

  protected override renderValue({ items }: Listing<Article>): TemplateResult {
    const name = this.article || (this.layout === 'full' ? this.#current.value : '');
    if (name === undefined) return this.renderSkeleton();
    const article = choose(items, name);
    if (!article && this.feed.hasMore) {
      void this.feed.more();
      return this.renderSkeleton();
    }
    if (!article) return this.renderEmpty();
    return this.layout === 'full' ? this.#renderStory(article) : this.#renderCard(article, this.layout);
  }

  #renderCard(article: Article, layout: CardLayout): TemplateResult {
    const { headingLevel, noStandfirst } = this;
    const below = html`<slot name="links"></slot>`;
    return this.cards.draw(article, this, { layout, level: headingLevel || 3, noStandfirst, below });
  }

  /** The whole story is drawn by a chunk: most pages show cards only. */
  #renderStory(article: Article): TemplateResult {
    const story = loadStory(this);
    const extras = extrasFor(article, this);
    if (story === undefined || extras === undefined) return this.#renderStorySkeleton();
    // Where the chunk does not come, the card leads to the story on its own page.
    if (!story) return this.#renderCard(article, 'lead');
    adopt(this, story.styles);
    learn(story.sentences);
    return story.renderStory(kit, article, this, {
      extras,
      kicker: this.cards.kicker(article, this, extras),
      headline: heading(this.headingLevel || 1, 'title', 'headline', article.title),
      meta: this.cards.meta(article, this, extras),
    });
  }

  /** As high as the screen, so that what follows a story is not seen to move when it comes. */
  #renderStorySkeleton(): TemplateResult {
    return html`<div class="tall" aria-hidden="true">${this.cards.skeleton('lead', this.noImage)}</div>`;
  }
}

/** One article by itself is the one that is meant, whatever it is called. */
function choose(items: readonly Article[], name: string): Article | undefined {
  return name && items.length > 1 ? items.find((each) => isCurrent(each, name)) : items[0];
}

declare global {
  interface HTMLElementTagNameMap {
    'press-article': PressArticle;
  }
}
