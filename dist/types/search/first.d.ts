/** The first of a long list by an order, in that order, without sorting all of it: for counts of some dozens. */
export declare function first<T>(list: Iterable<T>, count: number, compare: (a: T, b: T) => number): T[];
