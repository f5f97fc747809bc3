import type { Failure } from '../model/failure.js';
import type { Weights } from '../search/engine.js';
/**
 * "title 4, tags 2, body 0" as weights; undefined for ''. Throws a `config` failure that names what is wrong; the class
 * is handed in, because a chunk's own would be another one.
 */
export declare function toWeights(text: string, Fault: typeof Failure): Partial<Weights> | undefined;
