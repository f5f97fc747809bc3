import type { Moment } from '../model/text.js';
import type { Offset } from './iso.js';
/**
 * The offset of an IANA zone.
 *
 * @throws {RangeError} for a name that is no zone
 */
export declare function zoneOffset(timeZone: string): Offset;
/** Whether the day stands before the month in a date in figures; undefined where the date does not say. */
export type DayFirst = boolean | undefined;
/** Whether a text is a date in figures with the year last, whose order has to be known. */
export declare const isFigures: (said: string) => boolean;
/** Whether the day comes first in a list's dates: the first that can be read in one way only says it for all. */
export declare const dayFirstIn: (texts: readonly string[]) => DayFirst;
/**
 * Reads a date as exactly as it was written, wherever the reader is. A time without a zone is local by `offset`; without
 * one it is UTC, and `onNaive` is told.
 */
export declare function toMoment(value: unknown, offset?: Offset, onNaive?: (text: string) => void, dayFirst?: DayFirst): Moment | undefined;
