import type { Failure } from '../model/failure.js';
import type { Weights } from '../search/engine.js';
import { type Box } from './search-box.js';
/** What a tag says of weights, or what is wrong with it. */
export interface Tag {
    readonly weights?: Partial<Weights>;
    readonly fault?: Failure;
}
/** Reads what a box's tag says; a box that nobody gave anything to search is a fault too. */
export declare function readTag(box: Box, hasServer: boolean, Fault: typeof Failure): Tag;
