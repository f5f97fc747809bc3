import { html, nothing, type TemplateResult } from 'lit';
import { field as sentences } from '../locales/en.js';
import { property } from '../ui/property.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { openArticles } from '../ui/articles-source.js';
import { Consumer, feedContext } from '../ui/context.js';
import { DataElement } from '../ui/data-element.js';
import { PressElement } from '../ui/element.js';
import { FeedController } from '../ui/feed-controller.js';
import { searchIcon } from '../ui/icons.js';
import type { Loading } from '../ui/in-view.js';
import { adopt, kit } from '../ui/kit.js';
import { library } from '../ui/library.js';
import { failedMessage } from '../ui/states.js';
import { learn } from '../ui/words.js';
import { searchStyles } from './search.styles.js';

learn(sentences);

/**
 * A search box over a list of articles: forgiving, instant, and on this page, so that no word leaves it. The field is
 * here at once; the panel, the index and the engine come when a reader first reaches for it. With `{query}` in `src` a
 * search server is asked too, behind what the list around it or `data` holds. A `<form action>` inside serves readers
 * without script, and for all results.
 *
 * @tag press-search
 * @fires press-search - A reader's query was answered; has the query and the number of matches.
 * @fires press-failed - The list could not be loaded or read.
 * @fires press-article-open - A reader follows a result; cancelable.
 * @csspart base - The whole box.
 * @csspart input - The field.
 * @csspart clear - The button that empties or closes it.
 * @csspart panel - All that opens from the field.
 * @csspart facets - Sections with their counts.
 * @csspart sort - The orders to choose from.
 * @csspart recent - The list of recent searches.
 * @csspart forget - The button that clears them.
 * @csspart results - The list of results.
 * @csspart result - One result.
 * @csspart result-title - A result's headline.
 * @csspart suggestion - The button that asks what may have been meant.
 * @csspart newest - The newest articles, where nothing was found.
 * @csspart all - The button that shows all results.
 * @csspart note - What is said where the list is incomplete.
 * @csspart status - What is told to readers who cannot see: how many results.
 */
export class PressSearch extends DataElement {
  static override styles = [...PressElement.styles, searchStyles];
  static override shadowRootOptions = { ...PressElement.shadowRootOptions, delegatesFocus: true };

  /** What the field is called; by default "Search". */
  @property() label = '';
  /** What the empty field says; by default the label. */
  @property() placeholder = '';
  /** How many results to show. */
  @property({ type: Number }) limit = 8;
  /** Keys that lead to the field from anywhere on the page: `/`, `mod+k`, or both with a space between. */
  @property() shortcut = '';
  /** How many pages of its own list to load while it is open: a number, or `all`. */
  @property() pages = '1';
  /** How much a word counts by where it stands, as in `title 4, tags 2, body 0`. */
  @property() weights = '';
  /** Whether to offer a reader's last searches again; they are kept on this device only. */
  @property({ type: Boolean }) recent = false;
  /** The name under which the query stands in the page's address, as in `q`; it is nowhere by default. */
  @property({ attribute: 'url-param' }) urlParam = '';
  /** When to load the list: `interaction`, the default, is when a reader reaches for the box. */
  @property() override loading?: Loading;
  /** @internal */
  override readonly defaultLoading = 'interaction';

  /** @internal */
  readonly feed = new FeedController<Listing<Article>>(this, openArticles, new Consumer(this, feedContext));
  #panel: Promise<unknown> | undefined;
  /** What opens from the field did not come. */
  #isLost = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onShortcut);
    if (new URLSearchParams(location.search).has(this.urlParam)) this.#onReach();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onShortcut);
  }

  /** Asks the endpoint again. */
  refresh(): void {
    this.feed.reload();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const label = this.label || words.say('search');
    const [key = ''] = this.shortcut.split(' ');
    const lost = this.#isLost
      ? failedMessage(words, words.say('listFailed'), { kind: 'network' }, this.#onReach)
      : nothing;
    return html`<div
      class="box"
      part="base"
      role="search"
      aria-label=${label}
      lang=${this.direction ? words.lang : nothing}
      dir=${this.direction || nothing}
      @input=${this.#onReach}
      @focusin=${this.#onReach}
    >
      <div class="field">
        ${searchIcon}<input
          part="input"
          type="search"
          name="q"
          role="combobox"
          aria-expanded="false"
          aria-controls="results"
          aria-label=${label}
          placeholder=${this.placeholder || label}
          autocomplete="off"
        />${key && html`<kbd aria-hidden="true">${key.replace('mod+', 'Ctrl ')}</kbd>`}
      </div>
      <p class="vh" part="status" role="status"></p>
      <div role="alert">${lost}</div>
    </div>`;
  }

  /** The first event of any kind brings the panel, which hears them all from then on; where it does not come, the next asks again. */
  readonly #onReach = (): void => {
    if (this.#panel) return;
    this.#panel = this.#load().catch(() => {
      this.#panel = undefined;
      this.#isLost = true;
      this.requestUpdate();
    });
  };

  async #load(): Promise<unknown> {
    // Wanted with the first key, and no reason to wait for the panel.
    void Promise.allSettled([library.loadArchive(), library.loadFuzzy()]);
    const { Panel, styles, sentences: more } = await import('../views/search-panel.js');
    this.#isLost = false;
    await this.updateComplete;
    adopt(this, styles);
    learn(more);
    return new Panel({ ...kit, ...library, openArticles }, this);
  }

  readonly #onShortcut = (event: KeyboardEvent): void => {
    const { key, metaKey, ctrlKey } = event;
    const pressed = metaKey || ctrlKey ? `mod+${key.toLowerCase()}` : key;
    if (!this.shortcut.split(' ').includes(pressed)) return;
    // A letter typed into a field is a letter.
    const [target] = event.composedPath();
    if (pressed === key && target instanceof HTMLElement && (target.isContentEditable || 'value' in target)) return;
    event.preventDefault();
    this.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'press-search': PressSearch;
  }
}
