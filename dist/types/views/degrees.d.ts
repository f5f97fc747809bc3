import type { Weather, Wind } from '../model/weather.js';
import type { Dateline } from './shown.js';
interface Measured {
    readonly weather: Pick<Weather, 'unit'>;
    readonly dateline: Pick<Dateline, 'unit' | 'words'>;
}
/** "37 °C" with the locale's own digits and sign. */
export declare function degrees(value: number, shown: Measured): string;
/** "37 degrees Celsius", for who hears it. */
export declare function spelled(value: number, shown: Measured): string;
/** "37°", where the unit is plain to see. */
export declare function short(value: number, shown: Measured): string;
/** "17 km/h", in the unit that readers of the language know. */
export declare function windSpeed({ speed, unit }: Wind, shown: Measured): string;
export {};
