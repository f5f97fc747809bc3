export interface SliceOptions {
    /** Stops the work at the next pause; the promise then rejects with the signal's reason. */
    readonly signal?: AbortSignal;
    /** What ends a slice; a macrotask unless told. */
    readonly pause?: () => Promise<void>;
}
/**
 * Where there is a scheduler one's turn comes after what else is due; a timer among timers waits 4 ms for it. To go on at
 * once, as `scheduler.yield` does, would keep a page from drawing what a reader's key has found until all is done.
 */
export declare const macrotask: () => Promise<void>;
/** Cuts long work into slices of equal time, so that they stay short on a slow phone too. */
export declare class Slices {
    #private;
    constructor({ signal, pause }?: SliceOptions);
    /** True when it is time to `rest`: asking is cheap, awaiting is not. */
    get due(): boolean;
    /** Lets the page have its turn before a step that has no pauses of its own. */
    between(): Promise<void>;
    /** Lets the page have its turn. Throws the signal's reason once that is aborted. */
    rest(): Promise<void>;
}
