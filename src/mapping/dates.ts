import type { Moment } from '../model/text.js';
import type { Offset } from './iso.js';
import { primitive } from './path.js';

/**
 * The offset of an IANA zone.
 *
 * @throws {RangeError} for a name that is no zone
 */
export function zoneOffset(timeZone: string): Offset {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (epoch) => Date.parse(format.format(epoch).replace(' ', 'T') + 'Z') - Math.floor(epoch / 1000) * 1000;
}

const ISO =
  /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?:[T\s]+(\d\d?):?(\d\d)(?::?(\d\d)([.,]\d+)?)?\s*([ap]m)?\s*(z|utc|gmt|([+-]\d\d):?(\d\d)?)?)?$/i;
/** Digits alone, to the second: as milliseconds they would be centuries away. */
const RUN = /^(20\d\d)(0[1-9]|1[0-2])([0-3]\d)([0-2]\d)([0-5]\d)([0-5]\d)(?=z?$)/i;
const EPOCH = /^(?:\/Date\()?(-?\d{9,}(\.\d+)?)(\D.*)?$/;
/** Day, month and year in figures, in whichever order: 20/11/2026, 20.11.26, 11-20-2026, with or without a time after it. */
const FIGURES = /^(\d\d?)([./-])\s?(\d\d?)\2\s?(\d{4}|\d\d)(?!\d)\.?(.*)$/;
/** Year first, with points or with the words of East Asia: 2026.11.20, 2026年11月20日, 2026. 11. 20. */
const EASTERN = /^(\d{4})(?:[-/.]\s?|\s?[年년]\s?)(\d\d?)(?:[-/.]\s?|\s?[月월]\s?)(\d\d?)\s?(?:[日일]|\.(?!\d))?(.*)$/;
/** A time of day after such a date: " 6:30", ", 06.30 Uhr", " - 06h30", " às 6:30 PM", "T06:30:00+01:00". */
const CLOCK =
  /^(?:\s*(?:,|-|–|·|\|)?\s*(?:\p{L}{1,3}\.?\s+)?|T)(\d\d?)(?:[:.h](\d\d)(?::(\d\d))?|h)\s*(?:(?:uhr|kl|h|hrs)\b\.?)?\s*(.*)$/iu;
/** Words of English with a time and a zone: RFC 2822 and its like, which every engine reads alike. */
const ZONED = /[a-z]{3}.*\d:\d\d.*(gmt|utc|[ecmp][sd]t|[+-]\d{4})/i;

/** Whether the day stands before the month in a date in figures; undefined where the date does not say. */
export type DayFirst = boolean | undefined;

/** Whether a text is a date in figures with the year last, whose order has to be known. */
export const isFigures = (said: string): boolean => said.length < 40 && iso(said, true) !== said;

/** What one date says of its order: only a number that no month has says it. */
function ownOrder(text: string): DayFirst {
  const [, first = 0, , second = 0] = (text.length < 40 && FIGURES.exec(text)) || [];
  return +first > 12 === +second > 12 ? undefined : +first > 12;
}

/** Whether the day comes first in a list's dates: the first that can be read in one way only says it for all. */
export const dayFirstIn = (texts: readonly string[]): DayFirst =>
  texts.map(ownOrder).find((order) => order !== undefined);

/** A date in figures as ISO 8601 writes it; any other text as it is. */
function iso(text: string, dayFirst: DayFirst): string {
  const [, first = '', sign, second = '', end = '', late = ''] = FIGURES.exec(text) ?? [];
  const [, year = '', month = '', day = '', rest = ''] = EASTERN.exec(text) ?? [];
  // Two figures may be a year or a day; only with points is it plain which.
  const isPlain = end.length === 4 || sign === '.';
  // Points are written by those who put the day first; a slash says nothing by itself.
  const isFirst = ownOrder(text) ?? dayFirst ?? (sign === '.' || undefined);
  if (first && (!isPlain || isFirst === undefined)) return text;
  const whole = end.length === 4 ? end : `20${end}`;
  const parts = first ? [whole, isFirst ? second : first, isFirst ? first : second] : [year, month, day];
  const tail = first ? late : rest;
  const [, hour = '', minute = '00', seconds = '00', zone = ''] = CLOCK.exec(tail) ?? [];
  if (!(first || year) || (tail.trim() && !hour)) return text;
  const time = hour && ` ${hour.padStart(2, '0')}:${minute}:${seconds}${zone && ` ${zone}`}`;
  return parts.map((part) => part.padStart(2, '0')).join('-') + time;
}

/**
 * Reads a date as exactly as it was written, wherever the reader is. A time without a zone is local by `offset`; without
 * one it is UTC, and `onNaive` is told.
 */
export function toMoment(
  value: unknown,
  offset?: Offset,
  onNaive?: (text: string) => void,
  dayFirst?: DayFirst,
): Moment | undefined {
  const said = primitive(value).trim();
  // No date is longer, and a hostile text would take the patterns long.
  const text = said.length < 99 ? said.replace(RUN, '$1-$2-$3T$4:$5:$6') : '';
  const found = ISO.exec(text) ?? ISO.exec(iso(text, dayFirst));
  const digits = EPOCH.exec(text)?.[1];
  let epoch = NaN;
  if (found) {
    const [, year, , month, day = '', hour, minute, second = 0, fraction = '', half, zone, east, eastMinute = 0] =
      found;
    epoch = Date.UTC(Number(year), Number(month) - 1, +day);
    // A day 31 that rolled over into the next month is no date.
    if (!new Date(epoch).toISOString().includes(`${month}-${day}T`)) return undefined;
    if (!hour) return { kind: 'day', epoch };
    const hours = half ? (+hour % 12) + (/p/i.test(half) ? 12 : 0) : +hour;
    epoch += ((hours * 60 + Number(minute)) * 60 + +second + +`0${fraction.replace(',', '.')}`) * 1000;
    if (east) epoch -= (+east * 60 + +`${east[0]}${eastMinute}`) * 60000;
    else if (!zone && offset) epoch -= offset(epoch - offset(epoch));
    else if (!zone) onNaive?.(text);
  } else if (digits) {
    epoch = +digits * (Math.abs(+digits) < 1e11 ? 1000 : 1);
  } else if (ZONED.test(text)) {
    epoch = Date.parse(text);
  }
  if (Math.abs(epoch) < 864e13) return { kind: 'instant', epoch: Math.round(epoch) };
  return text && !digits ? { kind: 'words', words: text } : undefined;
}
