import type { Outcome, Request } from './subject.js';
/**
 * Reads an answer of a common shape whose owner wrote nothing about it. Undefined where there is anything to doubt: such
 * an answer is read by the rare chunk, which knows all that this knows and more. Costs one pass and one call of `decode`.
 */
export declare function readCommon<T>({ subject, source, json, options, tools }: Request<T>): Outcome<T> | undefined;
