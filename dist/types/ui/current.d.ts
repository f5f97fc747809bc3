import type { ReactiveElement } from 'lit';
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
export {};
