import type { Failure } from '../model/failure.js';
import { type Unknown } from './recognise.js';
import type { Outcome, Request } from './subject.js';
import type { valuesOf } from './values.js';
/** What the main file hands this chunk: it imports nothing from there, and a second copy of a class is another class. */
export interface Handed {
    readonly Failure: typeof Failure;
    readonly valuesOf: typeof valuesOf;
    readonly unknown: Unknown;
}
/**
 * Reads any answer: parse, `transform`, shape, `items`, `map`, entities in one batch.
 *
 * @throws {Failure} `format`, `shape`, `config`, or `http` for an error that came with status 200
 */
export declare function readRare<T>(request: Request<T> & Handed): Promise<Outcome<T>>;
