import type { RemarkDraft } from '../model/remark.js';
import type { Words } from '../ui/words.js';
import type { Sheet } from './sheet.js';
/** Where drafts are kept; it comes with the composer. */
type Shelf = Pick<typeof import('../data/drafts.js'), 'dropDraft' | 'keepDraft' | 'readDraft'>;
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
}
/** What stands in the forms and was not sent: kept while it is written, and put back after a reload. */
export declare class Unfinished {
    #private;
    /** This browser keeps nothing: a reader has to know. */
    isLost: boolean;
    constructor(options: UnfinishedOptions);
    /** From here on there is somewhere to keep drafts, also those that were written while it was on its way. */
    useShelf(shelf: Shelf): void;
    lengthOf(parentId: string): number;
    /** When the draft was written that has come back into this form. */
    restoredAt(parentId: string): number | undefined;
    /** Whether what stands there is kept on this device; undefined while there is nothing to keep. */
    isKept(parentId: string): boolean | undefined;
    setKept(parentId: string, isLasting: boolean): void;
    onInput(parentId: string): void;
    /** Keeps at once what was written last, in whichever forms. */
    flush(): void;
    keep(parentId: string): void;
    fill(parentId: string, draft: Partial<RemarkDraft>): void;
    restore(parentId: string): void;
    drop(parentId: string): void;
}
export {};
