import type { Moment } from '../model/text.js';
import { kept, type Words } from './words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A moment as readers say it ("5 min ago", then a date), and as machines read it ('' where it has no such form). */
export interface Age {
  readonly text: string;
  readonly datetime: string;
}

/**
 * How old something is: in minutes and hours for `hours` hours, then its date. A day has no time, and words that no rule
 * reads stay as they came. A moment in the near future is a clock that is off, so it is "now".
 */
export function age(moment: Moment, words: Words, hours = 24, now = Date.now()): Age {
  if (moment.kind === 'words') return { text: moment.words, datetime: '' };
  const date = new Date(moment.epoch);
  if (moment.kind === 'day') return { text: day(date, words, now, 'UTC'), datetime: date.toISOString().slice(0, 10) };
  const past = now - moment.epoch;
  const isFresh = past < hours * HOUR && past > -HOUR;
  return { text: isFresh ? ago(Math.max(past, 0), words) : day(date, words, now), datetime: date.toISOString() };
}

/** In a language; a calendar that no browser knows is left out, which is what the browser itself does with an unknown one. */
export const dateFormat = kept(
  (lang: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, options),
);

/** "14:15", in the reader's zone or a given one. */
export function clockTime(epoch: number, words: Words, timeZone?: string): string {
  return dateFormat(words.lang, { hour: 'numeric', minute: '2-digit', timeZone }).format(epoch);
}

/** English newspapers write "5 min ago" and "3 h ago"; CLDR's short form has full stops. */
function ago(past: number, words: Words): string {
  return agoIn(past, words).replace(/r?\. ago/, ' ago');
}

function agoIn(past: number, { lang }: Words): string {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: past < MINUTE ? 'auto' : 'always', style: 'short' });
  if (past < MINUTE) return format.format(0, 'second');
  return past < HOUR
    ? format.format(-Math.floor(past / MINUTE), 'minute')
    : format.format(-Math.floor(past / HOUR), 'hour');
}

function day(date: Date, { lang }: Words, now: number, timeZone?: string): string {
  const isThisYear = date.getUTCFullYear() === new Date(now).getUTCFullYear();
  return dateFormat(lang, {
    day: 'numeric',
    month: isThisYear ? 'long' : 'short',
    year: isThisYear ? undefined : 'numeric',
    timeZone,
  }).format(date);
}
