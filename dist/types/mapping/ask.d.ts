import type { Failure } from '../model/failure.js';
import type { ReadOptions, Source, Tools } from './options.js';
import type { Kind } from './shapes.js';
/** What all who read a rare answer know about it. Failure is handed to chunks: a second class would be another failure. */
export interface Ask {
    readonly kind: Kind;
    readonly json: unknown;
    readonly source: Source;
    readonly options: ReadOptions;
    readonly tools: Tools;
    readonly fields: readonly string[];
    readonly Failure: typeof Failure;
}
