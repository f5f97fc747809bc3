import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { story as sentences } from '../locales/en.js';
import type { Article } from '../model/article.js';
import type { Extras } from '../ui/extras.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import { css as styles } from './story.styles.js';
export { sentences, styles };
/** The widget that tells a story, as far as the story depends on it. */
export interface Teller extends ReactiveControllerHost {
    readonly words: Words;
    readonly noImage: boolean;
    readonly noStandfirst: boolean;
}
/** What is drawn as on a card, and what only the widget can make. */
export interface StoryParts {
    readonly extras: Extras | null;
    readonly kicker: unknown;
    readonly headline: unknown;
    /** Byline, age and comments. */
    readonly meta: unknown;
}
/** One article in full. This file is a chunk. */
export declare function renderStory(kit: Kit, article: Article, teller: Teller, parts: StoryParts): TemplateResult;
