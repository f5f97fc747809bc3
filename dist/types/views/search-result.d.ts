import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Row } from './search-answer.js';
import type { Pencil } from './search-pencil.js';
import { type Marker } from './search-text.js';
/** One result, as an option that the arrow keys stand on or pass. */
export declare function drawResult(pencil: Pencil, { article, body }: Row, index: number, marker: Marker): TemplateResult;
/** Links that are walked with Tab: they are no answer, so the arrow keys pass them by. */
export declare function drawNewest(pencil: Pencil, articles: readonly Article[]): TemplateResult;
