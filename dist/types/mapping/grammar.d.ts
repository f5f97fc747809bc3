import type { Mapping } from './map.js';
/** Where a `map` stops making sense; `explain` says why, with a caret under the place. */
export declare class MapFault extends Error {
    readonly at: number;
    constructor(at: number);
}
/**
 * Reads a `map` in one pass. Without `fields` the text is alternatives alone, as in `items`, and they stand under ''.
 *
 * @throws {MapFault} and nothing else
 */
export declare function parseMap(text: string, fields?: readonly string[]): Mapping;
