/** Text that was typed and not sent. There is no e-mail in it, and no way to put one in. */
export interface Draft {
    readonly text: string;
    readonly name: string;
    readonly url: string;
}
export interface KeptDraft extends Draft {
    /** Epoch milliseconds of the last key. */
    readonly at: number;
    /** It is kept longer than the tab, because its writer said so. */
    readonly isLasting?: boolean;
}
/** One scope for each page and each reply on it. */
export declare const draftScope: (thread: string, parentId: string) => string;
/** The draft of a scope, undefined where there is none, or none younger than a month. Never throws. */
export declare function readDraft(scope: string): KeptDraft | undefined;
/**
 * Keeps a draft until the tab closes; longer, in localStorage, only with `isLasting`, which is a reader's own tick. An
 * empty text is no draft. False where it could only be kept in this page's memory: an older one then stays where it is.
 * Never throws.
 */
export declare function keepDraft(scope: string, { text, name, url }: Draft, isLasting?: boolean): boolean;
/** Forgets a draft wherever it is. Never throws. */
export declare function dropDraft(scope: string): void;
