import type { SpeedUnit, TemperatureUnit, Weather, Wind } from '../model/weather.js';
import type { Dateline } from './shown.js';

interface Measured {
  readonly weather: Pick<Weather, 'unit'>;
  readonly dateline: Pick<Dateline, 'unit' | 'words'>;
}

/** Where readers think in Fahrenheit (CLDR 48, usage "weather"). */
const FAHRENHEIT = /^(?:US|BS|BZ|KY|PR|PW)$/;
/** Where wind is told in metres a second, and where in miles an hour; elsewhere in kilometres (CLDR 48). */
const METRES = /^(?:CN|DK|FI|JP|KR|NO|PL|RU|SE)$/;
const MILES = /^(?:GB|US)$/;
/** How many of each are one metre a second. */
const SPEEDS: Readonly<Record<SpeedUnit, number>> = {
  'meter-per-second': 1,
  'kilometer-per-hour': 3.6,
  'mile-per-hour': 2.236936,
  knot: 1.943844,
};

/** "37 °C" with the locale's own digits and sign. */
export function degrees(value: number, shown: Measured): string {
  // The unit is a word of its own (as the SI has it): some locales glue the two together.
  return inUnit(value, shown, 'short').replace(/(\d)(?=°[CF])/, '$1\u00a0');
}

/** "37 degrees Celsius", for who hears it. */
export function spelled(value: number, shown: Measured): string {
  return inUnit(value, shown, 'long');
}

/** "37°", where the unit is plain to see. */
export function short(value: number, shown: Measured): string {
  return `${figure(convert(value, shown), shown)}°`;
}

/** "17 km/h", in the unit that readers of the language know. */
export function windSpeed({ speed, unit }: Wind, shown: Measured): string {
  const wanted = speedUnit(unit, shown);
  return figure((speed / SPEEDS[unit]) * SPEEDS[wanted], shown, { style: 'unit', unit: wanted });
}

function inUnit(value: number, shown: Measured, unitDisplay: 'short' | 'long'): string {
  return figure(convert(value, shown), shown, { style: 'unit', unit: unitOf(shown), unitDisplay });
}

/** A whole number: "-0" is none, and a hyphen is no minus. */
function figure(value: number, { dateline: { words } }: Measured, options?: Intl.NumberFormatOptions): string {
  return words.number(value, { maximumFractionDigits: 0, signDisplay: 'negative', ...options }).replace('-', '\u2212');
}

function convert(value: number, shown: Measured): number {
  const wanted = unitOf(shown);
  if (wanted === shown.weather.unit) return value;
  return wanted === 'fahrenheit' ? value * 1.8 + 32 : (value - 32) / 1.8;
}

function unitOf({ weather, dateline: { unit, words } }: Measured): TemperatureUnit {
  switch (unit) {
    case 'c':
      return 'celsius';
    case 'f':
      return 'fahrenheit';
    case 'auto':
      return FAHRENHEIT.test(regionOf(words.lang)) ? 'fahrenheit' : 'celsius';
    default:
      return weather.unit;
  }
}

/** A language without a region is of its largest, and so plain English would be American: its wind blows as it was sent. */
function speedUnit(sent: SpeedUnit, shown: Measured): SpeedUnit {
  const { words, unit } = shown.dateline;
  const region = regionOf(words.lang);
  if (words.lang === 'en' && unit !== 'auto') return sent === 'knot' ? 'kilometer-per-hour' : sent;
  if (METRES.test(region)) return 'meter-per-second';
  // Who reads degrees Celsius in America reads kilometres too.
  const isMiles = MILES.test(region) && (region === 'GB' || unitOf(shown) === 'fahrenheit');
  return isMiles ? 'mile-per-hour' : 'kilometer-per-hour';
}

const regionOf = (lang: string): string => new Intl.Locale(lang).maximize().region ?? '';
