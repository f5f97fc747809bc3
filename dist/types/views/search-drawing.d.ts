import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Engine } from '../ui/archive.js';
import type { Kit } from '../ui/kit.js';
import type { Answer } from './search-answer.js';
import type { Pencil } from './search-pencil.js';
/** Results as a listbox, under their sections and orders, and over what else there is. */
export declare function drawFound(pencil: Pencil, answer: Answer, highlight: Engine['highlight'], hasAll: boolean): unknown;
/** That nothing was found, what may have been meant, and the newest articles so that nobody leaves with nothing. */
export declare function drawNothing(pencil: Pencil, { query, suggestion }: Answer, newest: readonly Article[]): TemplateResult;
/** What is to be said of the list under an answer; a server that did not answer can be asked again. */
export declare function drawNote({ kit, words, acts }: Pencil, note: string, canRetry: boolean): unknown;
/** What was looked for before, to be looked for again. */
export declare function drawRecent({ kit, words, active, acts }: Pencil, queries: readonly string[]): TemplateResult;
/** Three empty rows, of the size of those that are coming. */
export declare function drawSkeleton({ html }: Kit): TemplateResult;
/** The button that empties the field, and where it is empty closes the box. */
export declare function drawClear({ kit, words, acts }: Pencil, isEmpty: boolean): TemplateResult;
