import { type Row } from './cells.js';
/** Whether words or a symbol say something of a sky. */
export declare const isSky: (said: string) => boolean;
/** The skies of a forecast: WMO codes as they are, OpenWeatherMap's ids, NWS's icons, symbols and words. */
export declare function daySkies(cell: Row[string]): Row[string];
/**
 * A row whose `wmo` comes from another provider's code, symbol or words, and whose `isDay` from its icon. A code nobody
 * knows stays unknown: no icon is better than a wrong one.
 */
export declare function withSky(row: Row): Row;
