import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FeedState } from '../model/feed.js';
import type { Weather } from '../model/weather.js';
import { everyMinute } from '../ui/clock.js';
import { DataElement } from '../ui/data-element.js';
import { PressElement } from '../ui/element.js';
import { FeedController } from '../ui/feed-controller.js';
import { skyIcon, skyWords } from '../ui/sky.js';
import { openWeather, warnOnce } from '../ui/source.js';
import { clockTime } from '../ui/time.js';
import type { Words } from '../ui/words.js';
import { datelineStyles } from './dateline.styles.js';

const HOUR = 3_600_000;
/** From this age on a temperature says when it was measured. */
const OLD = 2 * HOUR;
/** From this age on it is no news at all and is left out. */
const TOO_OLD = 6 * HOUR;

/** Where readers think in Fahrenheit (CLDR, usage "weather"). */
const FAHRENHEIT = /^(?:US|BS|BZ|KY|PR|PW)$/;

/**
 * The line below a masthead: the date at a place, and the weather there. The date never waits for the network.
 *
 * @tag press-dateline
 * @fires press-ready - The weather is shown for the first time.
 * @fires press-failed - The weather could not be loaded or read.
 * @fires press-impression - Half of the line was in view for a second.
 * @csspart base - The whole line.
 * @csspart place - The place.
 * @csspart date - The date.
 * @csspart temperature - Degrees in the reader's digits.
 * @csspart sky - The sky in words.
 * @csspart icon - The drawing of the sky.
 * @cssproperty [--press-target=44px] - Height of the line.
 */
export class PressDateline extends DataElement {
  static override styles = [...PressElement.styles, datelineStyles];

  /** The place, as the paper writes it; by default what the weather says. */
  @property() place = '';
  /** IANA zone whose date it is; by default the weather's, else the reader's. */
  @property() timezone = '';
  /** Degrees: as the endpoint sends them, or `auto` (by the language's region), `c` or `f`. */
  @property() unit = '';
  /** Pins the date, as on a printed page: `2025-06-04`. Weather is then shown however old it is. */
  @property() date = '';
  /** Calendar of the date, as in `islamic-umalqura`; by default the language's own. */
  @property() calendar = '';

  readonly #feed = new FeedController<Weather>(this, openWeather);
  #rest: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#rest = everyMinute(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rest?.();
  }

  /** Asks the endpoint again. What is shown stays until there is something newer. */
  refresh(): void {
    this.#feed.reload();
  }

  protected override render(): TemplateResult {
    const weather = this.#feed.value;
    const place = this.place || weather?.place;
    return html`<div
      class="dl"
      part="base"
      tabindex="-1"
      lang=${this.direction ? this.words.lang : nothing}
      dir=${this.direction || nothing}
    >
      <p class="when">${place ? html`<b part="place">${place}</b> ` : nothing}${this.#renderDate(weather)}</p>
      <p class="sky">${this.#feed.hasSource ? this.#renderWeather(this.#feed.state) : nothing}</p>
    </div>`;
  }

  #renderDate(weather: Weather | undefined): TemplateResult {
    const { date, timeZone } = this.#day(weather);
    const calendar = this.calendar || undefined;
    const format = dateFormat(this.words.lang, { dateStyle: 'full', calendar, timeZone });
    const machine = dateFormat('en-CA', { dateStyle: 'short', calendar: 'gregory', timeZone });
    return html`<time part="date" datetime=${machine.format(date)}>${withWeekday(format.formatToParts(date))}</time>`;
  }

  /** A pinned date is a calendar day; else it is the day that it is now at the place. */
  #day(weather: Weather | undefined): { date: Date; timeZone: string | undefined } {
    if (this.date) {
      const pinned = new Date(`${this.date}T00:00:00Z`);
      if (!Number.isNaN(pinned.getTime())) return { date: pinned, timeZone: 'UTC' };
      warnOnce(`<press-dateline>: date="${this.date}" is not a day: write it as in 2025-06-04`);
    }
    const timeZone = this.timezone || weather?.timezone;
    if (timeZone && isTimeZone(timeZone)) return { date: new Date(), timeZone };
    if (timeZone) warnOnce(`<press-dateline>: timezone="${timeZone}" is unknown: write it as in Asia/Dubai`);
    // Some providers send an offset and no zone: shifting the clock and reading it as UTC gives their day.
    const { utcOffset } = weather ?? {};
    return utcOffset === undefined
      ? { date: new Date(), timeZone: undefined }
      : { date: new Date(Date.now() + utcOffset * 1000), timeZone: 'UTC' };
  }

  #renderWeather(state: FeedState<Weather>): unknown {
    const { words } = this;
    switch (state.status) {
      case 'idle':
      case 'loading':
        return html`<span class="sk" aria-hidden="true"></span><span class="vh">${words.say('weatherLoading')}</span>`;
      case 'failed':
        return this.#renderFailed();
      default:
        return this.#renderSky(state.value, state.at, state.status === 'stale');
    }
  }

  #renderFailed(): TemplateResult {
    const { words } = this;
    return html`<span class="note">${words.say('weatherFailed')}</span>
      <button class="act" part="retry" type="button" @click=${this.#onRetry}>${words.say('retry')}</button>`;
  }

  #renderSky(weather: Weather, at: number, isStale: boolean): unknown {
    const measured = weather.observedAt?.kind === 'instant' ? weather.observedAt.epoch : at;
    const ageOf = this.date ? 0 : Date.now() - measured;
    if (weather.temperature === undefined || ageOf > TOO_OLD) return nothing;
    const sky = skyWords(weather.sky, weather.isDay, this.words) || weather.words;
    const words =
      ageOf > OLD || isStale
        ? html`<span class="more">${this.#asOf(measured, weather)}</span>`
        : html`${sky ? html`<span part="sky">${sky}</span>` : nothing}${this.#renderRange(weather)}`;
    return html`${skyIcon(weather.sky, weather.isDay)}<b part="temperature">${this.#degrees(weather.temperature, weather)}</b>
      ${words}`;
  }

  #renderRange(weather: Weather): unknown {
    const { high, low } = weather;
    if (high === undefined || low === undefined) return nothing;
    const degrees = (value: number): string => `${this.words.number(Math.round(this.#convert(value, weather)))}°`;
    return html`<span class="more wide">${this.words.say('highLow', { high: degrees(high), low: degrees(low) })}</span>`;
  }

  #asOf(measured: number, weather: Weather): string {
    const zone = this.timezone || weather.timezone;
    const time = clockTime(measured, this.words, isTimeZone(zone) ? zone : undefined);
    return this.words.say(navigator.onLine ? 'weatherAsOf' : 'weatherOffline', { time });
  }

  #degrees(value: number, weather: Weather): string {
    return this.words.number(this.#convert(value, weather), {
      style: 'unit',
      unit: this.#unitOf(weather),
      maximumFractionDigits: 0,
      // "-0°" is not a temperature.
      signDisplay: 'negative',
    });
  }

  #convert(value: number, weather: Weather): number {
    const wanted = this.#unitOf(weather);
    if (wanted === weather.unit) return value;
    return wanted === 'fahrenheit' ? value * 1.8 + 32 : (value - 32) / 1.8;
  }

  #unitOf(weather: Weather): Weather['unit'] {
    switch (this.unit) {
      case 'c':
        return 'celsius';
      case 'f':
        return 'fahrenheit';
      case 'auto':
        return thinksInFahrenheit(this.words) ? 'fahrenheit' : 'celsius';
      default:
        return weather.unit;
    }
  }

  readonly #onRetry = (): void => {
    this.refresh();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[part=base]')?.focus());
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar that no browser knows is left out, which is what the browser itself does with an unknown one. */
function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(lang, options)));
  return format;
}

/** The weekday goes first where the line is narrow, together with the comma that ties it to the date. */
function withWeekday(parts: readonly Intl.DateTimeFormatPart[]): unknown[] {
  const at = parts.findIndex(({ type }) => type === 'weekday');
  const tie = at === 0 ? 1 : at - 1;
  return parts.map(({ value }, i) => (i === at || (at >= 0 && i === tie) ? html`<span class="day">${value}</span>` : value));
}

function isTimeZone(timeZone: string): boolean {
  if (!timeZone) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

function thinksInFahrenheit({ lang }: Words): boolean {
  return FAHRENHEIT.test(new Intl.Locale(lang).maximize().region ?? '');
}

declare global {
  interface HTMLElementTagNameMap {
    'press-dateline': PressDateline;
  }
}
