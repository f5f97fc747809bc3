import type { Moment } from '../model/text.js';
import { primitive } from './path.js';

/** How many milliseconds local time in a zone is ahead of UTC at an instant. */
export type Offset = (epoch: number) => number;

/** Reads a date; what a reader cannot be sure of it tells `onDoubt`. */
export type ToMoment = (
  value: unknown,
  offset: Offset | undefined,
  onDoubt: (text: string) => void,
) => Moment | undefined;

const ISO = /^(\d{4}-\d\d-\d\d)([T ][\d:]+(\.\d{1,3})?(Z|[+-]\d\d:\d\d))?$/;

/** A month by its name: "14 November 2026", in whichever language. */
const WORDS = /^(\d\d?\.? )?\p{L}{3,40}[\d., ]{0,15}$/u;

/** Days, and instants with their zone, as ISO 8601 writes them, and words. All else is a doubt, and is for `toMoment`. */
export const toIsoMoment: ToMoment = (value, _offset, onDoubt) => {
  const text = primitive(value).trim();
  const [, day, time] = ISO.exec(text) ?? [];
  const epoch = Date.parse(text.replace(' ', 'T'));
  // A day 31 that rolled over into the next month is no date.
  if (day && epoch < Infinity && new Date(day).toJSON()?.startsWith(day))
    return { kind: time ? 'instant' : 'day', epoch };
  if (WORDS.test(text)) return { kind: 'words', words: text };
  if (text) onDoubt(text);
  return undefined;
};
