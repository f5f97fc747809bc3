import type { Kit } from '../ui/kit.js';
import { short, windSpeed } from './degrees.js';
import { dayOf } from './forecast.js';
import type { Shown } from './shown.js';

/** One thing that was measured, as short as it can be said. */
interface Fact {
  readonly part: string;
  readonly text: string;
  /** Degrees that the wind comes from. */
  readonly from?: number | undefined;
}

/** What the page asks for, in its order; then when it was measured, and whose figures these are. */
export function renderFacts(kit: Kit, shown: Shown): unknown {
  const { html, nothing } = kit;
  const { attribution, attributionUrl } = shown.weather;
  const asked = shown.dateline.details.split(/[\s,]+/).flatMap((name) => factsOf(name, kit, shown));
  const facts = [...asked, ...updated(kit, shown)];
  if (!facts.length && !attribution) return nothing;
  return html`<ul class="facts" role="list">
    ${facts.map(
      ({ part, text, from }) => html`<li part=${part}>${text}${from === undefined ? nothing : arrow(kit, from)}</li>`,
    )}${
      attribution
        ? html`<li part="attribution">
            ${attributionUrl ? html`<a href=${attributionUrl}>${attribution}</a>` : attribution}
          </li>`
        : nothing
    }
  </ul>`;
}

function factsOf(name: string, kit: Kit, shown: Shown): Fact[] {
  const { weather, forecast, isNews, dateline } = shown;
  const { words } = dateline;
  const { feelsLike, humidity, wind } = isNews ? weather : {};
  const { high, low, sunrise, sunset } = forecast;
  switch (name) {
    case 'feels-like':
      return fact(name, feelsLike, (value) => words.say('feelsLike', { value: short(value, shown) }));
    case 'high-low':
      return fact(name, low, (value) =>
        high === undefined ? '' : words.say('highLow', { high: short(high, shown), low: short(value, shown) }),
      );
    case 'wind':
      return fact(name, wind, (value) => words.say('wind', { value: windSpeed(value, shown) }), wind?.direction);
    case 'humidity':
      return fact(name, humidity, (value) => words.say('humidity', { value: words.number(value / 100, PERCENT) }));
    case 'sun':
      return [
        ...fact('sunrise', sunrise, (time) => words.say('sunrise', { time: clock(time, kit, shown) })),
        ...fact('sunset', sunset, (time) => words.say('sunset', { time: clock(time, kit, shown) })),
      ];
    case '':
      return [];
    default:
      kit.warnOnce(`<${dateline.localName}>: details="${name}" is none of feels-like high-low wind humidity sun`);
      return [];
  }
}

const PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;

function fact<T>(part: string, value: T | undefined, say: (value: T) => string, from?: number): Fact[] {
  const text = value === undefined ? '' : say(value);
  return text ? [{ part, text, from }] : [];
}

/** The line says it itself where it is old; a printed page says it of its own day alone. */
function updated(kit: Kit, shown: Shown): Fact[] {
  const { measured, local, today, isNews, isOld, dateline } = shown;
  if (isNews && isOld) return [];
  if (dateline.date && dayOf('', local, measured) !== today) return [];
  const time = clock(measured, kit, shown);
  return [{ part: 'updated', text: dateline.words.say('weatherAsOf', { time }) }];
}

function clock(epoch: number, kit: Kit, { local, dateline }: Shown): string {
  return kit.clockTime(epoch + local.shift, dateline.words, local.timeZone);
}

/** It points where the wind blows to. */
function arrow({ html }: Kit, from: number): unknown {
  return html`<svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
    <path transform="rotate(${from} 6 6)" d="M6 1v10M2.5 7.5L6 11l3.5-3.5" />
  </svg>`;
}
