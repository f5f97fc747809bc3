import type { Box } from './search-box.js';
/** Turns the pages of a box's own list that its tag allows, one after another, while it is open. */
export declare class Pages {
    #private;
    constructor(box: Box);
    /** A page that did not come is asked for again. */
    open(): void;
    turn(): void;
}
