import type { Tree } from './ask.js';
/** A tree of comments as a flat list in reading order; each one below another has its parent's id as `~parent`. */
export declare function flatten(tree: readonly unknown[], { id, replies }?: Tree): unknown[];
/**
 * Comments that name their writers by an id, with the writers in their place: `keys` are the properties that hold such an
 * id, `people` the list (by `id`) or the map of those who are meant.
 */
export declare function withPeople(list: readonly unknown[], people: unknown, keys: readonly string[]): readonly unknown[];
