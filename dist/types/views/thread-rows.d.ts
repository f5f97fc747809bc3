import type { Entry } from '../data/entry.js';
import type { ForeignNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';
import type { Changes } from './changes.js';
import type { Desk, DeskBox } from './desk.js';
import { type Folds } from './folds.js';
import type { Reach } from './reach.js';
import type { Branch, Tree } from './tree.js';
import type { Votes } from './votes.js';
/** The widget, as far as its rows know it. */
interface RowsBox extends DeskBox {
    readonly initials: boolean;
}
export interface ThreadRowsOptions {
    readonly kit: Kit;
    readonly box: RowsBox;
    readonly foreign: ForeignNodes;
    readonly desk: Desk;
    readonly folds: Folds;
    readonly reach: Reach;
    readonly votes: Votes;
    readonly changes: Changes;
    /** A reader asks for more answers to a comment. */
    readonly onMore: (branch: Branch) => void;
}
/** The rows of a thread: each comment where the tree, the folds and the reader's own comments put it. */
export declare class ThreadRows {
    #private;
    constructor(options: ThreadRowsOptions);
    get list(): HTMLOListElement;
    /** Shows a tree. This reader's own stand first, or below what they answer where that is on the page. */
    draw(tree: Tree, own: readonly Entry[]): void;
}
export {};
