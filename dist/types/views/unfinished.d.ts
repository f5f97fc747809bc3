import type { RemarkDraft } from '../model/remark.js';
import type { Words } from '../ui/words.js';
import type { Sheet } from './sheet.js';
export interface UnfinishedOptions {
    readonly box: {
        readonly words: Words;
        requestUpdate(): void;
    };
    /** The form that stands below a comment, '' for the one below the thread. */
    readonly sheet: (parentId: string) => Sheet;
    /** The name of the page's thread among all that drafts are kept for. */
    readonly scope: () => string;
    readonly announce: (words: string) => void;
    /** Whether this reader has sent such a text already. */
    readonly isSent: (draft: Pick<RemarkDraft, 'text' | 'parentId'>) => boolean;
}
/**
 * What stands in the forms and was not sent: kept while it is written, and put back wherever its form comes back, in the
 * same page or after a reload. It is known without the form: a thread may be drawn without it between two keys.
 */
export declare class Unfinished {
    #private;
    /** This browser keeps nothing: a reader has to know. */
    isLost: boolean;
    constructor(options: UnfinishedOptions);
    lengthOf(parentId: string): number;
    /** When the draft was written that has come back into this form. */
    restoredAt(parentId: string): number | undefined;
    /** Whether what stands there is kept on this device; undefined while there is nothing to keep. */
    isKept(parentId: string): boolean | undefined;
    /** The tick stands in each form, and says the same of all. */
    setKept(isLasting: boolean): void;
    onInput(parentId: string): void;
    /** Keeps at once what was written last, in whichever forms. */
    flush(): void;
    /** Puts a text into its form, below what stands there already, and where there is no such form, into its draft. */
    giveBack(parentId: string, draft: Partial<RemarkDraft>): void;
    /** Forms have been drawn: one that was not there before gets what was written in it. */
    meet(parentId: string): void;
    /** The text is with the outbox, or thrown away. */
    drop(parentId: string): void;
    /** How to forget what is kept of a form, whatever thread the page shows by then. */
    dropLater(parentId: string): () => void;
    /** Lets go of a form that was closed: what was kept of it comes back when it is opened again. */
    forget(parentId: string): void;
    /** Lets go of all forms: they are about to stand below another thread. */
    leave(): void;
}
