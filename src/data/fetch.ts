import { Failure } from '../model/failure.js';
import type { Fetch } from './request.js';

/** A body larger than this is a mistake or an attack, not a list of articles. */
const MAX_BYTES = 20_000_000;

/**
 * Fetches one address with up to three tries, and gives its text.
 *
 * Throws a `Failure` (`network`, `timeout`, `http`, `format`), or the signal's own reason when it was aborted.
 */
export const fetchPayload: Fetch = (request, signal) =>
  fetchOnce(request, signal).catch(async (error: unknown) => {
    signal.throwIfAborted();
    // A reader without the chunk has had the one try.
    const patience = await import('./patience.js').catch(() => {
      throw error;
    });
    return patience.tryAgain(error, request, signal, { fetchOnce, Failure });
  });

const fetchOnce: Fetch = async ({ url, credentials, init, timeout }, signal) => {
  const late = new AbortController();
  const wait = () =>
    setTimeout(() => late.abort(new Failure('timeout', `No answer within ${timeout} ms from GET ${url}`)), timeout);
  let timer = wait();
  try {
    const response = await fetch(url, { credentials, ...init, signal: AbortSignal.any([signal, late.signal]) });
    clearTimeout(timer);
    timer = wait();
    const { status, headers } = response;
    if (!response.ok) throw new Failure('http', `${status} from GET ${url}`, { status, cause: response });
    // A copy of the stream is counted while the text is read, so that a body without end is cut off: Chromium reports a
    // body that is read by its own stream as aborted, though all of it came.
    const [text] = await Promise.all([response.clone().text(), count(response, late, url)]);
    return {
      url: response.url || url,
      status,
      text,
      header: (name) => headers.get(name),
    };
  } catch (error) {
    // A body that was cut off says only that something went wrong.
    late.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

async function count({ body }: Response, late: AbortController, url: string): Promise<void> {
  const reader = body?.getReader();
  for (let bytes = 0; reader;) {
    const { value } = await reader.read();
    if (!value) break;
    bytes += value.length;
    if (bytes > MAX_BYTES) late.abort(new Failure('format', `More than ${MAX_BYTES} bytes from GET ${url}`));
  }
}
