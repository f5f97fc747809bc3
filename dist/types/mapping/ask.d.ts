import type { Failure } from '../model/failure.js';
import type { ReadOptions, Source, Tools } from './options.js';
import type { Kind } from './shapes.js';
/** How a thread holds together, where its owner says so. */
export interface Tree {
    readonly id?: (item: unknown) => unknown;
    /** The answers that are inside a comment. */
    readonly replies?: (item: unknown) => readonly unknown[];
}
/** What all who read a rare answer know about it. Failure is handed to chunks: a second class would be another failure. */
export interface Ask {
    readonly kind: Kind;
    readonly json: unknown;
    readonly source: Source;
    readonly options: ReadOptions;
    readonly tools: Tools;
    readonly fields: readonly string[];
    readonly Failure: typeof Failure;
    /** What the owner's own `map` says of a thread. */
    readonly tree?: Tree;
}
