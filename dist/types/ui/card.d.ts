import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { CardHost } from './card-host.js';
import type { Extras, extrasFor } from './extras.js';
import type { Kit } from './kit.js';
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
/** Draws articles as cards, with what a widget hands it: a chunk that imported Lit would bring a second one. */
export declare class Cards {
    #private;
    readonly sentences: {
        comments: import("../locales/en.js").Plural;
        by: string;
        minutesRead: import("../locales/en.js").Plural;
    };
    readonly styles: string;
    /** What a list of cards looks like. */
    readonly listStyles: string;
    constructor(kit: Kit, extras: typeof extrasFor);
    /** One article as a card: kicker, headline, standfirst, byline and age, with at most one picture and one link. */
    draw(article: Article, host: CardHost, options: CardOptions): TemplateResult;
    /** The same box while nothing is known: bars where text will be, a grey field where the picture will be. */
    skeleton(layout: CardLayout, noImage: boolean, noStandfirst?: boolean, headline?: number): TemplateResult;
    /** The section above a headline, after "Live" or "Sponsored"; which way a foreign card runs is for its headline to say. */
    kicker(article: Article, { words }: CardHost, extras: Extras | null): unknown;
    /** Who wrote it, how old it is, what readers said; nothing where nothing is known. */
    meta(article: Article, host: CardHost, extras: Extras | null): unknown;
}
