import type { Payload } from '../model/feed.js';
import type { Outcome, Request } from './request.js';
export interface Reader {
    /** Called with each new outcome, and with the last one on joining. */
    onOutcome(outcome: Outcome): unknown;
    /** Called when a request starts, the first as well as later ones. */
    onRequest(): void;
    /** Milliseconds between two requests; Infinity = once. */
    readonly refresh: number;
}
/** Where a feed gets its payloads: a request that many share, or data that is already there. */
export interface PayloadSource {
    /** Stable: two sources with one key give the same payloads. */
    readonly key: string;
    readonly request?: Request;
    join(reader: Reader): () => void;
    /** Looks again how often its readers want to be told. */
    touch?(): void;
    reload?(): void;
}
declare const SHARED: unique symbol;
declare global {
    interface Window {
        [SHARED]?: Map<string, PayloadSource>;
    }
}
/** The one answer for a request: shared by address, credentials and identity of `init`, whoever asks. */
export declare function answerFor(request: Request): PayloadSource;
/** Data that needs no request: a JSON child, a property, the page's own metadata. */
export declare const answerOf: (key: string, payload: Payload) => PayloadSource;
/** What the most eager of these readers wants. */
export declare const soonest: (readers: Iterable<{
    readonly refresh: number;
}>) => number;
/** A name for an object, the same each time: two equal-looking objects are two, in two files of ours too. */
export declare function identity(value: object | undefined): string | number;
export {};
