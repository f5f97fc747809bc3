import { type TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { DataElement } from '../ui/data-element.js';
import { FeedController } from '../ui/feed-controller.js';
import type { Loading } from '../ui/in-view.js';
/**
 * A search box over a list of articles: forgiving, instant, and on this page, so that no word leaves it. The field is
 * here at once; the panel, the index and the engine come when a reader first reaches for it. With `{query}` in `src` a
 * search server is asked too, behind what the list around it or `data` holds. A `<form action>` inside serves readers
 * without script, and for all results.
 *
 * @tag press-search
 * @fires press-search - A reader's query was answered; has the query and the number of matches.
 * @fires press-failed - The list could not be loaded or read.
 * @fires press-article-open - A reader follows a result; cancelable.
 * @csspart base - The whole box.
 * @csspart input - The field.
 * @csspart clear - The button that empties or closes it.
 * @csspart panel - All that opens from the field.
 * @csspart facets - Sections with their counts.
 * @csspart sort - The orders to choose from.
 * @csspart recent - The list of recent searches.
 * @csspart forget - The button that clears them.
 * @csspart results - The list of results.
 * @csspart result - One result.
 * @csspart result-title - A result's headline.
 * @csspart suggestion - The button that asks what may have been meant.
 * @csspart newest - The newest articles, where nothing was found.
 * @csspart all - The button that shows all results.
 * @csspart note - What is said where the list is incomplete.
 * @csspart status - What is told to readers who cannot see: how many results.
 */
export declare class PressSearch extends DataElement {
    #private;
    static styles: CSSStyleSheet[];
    static shadowRootOptions: {
        delegatesFocus: boolean;
        clonable?: boolean;
        customElementRegistry?: CustomElementRegistry | null;
        mode: ShadowRootMode;
        serializable?: boolean;
        slotAssignment?: SlotAssignmentMode;
    };
    /** What the field is called; by default "Search". */
    label: string;
    /** What the empty field says; by default the label. */
    placeholder: string;
    /** How many results to show. */
    limit: number;
    /** Keys that lead to the field from anywhere on the page: `/`, `mod+k`, or both with a space between. */
    shortcut: string;
    /** How many pages of its own list to load while it is open: a number, or `all`. */
    pages: string;
    /** How much a word counts by where it stands, as in `title 4, tags 2, body 0`. */
    weights: string;
    /** Whether to offer a reader's last searches again; they are kept on this device only. */
    recent: boolean;
    /** The name under which the query stands in the page's address, as in `q`; it is nowhere by default. */
    urlParam: string;
    /** When to load the list: `interaction`, the default, is when a reader reaches for the box. */
    loading?: Loading;
    /** @internal */
    readonly defaultLoading = "interaction";
    /** @internal */
    readonly feed: FeedController<Listing<Article>>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Asks the endpoint again. */
    refresh(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'press-search': PressSearch;
    }
}
