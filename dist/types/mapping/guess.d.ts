import type { Kind } from './shapes.js';
export interface Guess {
    readonly map: string;
    /** How much of what a reader needs was found; comparable between lists. */
    readonly points: number;
    readonly fields: ReadonlySet<string>;
}
/** A `map` for a list of objects, from the names and the values of its fields. Costs a few milliseconds, whatever the list's length. */
export declare function guess(kind: Kind, list: readonly unknown[]): Guess;
