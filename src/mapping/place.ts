import type { Place } from '../model/weather.js';
import { saidIn, toNumber, type Row } from './cells.js';
import { toMoment } from './dates.js';
import type { Subject } from './subject.js';
import type { Values } from './values.js';

/** One place; undefined where it has no coordinates. */
function toPlace(row: Row, v: Values): Place | undefined {
  const latitude = toNumber(row.latitude);
  const longitude = toNumber(row.longitude);
  if (latitude === undefined || longitude === undefined) return undefined;
  const timezone = saidIn(row.timezone)[0] ?? '';
  return { name: v.text(row.place), latitude, longitude, timezone, country: v.text(row.country) };
}

/** Places, as geocoders have them. */
export const PLACES: Subject<Place> = { kind: 'place', shapes: [], texts: '', toMoment, toItem: toPlace };
