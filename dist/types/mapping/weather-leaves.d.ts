/** One value of an answer of weather: where it is, what it is called and what it says. */
export interface Leaf {
    /** As `map` writes it. */
    readonly path: string;
    /** What its whole path is called, by what the words mean. */
    readonly words: readonly string[];
    /** The first of its values that says something. */
    readonly said: string;
    readonly values: readonly unknown[];
    readonly depth: number;
    /** The lists that it lies in, from the outermost, and at last the object that holds it where it is a column. */
    readonly tables: readonly string[];
    readonly isColumn: boolean;
}
/** Every value of an answer that may be one of weather. */
export declare function leavesOf(json: unknown): Leaf[];
/** How many steps two paths have in common from the top. */
export declare function shared(one: string, other: string): number;
/** Where the object is that holds a value. */
export declare const holderOf: (path: string) => string;
/** How well a text says an instant: 2 with a zone, 1 without; 0 where it says none. */
export declare const instantIn: (said: string) => number;
/** How sure a moment is: with its zone, or with a name that says it. */
export declare const worth: ({ said, words }: Leaf) => number;
/** The day that a text names, or the instant that it does, in milliseconds; NaN where it says neither. */
export declare function momentIn(value: unknown): number;
/** What kind of time the rows of a table are apart from each other. */
export type Pace = 'days' | 'hours' | 'none';
/** The pace of every table of an answer. */
export declare function pacesOf(leaves: readonly Leaf[]): (table: string) => Pace;
/**
 * The path to a value: all rows of the tables that are kept, the first of any other. A list that holds nothing but lists
 * is kept with them.
 */
export declare function pathTo({ path, tables, isColumn }: Leaf, isKept: (table: string) => boolean): string;
