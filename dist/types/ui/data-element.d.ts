import type { Transform } from '../mapping/options.js';
import type { Loading } from './in-view.js';
import { PressElement } from './element.js';
/** The attributes by which a page says where a widget's data is and how to read it; one sentence each. */
export declare abstract class DataElement extends PressElement {
    /** Address of any JSON endpoint; may hold `{thread} {page} {query} {lang}`. */
    src: string;
    /** Name of a known shape, which skips detection; `none` forbids guessing. */
    preset: string;
    /** Path to the list in the answer, as in `response.results`; `.` is the root. */
    items: string;
    /** Which field is where, as in `title: headline; url: links.web`: laid over what was detected. */
    map: string;
    /** Where the next page is: `auto`, `none`, `link`, `page`, `offset`, `header:…`, `cursor:…`, `url:…`. */
    next: string;
    /** How many items to ask for at once, where the address leaves it open. */
    pageSize: number;
    /** How often to ask again, as in `5m`; `0` is once, the default but for weather. Never more often than every 15 s. */
    refreshEvery: string;
    /** How long to wait for an answer, as in `10s`. */
    timeout: string;
    /** Whether cookies go along: `omit` (the default), `same-origin` or `include`. */
    credentials: string;
    /** What relative links and pictures are relative to; the default is the address of the data. */
    base: string;
    /** IANA zone of dates that come without one, as in `Europe/Oslo`. */
    sourceTimezone: string;
    /**
     * When to begin: near the view (`lazy`, the default), `eager`, `idle`, or on `interaction`. Without it the
     * `<press-feed>` around the widget decides, or `data-loading` on the script.
     */
    loading?: Loading;
    /** @internal */
    readonly defaultLoading: Loading;
    /** Milliseconds between two requests where the page does not say it; 0 = once. @internal */
    get defaultRefresh(): number;
    /** Data that is already there, in any shape that an endpoint could send. Set it anew to change it. */
    data?: unknown;
    /** Changes the parsed answer before it is read: `(json, response)`, which has `url`, `status` and `headers.get()`. */
    transform?: Transform;
    /** Headers and the like for the request; tokens belong here and never into an attribute. */
    requestInit?: RequestInit;
}
