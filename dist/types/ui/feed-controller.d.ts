import type { ReactiveController } from 'lit';
import type { FeedLike } from '../data/feed.js';
import type { FeedState } from '../model/feed.js';
import type { DataElement } from './data-element.js';
import { type OpenFeed } from './source.js';
/** The feed of a `<press-feed>` around a widget. */
interface Around<T> {
    readonly value: FeedLike<T> | undefined;
}
/**
 * The meeting of a feed and a widget: finds the widget's feed, joins it when the widget is wanted, leaves with it, and
 * asks for an update at each new state. Tells the page by events what became of it.
 */
export declare class FeedController<T> implements ReactiveController {
    #private;
    constructor(host: DataElement, open: OpenFeed<T>, around?: Around<T>);
    /** False where nobody names data: the widget then leaves what the page wrote inside it. */
    get hasSource(): boolean;
    get state(): FeedState<T>;
    /** The newest value, whatever became of later requests. */
    get value(): T | undefined;
    get hasMore(): boolean;
    reload(): void;
    /** Asks for one page more. One that does not come is told as a failure; what was there stays. */
    more(): Promise<void>;
    hostConnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
}
export {};
