/**
 * Letters added, left out, changed or swapped with a neighbour between two words (optimal string alignment), or `most + 1`
 * where more than `most`. With `open` the second word may go on: the least distance to one of its beginnings.
 */
export declare function distance(a: string, b: string, most: number, open?: boolean): number;
