import { type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { ArticlesElement } from '../ui/articles-element.js';
import type { Subject } from '../ui/feed-element.js';
/** How a list is laid out: two columns of rows, a grid of cards, one line of cards, or a ranking. */
export type ListLayout = 'list' | 'grid' | 'rail' | 'numbered';
/**
 * A list of articles: rows with small pictures, a grid of cards, one line of them, or a numbered ranking.
 *
 * @tag press-list
 * @fires press-ready - The list is shown for the first time.
 * @fires press-failed - The list could not be loaded or read.
 * @fires press-impression - Half of the list was in view for a second.
 * @fires press-article-open - A reader follows a headline; cancelable.
 * @slot - What stands here until there is a list, and where none comes: links, for readers without script.
 * @slot heading - The heading, where it is more than text; instead of the attribute.
 * @slot empty - What is said where there is nothing.
 * @slot failed - What is said where nothing came.
 * @csspart base - The whole list.
 * @csspart heading - Its heading.
 * @csspart list - The items.
 * @csspart item - One item.
 * @csspart media - An item's picture.
 * @csspart kicker - The section above a headline.
 * @csspart headline - An item's headline.
 * @csspart byline - Who wrote it.
 * @csspart age - How old it is.
 * @csspart comments - The link to its comments.
 * @csspart badge - "Live" or "Sponsored".
 * @csspart duration - How long a film or recording is.
 * @csspart rating - Stars of a review.
 * @csspart previous - The button that turns a rail back.
 * @csspart next - The button that turns it on.
 * @csspart more - The button "Show more".
 * @cssproperty [--press-ratio=5 / 4] - Shape of the pictures.
 * @cssproperty [--press-gap=24px] - Space between columns.
 */
export declare class PressList extends ArticlesElement {
    #private;
    /** Heading above the list; none if empty. */
    heading: string;
    /** Level of the heading, 1–6; headlines are one below it. */
    headingLevel: number;
    /** How the list is laid out. */
    layout: ListLayout;
    /** How many articles to show. */
    limit: number;
    /** How many articles of the list to pass over first. */
    offset: number;
    /** Offers "Show more" while the list has more. */
    more: boolean;
    protected readonly subject: Subject;
    /** The articles to show, in order: what a subclass ranks. */
    protected select({ items }: Listing<Article>): readonly Article[];
    protected renderAbove(): unknown;
    protected renderHeading(text: string): TemplateResult;
    /** The heading is there at once; a heading that the page wrote for readers without script gives way to it. */
    protected renderFallback(): unknown;
    protected renderSkeleton(): TemplateResult;
    protected renderValue(listing: Listing<Article>): TemplateResult;
    /** What the style calls the layout. */
    protected get arrangement(): string;
}
declare global {
    interface HTMLElementTagNameMap {
        'press-list': PressList;
    }
}
