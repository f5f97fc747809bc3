import { Failure } from '../model/failure.js';
import type { Payload } from '../model/feed.js';
import { type Request } from './fetch.js';
export type Outcome = {
    readonly payload: Payload;
    readonly at: number;
} | {
    readonly failure: Failure;
};
export interface Reader {
    /** Called with each new outcome, and with the last one on joining. */
    readonly onOutcome: (outcome: Outcome) => void;
    /** Called when a request starts, the first as well as later ones. */
    readonly onRequest: () => void;
    /** Milliseconds between two requests; Infinity = once. */
    readonly refresh: number;
}
/** Where a feed gets its payloads: a request that many share, or data that is already there. */
export interface PayloadSource {
    /** Stable: two sources with one key give the same payloads. */
    readonly key: string;
    readonly request: Request | undefined;
    join(reader: Reader): () => void;
    /** Looks again how often its readers want to be told. */
    touch(): void;
    reload(): void;
}
/** No site is asked more often than this, whatever an attribute says. */
export declare const REFRESH_FLOOR = 15000;
/** The one answer for a request: shared by address, credentials and identity of `init`, whoever asks. */
export declare function answerFor(request: Request): PayloadSource;
/** Data that needs no request: a JSON child, a property, the page's own metadata. */
export declare function answerOf(key: string, payload: Payload): PayloadSource;
/** A short name for an object, the same each time: two equal-looking objects are two. */
export declare function identity(value: object | undefined): string;
