import type { Kind, Shape } from './shapes.js';
export interface RareShape extends Shape {
    readonly kind: Kind;
    /** Other names that a `preset` may use. */
    readonly alias?: string;
    /** Whether an answer is of this shape, by two independent keys of it or of its first item. */
    readonly is: (has: (...keys: string[]) => boolean, json: unknown, url: string) => boolean;
    /** Path to the number of pages; next page by `page`. */
    readonly pages?: string;
    /** There are more pages until one is empty. */
    readonly isEndless?: boolean;
    /** Fields are found by the guess, inside a list that this shape knows. */
    readonly isOpen?: boolean;
}
/** Of a shape that only its name can tell. */
export declare const never: () => boolean;
/** What is at these keys of an answer, one in the other. */
export declare const at: (json: unknown, ...keys: string[]) => unknown;
/** Whether a value holds a word anywhere. */
export declare const includes: (value: unknown, word: string) => boolean;
