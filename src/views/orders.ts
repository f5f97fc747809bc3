import type { TemplateResult } from 'lit';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { Sort } from './tree.js';

const ORDERS = ['newest', 'oldest', 'best'] as const;
const NAMES = { newest: 'sortNewest', oldest: 'sortOldest', best: 'sortBest' } as const;

/** The order that an attribute means; the newest first where it means none. */
export const toSort = (value: string): Sort => ORDERS.find((order) => order === value) ?? 'newest';

/** The orders that a reader may choose from, the one that holds pressed in. Without votes nothing is the best. */
export function drawOrders(
  { html }: Kit,
  words: Words,
  sort: Sort,
  hasVotes: boolean,
  onSort: (order: Sort) => void,
): TemplateResult {
  const orders = ORDERS.filter((order) => order !== 'best' || hasVotes || order === sort);
  return html`<p class="orders" role="group" aria-label=${words.say('order')}>
    ${orders.map(
      (order) =>
        html`<button type="button" aria-pressed=${order === sort ? 'true' : 'false'} @click=${() => onSort(order)}>
          ${words.say(NAMES[order])}
        </button>`,
    )}
  </p>`;
}
