/**
 * A card in its layouts, as text, because the panel of a search draws small ones and comes in a chunk. It asks the column,
 * not the window: `press` is the container that every host element is.
 */
export declare const cardText: string;
