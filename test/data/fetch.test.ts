import { expect } from '@open-wc/testing';
import { fetchPayload } from '../../src/data/fetch.js';
import { retryAfter } from '../../src/data/patience.js';
import type { Request } from '../../src/data/request.js';
import { Failure } from '../../src/model/failure.js';
import type { Payload } from '../../src/model/feed.js';
import { Clock } from '../helpers/clock.js';
import { json, Network, status, type Asked, type Turn } from '../helpers/network.js';

const URL = 'https://site.example/posts';
const lost = new TypeError('Failed to fetch');

describe('data/fetch', () => {
  let network: Network | undefined;
  let clock: Clock;

  beforeEach(() => (clock = new Clock()));

  afterEach(() => {
    clock.restore();
    network?.restore();
  });

  /** What becomes of a request once all waits are over. */
  async function outcome(turns: readonly Turn[], request: Partial<Request> = {}): Promise<Payload | Failure> {
    network = new Network(...turns);
    const given = { url: URL, credentials: 'omit', timeout: 10_000, ...request } as const;
    const ended = fetchPayload(given, new AbortController().signal).catch((error: unknown) => error);
    await clock.pass(100_000);
    const end = await ended;
    if (end instanceof Failure) return end;
    return end as Payload;
  }

  async function payload(...turns: readonly Turn[]): Promise<Payload> {
    const end = await outcome(turns);
    if (end instanceof Failure) throw end;
    return end;
  }

  async function failure(turns: readonly Turn[], request?: Partial<Request>): Promise<Failure> {
    const end = await outcome(turns, request);
    if (!(end instanceof Failure)) throw new Error('it did not fail');
    return end;
  }

  const tries = (): number => network?.asked.length ?? 0;

  describe('an answer', () => {
    it('keeps its status and its headers', async () => {
      const answer = await payload(json([1], { 'Content-Type': 'Application/JSON; charset=utf-8', 'x-wp-total': '7' }));
      expect(answer.status).to.equal(200);
      expect(answer.text).to.equal('[1]');
      expect(answer.header('X-WP-Total')).to.equal('7');
      expect(answer.header('x-absent')).to.equal(null);
    });

    it('loses its byte-order mark', async () => {
      expect((await payload(new Response('\uFEFF{"a":1}'))).text).to.equal('{"a":1}');
    });

    it('of 204 is an empty text', async () => {
      const answer = await payload(status(204));
      expect([answer.status, answer.text]).to.deep.equal([204, '']);
    });

    it('is UTF-8 whatever its label says, and never throws for bytes that are not', async () => {
      const bytes = new Uint8Array([0x22, 0xe9, 0x22]);
      const answer = await payload(
        new Response(bytes, { headers: { 'content-type': 'application/json; charset=latin1' } }),
      );
      expect(answer.text).to.equal('"\uFFFD"');
    });

    it('is whole where a letter falls between two pieces', async () => {
      const [first, second] = [new Uint8Array([0xc3]), new Uint8Array([0xa9])];
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(first);
          controller.enqueue(second);
          controller.close();
        },
      });
      expect((await payload(new Response(stream))).text).to.equal('é');
    });
  });

  describe('a request', () => {
    it('goes with the credentials asked for, and with the headers of its init', async () => {
      await outcome([json([])], { credentials: 'include', init: { headers: { authorization: 'Bearer x' } } });
      expect(network?.asked[0]?.init.credentials).to.equal('include');
      expect(network?.asked[0]?.init.headers).to.deep.equal({ authorization: 'Bearer x' });
    });

    it('never asks for an answer that nobody may read', async () => {
      await payload(json([]));
      expect(network?.asked[0]?.init.mode).to.equal(undefined);
    });

    it('leaves no timer behind', async () => {
      await payload(json([]));
      expect(clock.waiting).to.equal(0);
    });
  });

  describe('tries', () => {
    for (const code of [500, 502, 503, 504, 408, 425, 429]) {
      it(`three times where the status is ${code}`, async () => {
        const { kind, status: told, message } = await failure([status(code)]);
        expect([kind, told, tries()]).to.deep.equal(['http', code, 3]);
        expect(message).to.contain(`${code} from GET ${URL}`);
      });
    }

    for (const code of [400, 401, 403, 404, 410, 418, 422, 451]) {
      it(`once where the status is ${code}`, async () => {
        const { kind, status: told } = await failure([status(code)]);
        expect([kind, told, tries()]).to.deep.equal(['http', code, 1]);
      });
    }

    it('three times where the network fails, and keeps the cause', async () => {
      const { kind, cause, message } = await failure([lost]);
      expect([kind, cause, tries()]).to.deep.equal(['network', lost, 3]);
      expect(message).to.contain('CORS').and.to.contain(`GET ${URL}`);
    });

    it('no more after an answer came', async () => {
      expect((await payload(status(503), lost, json([1]))).text).to.equal('[1]');
      expect(tries()).to.equal(3);
    });

    it('once where the browser knows that it is offline', async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        expect((await failure([lost])).kind).to.equal('network');
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
      expect(tries()).to.equal(1);
    });

    it('not again before the server wants it', async () => {
      network = new Network(status(503, { 'retry-after': '3' }), json([]));
      const ended = fetchPayload({ url: URL, credentials: 'omit', timeout: 10_000 }, new AbortController().signal);
      await clock.pass(2_999);
      expect(tries()).to.equal(1);
      await clock.pass(1);
      expect(tries()).to.equal(2);
      await ended;
    });

    it('not again where the server wants a long wait, and says how long', async () => {
      const { retryAfter: wait } = await failure([status(429, { 'retry-after': '120' })]);
      expect([wait, tries()]).to.deep.equal([120_000, 1]);
    });
  });

  describe('time', () => {
    it('runs out before the headers', async () => {
      const { kind, message } = await failure([undefined], { timeout: 500 });
      expect(kind).to.equal('timeout');
      expect(message).to.contain('500 ms').and.to.contain(URL);
      expect(network?.asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, true, true]);
    });

    it('runs out during the body', async () => {
      const { kind } = await failure([drip], { timeout: 500 });
      expect([kind, tries()]).to.deep.equal(['timeout', 3]);
    });

    it('is counted anew from the headers', async () => {
      let give = (_: Response): void => {};
      network = new Network(new Promise<Response>((resolve) => (give = resolve)));
      let body: ReadableStreamDefaultController<Uint8Array> | undefined;
      const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (body = controller) });
      const ended = fetchPayload({ url: URL, credentials: 'omit', timeout: 500 }, new AbortController().signal);
      await clock.pass(400);
      give(new Response(stream));
      await clock.pass(400);
      body?.enqueue(new TextEncoder().encode('late'));
      body?.close();
      expect((await ended).text).to.equal('late');
    });
  });

  describe('an abort', () => {
    /** The reason that comes out where a request is aborted after some time. */
    async function reason(after: number, ...turns: readonly Turn[]): Promise<unknown> {
      network = new Network(...turns);
      const abort = new AbortController();
      const ended = fetchPayload({ url: URL, credentials: 'omit', timeout: 10_000 }, abort.signal).catch(
        (error: unknown) => error,
      );
      await clock.pass(after);
      abort.abort('left');
      await clock.pass(100_000);
      return ended;
    }

    it('before the headers throws its own reason and tries no more', async () => {
      expect(await reason(10, undefined)).to.equal('left');
      expect(tries()).to.equal(1);
    });

    it('during the body throws its own reason', async () => {
      expect(await reason(10, drip)).to.equal('left');
    });

    it('between two tries throws its own reason and tries no more', async () => {
      expect(await reason(10, status(503, { 'retry-after': '5' }))).to.equal('left');
      expect([tries(), clock.waiting]).to.deep.equal([1, 0]);
    });
  });

  it('cuts a body without end off, and does not ask for it again', async () => {
    let sent = 0;
    const piece = new Uint8Array(1_000_000).fill(0x20);
    const endless = ({ signal }: Asked): Response =>
      new Response(
        new ReadableStream<Uint8Array>({
          pull(controller) {
            if (signal.aborted) return controller.error(signal.reason);
            sent += piece.length;
            controller.enqueue(piece);
          },
        }),
      );
    const { kind, message } = await failure([endless]);
    expect(kind).to.equal('format');
    expect(message).to.contain(URL);
    expect([tries(), network?.asked[0]?.signal.aborted]).to.deep.equal([1, true]);
    expect(sent).to.be.below(25_000_000);
  });

  describe('retryAfter', () => {
    const date = 'Mon, 23 Nov 2026 12:00:00 GMT';
    const waits: readonly (readonly [string, string, number | undefined])[] = [
      ['seconds', '7', 7_000],
      ['seconds with spaces around', ' 7 ', 7_000],
      ['no seconds', '0', 1_000],
      ['more than ten minutes', '99999999', 600_000],
      ['a date', 'Mon, 23 Nov 2026 12:01:30 GMT', 90_000],
      ['a date that is past', 'Mon, 23 Nov 2020 12:00:00 GMT', 1_000],
      ['a far date', 'Mon, 23 Nov 2099 12:00:00 GMT', 600_000],
      ['words', 'soon', undefined],
      ['words with a number', 'in 5', undefined],
      ['a number beyond all', '1e99', undefined],
      ['a number below zero', '-5', undefined],
      ['nothing', '', undefined],
    ];
    for (const [name, value, wait] of waits) {
      it(`reads ${name}`, () => {
        expect(retryAfter(new Headers({ 'retry-after': value, date }))).to.equal(wait);
      });
    }

    it('measures a date by the server’s own clock', () => {
      const off = new Headers({
        'retry-after': 'Mon, 23 Nov 2015 00:00:09 GMT',
        date: 'Mon, 23 Nov 2015 00:00:05 GMT',
      });
      expect(retryAfter(off)).to.equal(4_000);
    });

    it('measures a date by the reader’s clock where the server hides its own', () => {
      expect(retryAfter(new Headers({ 'retry-after': 'Mon, 23 Nov 2026 12:00:05 GMT' }))).to.equal(5_000);
    });

    it('is unknown without the header', () => {
      expect(retryAfter(new Headers())).to.equal(undefined);
    });
  });
});

/** An answer whose body never ends and never says a thing. */
function drip({ signal }: Asked): Response {
  return new Response(
    new ReadableStream<Uint8Array>({
      start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
    }),
  );
}
