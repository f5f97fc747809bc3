import type { Entry } from '../data/entry.js';
import type { Remark, RemarkDraft } from '../model/remark.js';
import type { Words } from '../ui/words.js';
/** The widget, as far as a reader's own comments are told in it. */
interface OwnBox {
    readonly words: Words;
    requestUpdate(): void;
}
/** This reader's own: on their way, held, and sent since the page was opened. */
export declare class OwnComments {
    #private;
    constructor(box: OwnBox);
    /** By their keys. */
    get all(): ReadonlyMap<string, Entry>;
    /** The newest that answers a comment. */
    lastBelow(parentId: string): Entry | undefined;
    /** Notes a step of one; false where it was in that state already. */
    take(entry: Entry): boolean;
    /** Lets go of one, or of all. */
    forget(key?: string): void;
    /** Whether a text is on its way or with the server. */
    has({ text, parentId }: Pick<RemarkDraft, 'text' | 'parentId'>): boolean;
    /**
     * Finds in a list what a server took without saying under which id: what it shows waits for nobody. Gives the keys of
     * those that it found; `wordsIn` are a text's words without its markup.
     */
    find(remarks: readonly Remark[], decode: (snippets: readonly string[]) => string[], wordsIn: (text: string) => string): string[];
    /** What becomes of a comment on its way, in words. */
    wordsOf({ state, due }: Entry): string;
    rest(): void;
}
export {};
