/** One path into the items of a list, with what a sample of them has there. */
export interface Outline {
    /** As `map` writes it. */
    readonly path: string;
    /** Words of the path in lower case, without envelopes, joined by spaces: "hero image url". */
    readonly name: string;
    readonly values: readonly unknown[];
    /** Share of the sampled items that have something there. */
    readonly coverage: number;
    /** How many different values there are, as a share. */
    readonly variety: number;
    readonly depth: number;
    /** Goes through a list, so that one item may have many. */
    readonly isMany: boolean;
}
/** All paths into the items of a list, from a sample of it; wide and deep items are cut. */
export declare function outlineOf(list: readonly unknown[]): Outline[];
