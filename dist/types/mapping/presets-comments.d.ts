import { type RareShape } from './rare-shape.js';
/** Shapes of threads by mark, most telling first; those that only name a list come last. */
export declare const COMMENTS: readonly RareShape[];
