import type { Answer } from './search-answer.js';
import type { Pencil } from './search-pencil.js';
/** The sections of an answer with their counts, and the orders to choose from; nothing where there is no choice. */
export declare function drawBar(pencil: Pencil, answer: Answer): unknown;
