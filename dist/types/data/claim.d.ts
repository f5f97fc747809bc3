import type { Entry } from './entry.js';
import type { Change } from './outbox-store.js';
/** No entry has to wait longer; a time further away comes from a clock that was wrong. */
export declare const LONGEST_WAIT = 600000;
/** Whether it has yet to be sent. */
export declare const isPending: ({ state }: Entry) => boolean;
/** What a sender whose turn it is takes on. */
export interface Claim {
    readonly entry?: Entry;
    /** Thrown out, of whatever endpoint. */
    readonly expired: readonly Entry[];
    readonly change: Change;
}
/** Chooses the first entry of an endpoint that is due, none while a rate limit lasts; `all` is oldest first. */
export declare function claimNext(all: readonly Entry[], endpoint: string): Claim;
