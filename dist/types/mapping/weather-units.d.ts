import { type Leaf } from './weather-leaves.js';
/** What a field's own name says of its unit: `temp_c`, `Metric.Value`. */
export declare function degreesNamed(words: readonly string[]): string;
/** What a field's own name says of its unit: `wind_kph`, `windSpeedMs`. */
export declare function speedNamed(words: readonly string[]): string;
/**
 * The unit that stands beside a value: in the object that holds it, or under the value's own name in a block of units; the
 * nearest wins.
 */
export declare function unitBeside(leaf: Leaf, leaves: readonly Leaf[], fits: (said: string) => unknown): Leaf | undefined;
/** What one word says of all units: `units: "imperial"`, `unit: "f"`, `unitGroup: "us"`. */
export declare const systemIn: (leaves: readonly Leaf[]) => string;
/** The speed unit that a system of units implies; '' where those who use it disagree. */
export declare const speedOf: (system: string) => string;
export declare const isSpeed: (said: string) => boolean;
