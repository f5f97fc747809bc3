import type { RemarkDraft } from '../model/remark.js';
/**
 * `sending` (handed to the network, or about to be) · `waiting` (for the network, or for a server in trouble) ·
 * `limited` (for the end of a rate limit, at `due`) · `held` (with a moderator) · `refused` (a second try cannot mend it).
 * The last three are only told, never kept: it is `sent`, was `removed` by its writer, or `expired` after a day unsent.
 */
export type EntryState = 'sending' | 'waiting' | 'limited' | 'held' | 'refused' | 'sent' | 'removed' | 'expired';
type Texts = Readonly<Record<string, string>>;
/** One comment on its way, as it is kept and as tabs tell each other of it. */
export interface Entry {
    readonly version: 1;
    /** Made once for each composed text; every try carries it. */
    readonly key: string;
    /** The address it was typed for; it is never sent to another. */
    readonly endpoint: string;
    /** The thread it belongs to. */
    readonly scope: string;
    readonly draft: RemarkDraft;
    /** What else its request needs, such as the thread's name on the server. */
    readonly context: Texts;
    /** The wire that the server asked for instead of the endpoint's own, else ''. */
    readonly instead: string;
    /** Epoch milliseconds of the first Send. */
    readonly at: number;
    readonly tries: number;
    readonly state: EntryState;
    /** Epoch milliseconds before which it is not tried again. */
    readonly due: number;
    /** The server's words, '' where it had none. */
    readonly message: string;
    /** The server's words by field of the draft. */
    readonly fields: Texts;
    /** It was refused because its writer has to sign in first. */
    readonly signIn?: boolean;
    /** The server's id of a sent or held comment. */
    readonly id: string;
    /** The comment as the server wrote it; told, never kept. */
    readonly remark?: unknown;
}
/** Whether a stored or told value is an entry that this version understands. */
export declare const isEntry: (value: unknown) => value is Entry;
/** A key that no other comment has; pages without https have no `randomUUID`. */
export declare const newKey: () => string;
export {};
