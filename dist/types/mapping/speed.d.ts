import type { SpeedUnit } from '../model/weather.js';
/** The speed unit that a provider's word for it means; undefined for a word that means none. */
export declare function toSpeedUnit(said: string): SpeedUnit | undefined;
