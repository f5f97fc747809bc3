import type { Article } from '../model/article.js';
import { type Row } from './cells.js';
import type { Values } from './values.js';
/**
 * One article; undefined where the item has neither a title nor any text. What only rare shapes and an owner's `map` say
 * of it is filled in by `extrasOf`.
 */
export declare function toArticle(row: Row, v: Values): Article | undefined;
