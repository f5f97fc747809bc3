import type { Cards } from './card.js';
import type { CardHost } from './card-host.js';
import { extrasFor } from './extras.js';
import { adopt, kit } from './kit.js';
import { later } from './later.js';
import { learn } from './words.js';

let inBundle: Cards | undefined;
/** What reads articles comes beside what draws them: both are wanted as soon as the data is there. */
const load = later(() => {
  import('../mapping/late-articles.js').catch(() => {});
  return import('./late-cards.js').then(({ Cards }) => unpacked(Cards));
});

function unpacked(Drawing: typeof Cards): Cards {
  const cards = new Drawing(kit, extrasFor);
  learn(cards.sentences);
  return cards;
}

/** The door to all widgets brings what draws cards; the door to one kind loads it beside the data. */
export function drawAtOnce(Drawing: typeof Cards): void {
  inBundle = unpacked(Drawing);
}

/** What draws a widget's cards: undefined while it is on its way, null where it does not come. */
export function cardsFor(host: CardHost): Cards | null | undefined {
  const cards = inBundle ?? load(host);
  if (cards) adopt(host, cards.styles);
  return cards;
}
