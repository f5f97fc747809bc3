import type { Article } from '../model/article.js';
import { type Row } from './cells.js';
import type { Values } from './values.js';
/** Rows whose `srcset` is a list, where it was a text as in HTML, and whose authors are names, where they were a byline. */
export declare function refined(rows: readonly Row[]): Row[];
/** What no common shape says of an article; what this one does not say either is absent, as it is there. */
export declare function extrasOf(row: Row, v: Values): Partial<Article>;
