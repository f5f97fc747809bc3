import { type Entry } from './entry.js';
export interface Change {
    readonly put?: readonly Entry[];
    readonly drop?: readonly string[];
}
/**
 * The entries of all endpoints, in IndexedDB; what it will not take is kept in memory, and `durable` says so. Never
 * localStorage: tabs in different processes read old values from it, and a comment would be sent twice.
 */
export declare class OutboxStore {
    #private;
    /** False while something can only be kept in this page's memory. */
    get durable(): boolean;
    /** What is kept, oldest first. No tab that only looks holds up another that writes. Never throws. */
    read(): Promise<Entry[]>;
    /**
     * Reads everything and writes what `plan` answers, in one step that no other tab can come between. It has been
     * committed to disk when the promise is fulfilled. Never throws.
     */
    edit(plan: (entries: Entry[]) => Change): Promise<void>;
    /** Takes the turn of `name` for a while, where no other tab has it; true at once where tabs share nothing. */
    takeTurn(name: string, owner: string, ms: number): Promise<boolean>;
    leaveTurn(name: string): Promise<void>;
    /** What is written after that opens it again: the end of a request that was under way. */
    close(): void;
}
