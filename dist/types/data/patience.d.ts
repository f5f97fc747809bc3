import type { Failure } from '../model/failure.js';
import type { Payload } from '../model/feed.js';
import type { Fetch, Outcome, Request } from './request.js';
/** No site is asked more often than this, whatever an attribute says. */
export declare const REFRESH_FLOOR = 15000;
/** What the main file hands this chunk: of a class there must be one. */
export interface Handed {
    readonly fetchOnce: Fetch;
    readonly Failure: typeof Failure;
}
/**
 * Tries twice more what has failed once, if that may help. This file is a chunk: most pages need neither this nor `poll`.
 *
 * Throws the last `Failure`, or the signal's own reason when it was aborted.
 */
export declare function tryAgain(error: unknown, request: Request, signal: AbortSignal, { fetchOnce, Failure }: Handed): Promise<Payload>;
/** Seconds or an HTTP date, as milliseconds from now, between one second and ten minutes; undefined where unreadable. */
export declare function retryAfter(headers: Headers): number | undefined;
/** What is asked for again and again. */
export interface Polled {
    readonly outcome: Outcome | undefined;
    /** When it was asked for last, epoch milliseconds. */
    readonly asked: number;
    /** Milliseconds between two requests; Infinity while there is nothing to wait for. */
    readonly refresh: number;
    /** Set here, cleared by whoever ends it. */
    timer: ReturnType<typeof setTimeout> | undefined;
    reload(): void;
}
/**
 * Sets the time of the next request: none while nobody sees the tab, none before the server wants one. Jitter spreads
 * the pages of many readers, so that they do not ask in the same second.
 */
export declare function poll(answer: Polled): void;
