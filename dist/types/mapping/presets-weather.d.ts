import { type RareShape } from './rare-shape.js';
/** Shapes of weather by mark, and the one of places. */
export declare const WEATHERS: readonly RareShape[];
