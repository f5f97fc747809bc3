import type { Article } from '../model/article.js';
import type { FeedState, Listing } from '../model/feed.js';
import type { DataElement } from '../ui/data-element.js';
import { search as sentences } from '../locales/en.js';
import type { Kit } from '../ui/kit.js';
import { type Sort } from './search-answer.js';
import { type Acts } from './search-drawing.js';
/** The box, as far as its panel knows it. This file is a chunk: what it needs at run time is handed to it. */
interface Box extends DataElement {
    readonly limit: number;
    readonly pages: string;
    readonly recent: boolean;
    readonly urlParam: string;
    readonly weights: string;
    readonly feed: {
        readonly state: FeedState<Listing<Article>>;
        readonly value: Listing<Article> | undefined;
        readonly hasMore: boolean;
        readonly hasSource: boolean;
        reload(): void;
        more(): Promise<void>;
    };
}
export declare const styles: string;
export { sentences };
/** The open part of a search box: hears its reader, asks the engine and the server, and shows what they answer. */
export declare class Panel implements Acts {
    #private;
    constructor(kit: Kit, box: Box);
    /** How many options can be walked. */
    get count(): number;
    /** The id of the option that the arrow keys stand on. */
    get activeId(): string | undefined;
    on(event: Event): void;
    close(): void;
    /** What is told to a reader who cannot see the panel. */
    status(): string;
    /** The box has drawn itself: its list may have come or grown, and its panel wants its place. */
    updated(): void;
    renderButton(): unknown;
    render(): unknown;
    readonly onOpen: (event: Event, article: Article) => void;
    readonly onPoint: (index: number) => void;
    readonly onSection: (section: string) => void;
    readonly onSort: (sort: Sort) => void;
    /** The page's own results page has them all; without one they are shown here. */
    readonly onAll: () => void;
    readonly onQuery: (query: string) => void;
    readonly onForget: () => void;
    /** Along the sections as along the results: by arrows, to both ends, and what has the focus comes into view. */
    readonly onFacetKey: (event: KeyboardEvent) => void;
}
