import type { Payload } from '../model/feed.js';
import type { WireRequest } from '../model/verdict.js';
export interface PostOptions {
    /** Milliseconds until the last byte. */
    readonly timeout?: number;
    /** Headers and credentials from a page's property, such as a token: they go before the wire's own. */
    readonly init?: RequestInit;
    readonly fetch?: typeof fetch;
}
/**
 * Sends one comment once. An answer of any status is an answer; one that breaks off behind its headers has empty text.
 *
 * Throws a `Failure` (`network`, `timeout`): then nobody knows whether the server has it.
 */
export declare function post(request: WireRequest, options?: PostOptions): Promise<Payload>;
