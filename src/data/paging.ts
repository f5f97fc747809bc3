import type { Listing, Payload } from '../model/feed.js';
import type { Request } from './fetch.js';

type Fetch = (request: Request, signal: AbortSignal) => Promise<Payload>;

export type FetchPage<T> = (
  next: string,
  request: Request,
  signal: AbortSignal,
  fetch: Fetch,
  read: (payload: Payload) => Promise<T>,
) => Promise<T | undefined>;

/**
 * Fetches and reads the page after the ones that are there; undefined past the last one. A page on another origin is
 * asked for without cookies, headers or tokens. Throws a `Failure`. This file is a chunk: first paint has one page.
 */
export async function fetchPage<T>(
  ...[next, request, signal, fetch, read]: Parameters<FetchPage<T>>
): ReturnType<FetchPage<T>> {
  const isSameOrigin = new URL(next, request.url).origin === new URL(request.url).origin;
  const { timeout } = request;
  try {
    return await read(
      await fetch(isSameOrigin ? { ...request, url: next } : { url: next, credentials: 'omit', timeout }, signal),
    );
  } catch (error) {
    // Many servers answer 400 or 404 past the last page: that is the end of the list, not an error.
    if (signal.aborted || isEnd(error)) return undefined;
    throw error;
  }
}

function isEnd(error: unknown): boolean {
  return error instanceof Error && 'status' in error && (error.status === 400 || error.status === 404);
}

/** Joins pages of a list: an entry that was there already is left out, and a page that brings nothing new is the last. */
export function joinPages<T extends { readonly id: string }>(list: Listing<T>, page: Listing<T>): Listing<T> {
  const seen = new Set(list.items.map(({ id }) => id));
  const fresh = page.items.filter(({ id }) => !seen.has(id) && seen.add(id));
  return {
    ...list,
    items: [...list.items, ...fresh],
    dropped: list.dropped + page.dropped,
    total: page.total ?? list.total,
    next: fresh.length ? page.next : undefined,
  };
}
