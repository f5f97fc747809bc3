import { type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { ArticlesElement } from './articles-element.js';
import { type Extras } from './extras.js';
/** A card stands alone or, `up`, among others of its size. */
export type CardLayout = 'card' | 'up' | 'row' | 'lead' | 'compact';
export interface CardOptions {
    readonly layout: CardLayout;
    /** Level of the headline, 1–6. */
    readonly level: number;
    readonly noStandfirst?: boolean;
    /** What a page adds below: links to more on the matter. */
    readonly below?: TemplateResult;
    /** The headline alone, as in a ranking. */
    readonly isBare?: boolean;
}
/** One article as a card: kicker, headline, standfirst, byline and age, with at most one picture and one link. */
export declare function card(article: Article, host: ArticlesElement, options: CardOptions): TemplateResult;
/** The same box while nothing is known: bars where text will be, a grey field where the picture will be. */
export declare function cardSkeleton(layout: CardLayout, noImage: boolean): TemplateResult;
/** The section above a headline, after "Live" or "Sponsored"; which way a foreign card runs is for its headline to say. */
export declare function renderKicker(article: Article, { words }: ArticlesElement, extras: Extras | null): unknown;
/** Who wrote it, how old it is, what readers said; nothing where nothing is known. */
export declare function renderMeta(article: Article, host: ArticlesElement, extras: Extras | null): unknown;
