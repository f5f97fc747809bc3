import type { Listing, Payload } from '../model/feed.js';
import type { Request } from './fetch.js';
type Fetch = (request: Request, signal: AbortSignal) => Promise<Payload>;
export type FetchPage<T> = (next: string, request: Request, signal: AbortSignal, fetch: Fetch, read: (payload: Payload) => Promise<T>) => Promise<T | undefined>;
/**
 * Fetches and reads the page after the ones that are there; undefined past the last one. A page on another origin is
 * asked for without cookies, headers or tokens. Throws a `Failure`. This file is a chunk: first paint has one page.
 */
export declare function fetchPage<T>(...[next, request, signal, fetch, read]: Parameters<FetchPage<T>>): ReturnType<FetchPage<T>>;
/** Joins pages of a list: an entry that was there already is left out, and a page that brings nothing new is the last. */
export declare function joinPages<T extends {
    readonly id: string;
}>(list: Listing<T>, page: Listing<T>): Listing<T>;
export {};
