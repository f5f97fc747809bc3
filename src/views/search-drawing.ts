import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Engine } from '../ui/archive.js';
import type { Kit } from '../ui/kit.js';
import type { Answer } from './search-answer.js';
import { drawBar } from './search-bar.js';
import type { Pencil } from './search-pencil.js';
import { drawNewest, drawResult } from './search-result.js';

/** Results as a listbox, under their sections and orders, and over what else there is. */
export function drawFound(pencil: Pencil, answer: Answer, highlight: Engine['highlight'], hasAll: boolean): unknown {
  const { kit, words, drawn } = pencil;
  const { html } = kit;
  const { rows, terms, suggestion } = answer;
  const marker = { kit, highlight, terms };
  return html`${drawBar(pencil, answer)}
    ${suggestion && html`<p class="msg ask">${drawSuggestion(pencil, suggestion)}</p>`}
    <div id="results" part="results" role="listbox" aria-label=${words.say('search')}>
      ${rows.slice(0, drawn).map((row, i) => drawResult(pencil, row, i, marker))}
    </div>
    ${drawFoot(pencil, answer, hasAll)}`;
}

/** That nothing was found, what may have been meant, and the newest articles so that nobody leaves with nothing. */
export function drawNothing(pencil: Pencil, { query, suggestion }: Answer, newest: readonly Article[]): TemplateResult {
  const { kit, words } = pencil;
  return kit.html`<p class="msg">${words.say('noResults', { query })} ${drawSuggestion(pencil, suggestion)}</p>
    ${newest.length ? drawNewest(pencil, newest) : ''}`;
}

function drawSuggestion({ kit, words, acts }: Pencil, query: string): unknown {
  return (
    query &&
    kit.html`<button class="act" part="suggestion" type="button" @click=${() => acts.onQuery(query)}>
      ${words.say('didYouMean', { query })}
    </button>`
  );
}

/** What is to be said of the list under an answer; a server that did not answer can be asked again. */
export function drawNote({ kit, words, acts }: Pencil, note: string, canRetry: boolean): unknown {
  const { html } = kit;
  const retry = html`<button class="act" part="retry" type="button" @click=${acts.onRetry}>
    ${words.say('retry')}
  </button>`;
  return note && html`<p class="note" part="note">${note} ${canRetry ? retry : ''}</p>`;
}

/** What was looked for before, to be looked for again. */
export function drawRecent({ kit, words, active, acts }: Pencil, queries: readonly string[]): TemplateResult {
  return kit.html`<div class="label">
      <span id="recent">${words.say('recent')}</span>
      <button class="act" part="forget" type="button" aria-label=${words.say('recentClear')} @click=${acts.onForget}>
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
            @click=${() => acts.onQuery(query)}
            @pointermove=${() => acts.onPoint(i)}
          >
            ${query}
          </div>`,
      )}
    </div>`;
}

/** Three empty rows, of the size of those that are coming. */
export function drawSkeleton({ html }: Kit): TemplateResult {
  const row = html`<div class="result">
    <p class="kick"><span class="sk" data-as="part of the "></span></p>
    <p class="head"><span class="sk" data-as="part of the part of the part of the part of the "></span></p>
    <p class="meta"><span class="sk" data-as="part of the part of the "></span></p>
  </div>`;
  return html`<div aria-hidden="true">${row}${row}${row}</div>`;
}

/** The button that empties the field, and where it is empty closes the box. */
export function drawClear({ kit, words, acts }: Pencil, isEmpty: boolean): TemplateResult {
  const { html, svg } = kit;
  const name = words.say(isEmpty ? 'searchClose' : 'searchClear');
  return html`<button type="button" part="clear" aria-label=${name} @click=${acts.onClear}>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M6 6l12 12M18 6L6 18"/>`}</svg>
  </button>`;
}

function drawFoot({ kit, words, acts }: Pencil, { rows, total }: Answer, hasAll: boolean): unknown {
  const { html } = kit;
  if (rows.length >= total) return undefined;
  return html`<p class="all">
    ${
      hasAll
        ? html`<button class="act" part="all" type="button" @click=${acts.onAll}>
            ${words.count('results', total)}
          </button>`
        : ''
    }
    <span>${words.say('shown', { n: words.number(rows.length), total: words.number(total) })}</span>
  </p>`;
}
