import type { Wish } from './wish.js';
/** What an article's fields are called, all over; the order is the order in which paths are given away. */
export declare const ARTICLE: readonly Wish[];
