import type { DayForecast, HourForecast, Weather } from '../model/weather.js';
import type { Kit } from '../ui/kit.js';
import { short } from './degrees.js';
import type { Local, Shown } from './shown.js';
import { skyIcon, skyWords } from './sky.js';

/** Height of the scale that the days share, and of the figures above and below it, in sixteenths of a line's text. */
const SCALE = 72;
const FIGURE = 20;
const MOST = 7;

/** Hours that are only a part of a day say nothing of its highest and lowest temperature. */
const LEAST_SPAN = 18 * 3_600_000;

/** What gives the day that it is at the place at an instant, as that day's midnight in UTC. */
function calendarOf({ timeZone, shift }: Local): (epoch: number) => number {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone });
  return (epoch) => Date.parse(`${format.format(epoch + shift)}T00:00Z`);
}

/** Midnight in UTC of a pinned date, else of the day that it is at the place. */
export function dayOf(date: string, local: Local, now = Date.now()): number {
  const pinned = Date.parse(`${date}T00:00Z`);
  return Number.isNaN(pinned) ? calendarOf(local)(now) : pinned;
}

/** The days that the answer names, else those that its hours make at the place. */
export function daysOf({ daily, hourly }: Weather, local: Local): readonly DayForecast[] {
  if (daily.length) return daily;
  const dayAt = calendarOf(local);
  const days = new Map<number, HourForecast[]>();
  for (const hour of [...hourly].sort((a, b) => a.epoch - b.epoch)) {
    const day = dayAt(hour.epoch);
    const hours = days.get(day);
    if (hours) hours.push(hour);
    else days.set(day, [hour]);
  }
  const isOneEach = days.size === hourly.length;
  return [...days].flatMap(([day, hours]) => {
    const [first, second] = hours;
    const last = hours.at(-1);
    if (isOneEach && first) return { ...first, day };
    if (!first || !second || !last) return [];
    const span = last.epoch - first.epoch + (second.epoch - first.epoch);
    return span < LEAST_SPAN ? [] : gathered(day, hours);
  });
}

function gathered(day: number, hours: readonly HourForecast[]): DayForecast {
  const all = hours.flatMap(({ high, low }) => [high ?? [], low ?? []].flat());
  const noon = hours[(hours.length - 1) >> 1];
  return { day, sky: noon?.sky, ...(all.length && { high: Math.max(...all), low: Math.min(...all) }) };
}

/** The days to come, each a bar from its lowest to its highest temperature on one scale. */
export function renderDays(kit: Kit, shown: Shown): unknown {
  const { html, nothing, warnOnce } = kit;
  const { days: known, dateline } = shown;
  const count = countOf(dateline.days);
  if (!count) return nothing;
  const days = comingDays(shown, count);
  if (!days.length) {
    warnOnce(
      `<${dateline.localName}>: days="${dateline.days}", but the answer has ${known.length ? 'past days only' : 'no days'}`,
    );
    return nothing;
  }
  const all = days.flatMap(({ high, low }) => [high ?? [], low ?? []].flat());
  const scale: Scale = { least: Math.min(...all), most: Math.max(...all) };
  return html`<ol class="fc" part="forecast" role="list" aria-label=${dateline.words.say('forecast')}>
    ${days.map((day) => renderDay(kit, day, scale, shown))}
  </ol>`;
}

/** The same columns, before there is anything in them. */
export function renderNoDays({ html, nothing }: Kit, days: number): unknown {
  const columns = Array.from({ length: countOf(days) }, () => html`<li><span class="sk"></span></li>`);
  return columns.length
    ? html`<ol class="fc" aria-hidden="true">
        ${columns}
      </ol>`
    : nothing;
}

const countOf = (days: number): number => Math.min(Math.max(Math.trunc(days) || 0, 0), MOST);

/** From tomorrow on, as the line tells of today; from today on, where that would leave a column empty. */
function comingDays({ days: daily, today, dateline }: Shown, count: number): readonly DayForecast[] {
  const ahead = daily.filter(({ day }) => day > today);
  const days = ahead.length < count ? daily.filter(({ day }) => day >= today) : ahead;
  return (days.length || !dateline.date ? days : daily).slice(0, count);
}

interface Scale {
  readonly least: number;
  readonly most: number;
}

function renderDay(kit: Kit, { day, sky, high, low }: DayForecast, scale: Scale, shown: Shown): unknown {
  const { html } = kit;
  const { words } = shown.dateline;
  const name = (weekday: 'long' | 'short' | 'narrow'): string =>
    new Intl.DateTimeFormat(words.lang, { weekday, timeZone: 'UTC' }).format(day);
  const range = {
    high: high === undefined ? '–' : short(high, shown),
    low: low === undefined ? '–' : short(low, shown),
  };
  const said = [name('long'), skyWords(sky, true, words), words.say('highLow', range)].filter(Boolean);
  return html`<li part="forecast-day">
    <span class="d" aria-hidden="true"><span>${name('short')}</span><span>${name('narrow')}</span></span>
    ${skyIcon(kit, sky, true)}${renderBar(kit, high, low, scale, range)}
    <span class="vh">${new Intl.ListFormat(words.lang, { type: 'unit' }).format(said)}</span>
  </li>`;
}

/** Drawn, and not styled: a strict policy lets no element bring its own measures. */
function renderBar(
  { html, svg, nothing }: Kit,
  high: number | undefined,
  low: number | undefined,
  { least, most }: Scale,
  said: { readonly high: string; readonly low: string },
): unknown {
  const at = (value: number): number => FIGURE + (SCALE * (most - value)) / (most - least || 1);
  const top = at(high ?? low ?? most);
  const end = Math.max(at(low ?? high ?? least), top + 2);
  return html`<svg class="bar" part="bar" viewBox="0 0 48 ${SCALE + 2 * FIGURE}" aria-hidden="true">
    ${svg`<rect x="22" width="4" y=${top} height=${end - top} />`}
    ${high === undefined ? nothing : svg`<text class="hi" x="24" y=${top - 6}>${said.high}</text>`}
    ${low === undefined ? nothing : svg`<text class="lo" x="24" y=${end + 16}>${said.low}</text>`}
  </svg>`;
}
