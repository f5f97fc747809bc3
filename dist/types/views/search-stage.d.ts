import type { Kit } from '../ui/kit.js';
import { type Answer } from './search-answer.js';
import { type Box, type Frame } from './search-box.js';
import type { Inquiry } from './search-inquiry.js';
import type { Acts } from './search-pencil.js';
import type { Place } from './search-place.js';
/** What is to be seen of a box. */
export interface Scene {
    readonly isOpen: boolean;
    readonly inquiry: Inquiry;
    /** How many options there are, and on which one the arrow keys stand; -1 for none. */
    readonly count: number;
    readonly active: number;
    readonly recent: readonly string[];
}
/** Draws an open box between the parts that are always there, and keeps its field's description true. */
export declare class Stage {
    #private;
    constructor(kit: Kit, box: Box, frame: Frame, place: Place, acts: Acts);
    draw(scene: Scene): void;
    /** Draws the rows that the first screen does not hold. */
    drawRest(): void;
    /**
     * The first drawing is the slowest, as its templates are made and its letters measured then: one is made before a reader
     * asks, and taken away again before it could be seen.
     */
    rehearse(scene: Scene, answer: Answer): void;
}
