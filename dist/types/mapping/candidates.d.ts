/** A list in an answer that may be the one that is meant. */
export interface Candidate {
    readonly path: string;
    readonly list: readonly unknown[];
    /** What the cells are called, where the items are rows of a table. */
    readonly columns?: readonly string[];
    /** One object by itself, which may as well hold the list that is meant. */
    readonly isAlone?: boolean;
}
/** The rows of a table with their columns, which stand beside them or are the first row; undefined for any other list. */
export declare function tableIn(rows: readonly unknown[], holder: unknown): Omit<Candidate, 'path'> | undefined;
/** Every list of objects in an answer, nearest first; a list with ids for keys is one too, and one object is a list of one. */
export declare function listsIn(json: unknown): Candidate[];
/**
 * How likely a list is the one that is meant, by the names on the way to it: 1 says nothing.
 *
 * @param isWritten whether its entries have writers and dates, as the topics of a forum have
 */
export declare function weightOf(path: string, kind: string, isWritten?: boolean): number;
