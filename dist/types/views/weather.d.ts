import { weather as sentences } from '../locales/en.js';
import type { Weather } from '../model/weather.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
export { sentences };
export interface WeatherView {
    readonly words: Words;
    /** `auto`, `c`, `f`, or '' for the endpoint's own. */
    readonly unit: string;
    /** When the answer came, in epoch milliseconds. */
    readonly at: number;
    /** The last refresh failed. */
    readonly isStale: boolean;
    /** The page is printed: its weather has no age. */
    readonly isPinned: boolean;
    readonly timeOf: (epoch: number) => string;
}
/** Degrees, a drawing and words. This file is a chunk and imports nothing that needs Lit. */
export declare function renderWeather(kit: Kit, weather: Weather, view: WeatherView): unknown;
