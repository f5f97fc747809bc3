/** A tree of comments as a flat list in reading order; each one below another has its parent's id as `~parent`. */
export declare function flatten(tree: readonly unknown[]): unknown[];
