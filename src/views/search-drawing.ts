import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Engine } from '../ui/archive.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { Answer, Row, Sort, View } from './search-answer.js';
import { marked, snippet, type Marker } from './search-text.js';

/** What a reader can do in an open panel. */
export interface Acts {
  readonly onOpen: (event: Event, article: Article) => void;
  readonly onPoint: (index: number) => void;
  readonly onSection: (section: string) => void;
  readonly onSort: (sort: Sort) => void;
  readonly onAll: () => void;
  readonly onQuery: (query: string) => void;
  readonly onForget: () => void;
  readonly onFacetKey: (event: KeyboardEvent) => void;
}

/** What every part of a panel is drawn with. */
export interface Pencil extends Acts {
  readonly kit: Kit;
  readonly words: Words;
  readonly view: View;
  /** Which option the arrow keys stand on; -1 for none. */
  readonly active: number;
}

const FACETS = 8;

/** Results as a listbox, under their sections and orders, and over what else there is. */
export function drawFound(pencil: Pencil, answer: Answer, highlight: Engine['highlight'], hasAll: boolean): unknown {
  const { kit, words } = pencil;
  const marker = { kit, highlight, terms: answer.terms };
  const { html, nothing } = kit;
  return html`${drawBar(pencil, answer)}
    ${answer.suggestion ? html`<p class="msg ask">${drawSuggestion(pencil, answer.suggestion)}</p>` : nothing}
    <div id="results" part="results" role="listbox" aria-label=${words.say('search')}>
      ${answer.rows.map((row, i) => drawResult(pencil, row, i, marker))}
    </div>
    ${drawFoot(pencil, answer, hasAll)}`;
}

/** That nothing was found, what may have been meant, and the newest articles so that nobody leaves with nothing. */
export function drawNothing(pencil: Pencil, { query, suggestion }: Answer, newest: readonly Article[]): TemplateResult {
  const { kit, words } = pencil;
  const { html, nothing } = kit;
  return html`<p class="msg">${words.say('noResults', { query })} ${drawSuggestion(pencil, suggestion)}</p>
    ${newest.length ? drawNewest(pencil, newest) : nothing}`;
}

function drawSuggestion({ kit: { html, nothing }, words, onQuery }: Pencil, query: string): unknown {
  return query
    ? html`<button class="act" part="suggestion" type="button" @click=${() => onQuery(query)}>
        ${words.say('didYouMean', { query })}
      </button>`
    : nothing;
}

/** What was looked for before, to be looked for again. */
export function drawRecent(pencil: Pencil, queries: readonly string[]): TemplateResult {
  const { kit, words, active, onQuery, onPoint, onForget } = pencil;
  return kit.html`<div class="label">
      <span id="recent">${words.say('recent')}</span>
      <button class="act" part="forget" type="button" aria-label=${words.say('recentClear')} @click=${onForget}>
        ${words.say('searchClear')}
      </button>
    </div>
    <div id="results" part="recent" role="listbox" aria-labelledby="recent">
      ${queries.map(
        (query, i) =>
          kit.html`<div
            id=${`result-${i}`}
            class="past"
            role="option"
            dir="auto"
            aria-selected=${i === active ? 'true' : 'false'}
            @click=${() => onQuery(query)}
            @pointermove=${() => onPoint(i)}
          >
            ${query}
          </div>`,
      )}
    </div>`;
}

/** Three empty rows, of the size of those that are coming. */
export function drawSkeleton({ html }: Kit): TemplateResult {
  const row = html`<div class="result">
    <p class="kick"><span class="sk s"></span></p>
    <p class="head"><span class="sk l"></span></p>
    <p class="meta"><span class="sk m"></span></p>
  </div>`;
  return html`<div aria-hidden="true">${row}${row}${row}</div>`;
}

function drawBar(pencil: Pencil, answer: Answer): unknown {
  const { html, nothing } = pencil.kit;
  const hasFacets = answer.sections.length > 1;
  const hasSort = answer.all > 1;
  if (!hasFacets && !hasSort) return nothing;
  return html`<div class="bar">
    ${hasFacets ? drawFacets(pencil, answer) : nothing}${hasSort ? drawSort(pencil) : nothing}
  </div>`;
}

function drawFacets({ kit, words, view, onSection, onFacetKey }: Pencil, { sections, all }: Answer): TemplateResult {
  const { html } = kit;
  const shown = sections.filter(([section], i) => i < FACETS || section === view.section);
  const facet = (section: string, name: string, count: number): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${section === view.section ? 'true' : 'false'}
      @click=${() => onSection(section)}
    >
      <bdi>${name}</bdi> <span>${words.number(count)}</span>
    </button>`;
  return html`<div class="facets" part="facets" @keydown=${onFacetKey}>
    ${facet('', words.say('everything'), all)} ${shown.map(([section, count]) => facet(section, section, count))}
  </div>`;
}

function drawSort({ kit, words, view, onSort }: Pencil): TemplateResult {
  const order = (sort: Sort, name: string): TemplateResult =>
    kit.html`<button
      type="button"
      aria-pressed=${sort === view.sort ? 'true' : 'false'}
      @click=${() => onSort(sort)}
    >
      ${name}
    </button>`;
  return kit.html`<div class="sort" part="sort">
    ${order('relevance', words.say('sortRelevance'))} ${order('date', words.say('sortDate'))}
  </div>`;
}

function drawResult(pencil: Pencil, { article, body }: Row, index: number, marker: Marker): TemplateResult {
  const { html, nothing } = pencil.kit;
  const { image, url, opinion } = article;
  return html`<a
    id=${`result-${index}`}
    class="card row result ${image ? '' : 'nopic'} ${opinion ? 'opinion' : ''}"
    part="result"
    role="option"
    tabindex="-1"
    href=${url || nothing}
    aria-selected=${index === pencil.active ? 'true' : 'false'}
    @click=${(event: Event) => pencil.onOpen(event, article)}
    @pointermove=${() => pencil.onPoint(index)}
    >${drawCard(pencil, article, marked(article.title, marker), snippet([article.excerpt, body], marker))}</a
  >`;
}

/** Links that are walked with Tab: they are no answer, so the arrow keys pass them by. */
function drawNewest(pencil: Pencil, articles: readonly Article[]): TemplateResult {
  const { kit, words, onOpen } = pencil;
  const { html, nothing } = kit;
  return html`<p class="label" id="newest">${words.say('newest')}</p>
    <ul part="newest" aria-labelledby="newest">
      ${articles.map(
        (article) =>
          html`<li>
            <a
              class="card row result ${article.image ? '' : 'nopic'} ${article.opinion ? 'opinion' : ''}"
              href=${article.url || nothing}
              @click=${(event: Event) => onOpen(event, article)}
              >${drawCard(pencil, article, article.title, nothing)}</a
            >
          </li>`,
      )}
    </ul>`;
}

function drawCard({ kit, words }: Pencil, article: Article, title: unknown, stand: unknown): TemplateResult {
  const { html, nothing } = kit;
  const { image, section, publishedAt, lang } = article;
  return html`${
      image ? html`<span class="pic"><img src=${image.src} alt="" loading="lazy" decoding="async" /></span>` : nothing
    }
    <div>
      ${section ? html`<span class="kick">${section}</span>` : nothing}
      <span class="head" part="result-title" lang=${lang || nothing}>${title}</span>
      ${stand === nothing ? nothing : html`<span class="stand">${stand}</span>`}
      <span class="meta">${publishedAt ? kit.age(publishedAt, words).text : nothing}</span>
    </div>`;
}

function drawFoot({ kit, words, onAll }: Pencil, { rows, total }: Answer, hasAll: boolean): unknown {
  const { html, nothing } = kit;
  if (rows.length >= total) return nothing;
  return html`<p class="all">
    ${
      hasAll
        ? html`<button class="act" part="all" type="button" @click=${onAll}>${words.count('results', total)}</button>`
        : nothing
    }
    <span>${words.say('shown', { n: words.number(rows.length), total: words.number(total) })}</span>
  </p>`;
}
