/** A card in its layouts. It asks the column, not the window: `press` is the container that every host element is. */
export declare const cardStyles: import("lit").CSSResult;
