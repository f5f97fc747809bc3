import type { Kind } from './shapes.js';
export interface Guess {
    readonly map: string;
    /** How much of what a reader needs was found; comparable between lists. */
    readonly points: number;
    readonly fields: ReadonlySet<string>;
    /** Dates in figures put the day first: all but some who write English do. */
    readonly dayFirst?: boolean;
}
/**
 * A `map` for a list of objects, from the names and the values of its fields. Costs a few milliseconds, whatever the
 * list's length.
 *
 * @param columns what the cells of a row are called, where the items are rows of a table
 * @param hasBase whether the owner says what addresses are relative to
 * @param isAlone whether the one item may hold the list that is meant: nothing in a list of its own is then its own
 */
export declare function guess(kind: Kind, list: readonly unknown[], columns?: readonly string[], isAlone?: boolean, hasBase?: boolean): Guess;
