import { html, nothing, type TemplateResult } from 'lit';
import { list as sentences } from '../locales/en.js';
import { property } from '../ui/property.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { ArticlesElement } from '../ui/articles-element.js';
import type { Subject } from '../ui/feed-element.js';
import type { CardLayout } from '../ui/card.js';
import { extrasFor } from '../ui/extras.js';
import { adopt, kit } from '../ui/kit.js';
import { later } from '../ui/later.js';
import { heading } from '../ui/states.js';
import { learn } from '../ui/words.js';
import type { Rail } from '../views/rail.js';

/** How a list is laid out: two columns of rows, a grid of cards, one line of cards, or a ranking. */
export type ListLayout = 'list' | 'grid' | 'rail' | 'numbered';

learn(sentences);
const loadRail = later(() => import('../views/rail.js'));

/**
 * A list of articles: rows with small pictures, a grid of cards, one line of them, or a numbered ranking.
 *
 * @tag press-list
 * @fires press-ready - The list is shown for the first time.
 * @fires press-failed - The list could not be loaded or read.
 * @fires press-impression - Half of the list was in view for a second.
 * @fires press-article-open - A reader follows a headline; cancelable.
 * @slot - What stands here until there is a list, and where none comes: links, for readers without script.
 * @slot heading - The heading, where it is more than text; instead of the attribute.
 * @slot empty - What is said where there is nothing.
 * @slot failed - What is said where nothing came.
 * @csspart base - The whole list.
 * @csspart heading - Its heading.
 * @csspart list - The items.
 * @csspart item - One item.
 * @csspart media - An item's picture.
 * @csspart kicker - The section above a headline.
 * @csspart headline - An item's headline.
 * @csspart byline - Who wrote it.
 * @csspart age - How old it is.
 * @csspart comments - The link to its comments.
 * @csspart badge - "Live" or "Sponsored".
 * @csspart duration - How long a film or recording is.
 * @csspart rating - Stars of a review.
 * @csspart previous - The button that turns a rail back.
 * @csspart next - The button that turns it on.
 * @csspart more - The button "Show more".
 * @cssproperty [--press-ratio=5 / 4] - Shape of the pictures.
 * @cssproperty [--press-gap=24px] - Space between columns.
 */
export class PressList extends ArticlesElement {
  /** Heading above the list; none if empty. */
  @property() heading = '';
  /** Level of the heading, 1–6; headlines are one below it. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** How the list is laid out. */
  @property() layout: ListLayout = 'list';
  /** How many articles to show. */
  @property({ type: Number }) limit = 6;
  /** How many articles of the list to pass over first. */
  @property({ type: Number }) offset = 0;
  /** Offers "Show more" while the list has more. */
  @property({ type: Boolean }) more = false;

  protected override readonly subject: Subject = 'list';
  #shown = 0;
  #rail: Rail | undefined;

  /** The articles to show, in order: what a subclass ranks. */
  protected select({ items }: Listing<Article>): readonly Article[] {
    return items.slice(this.offset);
  }

  protected override renderAbove(): unknown {
    const text = this.heading || this.querySelector(':scope > [slot=heading]');
    return text ? this.renderHeading(this.heading) : nothing;
  }

  protected renderHeading(text: string): TemplateResult {
    return heading(this.headingLevel, 'press-h', 'heading', html`<slot name="heading">${text}</slot>`);
  }

  /** The heading is there at once; a heading that the page wrote for readers without script gives way to it. */
  protected override renderFallback(): unknown {
    return [this.renderAbove(), super.renderFallback()];
  }

  protected override renderSkeleton(): TemplateResult {
    adopt(this, this.cards.listStyles);
    if (this.#isRail) loadRail(this);
    const count = Math.min(this.limit, 12);
    // The highest of many makes a rail as high as it is.
    const one = this.cards.skeleton(this.#cardLayout, this.noImage, true, this.#cardLayout === 'up' ? 9 : 6);
    return html`<ol class="items ${this.arrangement}" aria-hidden="true">
      ${Array.from({ length: count }, () => html`<li>${one}</li>`)}
    </ol>`;
  }

  protected override renderValue(listing: Listing<Article>): TemplateResult {
    adopt(this, this.cards.listStyles);
    const chosen = this.select(listing);
    const shown = chosen.slice(0, Math.max(this.limit, 0) + this.#shown);
    if (!shown.length) return this.renderEmpty();
    // All at once: a card that comes later than its neighbours would move them.
    const isLate = shown.some((article) => !this.#isBare && extrasFor(article, this) === undefined);
    if (isLate || (this.#isRail && loadRail(this) === undefined)) return this.renderSkeleton();
    return html`<ol class="items ${this.arrangement}" part="list" role="list">
        ${shown.map((article, index) => this.#renderItem(article, index))}
      </ol>
      ${this.#isRail ? this.#renderRail() : nothing}
      ${this.more && (chosen.length > shown.length || this.feed.hasMore) ? this.#renderMore() : nothing}`;
  }

  /** What the style calls the layout. */
  protected get arrangement(): string {
    return this.layout;
  }

  /** Rows stand up as cards where the style finds room for columns. */
  get #cardLayout(): CardLayout {
    return this.#isBare ? 'compact' : this.arrangement === 'rail' ? 'up' : 'row';
  }

  get #isRail(): boolean {
    return /rail/.test(this.arrangement);
  }

  get #isBare(): boolean {
    return this.layout === 'numbered';
  }

  #renderItem(article: Article, index: number): TemplateResult {
    const number = this.#isBare ? html`<i aria-hidden="true">${this.words.number(index + 1)}</i>` : nothing;
    return html`<li part="item">
      ${number}${this.cards.draw(article, this, {
        layout: this.#cardLayout,
        level: this.heading ? this.headingLevel + 1 : this.headingLevel,
        noStandfirst: true,
        isBare: this.#isBare,
      })}
    </li>`;
  }

  /** A rail scrolls by itself; what turns it by buttons and keys comes in a chunk. */
  #renderRail(): unknown {
    const chunk = loadRail(this);
    if (!chunk) return nothing;
    learn(chunk.sentences);
    adopt(this, chunk.styles);
    return (this.#rail ??= new chunk.Rail(kit, this)).render();
  }

  #renderMore(): TemplateResult {
    return html`<p class="more">
      <button class="act" part="more" type="button" @click=${this.#onMore}>${this.words.say('showMore')}</button>
    </p>`;
  }

  readonly #onMore = (): void => {
    this.#shown += this.limit;
    this.requestUpdate();
    const known = this.feed.value?.items.length ?? 0;
    if (known < this.offset + this.limit + this.#shown) void this.feed.more();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'press-list': PressList;
  }
}
