import type { Ask } from './ask.js';
import type { Shape } from './shapes.js';
/** How to read a list that is known, by the names and the values in it. */
export declare const guessList: (ask: Ask, list: readonly unknown[], items: string, columns?: readonly string[], isAlone?: boolean) => Shape;
/**
 * How to read an answer that has no known shape, which is said once; undefined where nothing in it can be read.
 *
 * @param list what the owner's `items` names; undefined without one
 */
export declare function guessShape(ask: Ask, list: readonly unknown[] | undefined): Shape | undefined;
