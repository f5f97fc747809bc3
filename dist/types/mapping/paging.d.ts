import type { Ask } from './ask.js';
/**
 * The next page as `next` says it, an address; undefined at the end.
 *
 * @throws {Failure} `config` for a `next` that is none
 */
export declare function nextOf(next: string, count: number, ask: Ask): string | undefined;
