/**
 * The folio line of a printed page: 44 px whatever it holds, 60 in two lines where it is very narrow, and below it a box
 * as high as what was asked for, so nothing on the page moves. The weather's own styles come with it.
 */
export declare const datelineStyles: CSSStyleSheet;
