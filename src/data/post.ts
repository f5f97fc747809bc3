import { Failure } from '../model/failure.js';
import type { Payload } from '../model/feed.js';
import type { WireRequest } from '../model/verdict.js';

export interface PostOptions {
  /** Milliseconds until the last byte. */
  readonly timeout?: number;
  /** Headers and credentials from a page's property, such as a token: they go before the wire's own. */
  readonly init?: RequestInit;
  readonly fetch?: typeof fetch;
}

// Taken before a page's own scripts can put something else in their place.
const native = globalThis.fetch.bind(globalThis);

/** Browsers refuse a body above 64 KiB, all of them in flight together, in a request that outlives its page. */
const KEPT_ALIVE = 60_000;
const MAX_ANSWER = 1_000_000;

/**
 * Sends one comment once. An answer of any status is an answer; one that breaks off behind its headers has empty text.
 *
 * Throws a `Failure` (`network`, `timeout`): then nobody knows whether the server has it.
 */
export async function post(request: WireRequest, options: PostOptions = {}): Promise<Payload> {
  const { timeout = 10_000, init, fetch = native } = options;
  const { url, method, headers, body, credentials, redirect } = request;
  const name = `${method} ${url}`;
  const response = await fetch(url, {
    credentials,
    ...init,
    method,
    headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers },
    body: body || null,
    redirect,
    mode: 'cors',
    referrerPolicy: 'strict-origin',
    keepalive: new TextEncoder().encode(body).length <= KEPT_ALIVE,
    signal: AbortSignal.timeout(timeout),
  }).catch((cause: unknown) => {
    throw cause instanceof DOMException && cause.name === 'TimeoutError'
      ? new Failure('timeout', `No answer within ${timeout} ms from ${name}`, { cause })
      : new Failure('network', `Blocked before any response: network, CORS or a redirect at ${name}`, { cause });
  });
  return {
    url: response.url || url,
    // A redirect that is not followed shows nothing of itself, not even its status.
    status: response.type === 'opaqueredirect' ? 302 : response.status,
    text: await textOf(response).catch(() => ''),
    header: (name) => response.headers.get(name),
  };
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  for (let bytes = 0; reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > MAX_ANSWER) {
      await reader.cancel();
      return '';
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
