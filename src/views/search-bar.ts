import type { TemplateResult } from 'lit';
import type { Answer, Sort } from './search-answer.js';
import { walkRow } from './search-keys.js';
import type { Pencil } from './search-pencil.js';

const FACETS = 8;

/** The sections of an answer with their counts, and the orders to choose from; nothing where there is no choice. */
export function drawBar(pencil: Pencil, answer: Answer): unknown {
  const { html } = pencil.kit;
  const hasFacets = answer.sections.length > 1;
  const hasSort = answer.all > 1;
  if (!hasFacets && !hasSort) return undefined;
  return html`<div class="bar">${hasFacets ? drawFacets(pencil, answer) : ''}${hasSort ? drawSort(pencil) : ''}</div>`;
}

function drawFacets({ kit, words, view, acts }: Pencil, { sections, all }: Answer): TemplateResult {
  const { html } = kit;
  const shown = sections.filter(([section], i) => i < FACETS || section === view.section);
  const facet = (section: string, name: string, count: number): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${section === view.section ? 'true' : 'false'}
      @click=${() => acts.onView({ section })}
    >
      <bdi>${name}</bdi> <span>${words.number(count)}</span>
    </button>`;
  return html`<div class="facets" part="facets" @keydown=${walkRow}>
    ${facet('', words.say('everything'), all)} ${shown.map(([section, count]) => facet(section, section, count))}
  </div>`;
}

function drawSort({ kit, words, view, acts }: Pencil): TemplateResult {
  const { html } = kit;
  const order = (sort: Sort, name: string): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${sort === view.sort ? 'true' : 'false'}
      @click=${() => acts.onView({ sort })}
    >
      ${name}
    </button>`;
  return html`<div class="sort" part="sort">
    ${order('relevance', words.say('sortRelevance'))} ${order('date', words.say('sortDate'))}
  </div>`;
}
