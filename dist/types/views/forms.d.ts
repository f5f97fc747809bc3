import type { TemplateResult } from 'lit';
import type { RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import { type Faults } from './comment-rules.js';
import type { Courier } from './courier.js';
import type { Server } from './server.js';
import { Sheet } from './sheet.js';
import { Unfinished, type UnfinishedOptions } from './unfinished.js';
import type { Written } from './written.js';
export interface FormsOptions {
    readonly kit: Kit;
    readonly box: DataElement & {
        readonly note: string;
    };
    readonly server: Server;
    /** The one of the thread that is shown. */
    readonly courier: () => Courier;
    /** What that thread is called. */
    readonly scope: () => string;
    readonly written: Written;
    /** Whether this reader has sent such a text already. */
    readonly isSent: UnfinishedOptions['isSent'];
    /** Tells a reader who cannot see the form. */
    readonly announce: (words: string) => void;
    /** The first comment above the one that is answered. */
    readonly root: () => string;
    /** The outbox has what stood in the form. */
    readonly onSent: (parentId: string) => void;
    /** A reader leaves the form that answers a comment, or what stood in it. */
    readonly onLeave: () => void;
}
/** The forms of a thread, by whose comment they answer ('' below the thread): from the first key until the outbox has the text. */
export declare class Forms {
    #private;
    readonly unfinished: Unfinished;
    constructor(options: FormsOptions);
    /** The form as it stands in the page. */
    sheet(parentId: string): Sheet;
    render(parentId: string, label: string): TemplateResult;
    /** Puts a text that came back into its field, with what is wrong with it. */
    giveBack(parentId: string, draft: Partial<RemarkDraft>, faults?: Faults): void;
    /** They have been drawn. */
    meet(): void;
    /** They are about to stand below another thread: what stands in them stays with this one. */
    leave(): void;
    /** Takes a text out of its form, which was sent or thrown away. */
    clear(parentId: string): void;
}
