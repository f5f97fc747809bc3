import { html, nothing, type TemplateResult } from 'lit';
import { property } from '../ui/property.js';
import type { Weather } from '../model/weather.js';
import { everyMinute } from '../ui/clock.js';
import { DataElement } from '../ui/data-element.js';
import { PressElement } from '../ui/element.js';
import { FeedController } from '../ui/feed-controller.js';
import { adopt, kit } from '../ui/kit.js';
import { warnOnce } from '../ui/source.js';
import { dateFormat } from '../ui/time.js';
import { openWeather } from '../ui/weather-source.js';
import { learn } from '../ui/words.js';
import { datelineStyles } from './dateline.styles.js';

/** Weather grows old: so long it is new, in milliseconds. */
const QUARTER = 900_000;

/**
 * The line below a masthead: the date at a place, and the weather there. The date never waits for the network.
 *
 * @tag press-dateline
 * @fires press-ready - The weather is shown for the first time.
 * @fires press-failed - The weather could not be loaded or read.
 * @fires press-impression - Half of the line was in view for a second.
 * @csspart base - All of it.
 * @csspart line - The line itself, above the days to come; a page that shows them alone hides it.
 * @csspart place - The place.
 * @csspart date - The date.
 * @csspart temperature - Degrees in the reader's digits.
 * @csspart sky - The sky in words.
 * @csspart icon - The drawing of the sky.
 * @csspart alert - A warning in force.
 * @csspart high-low - The day's highest and lowest temperature.
 * @csspart feels-like - What the temperature feels like.
 * @csspart wind - Its speed, in the unit of the language's region, and where it blows to.
 * @csspart humidity - Relative humidity.
 * @csspart sunrise - When the sun rises at the place.
 * @csspart sunset - When the sun sets at the place.
 * @csspart updated - When the weather was measured.
 * @csspart attribution - Whose figures these are.
 * @csspart forecast - The days to come.
 * @csspart forecast-day - One of them.
 * @csspart bar - The range of its temperatures.
 * @cssproperty [--press-target=44px] - Height of the line.
 * @cssproperty [--press-fs-when=0.9375rem] - Size of place and date.
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
  /** How many days of forecast stand below the line: 0 (the default) to 7. */
  @property({ type: Number }) days = 0;
  /** What else stands below the line, in this order: any of `feels-like high-low wind humidity sun`. */
  @property() details = '';

  readonly #feed = new FeedController<Weather>(this, openWeather);
  #isAsked = false;
  #view: typeof import('../views/weather.js') | undefined;

  constructor() {
    super();
    everyMinute(this);
  }

  /** Asks the endpoint again. What is shown stays until there is something newer. */
  refresh(): void {
    this.#feed.reload();
  }

  /** What waits for the next request is loaded when that is due, which the clock of the date finds out. @internal */
  override get defaultRefresh(): number {
    const { state } = this.#feed;
    return 'at' in state && Date.now() - state.at > QUARTER ? QUARTER : 0;
  }

  protected override render(): TemplateResult {
    const { hasSource, state, value: weather } = this.#feed;
    if (hasSource && !this.#isAsked) {
      this.#isAsked = true;
      void this.#loadView().catch(() => (this.#isAsked = false));
    }
    const place = this.place || weather?.place;
    const [timeZone, shift] = this.#clock(weather);
    const [line, under] = (hasSource && this.#view?.renderWeather(kit, this, state, { timeZone, shift })) || [
      html`<span class="sk"></span>`,
    ];
    return html`<div
      part="base"
      tabindex="-1"
      lang=${this.direction ? this.words.lang : nothing}
      dir=${this.direction || nothing}
    >
      <div class="dl" part="line">
        <p class="when">
          ${place ? html`<b part="place" dir="auto">${place}</b>` : nothing}${this.#renderDate(timeZone, shift)}
        </p>
        ${hasSource ? line : nothing}
      </div>
      ${hasSource && (this.days > 0 || this.details) ? html`<div class="under ${this.days > 0 && 'days'} ${this.details && 'told'}">${under}</div>` : nothing}
    </div>`;
  }

  #renderDate(timeZone: string | undefined, shift: number): TemplateResult {
    let date = Date.now() + shift;
    if (this.date) {
      const pinned = Date.parse(`${this.date}T12:00Z`);
      if (pinned) [date, timeZone] = [pinned, 'UTC'];
      else warnOnce(`<${this.localName}>: date="${this.date}" is not a day such as "2025-06-04"`);
    }
    // An unknown name is left out by the browser itself; one that could be none would throw.
    const calendar = /^([a-z\d]{3,8}-?\b)+$/i.test(this.calendar) ? this.calendar : undefined;
    const format = dateFormat(this.words.lang, { dateStyle: 'full', calendar, timeZone });
    // Swedish writes dates as ISO 8601 does.
    const machine = dateFormat('sv', { dateStyle: 'short', timeZone });
    return html`<time part="date" datetime=${machine.format(date)}>${withWeekday(format.formatToParts(date))}</time>`;
  }

  /** The zone of the place; some providers send an offset alone: shifting the clock and reading it as UTC gives their day. */
  #clock(weather: Weather | undefined): [timeZone: string | undefined, shift: number] {
    const zone = [this.timezone, weather?.timezone].find(isTimeZone, this);
    return zone || weather?.utcOffset === undefined ? [zone, 0] : ['UTC', weather.utcOffset * 1000];
  }

  /** How weather looks comes while the weather itself is on its way. */
  async #loadView(): Promise<void> {
    this.#view = await import('../views/weather.js');
    learn(this.#view.sentences);
    adopt(this, this.#view.styles);
    this.requestUpdate();
  }
}

/** The weekday goes first where the line is narrow, together with the comma that ties it to the date. */
function withWeekday(parts: readonly Intl.DateTimeFormatPart[]): unknown[] {
  const at = parts.findIndex(({ type }) => type === 'weekday');
  const tie = at ? at - 1 : 1;
  return parts.map(({ value }, i) =>
    i === at || (i === tie && !/\p{L}/u.test(value)) ? html`<span class="day">${value}</span>` : value,
  );
}

function isTimeZone(this: Element, timeZone: string | undefined): boolean {
  try {
    return !!timeZone && !!dateFormat('en', { timeZone });
  } catch {
    warnOnce(`<${this.localName}>: timezone="${timeZone}" is not a zone such as "Asia/Dubai"`);
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'press-dateline': PressDateline;
  }
}
