import type { Weather } from '../model/weather.js';
import type { Subject } from './subject.js';
/** Weather, and how Open-Meteo has it. A leaf chunk: only a page with weather loads it. */
export declare const WEATHER: Subject<Weather>;
