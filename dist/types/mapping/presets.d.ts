import type { RareShape } from './rare-shape.js';
/** All shapes that have a name and are none of the commonest. */
export declare const RARE: readonly RareShape[];
