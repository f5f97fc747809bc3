import type { Moment } from '../model/text.js';
/** How many milliseconds local time in a zone is ahead of UTC at an instant. */
export type Offset = (epoch: number) => number;
/** Reads a date; what a reader cannot be sure of it tells `onDoubt`. */
export type ToMoment = (value: unknown, offset: Offset | undefined, onDoubt: (text: string) => void) => Moment | undefined;
/** Days, and instants with their zone, as ISO 8601 writes them, and words. All else is a doubt, and is for `toMoment`. */
export declare const toIsoMoment: ToMoment;
