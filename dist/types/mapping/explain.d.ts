import type { Failure } from '../model/failure.js';
import type { Ask } from './ask.js';
/** The name that a misspelled one most likely means, as a question; '' where none is near. */
export declare function didYouMean(said: string, names: readonly string[]): string;
/** The failure for a wrong `map` or `items`: what is wrong, and a caret under the place. */
export declare function explain(text: string, at: number, fields: readonly string[] | undefined, { Failure }: Ask): Failure;
/** Says that a field of the owner's own `map` found nothing. */
export declare function missed(field: string, list: readonly unknown[], { options }: Ask): void;
/**
 * The list at a path where there is no array.
 *
 * @throws {Failure} `shape` where there is nothing at all, `http` where the answer is an error
 */
export declare function listAt(path: string, found: readonly unknown[] | undefined, ask: Ask): readonly unknown[];
/** The failure for an answer of which no item could be read. */
export declare function unread(ask: Ask): Failure;
