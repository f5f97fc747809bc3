/**
 * One grid for every layout, with hairlines between columns and rows and none at the edges: each item draws the line
 * above it and the line before it, and a clip hides those at the edges, for any number of columns in either direction.
 * It leaves room at the sides for a hung quotation mark and a focus ring. As text, because it comes with the cards.
 */
export declare const listText: string;
