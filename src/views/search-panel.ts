import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { FeedState, Listing } from '../model/feed.js';
import type { FuzzyMatcher, SearchResult } from '../search/engine.js';
import type { Archive, Engine } from '../ui/archive.js';
import { search as sentences } from '../locales/en.js';
import { PressArticleOpenEvent, PressSearchEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import { css } from './search-panel.styles.js';

/** The box, as far as its panel knows it. This file is a chunk: what it needs at run time is handed to it. */
interface Box extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly words: Words;
  readonly limit: number;
  readonly feed: {
    readonly state: FeedState<Listing<Article>>;
    readonly value: Listing<Article> | undefined;
    reload(): void;
  };
}

interface Found extends SearchResult {
  readonly query: string;
  readonly archive: Archive;
  readonly articles: readonly Article[];
  /** Every section among all matches with its count, most first. */
  readonly sections: readonly (readonly [section: string, count: number])[];
}

/** How many results "all" shows: past it a better query helps more than a longer list. */
const MOST = 100;
const FACETS = 8;
/** Characters before the first found word in a snippet, and of a snippet in all. */
const BEFORE = 50;
const LENGTH = 160;
/** A reader who rests this long, in milliseconds, has asked; each key before was on the way. */
const SETTLED = 400;
/** Below this width the open box takes the whole screen. */
const PHONE = '(max-width: 599px)';

export const styles = css;
export { sentences };

/** The open part of a search box: hears its reader, asks the engine, and draws the answer as a listbox with facets. */
export class Panel {
  /** Which result the arrow keys stand on. */
  active = 0;
  readonly #kit: Kit;
  readonly #box: Box;
  readonly #input: HTMLInputElement | null;
  #isOpen = false;
  #query = '';
  #section = '';
  #limit = 0;
  #articles: readonly Article[] | undefined;
  #found: Found | undefined;
  #isBroken = false;
  #fuzzy: Promise<FuzzyMatcher | undefined> | undefined;
  #abort = new AbortController();
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor(kit: Kit, box: Box) {
    this.#kit = kit;
    this.#box = box;
    this.#input = box.renderRoot.querySelector('input');
    this.#open();
    // What was typed while this chunk was coming.
    if (this.#input?.value) this.#search(this.#input.value);
  }

  /** How many results can be walked. */
  get count(): number {
    return this.#isShown ? (this.#found?.hits.length ?? 0) : 0;
  }

  get #isShown(): boolean {
    return this.#isOpen && this.#query !== '';
  }

  on(event: Event): void {
    if (event.type === 'focusin') this.#open();
    else if (event.type === 'input') this.#search(this.#input?.value ?? '');
    else if (event instanceof FocusEvent) this.#onFocusOut(event);
    // While a word is being composed, keys belong to the input method.
    else if (event instanceof KeyboardEvent && !event.isComposing) this.#onKeydown(event);
  }

  close(): void {
    this.#isOpen = false;
    this.#abort.abort();
    clearTimeout(this.#settle);
    document.removeEventListener('pointerdown', this.#onPointer);
    const layer = this.#layer;
    if (layer?.hasAttribute('popover')) {
      layer.hidePopover();
      layer.removeAttribute('popover');
    }
    this.#box.requestUpdate();
  }

  /** What is told to a reader who cannot see the panel. */
  status(): string {
    if (!this.#isShown) return '';
    const words = this.#box.words;
    const found = this.#found;
    if (!found) return words.say('searching');
    const { query, all } = found;
    return all.length ? words.count('resultsFor', all.length, { query }) : words.say('noResults', { query });
  }

  /** The list came, or grew, while a question was open; and the result that is stood on is kept in view. */
  updated(): void {
    if (this.#isOpen && this.#articles !== this.#box.feed.value?.items) this.#ask();
    this.#box.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  renderButton(): unknown {
    const { html, svg } = this.#kit;
    if (!this.#query && !this.#isOpen) return undefined;
    const say = this.#box.words.say(this.#query ? 'searchClear' : 'searchClose');
    return html`<button type="button" part="clear" aria-label=${say} @click=${this.#onClear}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M6 6l12 12M18 6L6 18"/>`}</svg>
    </button>`;
  }

  render(): unknown {
    const { html, nothing } = this.#kit;
    return this.#isShown ? html`<div class="panel">${this.#renderPanel()}</div>` : nothing;
  }

  #renderPanel(): TemplateResult {
    const { html } = this.#kit;
    const words = this.#box.words;
    const { state } = this.#box.feed;
    if (state.status === 'failed') {
      const sentence = words.say(navigator.onLine ? 'searchFailed' : 'searchOffline');
      return this.#kit.failedMessage(words, sentence, state.failure, () => this.#box.feed.reload());
    }
    if (this.#isBroken) return html`<p class="msg">${words.say('searchFailed')}</p>`;
    const found = this.#found;
    if (!found) return this.#renderSkeleton();
    return found.all.length ? this.#renderFound(found) : this.#renderNothing(found);
  }

  #renderSkeleton(): TemplateResult {
    const { html } = this.#kit;
    const row = html`<div class="result">
      <p class="kick"><span class="sk s"></span></p>
      <p class="head"><span class="sk l"></span></p>
      <p class="meta"><span class="sk m"></span></p>
    </div>`;
    return html`<div aria-hidden="true">${row}${row}${row}</div>`;
  }

  #renderFound(found: Found): TemplateResult {
    const { html, nothing } = this.#kit;
    return html`${found.sections.length > 1 ? this.#renderFacets(found) : nothing}
      <div id="results" part="results" role="listbox" aria-label=${this.#box.words.say('search')}>
        ${found.hits.map(({ doc }, i) => this.#renderResult(found, doc, i))}
      </div>
      ${this.#renderFoot(found)}`;
  }

  #renderFacets({ sections, all }: Found): TemplateResult {
    const words = this.#box.words;
    const { html } = this.#kit;
    const facet = (section: string, name: string, count: number): TemplateResult =>
      html`<button
        type="button"
        aria-pressed=${section === this.#section ? 'true' : 'false'}
        @click=${() => this.#onSection(section)}
      >
        ${name} <span>${words.number(count)}</span>
      </button>`;
    return html`<div class="facets" part="facets">
      ${facet('', words.say('everything'), all.length)}
      ${sections.slice(0, FACETS).map(([section, count]) => facet(section, section, count))}
    </div>`;
  }

  #renderResult({ articles, archive, terms }: Found, doc: number, index: number): unknown {
    const { html, nothing } = this.#kit;
    const article = articles[doc];
    if (!article) return nothing;
    const { section, image, title, excerpt, url, publishedAt, opinion } = article;
    const texts = [excerpt, archive.index.documents[doc]?.body ?? ''];
    return html`<a
      id=${`result-${index}`}
      class="card row result ${image ? '' : 'nopic'} ${opinion ? 'opinion' : ''}"
      part="result"
      role="option"
      tabindex="-1"
      href=${url || nothing}
      aria-selected=${index === this.active ? 'true' : 'false'}
      @click=${(event: Event) => this.#onOpen(event, article)}
      @pointermove=${() => index === this.active || this.#move(index - this.active)}
    >
      ${image ? html`<span class="pic"><img src=${image.src} alt="" loading="lazy" decoding="async" /></span>` : nothing}
      <div>
        ${section ? html`<span class="kick">${section}</span>` : nothing}
        <span class="head" part="result-title">${this.#marked(title, terms, archive.engine)}</span>
        <span class="stand">${this.#snippet(texts, terms, archive.engine)}</span>
        <span class="meta">${publishedAt ? this.#kit.age(publishedAt, this.#box.words).text : nothing}</span>
      </div>
    </a>`;
  }

  #renderFoot({ hits, all, sections }: Found): unknown {
    const words = this.#box.words;
    const { html, nothing } = this.#kit;
    const total = sections.find(([section]) => section === this.#section)?.[1] ?? all.length;
    if (hits.length >= total) return nothing;
    return html`<p class="all">
      <button class="act" type="button" @click=${this.#onAll}>${words.count('results', total)}</button>
      <span>${words.say('shown', { n: words.number(hits.length), total: words.number(total) })}</span>
    </p>`;
  }

  #renderNothing({ query, suggestion }: Found): TemplateResult {
    const words = this.#box.words;
    const { html, nothing } = this.#kit;
    return html`<p class="msg">
      ${words.say('noResults', { query })}
      ${
        suggestion
          ? html`<button class="act" type="button" @click=${() => this.#onSuggest(suggestion)}>
              ${words.say('didYouMean', { query: suggestion })}
            </button>`
          : nothing
      }
    </p>`;
  }

  get #layer(): HTMLElement | null {
    return this.#box.renderRoot.querySelector('.box');
  }

  /** The top layer is above whatever the page has; going there keeps the focus, as nothing is painted between. */
  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    document.addEventListener('pointerdown', this.#onPointer);
    const layer = this.#layer;
    if (layer && matchMedia(PHONE).matches) {
      layer.setAttribute('popover', 'manual');
      layer.showPopover();
      this.#input?.focus();
    }
    void this.#loadFuzzy();
    this.#ask();
  }

  #search(words: string): void {
    this.#query = words.trim();
    this.#section = '';
    this.#limit = this.#box.limit;
    this.#isOpen = true;
    this.#abort.abort();
    if (!this.#query) this.#found = undefined;
    this.#ask();
  }

  /** The index is built from the first focus on, so that the first key finds it there. */
  #ask(): void {
    const articles = (this.#articles = this.#box.feed.value?.items);
    if (articles && this.#query) void this.#run(articles);
    else if (articles) this.#archive(articles).catch(() => {});
    this.#box.requestUpdate();
  }

  /** The newest question wins, and an older one stops where it stands. */
  async #run(articles: readonly Article[]): Promise<void> {
    this.#abort.abort();
    clearTimeout(this.#settle);
    const { signal } = (this.#abort = new AbortController());
    try {
      const found = await this.#find(articles, signal);
      if (signal.aborted) return;
      this.#isBroken = false;
      this.#found = found;
      this.active = 0;
      this.#settle = setTimeout(() => this.#tell(found), SETTLED);
    } catch {
      // Either the next key has come, or a chunk has not: only the second is worth a word.
      if (signal.aborted) return;
      this.#isBroken = true;
    }
    this.#box.requestUpdate();
  }

  async #find(articles: readonly Article[], signal: AbortSignal): Promise<Found> {
    const query = this.#query;
    const section = this.#section;
    const archive = await this.#archive(articles);
    const result = await archive.engine.search(archive.index, query, {
      limit: this.#limit,
      signal,
      fuzzy: await this.#loadFuzzy(),
      filter: section ? (doc) => articles[doc]?.section === section : undefined,
    });
    return { ...result, query, archive, articles, sections: sectionsOf(articles, result.all) };
  }

  async #archive(articles: readonly Article[]): Promise<Archive> {
    const { archiveOf } = await this.#kit.loadArchive();
    return archiveOf(articles, this.#kit.decode);
  }

  #tell({ query, all }: Found): void {
    this.#box.dispatchEvent(new PressSearchEvent(query, all.length));
  }

  #onOpen(event: Event, article: Article): void {
    if (!this.#box.dispatchEvent(new PressArticleOpenEvent(article))) event.preventDefault();
  }

  /** Search without its tolerance is still search: a matcher that does not come is done without. */
  #loadFuzzy(): Promise<FuzzyMatcher | undefined> {
    return (this.#fuzzy ??= this.#kit.loadFuzzy().catch(() => (this.#fuzzy = undefined)));
  }

  /** A text with its found words marked. */
  #marked(text: string, terms: readonly string[], { highlight }: Engine): unknown[] {
    const { html } = this.#kit;
    const parts: unknown[] = [];
    let at = 0;
    for (const { start, end } of highlight(text, terms)) {
      parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
      at = end;
    }
    return [...parts, text.slice(at)];
  }

  /** The part of the first text that holds a found word, cut at words and marked; else the beginning of the first. */
  #snippet(texts: readonly string[], terms: readonly string[], engine: Engine): unknown {
    for (const text of texts) {
      const [first] = engine.highlight(text, terms);
      if (!first) continue;
      const from = first.start > BEFORE * 2 ? text.lastIndexOf(' ', first.start - BEFORE) + 1 : 0;
      return this.#marked((from ? '… ' : '') + cut(text.slice(from)), terms, engine);
    }
    return cut(texts[0] ?? '');
  }

  #move(step: number): void {
    this.active = (this.active + step + this.count) % this.count;
    this.#box.requestUpdate();
  }

  #onKeydown(event: KeyboardEvent): void {
    const isField = event.target === this.#input;
    if (event.key === 'Escape' && this.#isOpen) {
      this.#input?.focus();
      this.close();
    } else if (isField && event.key === 'Enter') {
      this.#box.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.click();
    } else if (isField && this.count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (isField && event.key === 'ArrowDown') {
      this.#open();
    } else {
      return;
    }
    event.preventDefault();
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.#box.renderRoot.contains(relatedTarget)) this.close();
  }

  readonly #onPointer = (event: Event): void => {
    if (!event.composedPath().includes(this.#box)) this.close();
  };

  #onSection(section: string): void {
    this.#section = section;
    this.#ask();
  }

  #onSuggest(words: string): void {
    if (this.#input) this.#input.value = words;
    this.#input?.focus();
    this.#search(words);
  }

  readonly #onAll = (): void => {
    this.#limit = MOST;
    this.#ask();
  };

  readonly #onClear = (): void => {
    const wasEmpty = !this.#query;
    if (this.#input) this.#input.value = '';
    this.#input?.focus();
    this.#search('');
    if (wasEmpty) this.close();
  };
}

function cut(text: string): string {
  if (text.length <= LENGTH) return text;
  const end = text.lastIndexOf(' ', LENGTH);
  return `${text.slice(0, end > LENGTH / 2 ? end : LENGTH)} …`;
}

function sectionsOf(articles: readonly Article[], all: Uint32Array): [string, number][] {
  const counts = new Map<string, number>();
  for (const doc of all) {
    const section = articles[doc]?.section;
    if (section) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
