import type { Ask, Tree } from './ask.js';
import { type Mapping } from './map.js';
/** What an owner's `map` says of the thread as a whole: taken out of it, because the rest is about each comment. */
export interface Owned {
    readonly tree?: Tree;
    readonly total?: unknown;
    /** The comments with what stands elsewhere in the answer put in its place. */
    readonly filled: (list: readonly unknown[]) => readonly unknown[];
}
/** Takes the whole thread's fields out of `mine`. */
export declare function ownedThread(mine: Mapping, { json, options, source }: Ask): Owned;
