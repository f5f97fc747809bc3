import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { cardStyles } from '../ui/card.styles.js';
import { feedContext } from '../ui/context.js';
import { DataElement } from '../ui/data-element.js';
import { PressElement } from '../ui/element.js';
import { PressArticleOpenEvent, PressSearchEvent } from '../ui/events.js';
import { FeedController } from '../ui/feed-controller.js';
import { Finder, type Found } from '../ui/finder.js';
import { closeIcon, searchIcon } from '../ui/icons.js';
import type { Loading } from '../ui/in-view.js';
import { marked, snippet } from '../ui/marks.js';
import { openArticles } from '../ui/source.js';
import { failedMessage } from '../ui/states.js';
import { age } from '../ui/time.js';
import { searchStyles } from './search.styles.js';

/** Below this width the open box takes the whole screen. */
const PHONE = '(max-width: 599px)';
/** A reader who rests this long has asked; each key before was on the way. */
const SETTLED = 400;
const NO_ARTICLES: readonly Article[] = [];

/**
 * A search box over a list of articles: forgiving, instant, and on this page, so that no word leaves it.
 *
 * @tag press-search
 * @fires press-search - A reader's query was answered; has the query and the number of matches.
 * @fires press-failed - The list could not be loaded or read.
 * @fires press-article-open - A reader follows a result; cancelable.
 * @slot - What stands here for readers without script: a search form.
 * @csspart base - The whole box.
 * @csspart input - The field.
 * @csspart results - The list of results.
 * @csspart result - One result.
 * @csspart result-title - A result's headline.
 * @csspart status - What is told to readers who cannot see: how many results.
 */
export class PressSearch extends DataElement {
  static override styles = [...PressElement.styles, cardStyles, searchStyles];
  static override shadowRootOptions = { ...PressElement.shadowRootOptions, delegatesFocus: true };

  /** What the field is called; by default "Search". */
  @property() label = '';
  /** What the empty field says; by default the label. */
  @property() placeholder = '';
  /** How many results to show. */
  @property({ type: Number }) limit = 8;
  /** Keys that lead to the field from anywhere on the page: `/`, `mod+k`, or both with a space. */
  @property() shortcut = '';
  /** When to load the list: `interaction`, the default, is when a reader reaches for the box. */
  @property() override loading: Loading = 'interaction';

  @state() private open = false;
  @state() private active = 0;
  @state() private section = '';
  @query('input') private readonly input!: HTMLInputElement;
  @query('.box') private readonly box!: HTMLElement;

  readonly #feed = new FeedController<Listing<Article>>(this, openArticles, feedContext);
  readonly #finder = new Finder(this);
  #query = '';
  #asked: readonly Article[] | undefined;
  #settle: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onShortcut);
    document.addEventListener('pointerdown', this.#onPointerOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onShortcut);
    document.removeEventListener('pointerdown', this.#onPointerOutside);
    clearTimeout(this.#settle);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The list came, or grew, while the query was waiting.
    if (this.#query && this.#asked !== this.#articles) this.#ask();
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Asks the endpoint again. */
  refresh(): void {
    this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const label = this.label || words.say('search');
    const isOpen = this.open && this.#query !== '';
    return html`<div
      class="box"
      part="base"
      role="search"
      aria-label=${label}
      lang=${this.direction ? words.lang : nothing}
      dir=${this.direction || nothing}
      @keydown=${this.#onKeydown}
      @focusout=${this.#onFocusOut}
    >
      <div class="field">${searchIcon}${this.#renderInput(label, isOpen)}${this.#renderButton()}</div>
      ${isOpen ? html`<div class="panel">${this.#renderPanel()}</div>` : nothing}
      <p class="vh" part="status" role="status">${isOpen ? this.#status() : nothing}</p>
    </div>`;
  }

  #renderInput(label: string, isOpen: boolean): TemplateResult {
    const hasResults = isOpen && !!this.#found?.hits.length;
    return html`<input
      part="input"
      type="search"
      name="q"
      role="combobox"
      aria-label=${label}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded=${hasResults ? 'true' : 'false'}
      aria-controls=${hasResults ? 'results' : nothing}
      aria-activedescendant=${hasResults ? `result-${this.active}` : nothing}
      placeholder=${this.placeholder || label}
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      enterkeyhint="search"
      maxlength="64"
      @input=${this.#onInput}
      @focus=${this.#onFocus}
    />`;
  }

  #renderButton(): unknown {
    const { words } = this;
    if (this.#query || this.open) {
      const say = words.say(this.#query ? 'searchClear' : 'searchClose');
      return html`<button type="button" part="clear" aria-label=${say} @click=${this.#onClear}>${closeIcon}</button>`;
    }
    const [first] = this.shortcut.split(' ');
    return first ? html`<kbd aria-hidden="true">${keyName(first)}</kbd>` : nothing;
  }

  #renderPanel(): unknown {
    const { words } = this;
    const { state: feed } = this.#feed;
    if (feed.status === 'failed') {
      const isOffline = !navigator.onLine;
      const sentence = words.say(isOffline ? 'searchOffline' : 'searchFailed');
      return failedMessage(words, sentence, feed.failure, () => this.#feed.reload());
    }
    if (this.#finder.isBroken) return html`<p class="msg">${words.say('searchFailed')}</p>`;
    const found = this.#found;
    if (!found) return html`<div aria-hidden="true">${[1, 2, 3].map(() => this.#renderSkeleton())}</div>`;
    return found.all.length ? this.#renderFound(found) : this.#renderNothing(found);
  }

  #renderSkeleton(): TemplateResult {
    return html`<div class="result">
      <p class="kick"><span class="sk s"></span></p>
      <p class="head"><span class="sk l"></span></p>
      <p class="meta"><span class="sk m"></span></p>
    </div>`;
  }

  #renderFound(found: Found): TemplateResult {
    const { words } = this;
    return html`${found.sections.length > 1 ? this.#renderFacets(found) : nothing}
      <div id="results" part="results" role="listbox" aria-label=${words.say('search')}>
        ${found.hits.map(({ doc }, i) => this.#renderResult(found, doc, i))}
      </div>
      ${this.#renderFoot(found)}`;
  }

  #renderFacets({ sections, all }: Found): TemplateResult {
    const facet = (section: string, name: string, count: number): TemplateResult =>
      html`<button
        type="button"
        aria-pressed=${section === this.section ? 'true' : 'false'}
        @click=${() => this.#onSection(section)}
      >
        ${name} <span>${this.words.number(count)}</span>
      </button>`;
    return html`<div class="facets" part="facets">
      ${facet('', this.words.say('everything'), all.length)}
      ${sections.slice(0, 8).map(([section, count]) => facet(section, section, count))}
    </div>`;
  }

  #renderResult({ articles, archive, terms }: Found, doc: number, index: number): unknown {
    const article = articles[doc];
    const document = archive.index.documents[doc];
    if (!article || !document) return nothing;
    const written = article.publishedAt && age(article.publishedAt, this.words);
    const texts = [article.excerpt, document.body];
    return html`<a
      id=${`result-${index}`}
      class="card row result ${article.image ? '' : 'nopic'}"
      part="result"
      role="option"
      tabindex="-1"
      href=${article.url || nothing}
      aria-selected=${index === this.active ? 'true' : 'false'}
      @click=${(event: Event) => this.#onOpen(event, article)}
      @pointermove=${() => (this.active = index)}
    >
      ${article.image ? html`<span class="pic"><img src=${article.image.src} alt="" loading="lazy" /></span>` : nothing}
      <div>
        ${article.section ? html`<span class="kick">${article.section}</span>` : nothing}
        <span class="head" part="result-title">${marked(article.title, terms, archive.engine)}</span>
        <span class="stand">${snippet(texts, terms, archive.engine)}</span>
        ${written ? html`<span class="meta">${written.text}</span>` : nothing}
      </div>
    </a>`;
  }

  #renderFoot({ hits, all }: Found): unknown {
    const { words } = this;
    const total = this.section ? hits.length : all.length;
    if (hits.length >= total) return nothing;
    return html`<p class="all">
      <button class="act" type="button" @click=${this.#onAll}>${words.count('results', total)}</button>
      <span>${words.say('shown', { n: words.number(hits.length), total: words.number(total) })}</span>
    </p>`;
  }

  #renderNothing({ query: asked, suggestion }: Found): TemplateResult {
    const { words } = this;
    return html`<p class="msg">
      ${words.say('noResults', { query: asked })}
      ${suggestion
        ? html`<button class="act" type="button" @click=${() => this.#suggest(suggestion)}>
            ${words.say('didYouMean', { query: suggestion })}
          </button>`
        : nothing}
    </p>`;
  }

  #status(): string {
    const { words } = this;
    const found = this.#found;
    if (!found) return this.#finder.isBusy ? words.say('searching') : '';
    const { query: asked } = found;
    return found.all.length
      ? words.count('resultsFor', found.all.length, { query: asked })
      : words.say('noResults', { query: asked });
  }

  get #found(): Found | undefined {
    return this.#finder.found;
  }

  get #articles(): readonly Article[] {
    return this.#feed.value?.items ?? NO_ARTICLES;
  }

  #limit = 0;

  #ask(): void {
    const articles = this.#articles;
    this.#asked = articles;
    clearTimeout(this.#settle);
    if (!this.#query || articles === NO_ARTICLES) return;
    const question = { query: this.#query, limit: this.#limit || this.limit, section: this.section, sort: 'relevance' as const };
    void this.#finder.ask(articles, question).then(() => {
      this.active = 0;
      const found = this.#found;
      if (found?.query !== this.#query) return;
      this.#settle = setTimeout(() => this.dispatchEvent(new PressSearchEvent(found.query, found.all.length)), SETTLED);
    });
  }

  #search(words: string): void {
    this.#query = words.trim();
    this.#limit = 0;
    this.section = '';
    this.active = 0;
    this.open = true;
    if (this.#query) this.#ask();
    else this.#finder.clear();
    this.requestUpdate();
  }

  #close(): void {
    this.open = false;
    if (this.box.hasAttribute('popover')) {
      this.box.hidePopover();
      this.box.removeAttribute('popover');
    }
  }

  /** The top layer is above whatever the page has; taking the box there and back keeps the focus, as nothing is painted between. */
  #spread(): void {
    if (this.box.hasAttribute('popover') || !matchMedia(PHONE).matches) return;
    this.box.setAttribute('popover', 'manual');
    this.box.showPopover();
    this.input.focus();
  }

  #suggest(words: string): void {
    this.input.value = words;
    this.input.focus();
    this.#search(words);
  }

  readonly #onInput = (): void => {
    this.#search(this.input.value);
  };

  readonly #onFocus = (): void => {
    if (this.open) return;
    this.open = true;
    this.#spread();
    // The list may be a moment away; the engine can come meanwhile.
    void this.#finder.prepare(this.#articles).catch(() => {});
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.renderRoot.contains(relatedTarget)) this.#close();
  };

  readonly #onPointerOutside = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this)) this.#close();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // While a word is being composed, keys belong to the input method.
    if (event.isComposing) return;
    const count = this.#found?.hits.length ?? 0;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!count || event.target !== this.input) return;
        this.open = true;
        this.active = (this.active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count;
        break;
      case 'Enter':
        if (event.target !== this.input) return;
        this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.click();
        break;
      case 'Escape':
        if (!this.open) return;
        if (this.#query && !this.box.hasAttribute('popover')) this.open = false;
        else this.#close();
        this.input.focus();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  readonly #onShortcut = (event: KeyboardEvent): void => {
    const isTyping = event.composedPath().some((node) => node instanceof HTMLElement && isEditable(node));
    const pressed = event.metaKey || event.ctrlKey ? `mod+${event.key.toLowerCase()}` : event.key;
    if (!this.shortcut.split(' ').includes(pressed) || (isTyping && pressed.length === 1)) return;
    event.preventDefault();
    this.input.focus();
  };

  readonly #onSection = (section: string): void => {
    this.section = section;
    this.active = 0;
    this.#ask();
  };

  readonly #onAll = (): void => {
    this.#limit = 100;
    this.#ask();
    this.input.focus();
  };

  readonly #onClear = (): void => {
    const wasEmpty = !this.#query;
    this.input.value = '';
    this.#search('');
    if (wasEmpty) this.#close();
    else this.input.focus();
  };

  readonly #onOpen = (event: Event, article: Article): void => {
    if (!this.dispatchEvent(new PressArticleOpenEvent(article))) event.preventDefault();
  };
}

function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

function keyName(shortcut: string): string {
  const mod = /Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl ';
  return shortcut.replace('mod+', mod).replace(/[a-z]$/, (letter) => letter.toUpperCase());
}

declare global {
  interface HTMLElementTagNameMap {
    'press-search': PressSearch;
  }
}
