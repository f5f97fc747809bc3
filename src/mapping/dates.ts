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
const EPOCH = /^(?:\/Date\()?(-?\d{9,}(\.\d+)?)(\D.*)?$/;
/** Words of English with a time and a zone: RFC 2822 and its like, which every engine reads alike. */
const ZONED = /[a-z]{3}.*\d:\d\d.*(gmt|utc|[ecmp][sd]t|[+-]\d{4})/i;

/**
 * Reads a date as exactly as it was written, wherever the reader is. A time without a zone is local by `offset`; without
 * one it is UTC, and `onNaive` is told.
 */
export function toMoment(value: unknown, offset?: Offset, onNaive?: (text: string) => void): Moment | undefined {
  const said = primitive(value).trim();
  // No date is longer, and a hostile text would take the patterns long.
  const text = said.length < 99 ? said : '';
  const iso = ISO.exec(text);
  const digits = EPOCH.exec(text)?.[1];
  let epoch = NaN;
  if (iso) {
    const [, year, , month, day = '', hour, minute, second = 0, fraction = '', half, zone, east, eastMinute = 0] = iso;
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
