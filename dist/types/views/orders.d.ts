import type { TemplateResult } from 'lit';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { Sort } from './tree.js';
/** The order that an attribute means; the newest first where it means none. */
export declare const toSort: (value: string) => Sort;
/** The orders that a reader may choose from, the one that holds pressed in. Without votes nothing is the best. */
export declare function drawOrders({ html }: Kit, words: Words, sort: Sort, hasVotes: boolean, onSort: (order: Sort) => void): TemplateResult;
