import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Kit } from '../ui/kit.js';
export interface StoryParts {
    readonly noImage: boolean;
    readonly noStandfirst: boolean;
    /** Byline, age and comments, drawn as on a card. */
    readonly meta: unknown;
    readonly headline: unknown;
    /** The sanitized text; undefined where the source sends plain text. */
    readonly body: HTMLElement | undefined;
}
export type RenderStory = typeof renderStory;
export declare const styles: string;
/** One article in full. This file is a chunk and imports nothing that runs. */
export declare function renderStory(kit: Kit, article: Article, parts: StoryParts): TemplateResult;
