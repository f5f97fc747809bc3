/** A chunk: what draws cards, for a widget whose own door leaves it out so that its data is asked for sooner. */
export { Cards } from './card.js';
