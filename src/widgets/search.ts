import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { archiveOf } from '../ui/archive.js';
import { cardStyles } from '../ui/card.styles.js';
import { feedContext } from '../ui/context.js';
import { DataElement } from '../ui/data-element.js';
import { PressElement } from '../ui/element.js';
import { PressArticleOpenEvent, PressSearchEvent } from '../ui/events.js';
import { FeedController } from '../ui/feed-controller.js';
import { closeIcon, searchIcon } from '../ui/icons.js';
import type { Loading } from '../ui/in-view.js';
import { adopt, lit } from '../ui/lit.js';
import { openArticles } from '../ui/source.js';
import { failedMessage } from '../ui/states.js';
import { age } from '../ui/time.js';
import type { Panel } from './search.panel.js';
import { searchStyles } from './search.styles.js';

/** Below this width the open box takes the whole screen. */
const PHONE = '(max-width: 599px)';
/** A reader who rests this long, in milliseconds, has asked; each key before was on the way. */
const SETTLED = 400;

/**
 * A search box over a list of articles: forgiving, instant, and on this page, so that no word leaves it. The field is
 * here at once; the panel, the index and the engine come when a reader first reaches for it.
 *
 * @tag press-search
 * @fires press-search - A reader's query was answered; has the query and the number of matches.
 * @fires press-failed - The list could not be loaded or read.
 * @fires press-article-open - A reader follows a result; cancelable.
 * @csspart base - The whole box.
 * @csspart input - The field.
 * @csspart clear - The button that empties or closes it.
 * @csspart facets - Sections with their counts.
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
  /** Keys that lead to the field from anywhere on the page: `/`, `mod+k`, or both with a space between. */
  @property() shortcut = '';
  /** When to load the list: `interaction`, the default, is when a reader reaches for the box. */
  @property() override loading: Loading = 'interaction';

  @state() private open = false;
  @query('input') private readonly input!: HTMLInputElement;
  @query('.box') private readonly box!: HTMLElement;

  readonly #feed = new FeedController<Listing<Article>>(this, openArticles, feedContext);
  #panel: Panel | undefined;
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
    if (this.#query && this.#asked !== this.#feed.value?.items) this.#ask();
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
      <p class="vh" part="status" role="status">${isOpen ? this.#panel?.status() : nothing}</p>
    </div>`;
  }

  #renderInput(label: string, isOpen: boolean): TemplateResult {
    const panel = isOpen && this.#panel?.count ? this.#panel : undefined;
    return html`<input
      part="input"
      type="search"
      name="q"
      role="combobox"
      aria-label=${label}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded=${panel ? 'true' : 'false'}
      aria-controls=${panel ? 'results' : nothing}
      aria-activedescendant=${panel ? `result-${panel.active}` : nothing}
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
    if (this.#query || this.open) {
      const say = this.words.say(this.#query ? 'searchClear' : 'searchClose');
      return html`<button type="button" part="clear" aria-label=${say} @click=${this.#onClear}>${closeIcon}</button>`;
    }
    const [first] = this.shortcut.split(' ');
    return first ? html`<kbd aria-hidden="true">${keyName(first)}</kbd>` : nothing;
  }

  #renderPanel(): unknown {
    const { words } = this;
    const { state: feed } = this.#feed;
    if (feed.status !== 'failed') return this.#panel?.render() ?? nothing;
    const sentence = words.say(navigator.onLine ? 'searchFailed' : 'searchOffline');
    return failedMessage(words, sentence, feed.failure, () => this.refresh());
  }

  async #load(): Promise<void> {
    const { Panel, styles } = await import('./search.panel.js');
    adopt(this.renderRoot, styles);
    this.#panel ??= new Panel(lit, {
      ...{ archiveOf, onOpen: this.#onOpen, onSuggest: this.#onSuggest, onAnswer: this.#onAnswer },
      words: () => this.words,
      limit: () => this.limit,
      loadFuzzy: () => import('../search/fuzzy.js').then(({ fuzzy }) => fuzzy),
      ageOf: ({ publishedAt }) => publishedAt && age(publishedAt, this.words),
      update: () => this.requestUpdate(),
    });
    this.#panel.prepare(this.#feed.value?.items ?? []);
    this.#ask();
  }

  #ask(): void {
    const articles = this.#feed.value?.items;
    this.#asked = articles;
    clearTimeout(this.#settle);
    if (this.#query && articles) this.#panel?.ask(articles, this.#query);
    this.requestUpdate();
  }

  #search(words: string): void {
    this.#query = words.trim();
    this.open = true;
    if (!this.#query) this.#panel?.clear();
    this.#ask();
  }

  /** The top layer is above whatever the page has; going there and back keeps the focus, as nothing is painted between. */
  #spread(): void {
    if (!this.box.hasAttribute('popover') && matchMedia(PHONE).matches) {
      this.box.setAttribute('popover', 'manual');
      this.box.showPopover();
      this.input.focus();
    }
  }

  #close(): void {
    this.open = false;
    if (!this.box.hasAttribute('popover')) return;
    this.box.hidePopover();
    this.box.removeAttribute('popover');
  }

  readonly #onInput = (): void => {
    this.#search(this.input.value);
  };

  readonly #onFocus = (): void => {
    if (this.open) return;
    this.open = true;
    this.#spread();
    // Without the chunk there is a field and no answer; the next focus asks again.
    if (!this.#panel) void this.#load().catch(() => (this.open = false));
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.renderRoot.contains(relatedTarget)) this.#close();
  };

  readonly #onPointerOutside = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this)) this.#close();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // While a word is being composed, keys belong to the input method.
    if (event.isComposing || (event.target !== this.input && event.key !== 'Escape')) return;
    if (this.#onKey(event.key)) event.preventDefault();
  };

  #onKey(key: string): boolean {
    const panel = this.#panel?.count ? this.#panel : undefined;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (this.open) panel?.move(key === 'ArrowDown' ? 1 : -1);
        this.open = true;
        return !!panel;
      case 'Enter':
        this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.click();
        return true;
      case 'Escape':
        if (!this.open) return false;
        this.#close();
        this.input.focus();
        return true;
      default:
        return false;
    }
  }

  readonly #onShortcut = (event: KeyboardEvent): void => {
    const pressed = event.metaKey || event.ctrlKey ? `mod+${event.key.toLowerCase()}` : event.key;
    if (!this.shortcut.split(' ').includes(pressed) || (pressed.length === 1 && isTyping(event))) return;
    event.preventDefault();
    this.input.focus();
  };

  readonly #onSuggest = (words: string): void => {
    this.input.value = words;
    this.input.focus();
    this.#search(words);
  };

  readonly #onAnswer = (asked: string, count: number): void => {
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.dispatchEvent(new PressSearchEvent(asked, count)), SETTLED);
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

function isTyping(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof HTMLElement && (node.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(node.tagName)));
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
