import type { Remark } from '../model/remark.js';
/** What of a thread is shown, and how many comments have come since and wait to be asked for. */
export interface Edition {
    readonly shown: readonly Remark[];
    readonly fresh: number;
}
/**
 * Keeps what a reader reads where it is: comments that come with a refresh wait until they are asked for, and one that
 * comes again unchanged is the one that was there.
 */
export declare class News {
    #private;
    /** Shows all that comes until the function that it gives is called. */
    hold(): () => void;
    /** Shows all of the next list. */
    welcome(): void;
    /** What to show of a list; `own` are ids of this reader's comments, which wait for nobody. */
    of(remarks: readonly Remark[], own: ReadonlyMap<string, unknown>): Edition;
    /** Shows all that waits; gives the ids of what was shown before. */
    open(): ReadonlySet<string>;
}
