import type { Place } from '../model/weather.js';
import type { Subject } from './subject.js';
/** Places, as geocoders have them. */
export declare const PLACES: Subject<Place>;
