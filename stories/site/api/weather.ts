import type { Handler } from 'json-server';
import { listOf, textOf } from './query.js';

/** Dubai as the paper of 4 June 2025 saw it. Celsius, and Dubai's own clock. */
const now: Readonly<Record<string, number>> = {
  temperature_2m: 37,
  relative_humidity_2m: 46,
  apparent_temperature: 41.2,
  is_day: 1,
  weather_code: 0,
  precipitation: 0,
  wind_speed_10m: 16.6,
  wind_direction_10m: 310,
};
const days: Readonly<Record<string, readonly (number | string)[]>> = {
  time: ['2025-06-04', '2025-06-05', '2025-06-06', '2025-06-07', '2025-06-08', '2025-06-09', '2025-06-10'],
  weather_code: [0, 0, 0, 1, 2, 2, 1],
  temperature_2m_max: [40, 41, 42, 40, 38, 37, 38],
  temperature_2m_min: [29, 29, 30, 31, 29, 28, 28],
  sunrise: [28, 28, 28, 28, 28, 28, 28].map(
    (minute, day) => `2025-06-${String(day + 4).padStart(2, '0')}T05:${minute}`,
  ),
  sunset: [6, 6, 7, 7, 8, 8, 8].map((minute, day) => `2025-06-${String(day + 4).padStart(2, '0')}T19:0${minute}`),
};
const units: Readonly<Record<string, string>> = {
  time: 'iso8601',
  interval: 'seconds',
  sunrise: 'iso8601',
  sunset: 'iso8601',
  weather_code: 'wmo code',
  is_day: '',
  relative_humidity_2m: '%',
  precipitation: 'mm',
  wind_speed_10m: 'km/h',
  wind_direction_10m: '°',
};
const hours = 4;

/** `GET /v1/forecast`: Open-Meteo's answer for one place and one day, whatever coordinates are asked for. */
export const forecast: Handler = (request, response) => {
  const latitude = Number(textOf(request, 'latitude'));
  const longitude = Number(textOf(request, 'longitude'));
  const [current, daily] = [listOf(request, 'current'), listOf(request, 'daily')];
  const unknown = [...current.filter((name) => !(name in now)), ...daily.filter((name) => !(name in days))][0];
  if (!latitude || !longitude || unknown) {
    const reason = unknown
      ? `Cannot initialize from invalid String value ${unknown}.`
      : 'Parameter ‘latitude’ and ‘longitude’ must have the same number of elements';
    response.status(400).json({ error: true, reason });
    return;
  }
  const zone = /^(auto|Asia\/Dubai)$/.test(textOf(request, 'timezone')) ? 'Asia/Dubai' : undefined;
  const warm = textOf(request, 'temperature_unit') === 'fahrenheit';
  response.json({
    latitude,
    longitude,
    generationtime_ms: 0.1,
    utc_offset_seconds: zone ? hours * 3600 : 0,
    timezone: zone ?? 'GMT',
    timezone_abbreviation: zone ? 'GMT+4' : 'GMT',
    elevation: 5,
    ...(current.length && {
      current_units: unitsOf(['time', 'interval', ...current], warm),
      current: currentOf(current, warm, zone),
    }),
    ...(daily.length && { daily_units: unitsOf(['time', ...daily], warm), daily: dailyOf(daily, warm, zone) }),
  });
};

const isWarmth = (name: string): boolean => name.includes('temperature');
const toUnit = (name: string, value: number, warm: boolean): number =>
  warm && isWarmth(name) ? Math.round((value * 1.8 + 32) * 10) / 10 : value;

const unitsOf = (names: readonly string[], warm: boolean): object =>
  Object.fromEntries(names.map((name) => [name, isWarmth(name) ? (warm ? '°F' : '°C') : (units[name] ?? '')]));

/** Without `timezone` the service answers in GMT, and so are its times. */
const toClock = (time: string, zone: string | undefined): string =>
  zone || time.length < 16 ? time : new Date(Date.parse(`${time}Z`) - hours * 3_600_000).toISOString().slice(0, 16);

function currentOf(names: readonly string[], warm: boolean, zone: string | undefined): object {
  const values: Record<string, number> = Object.fromEntries(
    names.map((name) => [name, toUnit(name, now[name] ?? 0, warm)]),
  );
  return { time: toClock('2025-06-04T14:15', zone), interval: 900, ...values };
}

function dailyOf(names: readonly string[], warm: boolean, zone: string | undefined): object {
  const toValue = (name: string) => (value: number | string) =>
    typeof value === 'number' ? toUnit(name, value, warm) : toClock(value, zone);
  return Object.fromEntries(['time', ...names].map((name) => [name, days[name]?.map(toValue(name))]));
}
