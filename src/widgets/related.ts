import { type TemplateResult } from 'lit';
import { related as sentences } from '../locales/en.js';
import { property } from '../ui/property.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { Current } from '../ui/current.js';
import { isCurrent } from '../ui/is-current.js';
import { decode } from '../ui/html.js';
import { later } from '../ui/later.js';
import { learn } from '../ui/words.js';
import { PressList, type ListLayout } from './list.js';

learn(sentences);

/** By likeness of words and tags, by date, or only what the source itself calls related. */
export type Rank = 'related' | 'latest' | 'given';

const loadRanking = later(() => import('../views/ranking.js'));

/**
 * The articles most related to the one being read, ranked on this page; without that one, and without copies of it.
 *
 * @tag press-related
 * @fires press-ready - The list is shown for the first time.
 * @fires press-failed - The list could not be loaded or read.
 * @fires press-impression - Half of the list was in view for a second.
 * @fires press-article-open - A reader follows a headline; cancelable.
 * @slot - What stands here until there is a list, and where none comes: links, for readers without script.
 * @slot heading - The heading, where it is more than text; instead of the attribute.
 * @slot empty - What is said where there is nothing.
 * @slot failed - What is said where nothing came.
 * @csspart base - The whole rail.
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
 */
export class PressRelated extends PressList {
  /** Which article is being read: an id, an address or a slug. The default is what the feed around it or the page says. */
  @property() current = '';
  /** How to choose: `related` (ids that the source gives first, then likeness, then the newest), `latest` or `given`. */
  @property() rank: Rank = 'related';
  /** How the list is laid out; by default a rail, which stands as rows in a narrow column. */
  @property({ hasChanged: () => true }) override layout: ListLayout = 'rail';

  protected override readonly subject = 'related';
  readonly #current = new Current(this);
  /** What was ranked, and the outcome; undefined while it is being ranked. */
  #question = '';
  #asked: readonly Article[] | undefined;
  #answer: readonly Article[] | undefined;

  /** What is read after a story is read downwards; a page that writes `layout="rail"` has said otherwise. */
  protected override get arrangement(): string {
    return this.hasAttribute('layout') ? this.layout : 'rail stack';
  }

  protected override renderAbove(): unknown {
    // What ranks is on its way while the list is.
    loadRanking(this);
    return this.renderHeading(this.heading || this.words.say('related'));
  }

  protected override renderValue(listing: Listing<Article>): TemplateResult {
    this.#ask(listing.items);
    return this.#answer ? super.renderValue(listing) : this.renderSkeleton();
  }

  protected override select(): readonly Article[] {
    return (this.#answer ?? []).slice(this.offset);
  }

  #ask(items: readonly Article[]): void {
    const current = this.#current.value;
    const ranking = loadRanking(this);
    if (current === undefined || ranking === undefined) return;
    const { rank } = this;
    const limit = this.more ? items.length : this.limit + this.offset;
    const question = [rank, limit, !ranking, current].join();
    if (this.#asked === items && this.#question === question) return;
    this.#asked = items;
    this.#question = question;
    // Where what ranks does not come, the list stands in its own order.
    const answer =
      ranking?.choose(items, { rank, current, limit, decode }) ?? items.filter((one) => !isCurrent(one, current));
    if (!('then' in answer)) this.#answer = answer;
    else
      void answer.then((ranked) => {
        if (this.#asked !== items || this.#question !== question) return;
        this.#answer = ranked;
        this.requestUpdate();
      });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-related': PressRelated;
  }
}
