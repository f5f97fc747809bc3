import { expect } from '@open-wc/testing';
import { answerFor, answerOf, identity, type Reader } from '../../src/data/answer.js';
import { REFRESH_FLOOR } from '../../src/data/patience.js';
import type { Outcome } from '../../src/data/request.js';
import type { Payload } from '../../src/model/feed.js';
import { Clock, settle } from '../helpers/clock.js';
import { json, Network, status, type Turn } from '../helpers/network.js';
import { hide, show } from '../helpers/tab.js';

let count = 0;
const LONG = 86_400_000;

/** Somebody who reads an answer and remembers what was said. */
class Listener implements Reader {
  readonly said: string[] = [];

  constructor(readonly refresh = Infinity) {}

  readonly onRequest = (): void => void this.said.push('asked');
  readonly onOutcome = (outcome: Outcome): void =>
    void this.said.push(outcome.failure ? outcome.failure.kind : outcome.payload.text);
}

describe('data/answer', () => {
  let network: Network;
  let clock: Clock;
  let leave: (() => void)[] = [];
  let url = '';

  beforeEach(() => {
    show();
    clock = new Clock();
    url = `https://site.example/${count++}`;
  });

  afterEach(async () => {
    for (const end of leave) end();
    leave = [];
    show();
    await settle();
    clock.restore();
    network?.restore();
  });

  const request = (): Parameters<typeof answerFor>[0] => ({ url, credentials: 'omit', timeout: 10_000 });

  function join(reader: Reader, source = answerFor(request())): () => void {
    const end = source.join(reader);
    leave.push(end);
    return end;
  }

  const answers = (...turns: readonly Turn[]): Network => (network = new Network(...turns));

  describe('is one', () => {
    it('for an address, its credentials and the very same init', () => {
      const init = {};
      expect(answerFor({ ...request(), init })).to.equal(answerFor({ ...request(), init }));
      expect(answerFor(request())).to.equal(answerFor(request()));
    });

    it('not for another address, other credentials or an init that only looks the same', () => {
      const one = answerFor({ ...request(), init: {} });
      expect(answerFor({ ...request(), init: {} })).not.to.equal(one);
      expect(answerFor({ ...request(), credentials: 'include' })).not.to.equal(answerFor(request()));
      expect(answerFor({ ...request(), url: `${url}?b` })).not.to.equal(answerFor(request()));
    });
  });

  it('asks once however many read, and tells each', async () => {
    answers(json(1));
    const readers = Array.from({ length: 20 }, () => new Listener());
    for (const reader of readers) join(reader);
    await clock.pass(LONG);
    expect(network.asked.length).to.equal(1);
    for (const { said } of readers) expect(said.at(-1)).to.equal('1');
  });

  it('tells one who joins late the last outcome at once', async () => {
    answers(json(1));
    join(new Listener());
    await clock.pass(1);
    const late = new Listener();
    join(late);
    expect(late.said).to.deep.equal(['1']);
    expect(network.asked.length).to.equal(1);
  });

  it('tells one who joins in between that a request is on its way', () => {
    answers(undefined);
    join(new Listener());
    const late = new Listener();
    join(late);
    expect(late.said).to.deep.equal(['asked']);
  });

  describe('leaving', () => {
    it('of the last reader aborts the request and tells nobody', async () => {
      answers(undefined);
      const reader = new Listener();
      join(reader)();
      await clock.pass(LONG);
      expect(network.asked[0]?.signal.aborted).to.equal(true);
      expect(network.asked.length).to.equal(1);
      expect(reader.said).to.deep.equal(['asked']);
    });

    it('of one of two aborts nothing', async () => {
      answers(undefined);
      join(new Listener());
      join(new Listener())();
      await clock.pass(1);
      expect(network.asked[0]?.signal.aborted).to.equal(false);
    });

    it('and joining in one turn asks no second time', async () => {
      answers(json(1));
      const reader = new Listener();
      const source = answerFor(request());
      join(reader, source)();
      join(reader, source);
      await clock.pass(LONG);
      expect(network.asked.length).to.equal(1);
      expect(network.asked[0]?.signal.aborted).to.equal(false);
      expect(reader.said.at(-1)).to.equal('1');
    });

    it('leaves no timer and no listener behind', async () => {
      answers(json(1));
      const end = join(new Listener(60_000));
      await clock.pass(1);
      end();
      await settle();
      window.dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
      await clock.pass(LONG);
      expect([network.asked.length, clock.waiting]).to.deep.equal([1, 0]);
    });

    it('for good means that the next reader asks anew', async () => {
      answers(json(1), json(2));
      const end = join(new Listener());
      await clock.pass(1);
      end();
      await settle();
      const next = new Listener();
      join(next);
      await clock.pass(1);
      expect(next.said).to.deep.equal(['asked', '2']);
    });
  });

  describe('refreshing', () => {
    it('never comes without being asked for', async () => {
      answers(json(1));
      join(new Listener());
      await clock.pass(LONG);
      expect(network.asked.length).to.equal(1);
    });

    it('is never more frequent than the floor', async () => {
      answers(json(1));
      join(new Listener(1));
      await clock.pass(REFRESH_FLOOR - 1);
      expect(network.asked.length).to.equal(1);
      await clock.pass(REFRESH_FLOOR * 10);
      expect(network.asked.length).to.be.within(9, 12);
    });

    it('is as frequent as the most eager reader wants, also one that joins later', async () => {
      answers(json(1));
      join(new Listener(LONG));
      await clock.pass(10_000);
      const end = join(new Listener(60_000));
      await clock.pass(60_000 * 1.1);
      expect(network.asked.length).to.equal(2);
      end();
      await clock.pass(600_000);
      expect(network.asked.length).to.be.within(2, 3);
    });

    it('is spread, so that the pages of many readers do not ask in one second', async () => {
      const { random } = Math;
      Math.random = () => 0.5;
      try {
        answers(json(1));
        join(new Listener(100_000));
        await clock.pass(104_999);
        expect(network.asked.length).to.equal(1);
        await clock.pass(1);
        expect(network.asked.length).to.equal(2);
      } finally {
        Math.random = random;
      }
    });

    it('rests in a tab that nobody sees, and catches up when it is seen', async () => {
      answers(json(1));
      join(new Listener(60_000));
      await clock.pass(1);
      hide();
      await clock.pass(600_000);
      expect(network.asked.length).to.equal(1);
      show();
      await clock.pass(0);
      expect(network.asked.length).to.equal(2);
    });

    it('waits as long as the server asked it to', async () => {
      answers(status(503, { 'retry-after': '300' }));
      join(new Listener(REFRESH_FLOOR));
      await clock.pass(299_999);
      expect(network.asked.length).to.equal(1);
      await clock.pass(60_000);
      expect(network.asked.length).to.equal(2);
    });
  });

  describe('reloading', () => {
    it('drops the answer to an earlier request, even where it comes later', async () => {
      let give = (_: Response): void => {};
      answers(new Promise<Response>((resolve) => (give = resolve)), json('new'));
      const reader = new Listener();
      const source = answerFor(request());
      join(reader, source);
      source.reload?.();
      await clock.pass(1);
      give(json('old'));
      await clock.pass(LONG);
      expect(network.asked[0]?.signal.aborted).to.equal(true);
      expect(reader.said).to.deep.equal(['asked', 'asked', '"new"']);
    });

    it('comes by itself when the network returns after a failure', async () => {
      answers(new TypeError(), new TypeError(), new TypeError(), json(1));
      const reader = new Listener();
      join(reader);
      await clock.pass(60_000);
      expect(reader.said).to.deep.equal(['asked', 'network']);
      window.dispatchEvent(new Event('online'));
      await clock.pass(1);
      expect(reader.said).to.deep.equal(['asked', 'network', 'asked', '1']);
    });

    it('does not come with the network where the answer is there', async () => {
      answers(json(1));
      join(new Listener());
      await clock.pass(1);
      window.dispatchEvent(new Event('online'));
      expect(network.asked.length).to.equal(1);
    });

    it('comes when an old page comes back from the cache, and not when a young one does', async () => {
      answers(json(1));
      join(new Listener());
      await clock.pass(200_000);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(network.asked.length).to.equal(1);
      await clock.pass(200_000);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      expect(network.asked.length).to.equal(1);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(network.asked.length).to.equal(2);
    });
  });

  it('of data that is there comes at once and asks nobody', () => {
    answers(json(1));
    const payload: Payload = { url, status: 200, text: 'there', header: () => null };
    const reader = new Listener(60_000);
    const source = answerOf('data', payload);
    join(reader, source);
    source.reload?.();
    expect(reader.said).to.deep.equal(['there']);
    expect(network.asked.length).to.equal(0);
  });

  it('of a chain of attribute changes ends with the last one, whatever the order of replies', async () => {
    const gives: (() => void)[] = [];
    const late = (name: string): Promise<Response> => new Promise((resolve) => gives.push(() => resolve(json(name))));
    answers(late('a'), late('b'), late('c'));
    const reader = new Listener();
    let end = (): void => {};
    for (const name of ['a', 'b', 'c']) {
      end();
      end = answerFor({ ...request(), url: `${url}/${name}` }).join(reader);
      await settle();
    }
    leave.push(end);
    for (const give of gives.reverse()) give();
    await clock.pass(1);
    expect(reader.said).to.deep.equal(['asked', 'asked', 'asked', '"c"']);
  });

  it('identity is the same for one object and another for its twin', () => {
    const one = {};
    expect(identity(one)).to.equal(identity(one));
    expect(identity(one)).not.to.equal(identity({}));
    expect(identity(undefined)).to.equal('');
  });
});
