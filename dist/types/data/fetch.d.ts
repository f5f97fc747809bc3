import type { Fetch } from './request.js';
/**
 * Fetches one address with up to three tries, and gives its text.
 *
 * Throws a `Failure` (`network`, `timeout`, `http`, `format`), or the signal's own reason when it was aborted.
 */
export declare const fetchPayload: Fetch;
