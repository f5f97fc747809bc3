import { saidIn, toNumber, type Row } from './cells.js';
import { zoneOffset } from './dates.js';
import type { Offset } from './iso.js';

/** The offset of the place that a row of weather is of; undefined where it says none, or a zone that is none. */
export function placeOffset(row: Row): Offset | undefined {
  const shift = toNumber(row.utcOffset);
  if (shift !== undefined) return () => shift * 1000;
  const zone = saidIn(row.timezone)[0] ?? '';
  try {
    return /^[A-Z]\w+\/\w/.test(zone) ? zoneOffset(zone) : undefined;
  } catch {
    return undefined;
  }
}

/** Between these hours of its own clock the sun rises and sets on a day that a paper would say so of. */
const RISES = [3, 10.5] as const;
const SETS = [14, 23] as const;

/**
 * The instant that a clock's time (`07:21`, `5:08 PM`) means on the place's day of an instant. What is no time for the sun
 * is of another zone, and undefined.
 */
export function onClock(said: string, isRise: boolean, at: number, offset: Offset | undefined): number | undefined {
  const [, hour, minute = '', second = '0', half] =
    /^(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap])?\.?m?\.?$/i.exec(said.trim()) ?? [];
  if (hour === undefined || !offset) return undefined;
  const hours = (half ? (+hour % 12) + (/p/i.test(half) ? 12 : 0) : +hour) + +minute / 60 + +second / 3600;
  const [first, last] = isRise ? RISES : SETS;
  if (hours < first || hours > last) return undefined;
  const local = at + offset(at);
  const midnight = local - (((local % 864e5) + 864e5) % 864e5);
  const found = Math.round(midnight + hours * 36e5);
  return found - offset(found - offset(found));
}
