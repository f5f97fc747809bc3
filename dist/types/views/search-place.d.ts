import type { Box, Frame } from './search-box.js';
/** How a panel hangs at its field: above all of the page, with the field by an anchor or by numbers; else inside the page. */
export type Hold = 'anchor' | 'screen' | 'page';
interface Hanging {
    readonly isUp: boolean;
    readonly rule: string;
}
/**
 * Which way a panel hangs, how high it may be, and how wide, as a rule for a style sheet, as a strict policy likes it:
 * never over its field, and never past the screen's edge.
 */
export declare function hang({ top, bottom, left, right, width }: DOMRect, screen: {
    readonly width: number;
    readonly height: number;
}, isRtl: boolean, by: Hold): Hanging;
/** Where the open box and its panel are: on a phone the whole screen, else the panel at its field, above the page. */
export declare class Place {
    #private;
    /** `onOutside` is called when a reader reaches for something else. */
    constructor(frame: Frame, box: Box, onOutside: () => void);
    /** Whether the panel is to be in the browser's top layer, where no ancestor clips it. */
    get isAbove(): boolean;
    open(): void;
    close(): void;
    /** Puts a panel that has just been drawn above the page. */
    show(panel: HTMLElement | null): void;
    readonly update: () => void;
}
export {};
