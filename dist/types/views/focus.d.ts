/** Runs what moves, redraws or removes rows of a list, and leaves the focus where it was, or as near to it as there is. */
export declare function keepFocus(root: Node, run: () => void): void;
/** Names of all rows that are on the page. */
export declare const rowsIn: (list: ParentNode) => ReadonlySet<string>;
/** Puts the focus on the first row that was not there before; false where there is none. */
export declare function focusNew(list: ParentNode, before: ReadonlySet<string>): boolean;
