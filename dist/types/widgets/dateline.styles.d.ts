/** The folio line of a printed page: 44 px whatever it holds, 60 in two lines where it is very narrow, so nothing below moves. */
export declare const datelineStyles: import("lit").CSSResult;
