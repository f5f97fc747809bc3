import type { TemplateResult } from 'lit';
import type { RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import { type Faults } from './comment-rules.js';
import type { Courier } from './courier.js';
import type { Server } from './server.js';
import { Sheet } from './sheet.js';
import { Unfinished } from './unfinished.js';
import type { Written } from './written.js';
export interface FormsOptions {
    readonly kit: Kit;
    readonly box: DataElement & {
        readonly note: string;
    };
    readonly server: Server;
    readonly courier: Courier;
    readonly written: Written;
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
    giveBack(parentId: string, draft: RemarkDraft, faults?: Faults): void;
}
