import { type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { ArticlesElement } from '../ui/articles-element.js';
import type { Sentences } from '../ui/feed-element.js';
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
 * @csspart base - The whole list.
 * @csspart heading - Its heading.
 * @csspart list - The items.
 * @csspart item - One item.
 * @csspart media - An item's picture.
 * @csspart kicker - The section above a headline.
 * @csspart headline - An item's headline.
 * @csspart byline - Who wrote it.
 * @csspart age - How old it is.
 * @cssproperty [--press-ratio=5 / 4] - Shape of the pictures.
 * @cssproperty [--press-gap=24px] - Space between columns.
 */
export declare class PressList extends ArticlesElement {
    #private;
    static styles: import("lit").CSSResult[];
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
    /** Leaves pictures out. */
    noImage: boolean;
    protected sentences(): Sentences;
    /** The articles to show, in order: what a subclass ranks. */
    protected select({ items }: Listing<Article>): readonly Article[];
    protected renderAbove(): unknown;
    protected renderSkeleton(): TemplateResult;
    protected renderValue(listing: Listing<Article>): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'press-list': PressList;
    }
}
