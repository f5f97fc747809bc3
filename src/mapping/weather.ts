import type { Moment } from '../model/text.js';
import type { DayForecast, HourForecast, Weather } from '../model/weather.js';
import { saidIn, toFlag, toNumber as toPlainNumber, type Cell, type Row } from './cells.js';
import { toBearing } from './compass.js';
import { toMoment } from './dates.js';
import { degreesIn } from './degrees.js';
import type { Offset } from './iso.js';
import { onClock, placeOffset } from './place-clock.js';
import { toSpeedUnit } from './speed.js';
import type { Subject } from './subject.js';
import type { Values } from './values.js';

/** Whose figures these are. Open-Meteo has no word of itself in its answer, only how long that took. */
function credit(row: Row, v: Values): Pick<Weather, 'attribution' | 'attributionUrl'> {
  const attribution = v.text(row.attribution);
  return /^[\d.]+$/.test(attribution)
    ? { attribution: 'Open-Meteo.com', attributionUrl: 'https://open-meteo.com/' }
    : { attribution, attributionUrl: v.link(row.attributionUrl) };
}

/** A number, also as most of Europe writes it ("9,4"), with the minus sign of a typesetter, or after words. */
const toNumber = (cell: Cell): number | undefined =>
  toPlainNumber([
    saidIn(cell)[0]
      ?.replace(/^[−–](?=\d)/, '-')
      .replace(/^([+-]?\d+),(?=\d{1,2}(?!\d))/, '$1.'),
  ]);

/** A speed, wherever it stands in a text: "NW 8 mph"; of a span ("8 to 12 mph") the middle. */
function toSpeed(cell: Cell): number | undefined {
  const said = saidIn(cell)[0] ?? '';
  const [, first, last = first] =
    /(\d+(?:[.,]\d+)?)(?:\s*(?:-|–|to|bis|à|a|till|tot)\s*(\d+(?:[.,]\d+)?))?/.exec(said) ?? [];
  const [low, high] = [toNumber([first]), toNumber([last])];
  return low === undefined || high === undefined || /^-/.test(said) ? undefined : (low + high) / 2;
}

/** A number that can be; what is beyond stands for nothing at all. */
const within = (found: number | undefined, low: number, high: number): number | undefined =>
  found !== undefined && found >= low && found <= high ? found : undefined;

/** Whether the sun was up; undefined where nobody says when it rises and sets on that day. */
function isLight(at: Moment | undefined, sunrise = NaN, sunset = NaN): boolean | undefined {
  if (at?.kind !== 'instant' || !(Math.abs(at.epoch - sunrise) < 864e5)) return undefined;
  return at.epoch >= sunrise && at.epoch < sunset;
}

/** Which of the days is the one of an instant at the place; the first where none is. */
function todayIn(days: readonly (Moment | undefined)[], at: number, offset: Offset | undefined): number {
  const dayOf = (epoch: number): number => Math.floor((epoch + (offset?.(epoch) ?? 0)) / 864e5);
  const wanted = dayOf(at);
  const found = days.findIndex(
    (day) => day && day.kind !== 'words' && (day.kind === 'day' ? day.epoch / 864e5 : dayOf(day.epoch)) === wanted,
  );
  return Math.max(0, found);
}

/** The weather of one row; undefined where it says nothing of it, or not in which unit. */
function toWeather(row: Row, v: Values): Weather | undefined {
  if (!row.unit || !(row.temperature ?? row.wmo ?? row.day)) return undefined;
  // A sign of its own, as ℉ is one, says what its letters say.
  const said = saidIn(row.unit)[0]?.normalize('NFKC').split(':').pop() ?? '';
  const isFahrenheit = degreesIn(said) === 'f' || /^(f(ahr|$)|imp)|f$/i.test(said);
  // No weather is so cold: a proxy that asks for another unit often leaves out to say so.
  const kelvin =
    (degreesIn(said) === 'k' || /^k|^st/i.test(said)) && (toNumber(row.temperature) ?? 300) > 150 ? 273.15 : 0;
  const degrees = (value: unknown): number | undefined => {
    const found = toNumber([value]);
    return found === undefined
      ? found
      : within(Math.round((found - kelvin) * 100) / 100, isFahrenheit ? -140 : -95, 150);
  };
  const shift = toNumber(row.utcOffset);
  const offset = placeOffset(row);
  const instant = (value: unknown): number | undefined => {
    const moment = v.moment([value], offset);
    return moment?.kind === 'instant' ? moment.epoch : undefined;
  };
  const column = (name: string, index: number): unknown => row[name]?.flat()[index];
  const number = (name: string, index = 0): number | undefined => toNumber([column(name, index)]);
  const speed = toSpeed(row.wind);
  // Some give a share, and no air is so dry that this could be percent.
  const share = within(number('humidity'), 0, 110);
  const observedAt = v.moment(row.observedAt, offset);
  const seen = observedAt?.kind === 'instant' ? observedAt.epoch : Date.now();
  const days = (row.day ?? []).flat().map((day) => v.moment([day], offset));
  const today = todayIn(days, seen, offset);
  /** The cell of today in a column of the days, and the first of any other. */
  const ofToday = (name: string): unknown => column(name, row[name]?.flat().length === days.length ? today : 0);
  const sun = (name: string): number | undefined => {
    const value = ofToday(name);
    return instant(value) ?? onClock(saidIn([value])[0] ?? '', name === 'sunrise', seen, offset);
  };
  const sunrise = sun('sunrise');
  const sunset = sun('sunset');
  const forecasts = (): Pick<Weather, 'daily' | 'hourly'> => {
    const daily: DayForecast[] = [];
    const hourly: HourForecast[] = [];
    // A column of another length is another table's.
    const beside = (name: string, index: number): unknown =>
      row[name]?.flat().length === days.length ? column(name, index) : undefined;
    days.forEach((moment, index) => {
      if (!moment || moment.kind === 'words') return;
      const { kind, epoch } = moment;
      const forecast = {
        sky: beside('dayWmo', index) === 'haze' ? ('haze' as const) : toNumber([beside('dayWmo', index)]),
        high: degrees(beside('dayHigh', index)),
        low: degrees(beside('dayLow', index)),
        sunrise: instant(beside('daySunrise', index)),
        sunset: instant(beside('daySunset', index)),
      };
      if (kind === 'day') daily.push({ day: epoch, ...forecast });
      else hourly.push({ epoch, ...forecast });
    });
    return { daily, hourly };
  };
  // A whole address is a place and what it lies in.
  const address = v.text(row.place).split(',');
  const zone = saidIn(row.timezone)[0] ?? '';
  return {
    temperature: degrees(row.temperature),
    unit: isFahrenheit ? 'fahrenheit' : 'celsius',
    sky: row.wmo?.[0] === 'haze' ? 'haze' : number('wmo'),
    words: v.text(row.text),
    isDay: row.isDay ? toFlag(row.isDay) : isLight(observedAt, sunrise, sunset),
    feelsLike: degrees(row.feelsLike),
    humidity: share !== undefined && share > 0 && share <= 1 ? Math.round(share * 100) : share,
    wind:
      speed === undefined
        ? speed
        : {
            speed,
            unit: toSpeedUnit(saidIn(row.windUnit ?? row.wind)[0] ?? '') ?? 'kilometer-per-hour',
            direction: toBearing(saidIn(row.windDirection)[0] ?? ''),
          },
    high: degrees(ofToday('high')),
    low: degrees(ofToday('low')),
    place: address.length > 2 ? (address[0] ?? '') : address.join(),
    observedAt,
    timezone: /^[A-Z]\w+(\/|$)/.test(zone) ? zone : '',
    utcOffset: shift,
    sunrise,
    sunset,
    ...forecasts(),
    alert: v.text(row.alert),
    alertUrl: v.link(row.alertUrl),
    ...credit(row, v),
  };
}

/** Weather, and how Open-Meteo has it. A leaf chunk: only a page with weather loads it. */
export const WEATHER: Subject<Weather> = {
  kind: 'weather',
  texts: 'text place alert',
  toMoment,
  toItem: toWeather,
  shapes: [
    {
      name: 'open-meteo',
      marks: 'generationtime_ms latitude',
      items: '.',
      map:
        'temperature:current.temperature_2m;unit:current_units.temperature_2m,daily_units.temperature_2m_max,hourly_units.temperature_2m;wmo:current.weather_code;' +
        'isDay:current.is_day;feelsLike:current.apparent_temperature;humidity:current.relative_humidity_2m;wind:current.wind_speed_10m;' +
        'windUnit:current_units.wind_speed_10m;windDirection:current.wind_direction_10m;high:daily.temperature_2m_max;' +
        'low:daily.temperature_2m_min;observedAt:current.time;timezone:timezone;utcOffset:utc_offset_seconds;sunrise:daily.sunrise;' +
        'sunset:daily.sunset;day:daily.time,hourly.time;dayWmo:daily.weather_code,hourly.weather_code;' +
        'dayHigh:daily.temperature_2m_max,hourly.temperature_2m;dayLow:daily.temperature_2m_min,hourly.temperature_2m;' +
        'daySunrise:daily.sunrise;daySunset:daily.sunset;attribution:generationtime_ms',
    },
  ],
};
