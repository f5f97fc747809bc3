import type { DayForecast, Weather } from '../model/weather.js';
import type { Words } from '../ui/words.js';
/** The element, as its weather sees it. */
export interface Dateline {
    readonly localName: string;
    readonly words: Words;
    /** `auto`, `c`, `f`, or '' for the endpoint's own. */
    readonly unit: string;
    /** The day that a printed page is of; its weather has no age. */
    readonly date: string;
    readonly calendar: string;
    readonly days: number;
    readonly details: string;
    readonly renderRoot: DocumentFragment | HTMLElement;
    readonly updateComplete: Promise<boolean>;
    refresh(): void;
}
/** The clock at the place: an instant, moved by `shift`, is its time in this zone (the reader's, where undefined). */
export interface Local {
    readonly timeZone: string | undefined;
    /** Milliseconds; 0 where the zone says all. */
    readonly shift: number;
}
/** Weather, and all that decides how it is shown. */
export interface Shown {
    readonly dateline: Dateline;
    readonly weather: Weather;
    readonly local: Local;
    /** Epoch milliseconds of the measurement. */
    readonly measured: number;
    /** Milliseconds since then; 0 on a printed page. */
    readonly age: number;
    /** The temperature may be shown. */
    readonly isNews: boolean;
    /** It is to say when it was measured. */
    readonly isOld: boolean;
    /** Midnight in UTC of the day that the line names. */
    readonly today: number;
    /** The days of the forecast. */
    readonly days: readonly DayForecast[];
    /** What was forecast for that day, or what the answer says of its first. */
    readonly forecast: Pick<Weather, 'high' | 'low' | 'sunrise' | 'sunset'>;
}
