import { type Row } from './cells.js';
/**
 * A row whose `wmo` comes from another provider's code, symbol or words, and whose `isDay` from its icon. A code nobody
 * knows stays unknown: no icon is better than a wrong one.
 */
export declare function withSky(row: Row): Row;
