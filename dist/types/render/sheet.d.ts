import { type Tag } from './draw.js';
/** Styles as one text, without their comments and white space. */
export declare const sheetOf: (styles: readonly string[]) => string;
/** All that a printed widget may look like. */
export declare const wholeSheetOf: (tag: Tag) => string;
