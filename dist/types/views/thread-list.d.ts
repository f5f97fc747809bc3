import type { Remark } from '../model/remark.js';
import type { Desk } from './desk.js';
import type { News } from './news.js';
import { type Sort, type Tree } from './tree.js';
export interface ThreadListOptions {
    readonly news: News;
    readonly desk: Desk;
    readonly sort: () => Sort;
    /** A long list can be drawn now. */
    readonly onReady: () => void;
}
/** What of a list is shown, and the tree that it makes; of a long list both are made in tasks that no reader feels. */
export declare class ThreadList {
    #private;
    constructor(options: ThreadListOptions);
    get tree(): Tree;
    /** Whether any comment says how many like it. */
    get hasVotes(): boolean;
    /** Settles when the long list that came last can be drawn. */
    get prepared(): Promise<void> | undefined;
    /** The newest list that may be drawn: `list` itself, unless it is long and has just come; then the one before, if any. */
    newest(list: readonly Remark[]): readonly Remark[] | undefined;
    /** Makes the tree of what is shown of a list; gives how many comments wait to be asked for. */
    grow(list: readonly Remark[]): number;
    /** Makes the tree of a thread that has no list. */
    clear(): void;
}
