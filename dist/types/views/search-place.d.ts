/**
 * Which way a panel hangs, how high it may be, and how wide, as a rule for a style sheet, as a strict policy likes it: never
 * over its field, and never past the screen's edge. One that has the whole screen needs no place.
 */
export declare function place(panel: HTMLElement, field: Element, isWhole: boolean): string;
/**
 * On a phone the box is lifted into the top layer, above whatever the page has, and the page behind it rests. Going there
 * keeps the focus, as nothing is painted between.
 */
export declare function lift(box: HTMLElement, input: HTMLElement | null): void;
/** Puts the box back where it stands in the page. */
export declare function lower(box: HTMLElement): void;
export declare const isLifted: (box: HTMLElement) => boolean;
