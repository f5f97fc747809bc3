import { nothing, type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Words } from './words.js';
export type CardLayout = 'card' | 'row' | 'lead' | 'compact';
export interface CardOptions {
    readonly words: Words;
    readonly layout: CardLayout;
    /** Level of the headline, 1–6. */
    readonly level: number;
    /** A picture that is seen first is fetched first. */
    readonly isUrgent?: boolean;
    readonly noImage?: boolean;
    readonly noStandfirst?: boolean;
    /** The headline alone, as in a ranking. */
    readonly isBare?: boolean;
    /** Called when a reader follows the headline. */
    readonly onOpen: (event: Event, article: Article) => void;
}
/** One article as a card: kicker, headline, standfirst, byline and age, with at most one picture and one link. */
export declare function card(article: Article, options: CardOptions): TemplateResult;
/** The same box while nothing is known: bars where text will be, a grey field where the picture will be. */
export declare function cardSkeleton(layout: CardLayout, noImage?: boolean): TemplateResult;
/** Who wrote it, how old it is, what readers said; nothing where nothing is known. */
export declare function renderMeta(article: Article, words: Words): TemplateResult | typeof nothing;
