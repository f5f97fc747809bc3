import type { Entry } from '../data/entry.js';
import type { Wire } from '../mapping/wires/wire.js';
import type { RemarkDraft } from '../model/remark.js';
export type { Entry };
export interface ComposerOptions {
    /** Absolute address of the list that shows the thread. */
    readonly src: string;
    /** Absolute address that comments are typed for: what is written here is sent to this origin only. */
    readonly endpoint: string;
    /** The server's way to take comments, asked for anew at each try; undefined = WordPress's. May reject. */
    readonly loadWire: () => Promise<Wire | undefined>;
    readonly thread: string;
    /** The name of that thread among all that this reader writes in. */
    readonly scope: string;
    /** What of the wire holds for this thread's page alone, by its names in a `Wire`. */
    readonly said: Readonly<Record<string, string>>;
    /** The widget: what it says by then goes along with each request. */
    readonly box: Sender;
    readonly decode: (snippets: readonly string[]) => string[];
    /** `isHere` where it was written in this page, or left by an earlier one: no other tab has it before its reader's eyes. */
    readonly onChange: (entry: Entry, isHere: boolean) => void;
}
/** A widget, as far as a request needs it. */
export interface Sender {
    readonly words: {
        readonly lang: string;
    };
    readonly credentials: string;
    readonly requestInit?: RequestInit;
}
/** What goes along with a comment: see `WireContext`. */
export interface Company {
    readonly root: string;
    readonly trap: string;
    readonly seconds: number;
    readonly extra: Readonly<Record<string, string>>;
}
/** What a server may let a reader do with a comment that is there. */
export type Action = 'like' | 'unlike' | 'dislike' | 'edit' | 'remove';
export interface Done {
    readonly isDone: boolean;
    /** The server's words where it refused, '' where it had none. */
    readonly message: string;
    /** How many like it now, where the server says so. */
    readonly likes?: number;
}
/** Sends what a reader wrote, through the outbox, by the server's own wire. */
export declare class Composer {
    #private;
    constructor(options: ComposerOptions);
    /** Keeps the comment and sends it; false where this browser can keep it in memory only. */
    send(draft: RemarkDraft, { root, trap, seconds, extra }: Company): Promise<boolean>;
    retry(shown: Entry): Promise<void>;
    remove(key: string): Promise<void>;
    /** Votes for, changes or deletes a comment on the server; once, without the outbox. Never throws. */
    act(action: Action, id: string, draft: RemarkDraft): Promise<Done>;
    close(): void;
}
