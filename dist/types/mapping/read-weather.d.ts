import type { Weather } from '../model/weather.js';
import type { ReadOptions, Source, Tools } from './options.js';
/** The weather of an answer, in celsius where the source speaks of kelvin. Throws `Failure`. */
export declare function readWeather(source: Source, options: ReadOptions, tools: Tools): Promise<Weather>;
