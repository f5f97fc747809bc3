import { type Row } from './cells.js';
import type { Offset } from './iso.js';
/** The offset of the place that a row of weather is of; undefined where it says none, or a zone that is none. */
export declare function placeOffset(row: Row): Offset | undefined;
/**
 * The instant that a clock's time (`07:21`, `5:08 PM`) means on the place's day of an instant. What is no time for the sun
 * is of another zone, and undefined.
 */
export declare function onClock(said: string, isRise: boolean, at: number, offset: Offset | undefined): number | undefined;
