import { Failure } from '../model/failure.js';
import type { Payload } from '../model/feed.js';

export interface Request {
  readonly url: string;
  readonly credentials: RequestCredentials;
  /** Headers and the like, from a property: never from an attribute. */
  readonly init?: RequestInit;
  /** Milliseconds until the headers, and once more until the last byte. */
  readonly timeout: number;
}

/** A body larger than this is a mistake or an attack, not a list of articles. */
const MAX_BYTES = 20_000_000;
const TRIES = 3;
/** A server that asks for a longer wait than this gets its wait, but the reader gets an answer first. */
const LONGEST_WAIT = 5_000;

/**
 * Fetches one address with up to three tries, and gives its text.
 *
 * Throws a `Failure` (`network`, `timeout`, `http`, `format`), or the signal's own reason when it was aborted.
 */
export async function fetchPayload(request: Request, signal: AbortSignal): Promise<Payload> {
  for (let tried = 1; ; tried++) {
    try {
      return await fetchOnce(request, signal);
    } catch (error) {
      signal.throwIfAborted();
      const failure = toFailure(error, request.url);
      const wait = failure.retryAfter ?? Math.random() * 500 * 2 ** tried;
      if (tried === TRIES || !isPassing(failure) || wait > LONGEST_WAIT) throw failure;
      await sleep(wait, signal);
      signal.throwIfAborted();
    }
  }
}

async function fetchOnce({ url, credentials, init, timeout }: Request, signal: AbortSignal): Promise<Payload> {
  const late = new AbortController();
  let timer = setTimeout(expire, timeout);
  function expire(): void {
    late.abort(new Failure('timeout', `No answer within ${timeout} ms from GET ${url}`));
  }
  try {
    const response = await fetch(url, {
      credentials,
      ...init,
      signal: AbortSignal.any([signal, late.signal]),
    });
    clearTimeout(timer);
    timer = setTimeout(expire, timeout);
    if (!response.ok) {
      throw new Failure('http', `${response.status} from GET ${url}`, {
        status: response.status,
        retryAfter: retryAfter(response.headers),
      });
    }
    return {
      url: response.url || url,
      status: response.status,
      type: (response.headers.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase(),
      text: await readText(response, late, url),
      header: (name) => response.headers.get(name),
    };
  } catch (error) {
    // A body that was cut off says only that something went wrong.
    late.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * UTF-8 always; a byte-order mark is dropped. A copy of the stream is counted while the text is read, so that a body
 * without end is cut off: Chromium reports a body that is read by its own stream as aborted, though all of it came.
 */
async function readText(response: Response, late: AbortController, url: string): Promise<string> {
  const [text] = await Promise.all([response.clone().text(), count(response, late, url)]);
  return text;
}

async function count({ body }: Response, late: AbortController, url: string): Promise<void> {
  const reader = body?.getReader();
  for (let bytes = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > MAX_BYTES) late.abort(new Failure('format', `More than ${MAX_BYTES} bytes from GET ${url}`));
  }
}

function toFailure(error: unknown, url: string): Failure {
  return error instanceof Failure
    ? error
    : new Failure(
        'network',
        `Blocked before any response: network, CORS or mixed content (browsers do not say which) at GET ${url}`,
        { cause: error },
      );
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
