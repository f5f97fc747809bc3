import { type RareShape } from './rare-shape.js';
/** Shapes of lists and articles by mark, most telling first. */
export declare const ARTICLES: readonly RareShape[];
