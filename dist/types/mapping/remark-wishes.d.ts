import type { Wish } from './wish.js';
/** What a comment's fields are called, all over. */
export declare const REMARK: readonly Wish[];
