import type { Payload } from '../model/feed.js';
import type { RemarkDraft } from '../model/remark.js';
import type { Verdict, WireRequest } from '../model/verdict.js';
import { newKey, type Entry } from './entry.js';
import { post } from './post.js';
export { newKey, post };
export type { Entry };
/** How an endpoint's comments are put into requests, and what its answers mean. */
export interface Carrier {
    /** The address that comments are typed for; entries of another are not touched. */
    readonly endpoint: string;
    /** Awaited before each try; where it rejects, it is tried again later. */
    ready?(): Promise<void>;
    /** Where it throws, the comment is refused: no later try could do better. */
    toRequest(entry: Entry): WireRequest;
    toVerdict(entry: Entry, answer: Payload): Verdict;
    /** Throws where nobody knows whether the server has it. */
    send?(request: WireRequest): Promise<Payload>;
}
export interface NewEntry {
    readonly key: string;
    readonly scope: string;
    readonly draft: RemarkDraft;
    readonly context?: Readonly<Record<string, string>>;
}
type Listener = (entry: Entry) => void;
/** Opens the outbox of one endpoint and goes on with what earlier visits and other tabs left. Never throws. */
export declare function openOutbox(carrier: Carrier): Promise<Outbox>;
/**
 * Comments on their way. Each is on disk before it is first sent and leaves when the server has it; of all tabs one
 * sends at a time. A reply that got lost makes a second try, with the same key: at least once, never under two keys.
 */
export declare class Outbox {
    #private;
    constructor(carrier: Carrier);
    /** False where a comment could only be kept in this page's memory: closing the page would lose it. */
    get durable(): boolean;
    /**
     * Keeps a comment and sends it when it can. Fulfilled when it is on disk, or in memory where there is none. A key
     * that is here already, or was sent by this page, changes nothing.
     */
    add({ key, scope, draft, context }: NewEntry): Promise<void>;
    /** A thread's entries, oldest first. */
    entries(scope: string): Promise<Entry[]>;
    /** Tells `listener` of every change to a thread's entries, whichever tab made it; returns how to stop that. */
    subscribe(scope: string, listener: Listener): () => void;
    /**
     * Tries one again now, refused and expired ones too; a rate limit is waited for. `shown` is what its reader sees: where the disk
     * has lost it, it is kept anew.
     */
    retry(shown: Entry): Promise<void>;
    /** Forgets one, whatever its state. What the server has already stays there. */
    remove(key: string): Promise<void>;
    /** Stops sending from this page, when what it was asked for has been tried once. What is unsent stays where it is. */
    close(): void;
    /** Sends what is due, one at a time, when it is this tab's turn. Never throws. */
    pump(): void;
}
