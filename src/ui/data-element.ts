import type { Transform } from '../mapping/options.js';
import { property } from './property.js';
import type { Loading } from './in-view.js';
import { PressElement } from './element.js';

/** The attributes by which a page says where a widget's data is and how to read it; one sentence each. */
export abstract class DataElement extends PressElement {
  /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
  @property() src = '';
  /** Name of a known shape, which skips detection; `none` forbids guessing. */
  @property() preset = '';
  /** Path to the list in the answer, as in `response.results`; `.` is the root. */
  @property() items = '';
  /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
  @property() map = '';
  /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
  @property() next = '';
  /** How many items to ask for at once, where the address leaves it open. */
  @property({ attribute: 'page-size', type: Number }) pageSize = 0;
  /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
  @property({ attribute: 'refresh' }) refreshEvery = '';
  /** How long to wait for an answer, as in `10s`. */
  @property() timeout = '';
  /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
  @property() credentials = '';
  /** What relative links and pictures are relative to; the default is the address of the data. */
  @property() base = '';
  /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
  @property({ attribute: 'source-timezone' }) sourceTimezone = '';
  /**
   * When to begin: near the view (`lazy`, the default), `eager`, `idle`, or on `interaction`. Without it the
   * `<press-feed>` around the widget decides, or `data-loading` on the script.
   */
  @property() loading?: Loading;
  /** @internal */
  readonly defaultLoading: Loading = 'lazy';
  /** Milliseconds between two requests where the page does not say it; 0 = once. @internal */
  get defaultRefresh(): number {
    return 0;
  }

  /** Data that is already there, in any shape that an endpoint could send. Set it anew to change it. */
  @property({ attribute: false }) data?: unknown;
  /** Changes the parsed answer before it is read: `(json, response)`, which has `url`, `status` and `headers.get()`. */
  @property({ attribute: false }) transform?: Transform;
  /** Headers and the like for the request; tokens belong here and never into an attribute. */
  @property({ attribute: false }) requestInit?: RequestInit;
}
