import type { ReactiveElement } from 'lit';
import type { Article } from '../model/article.js';
interface Host extends ReactiveElement {
    /** The element's own word on what is being read; '' = ask around. */
    readonly current: string;
}
/**
 * Which article is being read: the element's own word, the feed's around it, else the page's. The element's
 * `FeedController` follows the page as it navigates.
 */
export declare class Current {
    #private;
    constructor(host: Host);
    /** Undefined while the page itself is still being read. */
    get value(): string | undefined;
}
/** Whether `current` (an id, an address, a slug, or a page's headline) means this article. */
export declare function isCurrent({ id, url, title }: Article, current: string): boolean;
export {};
