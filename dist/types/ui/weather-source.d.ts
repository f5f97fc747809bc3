import type { Weather } from '../model/weather.js';
import { type OpenFeed } from './source.js';
export declare const openWeather: OpenFeed<Weather>;
