import { dropDraft, keepDraft, readDraft } from '../data/drafts.js';
import type { Entry } from '../data/entry.js';
import type { RemarkDraft } from '../model/remark.js';
export { dropDraft, keepDraft, readDraft };
export type { Entry };
export interface ComposerOptions {
    /** Absolute address of the list that shows the thread: what is written here is sent to this server only. */
    readonly src: string;
    /** Name of the server's way to take comments; '' = by its address. */
    readonly wire: string;
    readonly thread: string;
    readonly lang: string;
    readonly requestInit: RequestInit | undefined;
    readonly decode: (snippets: readonly string[]) => string[];
    readonly onChange: (entry: Entry) => void;
}
/** Sends what a reader wrote, through the outbox, by the server's own wire. */
export declare class Composer {
    #private;
    constructor(options: ComposerOptions);
    /** Keeps the comment and sends it; false where this browser can keep it in memory only. */
    send(draft: RemarkDraft, root: string): Promise<boolean>;
    retry(key: string): Promise<void>;
    remove(key: string): Promise<void>;
    close(): void;
}
