/** Reads all that has a name: every preset, `map`, every date. One leaf chunk; of the main file it is handed what it needs. */
export { PLACES } from './place.js';
export { readRare } from './table.js';
