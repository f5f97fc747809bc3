import { type Leaf, type Pace } from './weather-leaves.js';
/** The cell of a table that says which day or hour a row is. */
export declare const dateOf: (table: string, leaves: readonly Leaf[]) => Leaf | undefined;
/** What a `map` says of the day's highest and lowest temperature and of the days to come. */
export declare function daysOf(leaves: readonly Leaf[], paceOf: (table: string) => Pace, temperature: Leaf | undefined): string[];
