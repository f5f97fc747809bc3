import type { Payload } from '../model/feed.js';
export interface Request {
    readonly url: string;
    readonly credentials: RequestCredentials;
    /** Headers and the like, from a property: never from an attribute. */
    readonly init?: RequestInit;
    /** Milliseconds until the headers, and once more until the last byte. */
    readonly timeout: number;
}
/**
 * Fetches one address with up to three tries, and gives its text.
 *
 * Throws a `Failure` (`network`, `timeout`, `http`, `format`), or the signal's own reason when it was aborted.
 */
export declare function fetchPayload(request: Request, signal: AbortSignal): Promise<Payload>;
/** Seconds or an HTTP date, as milliseconds from now, between one second and ten minutes; undefined where unreadable. */
export declare function retryAfter(headers: Headers): number | undefined;
