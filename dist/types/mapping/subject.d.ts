import type { Row } from './cells.js';
import type { ToMoment } from './iso.js';
import type { ReadOptions, Source, Tools } from './options.js';
import type { CommonShape, Kind, Shape } from './shapes.js';
import type { Values } from './values.js';
/** What is read: articles are in the main file, all else is a chunk that only the pages that show it load. */
export interface Subject<T> {
    readonly kind: Kind;
    /** The shapes that most sites have: an answer of one of them is read without the rare chunk. */
    readonly shapes: readonly CommonShape[];
    /** The fields of those shapes that hold text that may be HTML. */
    readonly texts: string;
    /** Reads the dates of those shapes. */
    readonly toMoment: ToMoment;
    /** Undefined where the row is nothing of the kind. */
    readonly toItem: (row: Row, values: Values) => T | undefined;
}
/** One reading: of what, from where, how, and by whose help. */
export interface Request<T> {
    readonly subject: Subject<T>;
    readonly source: Source;
    /** The parsed answer; undefined where it is not JSON. */
    readonly json: unknown;
    readonly options: ReadOptions;
    readonly tools: Tools;
}
/** What one answer said. */
export interface Outcome<T> {
    readonly items: readonly T[];
    readonly dropped: number;
    /** Address or number of the next page, as the answer's body has it. */
    readonly next?: unknown;
    readonly total?: unknown;
    readonly facets?: Shape['facets'];
    /** The name of its shape, where it is none of the commonest. */
    readonly shape?: string;
}
