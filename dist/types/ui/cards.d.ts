import type { Cards } from './card.js';
import type { CardHost } from './card-host.js';
/** The door to all widgets brings what draws cards; the door to one kind loads it beside the data. */
export declare function drawAtOnce(Drawing: typeof Cards): void;
/** What draws a widget's cards: undefined while it is on its way, null where it does not come. */
export declare function cardsFor(host: CardHost): Cards | null | undefined;
