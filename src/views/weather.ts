import { weather as sentences } from '../locales/en.js';
import type { FeedState } from '../model/feed.js';
import type { Weather } from '../model/weather.js';
import type { Kit } from '../ui/kit.js';
import { degrees, short, spelled } from './degrees.js';
import { renderFacts } from './facts.js';
import { dayOf, daysOf, renderDays, renderNoDays } from './forecast.js';
import type { Dateline, Local, Shown } from './shown.js';
import { skyIcon, skyWords } from './sky.js';
import { iconText } from '../ui/icon.styles.js';
import { css } from './weather.styles.js';

export { sentences };
export const styles = iconText + css;

const HOUR = 3_600_000;
/** From this age on a temperature says when it was measured. */
const OLD = 2 * HOUR;
/** From this age on it is no news at all and is left out. */
const TOO_OLD = 6 * HOUR;
/** What was said of the days to come lasts longer. */
const FORECAST_TOO_OLD = 24 * HOUR;

/** What stands at the end of the line, and what below it. This file is a chunk and imports nothing that needs Lit. */
export function renderWeather(
  kit: Kit,
  dateline: Dateline,
  state: FeedState<Weather>,
  local: Local,
): [line: unknown, under: unknown] {
  const { html, nothing } = kit;
  const { words, days } = dateline;
  checkCalendar(kit, dateline);
  if (state.status === 'failed') {
    const onRetry = (): void => retry(dateline);
    return [
      html`<p class="sky roomy failed">
        <span class="now note">${words.say('weatherFailed')}</span>
        <button class="act" part="retry" type="button" @click=${onRetry}>${words.say('retry')}</button>
      </p>`,
      nothing,
    ];
  }
  if (!('value' in state)) {
    return [
      html`<p class="sky"><span class="sk"></span><span class="vh">${words.say('weatherLoading')}</span></p>`,
      html`${renderNoDays(kit, days)}
        <ul class="facts" aria-hidden="true"></ul>`,
    ];
  }
  const shown = shownOf(dateline, state.value, state.at, local, state.status === 'stale');
  return [
    renderNow(kit, shown),
    shown.age > FORECAST_TOO_OLD ? nothing : html`${renderDays(kit, shown)}${renderFacts(kit, shown)}`,
  ];
}

/** Browsers say nothing of a calendar that they do not know. One may have several names, so only a fall back tells. */
function checkCalendar({ warnOnce }: Kit, { localName, calendar, words: { lang } }: Dateline): void {
  if (!calendar) return;
  const own = calendarOf(undefined, lang);
  if (calendar !== own && calendarOf(calendar, lang) === own) {
    warnOnce(`<${localName}>: calendar="${calendar}" is not a calendar such as "islamic-umalqura"`);
  }
}

/** Which calendar a browser takes for a name; one that could be no name at all it does not let pass. */
function calendarOf(calendar: string | undefined, lang: string): string {
  try {
    return new Intl.DateTimeFormat(lang, { calendar }).resolvedOptions().calendar;
  } catch {
    return calendarOf(undefined, lang);
  }
}

/** The button goes away with its sentence, so the focus stays on the widget. */
function retry(dateline: Dateline): void {
  dateline.refresh();
  void dateline.updateComplete.then(() => dateline.renderRoot.querySelector<HTMLElement>('[part=base]')?.focus());
}

function shownOf(dateline: Dateline, weather: Weather, at: number, local: Local, isStale: boolean): Shown {
  const { observedAt } = weather;
  const measured = observedAt?.kind === 'instant' ? observedAt.epoch : at;
  const age = dateline.date ? 0 : Date.now() - measured;
  const today = dayOf(dateline.date, local);
  const days = daysOf(weather, local);
  return {
    ...{ dateline, weather, local, measured, age, today, days },
    isNews: weather.temperature !== undefined && age <= TOO_OLD,
    isOld: age > OLD || isStale,
    forecast: days.find(({ day }) => day === today) ?? weather,
  };
}

function renderNow(kit: Kit, shown: Shown): unknown {
  const { html, nothing } = kit;
  const { weather, isNews, isOld } = shown;
  const { sky, isDay, temperature } = weather;
  if (!isNews || temperature === undefined) return nothing;
  return html`<p class="sky ${isOld || weather.alert ? '' : 'roomy'}">
    <span class="now"
      >${skyIcon(kit, sky, isDay)}<b part="temperature" aria-hidden="true">${degrees(temperature, shown)}</b
      ><span class="vh">${spelled(temperature, shown)}</span></span
    >
    ${isOld ? html`<span class="more as-of" part="updated">${asOf(kit, shown)}</span>` : renderSky(kit, shown)}
  </p>`;
}

function renderSky(kit: Kit, shown: Shown): unknown {
  const { html, nothing } = kit;
  const { weather, forecast, dateline } = shown;
  const { high, low } = forecast;
  const { words } = dateline;
  const said = skyWords(weather.sky, weather.isDay, words) || weather.words;
  return html`<span class="say ${weather.alert && 'warn'}"
    >${renderAlert(kit, shown)}${said ? html`<span part="sky">${said}</span>` : nothing}${
      high === undefined || low === undefined
        ? nothing
        : html`<span class="more" part="high-low"
            >${words.say('highLow', { high: short(high, shown), low: short(low, shown) })}</span
          >`
    }</span
  >`;
}

/** A warning is what a reader wants to know first; the words of the sky go where there is no room beside it. */
function renderAlert({ html, nothing }: Kit, { weather: { alert, alertUrl }, dateline: { words } }: Shown): unknown {
  if (!alert) return nothing;
  const said = html`<span class="vh">${words.say('weatherAlert')}:</span> ${alert}`;
  return alertUrl
    ? html`<a part="alert" href=${alertUrl} title=${alert}>${said}</a>`
    : html`<span part="alert" title=${alert}>${said}</span>`;
}

function asOf(kit: Kit, { measured, local, dateline: { words } }: Shown): string {
  const time = kit.clockTime(measured + local.shift, words, local.timeZone);
  return words.say(navigator.onLine ? 'weatherAsOf' : 'weatherOffline', { time });
}
