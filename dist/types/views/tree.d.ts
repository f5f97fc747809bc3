import type { Remark } from '../model/remark.js';
export interface Branch {
    readonly remark: Remark;
    readonly replies: Branch[];
    /** What it stands under; undefined for the first of a conversation. */
    parent?: Branch;
    /** How many stand below it, at any depth. */
    count: number;
}
export interface Tree {
    readonly roots: readonly Branch[];
    /** Every branch by the id of its comment. */
    readonly branches: ReadonlyMap<string, Branch>;
}
export type Sort = 'newest' | 'oldest' | 'best';
/**
 * A flat list as a tree, each comment exactly once: one whose parent is missing stands by itself, and a circle is opened
 * at its oldest. Iterative, so that a chain of 100,000 replies is a long list and not a crash.
 */
export declare function toTree(remarks: readonly Remark[], sort: Sort): Tree;
/** The same conversations in another order: what is in them stays as it is. */
export declare function inOrder({ roots, branches }: Tree, sort: Sort): Tree;
