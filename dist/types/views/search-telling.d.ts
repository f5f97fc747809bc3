import type { Failure } from '../model/failure.js';
import type { Kit } from '../ui/kit.js';
import type { Answer } from './search-answer.js';
import type { Box } from './search-box.js';
/** What the page is told of a box: each question that its reader rested at, and each failure, once. */
export declare class Telling {
    #private;
    constructor(kit: Kit, box: Box);
    /** A key: the reader is still asking. Calls back when they rest. */
    asking(onRest: () => void): void;
    stop(): void;
    /** All who were asked have answered. */
    answered({ query, all }: Answer): void;
    failed(failure: Failure): void;
}
