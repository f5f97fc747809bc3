import type { Moment } from '../model/text.js';
import type { Offset } from './iso.js';
/**
 * The offset of an IANA zone.
 *
 * @throws {RangeError} for a name that is no zone
 */
export declare function zoneOffset(timeZone: string): Offset;
/**
 * Reads a date as exactly as it was written, wherever the reader is. A time without a zone is local by `offset`; without
 * one it is UTC, and `onNaive` is told.
 */
export declare function toMoment(value: unknown, offset?: Offset, onNaive?: (text: string) => void): Moment | undefined;
