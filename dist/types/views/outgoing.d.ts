import type { Entry } from '../data/entry.js';
import type { Remark, RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import type { Courier } from './courier.js';
import type { Forms } from './forms.js';
import type { Written } from './written.js';
export interface OutgoingOptions {
    readonly kit: Pick<Kit, 'decode'>;
    readonly box: DataElement & {
        readonly feed: {
            reload(): void;
        };
    };
    readonly written: Written;
    readonly forms: () => Forms;
    /** The one of the thread that is shown. */
    readonly courier: () => Courier;
    /** What that thread is called. */
    readonly scope: () => string;
    /** Whose comment is being answered, '' for none. */
    readonly answered: () => string;
    /** Tells a reader who cannot see the thread. */
    readonly announce: (words: string) => void;
}
/** What this reader has sent: what becomes of it on its way, and what they may do with it. */
export declare class Outgoing {
    #private;
    constructor(options: OutgoingOptions);
    /** By their keys: on their way, held, and sent since the page was opened. */
    get all(): ReadonlyMap<string, Entry>;
    get wantsSignIn(): boolean;
    /** Whether a text is on its way or with the server. */
    has(draft: Pick<RemarkDraft, 'text' | 'parentId'>): boolean;
    /** The newest that answers a comment. */
    lastBelow(parentId: string): Entry | undefined;
    /** What one says, as the server will read it; undefined where it looks as it was typed. */
    drawn({ draft }: Entry): HTMLElement | undefined;
    /** What becomes of one, in words. */
    wordsOf(entry: Entry): string;
    /** Looks in a new list for what was sent. */
    meet(remarks: readonly Remark[]): void;
    retry(key: string): void;
    /** Throws one away, also where no disk has it any more. */
    discard(key: string): void;
    /** Lets go of one that the server has deleted: it is nobody's any more. */
    forget(key: string): void;
    /** Takes one that waits back into its field; into that of the answer, where its form is open. */
    revise(key: string): void;
    /** The page shows another thread: those of the one before go on without being seen. */
    leave(): void;
    /** Its widget is out of the page. */
    rest(): void;
    /** The outbox tells of every step of a comment, also of those that another tab makes; `isHere` where it was written here. */
    take(entry: Entry, isHere: boolean): void;
}
