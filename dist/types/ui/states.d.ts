import { type TemplateResult } from 'lit';
import type { Failure } from '../model/failure.js';
import type { Words } from './words.js';
/** One plain sentence and one verb. */
export declare function failedMessage(words: Words, sentence: string, failure: Pick<Failure, 'kind'>, onRetry: () => void): TemplateResult;
/** Says how old a kept value is, after a refresh has failed. */
export declare function staleMessage(words: Words, at: number): TemplateResult;
/** What stands in the slot `empty` says it in the page's own words. */
export declare function emptyMessage(sentence: string): TemplateResult;
/** A heading of a level that a page chooses: its outline is its own. */
export declare function heading(level: number, name: string, part: string, content: unknown): TemplateResult;
/** Bars in the place of so many pieces of twelve letters: five are a headline, eleven a standfirst. */
export declare function bars(pieces: number): TemplateResult;
