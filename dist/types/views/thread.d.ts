import type { ReactiveController, TemplateResult } from 'lit';
import { comments as sentences } from '../locales/en.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import type { FeedController } from '../ui/feed-controller.js';
import type { Kit } from '../ui/kit.js';
import { type DeskBox } from './desk.js';
export declare const styles: string;
export { sentences };
/** The widget, as far as its thread knows it. This file is a chunk: what it needs at run time is handed to it. */
export interface Box extends DeskBox {
    readonly feed: FeedController<Listing<Remark>>;
    sort: string;
    readonly limit: number;
    readonly initials: boolean;
}
/** A thread of comments and the desk below it: which comments are shown, in which order, and how they are told of. */
export declare class Thread implements ReactiveController {
    #private;
    constructor(kit: Kit, box: Box);
    hostConnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** What comes next is shown at once: somebody asks for it. */
    welcome(): void;
    /**
     * Undefined for a moment, where a long list has just come: reading it was work enough for one task; and until what cleans
     * the comments' markup has come: a comment that waits for its words would grow under a reader's eyes.
     */
    renderList(list: readonly Remark[]): TemplateResult | undefined;
    /** Instead of the common sentence where a kept list is old because there is no network; undefined in every other state. */
    renderOffline(): TemplateResult | undefined;
    /** What stands below the list in every state: what no server has shown yet, the form, and what is told by voice. */
    renderBelow(): TemplateResult | undefined;
}
