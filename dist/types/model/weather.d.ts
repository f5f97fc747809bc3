import type { Moment } from './text.js';
export type TemperatureUnit = 'celsius' | 'fahrenheit';
export type SpeedUnit = 'kilometer-per-hour' | 'meter-per-second' | 'mile-per-hour' | 'knot';
/**
 * The state of the sky: a WMO code (table 4677, the subset that forecasts use), or one of two words for what WMO has no code for.
 * `undefined` is "unknown": no icon is better than a wrong one.
 */
export type Sky = number | 'haze' | undefined;
export interface Wind {
    readonly speed: number;
    readonly unit: SpeedUnit;
    /** Degrees the wind comes from, 0 = north. */
    readonly direction?: number;
}
interface Forecast {
    readonly sky: Sky;
    readonly high?: number;
    readonly low?: number;
    readonly sunrise?: number;
    readonly sunset?: number;
}
export interface DayForecast extends Forecast {
    /** Epoch milliseconds of the day's midnight in UTC: a calendar day, not an instant. */
    readonly day: number;
}
/** What was forecast from an instant on, for an hour or some: which day that is, the place's clock says. */
export interface HourForecast extends Forecast {
    readonly epoch: number;
}
/** Weather at one place. Temperatures are all in `unit`; what is unknown is absent, never 0. */
export interface Weather {
    readonly temperature?: number;
    readonly unit: TemperatureUnit;
    readonly sky: Sky;
    /** The provider's own words for the sky, '' where none. */
    readonly words: string;
    readonly isDay?: boolean;
    readonly feelsLike?: number;
    /** Percent, 0–100. */
    readonly humidity?: number;
    readonly wind?: Wind;
    readonly high?: number;
    readonly low?: number;
    readonly place: string;
    readonly observedAt?: Moment;
    /** IANA name or '' ; never an offset. */
    readonly timezone: string;
    /** Seconds east of UTC, where the provider sends no zone name. */
    readonly utcOffset?: number;
    /** Epoch milliseconds. */
    readonly sunrise?: number;
    readonly sunset?: number;
    readonly daily: readonly DayForecast[];
    readonly hourly: readonly HourForecast[];
    /** A warning in force, '' where none. */
    readonly alert: string;
    readonly alertUrl: string;
    /** Whose figures these are, as the provider's terms ask to be named; '' where none. */
    readonly attribution: string;
    readonly attributionUrl: string;
}
export interface Place {
    readonly name: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly timezone: string;
    readonly country: string;
}
export {};
