/** One path into the items of a list, with what a sample of them has there. */
export interface Outline {
    /** As `map` writes it. */
    readonly path: string;
    /** Words of the path in English and lower case, without envelopes, joined by spaces: "hero image url". */
    readonly name: string;
    readonly values: readonly unknown[];
    /** Share of the sampled items that have something there. */
    readonly coverage: number;
    /** How many different values there are, as a share. */
    readonly variety: number;
    readonly depth: number;
    /** Goes through a list, so that one item may have many. */
    readonly isMany: boolean;
    /** Ends at a list of plain values. */
    readonly isColumn: boolean;
    /** Its key begins with a sign, as names have that a system keeps for itself. */
    readonly isHidden: boolean;
    /** Its name is in another language than English. */
    readonly isForeign: boolean;
    /** How wide the picture says to be that this belongs to; 0 where nothing says it. */
    readonly width: number;
}
/** What else marks the entries of a list, and how many may be marked. */
export interface Marking {
    readonly marks: readonly string[];
    readonly most: number;
}
/**
 * All paths into the items of a list, from a sample of it; wide and deep items are cut.
 *
 * @param columns what the cells of a row are called, where the items are rows
 * @param more what else marks the entries of lists, where that is known
 */
export declare function outlineOf(list: readonly unknown[], columns?: readonly string[], more?: Marking): Outline[];
