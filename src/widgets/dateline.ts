import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../ui/property.js';
import type { FeedState } from '../model/feed.js';
import type { Weather } from '../model/weather.js';
import { everyMinute } from '../ui/clock.js';
import { DataElement } from '../ui/data-element.js';
import { PressElement } from '../ui/element.js';
import { FeedController } from '../ui/feed-controller.js';
import { kit } from '../ui/kit.js';
import { openWeather, warnOnce } from '../ui/source.js';
import { clockTime, dateFormat } from '../ui/time.js';
import { learn } from '../ui/words.js';
import { datelineStyles } from './dateline.styles.js';

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
  #isAsked = false;
  #view: typeof import('../views/weather.js') | undefined;

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
    if (this.#feed.hasSource && !this.#isAsked) {
      this.#isAsked = true;
      void this.#loadView().catch(() => (this.#isAsked = false));
    }
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
    // An unknown name is left out by the browser itself; one that could be none would throw.
    const calendar = /^[a-z\d]{3,8}(?:-[a-z\d]{3,8})*$/i.test(this.calendar) ? this.calendar : undefined;
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
    const timeZone = this.#zone(weather);
    if (timeZone) return { date: new Date(), timeZone };
    // Some providers send an offset and no zone: shifting the clock and reading it as UTC gives their day.
    const { utcOffset } = weather ?? {};
    return utcOffset === undefined
      ? { date: new Date(), timeZone: undefined }
      : { date: new Date(Date.now() + utcOffset * 1000), timeZone: 'UTC' };
  }

  #zone(weather: Weather | undefined): string | undefined {
    const zone = this.timezone || weather?.timezone;
    if (!zone || isTimeZone(zone)) return zone;
    warnOnce(`<press-dateline>: timezone="${zone}" is unknown: write it as in Asia/Dubai`);
    return undefined;
  }

  #renderWeather(state: FeedState<Weather>): unknown {
    const { words } = this;
    if (state.status === 'failed') {
      return html`<span class="note">${words.say('weatherFailed')}</span>
        <button class="act" part="retry" type="button" @click=${this.#onRetry}>${words.say('retry')}</button>`;
    }
    if (!('value' in state) || !this.#view) {
      return html`<span class="sk" aria-hidden="true"></span><span class="vh">${words.say('weatherLoading')}</span>`;
    }
    return this.#view.renderWeather(kit, state.value, {
      ...{ words, unit: this.unit, at: state.at, isStale: state.status === 'stale', isPinned: !!this.date },
      timeOf: (epoch) => clockTime(epoch, words, this.#zone(state.value)),
    });
  }

  /** How weather looks comes while the weather itself is on its way. */
  async #loadView(): Promise<void> {
    this.#view = await import('../views/weather.js');
    learn(this.#view.sentences);
    this.requestUpdate();
  }

  readonly #onRetry = (): void => {
    this.refresh();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[part=base]')?.focus());
  };
}

/** The weekday goes first where the line is narrow, together with the comma that ties it to the date. */
function withWeekday(parts: readonly Intl.DateTimeFormatPart[]): unknown[] {
  const at = parts.findIndex(({ type }) => type === 'weekday');
  const tie = at === 0 ? 1 : at - 1;
  return parts.map(({ value }, i) =>
    i === at || (at >= 0 && i === tie) ? html`<span class="day">${value}</span>` : value,
  );
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-dateline': PressDateline;
  }
}
