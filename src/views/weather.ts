import { weather as sentences } from '../locales/en.js';
import type { TemperatureUnit, Weather } from '../model/weather.js';
import type { Kit } from '../ui/kit.js';
import { skyIcon, skyWords } from './sky.js';
import type { Words } from '../ui/words.js';

export { sentences };

export interface WeatherView {
  readonly words: Words;
  /** `auto`, `c`, `f`, or '' for the endpoint's own. */
  readonly unit: string;
  /** When the answer came, in epoch milliseconds. */
  readonly at: number;
  /** The last refresh failed. */
  readonly isStale: boolean;
  /** The page is printed: its weather has no age. */
  readonly isPinned: boolean;
  readonly timeOf: (epoch: number) => string;
}

const HOUR = 3_600_000;
/** From this age on a temperature says when it was measured. */
const OLD = 2 * HOUR;
/** From this age on it is no news at all and is left out. */
const TOO_OLD = 6 * HOUR;
/** Where readers think in Fahrenheit (CLDR 48, usage "weather"). */
const FAHRENHEIT = /^(?:US|BS|BZ|KY|PR|PW)$/;

/** Degrees, a drawing and words. This file is a chunk and imports nothing that needs Lit. */
export function renderWeather(kit: Kit, weather: Weather, view: WeatherView): unknown {
  const { html, nothing } = kit;
  const { sky, isDay, temperature, observedAt } = weather;
  const measured = observedAt?.kind === 'instant' ? observedAt.epoch : view.at;
  const age = view.isPinned ? 0 : Date.now() - measured;
  if (temperature === undefined || age > TOO_OLD) return nothing;
  const isOld = age > OLD || view.isStale;
  return html`${skyIcon(kit, sky, isDay)}<b part="temperature">${degrees(temperature, weather, view)}</b>
    ${isOld ? html`<span class="more">${asOf(measured, view)}</span>` : renderSky(kit, weather, view)}`;
}

function renderSky({ html, nothing }: Kit, weather: Weather, view: WeatherView): unknown {
  const { sky, isDay, high, low } = weather;
  const { words } = view;
  const said = skyWords(sky, isDay, words) || weather.words;
  const short = (value: number): string => `${words.number(Math.round(convert(value, weather, view)))}°`;
  return html`${said ? html`<span part="sky">${said}</span>` : nothing}${
    high === undefined || low === undefined
      ? nothing
      : html`<span class="more wide">${words.say('highLow', { high: short(high), low: short(low) })}</span>`
  }`;
}

function asOf(measured: number, { words, timeOf }: WeatherView): string {
  return words.say(navigator.onLine ? 'weatherAsOf' : 'weatherOffline', { time: timeOf(measured) });
}

function degrees(value: number, weather: Weather, view: WeatherView): string {
  return view.words.number(convert(value, weather, view), {
    style: 'unit',
    unit: unitOf(weather, view),
    maximumFractionDigits: 0,
    // "-0°" is not a temperature.
    signDisplay: 'negative',
  });
}

function convert(value: number, weather: Weather, view: WeatherView): number {
  const wanted = unitOf(weather, view);
  if (wanted === weather.unit) return value;
  return wanted === 'fahrenheit' ? value * 1.8 + 32 : (value - 32) / 1.8;
}

function unitOf(weather: Weather, { unit, words }: WeatherView): TemperatureUnit {
  switch (unit) {
    case 'c':
      return 'celsius';
    case 'f':
      return 'fahrenheit';
    case 'auto':
      return FAHRENHEIT.test(new Intl.Locale(words.lang).maximize().region ?? '') ? 'fahrenheit' : 'celsius';
    default:
      return weather.unit;
  }
}
