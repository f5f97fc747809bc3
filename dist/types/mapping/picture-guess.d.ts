import type { Outline } from './outline.js';
/** How much wider pictures are better: enough to choose among the sizes of one, too little to choose another. */
export declare function sizePoints(outline: Outline): number;
/** Size and words of a picture, and its other widths, from beside its address. */
export declare function besideImage({ path }: Outline, outlines: readonly Outline[], list: readonly unknown[]): string[];
