import type { DayForecast, Weather } from '../model/weather.js';
import type { Kit } from '../ui/kit.js';
import type { Local, Shown } from './shown.js';
/** Midnight in UTC of a pinned date, else of the day that it is at the place. */
export declare function dayOf(date: string, local: Local, now?: number): number;
/** The days that the answer names, else those that its hours make at the place. */
export declare function daysOf({ daily, hourly }: Weather, local: Local): readonly DayForecast[];
/** The days to come, each a bar from its lowest to its highest temperature on one scale. */
export declare function renderDays(kit: Kit, shown: Shown): unknown;
/** The same columns, before there is anything in them. */
export declare function renderNoDays({ html, nothing }: Kit, days: number): unknown;
