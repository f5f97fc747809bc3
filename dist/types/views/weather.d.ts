import { weather as sentences } from '../locales/en.js';
import type { FeedState } from '../model/feed.js';
import type { Weather } from '../model/weather.js';
import type { Kit } from '../ui/kit.js';
import type { Dateline, Local } from './shown.js';
export { sentences };
export declare const styles: string;
/** What stands at the end of the line, and what below it. This file is a chunk and imports nothing that needs Lit. */
export declare function renderWeather(kit: Kit, dateline: Dateline, state: FeedState<Weather>, local: Local): [line: unknown, under: unknown];
