import type { TemplateResult } from 'lit';
import type { Remark } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import type { Action, Done } from './composer.js';
import { Outgoing } from './outgoing.js';
import { type Told } from './server.js';
/** The widget, as far as its desk knows it. */
export interface DeskBox extends DataElement {
    readonly feed: {
        reload(): void;
    } & Told['feed'];
    readonly headingLevel: number;
    readonly fields: string;
    readonly maxLength: number;
    readonly note: string;
    readonly closed: boolean;
}
export interface DeskOptions {
    readonly kit: Kit;
    readonly box: DeskBox;
    /** Tells a reader who cannot see the thread. */
    readonly announce: (words: string) => void;
}
/** Where a reader writes: whether they may, for which thread, and whom they answer. */
export declare class Desk {
    #private;
    /** What was sent from here, and is not the server's alone yet. */
    readonly sent: Outgoing;
    constructor({ kit, box, announce }: DeskOptions);
    /** Something unsent from an earlier page goes on being sent. */
    open(): void;
    close(): void;
    /** The page may show another thread: what was written for one is never sent to another. */
    follow(): void;
    /** The forms have been drawn: what is unfinished comes back into them. */
    meetForms(): void;
    /** Whether a comment may be answered, voted for, changed or deleted here. */
    can(what: Action | 'reply'): boolean;
    /** Does it on the server, once. Never throws. */
    act(what: Action, id: string, text?: string): Promise<Done>;
    /** The form below the thread, or the sentence that stands for it. */
    renderCompose(): unknown;
    /** The form that answers a comment, where that one is being answered. */
    renderReply({ id, author }: Remark): TemplateResult | undefined;
    /** Whose comment is being answered; undefined for none. */
    get replyTo(): Remark | undefined;
    /** Opens the form that answers a comment, or closes it; `root` is the first comment above it. */
    reply(remark: Remark | undefined, root?: string): void;
}
