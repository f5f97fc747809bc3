import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { FuzzyMatcher, SearchResult } from '../search/engine.js';
import type { Archive, Engine } from '../ui/archive.js';
import type { Lit } from '../ui/lit.js';
import type { Age } from '../ui/time.js';
import type { Words } from '../ui/words.js';
import { css } from './search.panel.styles.js';

/** What the box lends its panel: this file is a chunk and imports nothing that runs. */
export interface PanelHost {
  words(): Words;
  limit(): number;
  archiveOf(articles: readonly Article[]): Promise<Archive>;
  loadFuzzy(): Promise<FuzzyMatcher>;
  ageOf(article: Article): Age | undefined;
  update(): void;
  onOpen(event: Event, article: Article): void;
  onSuggest(query: string): void;
  /** A query was answered. */
  onAnswer(query: string, count: number): void;
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

export const styles = css;

/** The open part of a search box: asks the engine, and draws its answer as a listbox with facets. */
export class Panel {
  /** Which result the arrow keys stand on. */
  active = 0;
  readonly #lit: Lit;
  readonly #host: PanelHost;
  #fuzzy: Promise<FuzzyMatcher> | undefined;
  #found: Found | undefined;
  #isBroken = false;
  #abort = new AbortController();
  #articles: readonly Article[] = [];
  #query = '';
  #section = '';
  #limit = 0;

  constructor(lit: Lit, host: PanelHost) {
    this.#lit = lit;
    this.#host = host;
  }

  /** How many results can be walked. */
  get count(): number {
    return this.#found?.hits.length ?? 0;
  }

  /** Loads what a question needs ahead of the first one. */
  prepare(articles: readonly Article[]): void {
    this.#loadFuzzy();
    if (articles.length) this.#host.archiveOf(articles).catch(() => {});
  }

  /** Asks; the newest question wins, and an older one stops where it stands. */
  ask(articles: readonly Article[], query: string): void {
    if (query !== this.#query) {
      this.#section = '';
      this.#limit = this.#host.limit();
    }
    this.#articles = articles;
    this.#query = query;
    void this.#run();
  }

  clear(): void {
    this.#abort.abort();
    this.#query = '';
    this.#found = undefined;
  }

  move(step: number): void {
    this.active = (this.active + step + this.count) % this.count;
    this.#host.update();
  }

  /** What is told to a reader who cannot see the panel. */
  status(): string {
    const words = this.#host.words();
    const { query, all } = this.#found ?? { query: this.#query, all: undefined };
    if (!all) return words.say('searching');
    return all.length ? words.count('resultsFor', all.length, { query }) : words.say('noResults', { query });
  }

  render(): TemplateResult {
    const { html } = this.#lit;
    const found = this.#found;
    if (this.#isBroken) return html`<p class="msg">${this.#host.words().say('searchFailed')}</p>`;
    if (!found) return this.renderSkeleton();
    return found.all.length ? this.#renderFound(found) : this.#renderNothing(found);
  }

  renderSkeleton(): TemplateResult {
    const { html } = this.#lit;
    const row = html`<div class="result">
      <p class="kick"><span class="sk s"></span></p>
      <p class="head"><span class="sk l"></span></p>
      <p class="meta"><span class="sk m"></span></p>
    </div>`;
    return html`<div aria-hidden="true">${row}${row}${row}</div>`;
  }

  #renderFound(found: Found): TemplateResult {
    const { html, nothing } = this.#lit;
    return html`${found.sections.length > 1 ? this.#renderFacets(found) : nothing}
      <div id="results" part="results" role="listbox" aria-label=${this.#host.words().say('search')}>
        ${found.hits.map(({ doc }, i) => this.#renderResult(found, doc, i))}
      </div>
      ${this.#renderFoot(found)}`;
  }

  #renderFacets({ sections, all }: Found): TemplateResult {
    const words = this.#host.words();
    const { html } = this.#lit;
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
    const { html, nothing } = this.#lit;
    const article = articles[doc];
    if (!article) return nothing;
    const { section, image, title, excerpt, url } = article;
    const texts = [excerpt, archive.index.documents[doc]?.body ?? ''];
    return html`<a
      id=${`result-${index}`}
      class="card row result ${image ? '' : 'nopic'}"
      part="result"
      role="option"
      tabindex="-1"
      href=${url || nothing}
      aria-selected=${index === this.active ? 'true' : 'false'}
      @click=${(event: Event) => this.#host.onOpen(event, article)}
      @pointermove=${() => index === this.active || this.move(index - this.active)}
    >
      ${image ? html`<span class="pic"><img src=${image.src} alt="" loading="lazy" decoding="async" /></span>` : nothing}
      <div>
        ${section ? html`<span class="kick">${section}</span>` : nothing}
        <span class="head" part="result-title">${this.#marked(title, terms, archive.engine)}</span>
        <span class="stand">${this.#snippet(texts, terms, archive.engine)}</span>
        <span class="meta">${this.#host.ageOf(article)?.text ?? nothing}</span>
      </div>
    </a>`;
  }

  #renderFoot({ hits, all, sections }: Found): unknown {
    const words = this.#host.words();
    const { html, nothing } = this.#lit;
    const total = sections.find(([section]) => section === this.#section)?.[1] ?? all.length;
    if (hits.length >= total) return nothing;
    return html`<p class="all">
      <button class="act" type="button" @click=${this.#onAll}>${words.count('results', total)}</button>
      <span>${words.say('shown', { n: words.number(hits.length), total: words.number(total) })}</span>
    </p>`;
  }

  #renderNothing({ query, suggestion }: Found): TemplateResult {
    const words = this.#host.words();
    const { html, nothing } = this.#lit;
    return html`<p class="msg">
      ${words.say('noResults', { query })}
      ${suggestion
        ? html`<button class="act" type="button" @click=${() => this.#host.onSuggest(suggestion)}>
            ${words.say('didYouMean', { query: suggestion })}
          </button>`
        : nothing}
    </p>`;
  }

  async #run(): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    try {
      const found = await this.#find(signal);
      if (signal.aborted) return;
      this.#isBroken = false;
      this.#found = found;
      this.active = 0;
      this.#host.onAnswer(found.query, found.all.length);
    } catch {
      // Either the next key has come, or a chunk has not: only the second is worth a word.
      if (signal.aborted) return;
      this.#isBroken = true;
    }
    this.#host.update();
  }

  async #find(signal: AbortSignal): Promise<Found> {
    const articles = this.#articles;
    const query = this.#query;
    const section = this.#section;
    const archive = await this.#host.archiveOf(articles);
    const result = await archive.engine.search(archive.index, query, {
      limit: this.#limit,
      signal,
      fuzzy: await this.#loadFuzzy(),
      filter: section ? (doc) => articles[doc]?.section === section : undefined,
    });
    return { ...result, query, archive, articles, sections: sectionsOf(articles, result.all) };
  }

  /** Search without its tolerance is still search: a matcher that does not come is done without. */
  async #loadFuzzy(): Promise<FuzzyMatcher | undefined> {
    this.#fuzzy ??= this.#host.loadFuzzy();
    return this.#fuzzy.catch(() => (this.#fuzzy = undefined));
  }

  /** A text with its found words marked. */
  #marked(text: string, terms: readonly string[], { highlight }: Engine): unknown[] {
    const { html } = this.#lit;
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

  #onSection(section: string): void {
    this.#section = section;
    void this.#run();
  }

  readonly #onAll = (): void => {
    this.#limit = MOST;
    void this.#run();
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
