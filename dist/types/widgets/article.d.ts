import { type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { ArticlesElement } from '../ui/articles-element.js';
import type { CardLayout } from '../ui/card.js';
/** As a card with its picture on top, as a row, as the lead of a page, as words only, or the whole story. */
export type ArticleLayout = Exclude<CardLayout, 'up'> | 'full';
/**
 * One article: as a card that leads to it, or in full.
 *
 * @tag press-article
 * @fires press-ready - The article is shown for the first time.
 * @fires press-failed - The article could not be loaded or read.
 * @fires press-impression - Half of the article was in view for a second.
 * @fires press-article-open - A reader follows the headline; cancelable.
 * @slot - What stands here until there is an article, and where none comes: a link, for readers without script.
 * @slot links - Links to more on the matter, below a card.
 * @slot empty - What is said where there is no such article.
 * @slot failed - What is said where nothing came.
 * @csspart base - The whole article.
 * @csspart media - The picture.
 * @csspart kicker - The section above the headline.
 * @csspart badge - "Live" or "Sponsored".
 * @csspart headline - The headline.
 * @csspart standfirst - The sentence below it.
 * @csspart duration - How long a film or recording is.
 * @csspart rating - Stars of a review.
 * @csspart byline - Who wrote it.
 * @csspart age - How old it is.
 * @csspart comments - The link to its comments.
 * @csspart body - The text, in full.
 * @cssproperty [--press-ratio=5 / 4] - Shape of the picture.
 * @cssproperty [--press-ratio-lead=3 / 2] - Shape of a lead's picture.
 * @cssproperty [--press-ratio-full=16 / 9] - Shape of the picture above a whole story.
 * @cssproperty [--press-focal-point=50% 50%] - What of a picture stays in view when it is cropped.
 */
export declare class PressArticle extends ArticlesElement {
    #private;
    /** Which article of the list to show: an id, an address or a slug. The default is the first; in full, the one being read. */
    article: string;
    /** Which article is being read: an id, an address or a slug. The default is what the feed around it or the page says. */
    current: string;
    /** How it is laid out. */
    layout: ArticleLayout;
    /** Level of the headline, 1–6; by default 3, and 1 in full. */
    headingLevel: number;
    /** Leaves the standfirst out. */
    noStandfirst: boolean;
    protected readonly subject = "article";
    protected renderSkeleton(): TemplateResult;
    protected renderValue({ items }: Listing<Article>): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'press-article': PressArticle;
    }
}
