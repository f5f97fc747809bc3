import { type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { PressList, type ListLayout } from './list.js';
/** By likeness of words and tags, by date, or only what the source itself calls related. */
export type Rank = 'related' | 'latest' | 'given';
/**
 * The articles most related to the one being read, ranked on this page; without that one, and without copies of it.
 *
 * @tag press-related
 * @fires press-ready - The list is shown for the first time.
 * @fires press-failed - The list could not be loaded or read.
 * @fires press-impression - Half of the list was in view for a second.
 * @fires press-article-open - A reader follows a headline; cancelable.
 * @slot - What stands here until there is a list, and where none comes: links, for readers without script.
 * @slot heading - The heading, where it is more than text; instead of the attribute.
 * @slot empty - What is said where there is nothing.
 * @slot failed - What is said where nothing came.
 * @csspart base - The whole rail.
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
 */
export declare class PressRelated extends PressList {
    #private;
    /** Which article is being read: an id, an address or a slug. The default is what the feed around it or the page says. */
    current: string;
    /** How to choose: `related` (ids that the source gives first, then likeness, then the newest), `latest` or `given`. */
    rank: Rank;
    /** How the list is laid out; by default a rail, which stands as rows in a narrow column. */
    layout: ListLayout;
    protected readonly subject = "related";
    /** What is read after a story is read downwards; a page that writes `layout="rail"` has said otherwise. */
    protected get arrangement(): string;
    protected renderAbove(): unknown;
    protected renderValue(listing: Listing<Article>): TemplateResult;
    protected select(): readonly Article[];
}
declare global {
    interface HTMLElementTagNameMap {
        'press-related': PressRelated;
    }
}
