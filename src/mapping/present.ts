import type { Row } from './cells.js';
import { toMoment } from './dates.js';
import type { Offset } from './iso.js';

/** Fields that say how it is at one time. */
const NOW =
  'temperature wmo isDay feelsLike humidity wind windUnit windDirection observedAt text owm iconCode nwsIcon place unit'.split(
    ' ',
  );

/** A table of hours is for the hour that it is within: no further from its ends than this, in milliseconds. */
const REACH = 3 * 36e5;

/**
 * A row that has a column of hours, with what each says of the hour nearest to now; of a table that has nothing of now, the
 * first.
 */
export function atPresent(row: Row, offset: Offset | undefined, now = Date.now()): Row {
  const times = row.observedAt?.flat() ?? [];
  if (times.length < 2) return row;
  const far = times.map((time) => {
    const moment = toMoment(time, offset);
    return moment?.kind === 'instant' ? Math.abs(moment.epoch - now) : Infinity;
  });
  const least = Math.min(...far);
  const at = least <= REACH ? far.indexOf(least) : 0;
  return Object.fromEntries(
    Object.entries(row).map(([field, cell]) => {
      const column = cell?.flat();
      return [field, NOW.includes(field) && column?.length === times.length ? [column[at]] : cell];
    }),
  );
}
