import type { Failure } from '../model/failure.js';
import type { Payload } from '../model/feed.js';
import type { Fetch, Outcome, Request } from './request.js';

/** No site is asked more often than this, whatever an attribute says. */
export const REFRESH_FLOOR = 15_000;
const TRIES = 3;
/** A server that asks for a longer wait than this gets its wait, but the reader gets an answer first. */
const LONGEST_WAIT = 5_000;

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
export async function tryAgain(
  error: unknown,
  request: Request,
  signal: AbortSignal,
  { fetchOnce, Failure }: Handed,
): Promise<Payload> {
  for (let tried = 1; ; tried++) {
    signal.throwIfAborted();
    const failure = explained(error, request, Failure);
    const wait = failure.retryAfter ?? Math.random() * 500 * 2 ** tried;
    if (tried === TRIES || !isPassing(failure) || wait > LONGEST_WAIT) throw failure;
    await sleep(wait, signal);
    signal.throwIfAborted();
    try {
      return await fetchOnce(request, signal);
    } catch (again) {
      error = again;
    }
  }
}

/** The same, with what it means and how long the server wants to be left alone. */
function explained(error: unknown, { url }: Request, Failed: typeof Failure): Failure {
  if (!(error instanceof Failed)) {
    const why = 'Blocked before any response: network, CORS or mixed content (browsers do not say which)';
    return new Failed('network', `${why} at GET ${url}`, { cause: error });
  }
  if (error.cause instanceof Response) error.retryAfter = retryAfter(error.cause.headers);
  return error;
}

/** Whether the same request may well succeed in a moment. */
function isPassing({ kind, status = 0 }: Failure): boolean {
  if (kind === 'http') return status >= 500 || status === 408 || status === 425 || status === 429;
  return kind === 'network' ? navigator.onLine : kind === 'timeout';
}

/** Seconds or an HTTP date, as milliseconds from now, between one second and ten minutes; undefined where unreadable. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  // Browsers read a date into nearly anything that has a number: one has a time of day.
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : value.includes(':') ? Date.parse(value) - now : NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 1_000), 600_000);
}

/** Waits, or until the signal says that nobody does any more. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

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

const polled = new Set<Polled>();

/**
 * Sets the time of the next request: none while nobody sees the tab, none before the server wants one. Jitter spreads
 * the pages of many readers, so that they do not ask in the same second.
 */
export function poll(answer: Polled): void {
  const { refresh, outcome, asked } = answer;
  clearTimeout(answer.timer);
  polled.delete(answer);
  if (refresh === Infinity) return;
  polled.add(answer);
  if (document.hidden) return;
  const wait = Math.max(refresh, REFRESH_FLOOR, outcome?.failure?.retryAfter ?? 0);
  const due = wait * (1 + Math.random() / 10) + asked - Date.now();
  answer.timer = setTimeout(() => answer.reload(), Math.max(due, 0));
}

document.addEventListener('visibilitychange', () => [...polled].forEach(poll));
