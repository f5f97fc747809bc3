import type { Article } from '../model/article.js';
import type { FeedState, Listing } from '../model/feed.js';
import type { DataElement } from '../ui/data-element.js';
/** The box, as far as what opens from it knows it. */
export interface Box extends DataElement {
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
/** What a box always shows: all else hangs between these. */
export interface Frame {
    readonly base: HTMLElement;
    readonly field: HTMLElement;
    readonly input: HTMLInputElement;
    readonly status: HTMLElement;
}
export declare function frameOf({ renderRoot: root }: Box): Frame;
/** Where the page has a results page of its own: the form that stands in the box for readers without script. */
export declare const formOf: (box: Box) => HTMLFormElement | null;
