import { expect } from '@open-wc/testing';
import { post } from '../../src/data/post.js';
import { Failure } from '../../src/model/failure.js';
import type { WireRequest } from '../../src/model/verdict.js';

const request: WireRequest = {
  url: 'https://site.example/comments',
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{"text":"Hello"}',
  credentials: 'omit',
  redirect: 'error',
};

/** Posts to a stand-in and gives what it was called with. */
async function sent(request: WireRequest, init?: RequestInit): Promise<RequestInit> {
  let seen: RequestInit = {};
  const fetch = (_: unknown, options: RequestInit = {}): Promise<Response> => {
    seen = options;
    return Promise.resolve(new Response('{}', { status: 201 }));
  };
  await post(request, { fetch, init });
  return seen;
}

async function failure(promise: Promise<unknown>): Promise<Failure> {
  const error: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof Failure)) throw new Error(`no Failure: ${String(error)}`);
  return error;
}

describe('post', () => {
  it('sends JSON without cookies, with no more of the page’s address than its origin', async () => {
    const { method, headers, credentials, referrerPolicy, body } = await sent(request);
    expect({ method, headers, credentials, referrerPolicy, body }).to.deep.equal({
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, credentials: 'omit' },
      ...{ referrerPolicy: 'strict-origin', body: '{"text":"Hello"}' },
    });
  });

  it('redirect loop: follows none, so that no text is posted elsewhere', async () => {
    expect((await sent(request)).redirect).to.equal('error');
    expect((await sent({ ...request, redirect: 'manual' }, { redirect: 'follow' })).redirect).to.equal('manual');
  });

  it('carries a page’s own headers and credentials, but never in place of the wire’s', async () => {
    const init = {
      headers: { 'X-WP-Nonce': 'n1', 'Content-Type': 'text/plain' },
      credentials: 'include',
      body: 'x',
    } as const;
    const { headers, credentials, body } = await sent(request, init);
    expect(headers).to.deep.equal({ 'x-wp-nonce': 'n1', 'content-type': 'application/json' });
    expect([credentials, body]).to.deep.equal(['include', '{"text":"Hello"}']);
  });

  it('opaque (no-cors): is never sent so that its answer cannot be read', async () => {
    expect((await sent(request, { mode: 'no-cors' })).mode).to.equal('cors');
  });

  it('close at once after click: outlives its page up to 60 KB', async () => {
    expect((await sent({ ...request, body: 'x'.repeat(60_000) })).keepalive).to.equal(true);
    expect((await sent({ ...request, body: 'ü'.repeat(30_001) })).keepalive).to.equal(false);
  });

  it('hands every status on, with its headers', async () => {
    for (const status of [200, 201, 400, 409, 429, 500]) {
      const fetch = () => Promise.resolve(new Response('no', { status, headers: { 'retry-after': '7' } }));
      const answer = await post(request, { fetch });
      expect([answer.status, answer.text, answer.header('Retry-After'), answer.url]).to.deep.equal([
        ...[status, 'no', '7', request.url],
      ]);
    }
  });

  it('calls a redirect that is not followed 302', async () => {
    // Only a browser makes a real one; this says what a real one says.
    const answer = new Response(null, { status: 200 });
    Object.defineProperty(answer, 'type', { value: 'opaqueredirect' });
    Object.defineProperty(answer, 'status', { value: 0 });
    expect((await post(request, { fetch: () => Promise.resolve(answer) })).status).to.equal(302);
  });

  it('offline, DNS fail, refused, CORS: is one failure, network', async () => {
    const { kind, message } = await failure(post({ ...request, url: 'http://127.0.0.1:9/comments' }));
    expect(kind).to.equal('network');
    expect(message).to.match(/POST http:\/\/127\.0\.0\.1:9\/comments$/);
  });

  it('timeout: gives up on a server that says nothing', async () => {
    const fetch = (_: unknown, { signal }: RequestInit = {}): Promise<Response> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    const { kind, message } = await failure(post(request, { timeout: 20, fetch }));
    expect([kind, message]).to.deep.equal(['timeout', `No answer within 20 ms from POST ${request.url}`]);
  });

  it('slow drip: gives up on one whose answer has no end in time; the server has it, and that is an answer', async () => {
    const fetch = (_: unknown, { signal }: RequestInit = {}): Promise<Response> => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          const timer = setInterval(() => controller.enqueue(new Uint8Array([32])), 5);
          signal?.addEventListener('abort', () => {
            clearInterval(timer);
            controller.error(signal.reason);
          });
        },
      });
      return Promise.resolve(new Response(body, { status: 201 }));
    };
    const answer = await post(request, { timeout: 100, fetch });
    expect([answer.status, answer.text]).to.deep.equal([201, '']);
  });

  it('truncated JSON / 50 MB body / server ok, bad reply: an answer that breaks off or has no end is an answer without text', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('cut off')),
    });
    const chunk = new Uint8Array(300_000).fill(32);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
    for (const body of [broken, endless]) {
      const answer = await post(request, { fetch: () => Promise.resolve(new Response(body, { status: 201 })) });
      expect([answer.status, answer.text]).to.deep.equal([201, '']);
    }
  });

  it('host tampering: uses the fetch that was there first', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'fetch');
    let called = 0;
    window.fetch = () => {
      called++;
      return Promise.reject(new Error('patched'));
    };
    try {
      await failure(post({ ...request, url: 'http://127.0.0.1:9/comments' }));
    } finally {
      Object.defineProperty(window, 'fetch', original ?? {});
    }
    expect(called).to.equal(0);
  });
});
