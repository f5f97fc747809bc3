import { type Alternative } from './map.js';
/**
 * Comments with the id of the one that they answer as `~parent`, where a line of ids or a depth says it: for lists that
 * name no parent. Undefined where nothing says it.
 *
 * @param idOf the paths to a comment's id
 */
export declare function withLines(list: readonly unknown[], idOf: readonly Alternative[] | undefined): readonly unknown[] | undefined;
