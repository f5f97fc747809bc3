import type { Failure } from '../model/failure.js';
import type { Payload } from '../model/feed.js';
export interface Request {
    readonly url: string;
    readonly credentials: RequestCredentials;
    /** Headers and the like, from a property: never from an attribute. */
    readonly init?: RequestInit;
    /** Milliseconds until the headers, and once more until the last byte. */
    readonly timeout: number;
}
/** Fetches one address and gives its text. Throws a `Failure`, or the signal's own reason when it was aborted. */
export type Fetch = (request: Request, signal: AbortSignal) => Promise<Payload>;
/** What became of a request. */
export type Outcome = {
    readonly payload: Payload;
    readonly at: number;
    readonly failure?: undefined;
} | {
    readonly failure: Failure;
};
