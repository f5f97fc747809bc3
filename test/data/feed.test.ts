import { expect } from '@open-wc/testing';
import { answerFor, answerOf, type PayloadSource } from '../../src/data/answer.js';
import { feedFor, type Feed, type FeedReader, type Paging, type Reading } from '../../src/data/feed.js';
import * as paging from '../../src/data/paging.js';
import { joinPages } from '../../src/data/paging.js';
import { Failure } from '../../src/model/failure.js';
import type { Listing, Payload } from '../../src/model/feed.js';
import { settle, until } from '../helpers/clock.js';
import { json, Network, status, type Turn } from '../helpers/network.js';

interface Item {
  readonly id: string;
}

type List = Listing<Item>;

let count = 0;

/** A reading of `{"ids": "abc", "next": "https://…"}`. */
class Letters implements Reading<List> {
  readonly key = `letters ${count++}`;
  reads = 0;

  read(payload: Payload): Promise<List> {
    this.reads++;
    const { ids, next } = JSON.parse(payload.text) as { ids?: string; next?: string };
    if (ids === undefined) throw new Failure('shape', 'no letters');
    return Promise.resolve({ items: [...ids].map((id) => ({ id })), dropped: 0, next });
  }
  readonly isEmpty = ({ items }: List): boolean => !items.length;
  readonly next = ({ next }: List): string | undefined => next;
  readonly loadPaging = (): Promise<Paging<List>> => Promise.resolve(paging);
}

const page = (ids: string, next?: string): Response => json({ ids, next });

describe('data/feed', () => {
  let network: Network;
  let leave: (() => void)[] = [];
  let url = '';
  let reading: Letters;

  beforeEach(() => {
    url = `https://letters.example/${count++}`;
    reading = new Letters();
  });

  afterEach(async () => {
    for (const end of leave) end();
    leave = [];
    await settle();
    network?.restore();
  });

  const source = (init?: RequestInit): PayloadSource =>
    answerFor({ url, credentials: 'include', timeout: 10_000, init });
  const open = (): Feed<List> => feedFor(source(), reading);

  function answers(...turns: readonly Turn[]): void {
    network = new Network(...turns);
  }

  /** Reads a feed and remembers its states, with the letters they hold. */
  function follow(feed: Feed<List>, reader: Partial<FeedReader> = {}): string[] {
    const states: string[] = [];
    const onChange = (): void => void states.push(tell(feed));
    leave.push(feed.subscribe({ refresh: Infinity, pages: 1, onChange, ...reader }));
    return states;
  }

  const letters = (feed: Feed<List>): string =>
    'value' in feed.state ? feed.state.value.items.map(({ id }) => id).join('') : '';
  const tell = (feed: Feed<List>): string => `${feed.state.status} ${letters(feed)}`.trim();
  const ends = (feed: Feed<List>, end: string): Promise<void> => until(() => tell(feed) === end, tell(feed));

  describe('states', () => {
    it('go from idle over loading to ready', async () => {
      answers(page('ab'));
      const feed = open();
      expect(feed.state.status).to.equal('idle');
      const states = follow(feed);
      await ends(feed, 'ready ab');
      expect(states).to.deep.equal(['loading', 'ready ab']);
    });

    it('end as empty where there is nothing', async () => {
      answers(page(''));
      const feed = open();
      const states = follow(feed);
      await ends(feed, 'empty');
      expect(states).to.deep.equal(['loading', 'empty']);
    });

    it('end as failed where the answer says no', async () => {
      answers(status(404));
      const feed = open();
      follow(feed);
      await ends(feed, 'failed');
      expect(feed.state).to.have.nested.property('failure.status', 404);
    });

    it('end as failed where the answer cannot be read', async () => {
      answers(json({}));
      const feed = open();
      follow(feed);
      await ends(feed, 'failed');
      expect(feed.state).to.have.nested.property('failure.kind', 'shape');
    });

    it('end as failed of shape where the reading itself breaks', async () => {
      answers(new Response('<html>'));
      const feed = open();
      follow(feed);
      await ends(feed, 'failed');
      expect(feed.state).to.have.nested.property('failure.kind', 'shape');
      expect(feed.state).to.have.nested.property('failure.cause').instanceOf(SyntaxError);
    });

    it('go through loading again after a failure', async () => {
      answers(status(404), page('a'));
      const feed = open();
      const states = follow(feed);
      await ends(feed, 'failed');
      feed.reload();
      await ends(feed, 'ready a');
      expect(states).to.deep.equal(['loading', 'failed', 'loading', 'ready a']);
    });
  });

  describe('a refresh', () => {
    it('keeps the old value until the new one is there', async () => {
      answers(page('a'), page('b'));
      const feed = open();
      const states = follow(feed);
      await ends(feed, 'ready a');
      feed.reload();
      await ends(feed, 'ready b');
      expect(states).to.deep.equal(['loading', 'ready a', 'refreshing a', 'ready b']);
    });

    it('that fails keeps the old value and its time, and is mended by the next', async () => {
      answers(page('a'), status(404), page('b'));
      const feed = open();
      const states = follow(feed);
      await ends(feed, 'ready a');
      const { at } = feed.state as { at: number };
      feed.reload();
      await ends(feed, 'stale a');
      expect(feed.state).to.include({ at }).and.to.have.nested.property('failure.status', 404);
      feed.reload();
      await ends(feed, 'ready b');
      expect(states.slice(2)).to.deep.equal(['refreshing a', 'stale a', 'refreshing a', 'ready b']);
    });

    it('that cannot be read keeps the old value too', async () => {
      answers(page('a'), new Response('<html>captive portal'));
      const feed = open();
      follow(feed);
      await ends(feed, 'ready a');
      feed.reload();
      await ends(feed, 'stale a');
    });

    it('of an empty list does not flicker, and fails where it fails', async () => {
      answers(page(''), page(''), status(404));
      const feed = open();
      const states = follow(feed);
      await ends(feed, 'empty');
      feed.reload();
      await until(() => reading.reads === 2);
      await settle();
      expect(states).to.deep.equal(['loading', 'empty', 'empty']);
      feed.reload();
      await ends(feed, 'failed');
    });

    it('whose reading is slow does not come after a newer one', async () => {
      answers(page('a'), page('b'));
      const read = reading.read.bind(reading);
      let finish = (): void => {};
      reading.read = async (payload) => {
        const value = await read(payload);
        if (reading.reads === 1) await new Promise<void>((resolve) => (finish = resolve));
        return value;
      };
      const feed = open();
      const states = follow(feed);
      await until(() => reading.reads === 1);
      feed.reload();
      await ends(feed, 'ready b');
      finish();
      await settle();
      expect(states).to.deep.equal(['loading', 'loading', 'ready b']);
    });
  });

  describe('sharing', () => {
    it('gives one feed for one source and one reading, and reads once', async () => {
      answers(page('a'));
      const feeds = Array.from({ length: 20 }, open);
      for (const feed of feeds) follow(feed);
      await ends(open(), 'ready a');
      expect(new Set(feeds).size).to.equal(1);
      expect([network.asked.length, reading.reads]).to.deep.equal([1, 1]);
    });

    it('asks once for two readings of one source', async () => {
      answers(page('a'));
      const [one, two] = [open(), feedFor(source(), new Letters())];
      expect(one).not.to.equal(two);
      follow(one);
      follow(two);
      await ends(two, 'ready a');
      expect(network.asked.length).to.equal(1);
    });

    it('starts nothing for a reader that only says what it wants', async () => {
      answers(page('a'));
      const feed = open();
      const end = feed.subscribe({ refresh: Infinity, pages: 1, onChange() {}, isPassive: true });
      await settle();
      expect([network.asked.length, feed.state.status]).to.deep.equal([0, 'idle']);
      end();
    });

    it('ends with the last reader, and tells nobody any more', async () => {
      answers(undefined);
      const feed = open();
      const states = follow(feed);
      leave.pop()?.();
      await settle();
      expect(network.asked[0]?.signal.aborted).to.equal(true);
      expect(states).to.deep.equal(['loading']);
      expect(open()).not.to.equal(feed);
    });

    it('goes on where a reader leaves and another comes in one turn', async () => {
      answers(page('a'));
      const feed = open();
      follow(feed);
      leave.pop()?.();
      follow(open());
      await ends(feed, 'ready a');
      expect(network.asked.length).to.equal(1);
    });

    it('drops a reading that is under way when the last reader leaves', async () => {
      answers(page('a'));
      let finish = (_: List): void => {};
      reading.read = () => new Promise((resolve) => (finish = resolve));
      const feed = open();
      const states = follow(feed);
      await until(() => network.asked.length === 1);
      await settle(5);
      leave.pop()?.();
      await settle();
      finish({ items: [{ id: 'a' }], dropped: 0 });
      await settle();
      expect(states).to.deep.equal(['loading']);
    });
  });

  describe('pages', () => {
    const at = (number: number | string): string => `${url}?page=${number}`;

    it('come one at a time, behind the others', async () => {
      answers(page('ab', at(2)), page('cd', at(3)), page('e'));
      const feed = open();
      follow(feed);
      await ends(feed, 'ready ab');
      expect(feed.hasMore).to.equal(true);
      await feed.more();
      expect(tell(feed)).to.equal('ready abcd');
      await feed.more();
      expect([tell(feed), feed.hasMore]).to.deep.equal(['ready abcde', false]);
      expect(network.urls).to.deep.equal([url, at(2), at(3)]);
    });

    it('are asked for once, however many readers ask', async () => {
      answers(page('a', at(2)), page('b', at(3)));
      const feed = open();
      follow(feed);
      await ends(feed, 'ready a');
      await Promise.all([feed.more(), feed.more()]);
      expect(tell(feed)).to.equal('ready ab');
      expect(network.asked.length).to.equal(2);
    });

    for (const code of [400, 404]) {
      it(`end where a server answers ${code} past the last`, async () => {
        answers(page('a', at(2)), status(code));
        const feed = open();
        follow(feed);
        await ends(feed, 'ready a');
        await feed.more();
        expect([tell(feed), feed.hasMore]).to.deep.equal(['ready a', false]);
      });
    }

    it('that fail throw, keep what was there, and may be asked for again', async () => {
      answers(page('a', at(2)), status(403), page('b'));
      const feed = open();
      follow(feed);
      await ends(feed, 'ready a');
      const failure: unknown = await feed.more().catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(Failure).and.to.include({ status: 403 });
      expect([tell(feed), feed.hasMore]).to.deep.equal(['ready a', true]);
      await feed.more();
      expect(tell(feed)).to.equal('ready ab');
    });

    it('end where one brings nothing new', async () => {
      answers(page('ab', at(2)), page('ba', at(3)));
      const feed = open();
      follow(feed);
      await ends(feed, 'ready ab');
      await feed.more();
      expect([tell(feed), feed.hasMore]).to.deep.equal(['ready ab', false]);
    });

    it('go with the same credentials and headers to the same origin', async () => {
      const init = { headers: { authorization: 'Bearer x' } };
      answers(page('a', at(2)), page('b'));
      const feed = feedFor(source(init), reading);
      follow(feed);
      await ends(feed, 'ready a');
      await feed.more();
      expect(network.asked[1]?.init).to.include({ credentials: 'include', headers: init.headers });
    });

    it('go without credentials and headers to another origin', async () => {
      const init = { headers: { authorization: 'Bearer x' } };
      answers(page('a', 'https://elsewhere.example/2'), page('b'));
      const feed = feedFor(source(init), reading);
      follow(feed);
      await ends(feed, 'ready a');
      await feed.more();
      expect(network.asked[1]?.url).to.equal('https://elsewhere.example/2');
      expect(network.asked[1]?.init.credentials).to.equal('omit');
      expect(network.asked[1]?.init.headers).to.equal(undefined);
    });

    it('that are on their way are aborted with the last reader', async () => {
      answers(page('a', at(2)), undefined);
      const feed = open();
      follow(feed);
      await ends(feed, 'ready a');
      const more = feed.more();
      leave.pop()?.();
      await more;
      expect(network.asked[1]?.signal.aborted).to.equal(true);
      expect(tell(feed)).to.equal('ready a');
    });

    it('stay behind the first when that is refreshed', async () => {
      answers(page('bc', at(2)), page('de', at(3)), page('ab', at(2)), page('f'));
      const feed = open();
      follow(feed);
      await ends(feed, 'ready bc');
      await feed.more();
      feed.reload();
      await ends(feed, 'ready abcde');
      await feed.more();
      expect(tell(feed)).to.equal('ready abcdef');
      expect(network.urls.at(-1)).to.equal(at(3));
    });

    it('on their way come behind what a refresh brings meanwhile', async () => {
      let give = (_: Response): void => {};
      answers(page('b', at(2)), new Promise<Response>((resolve) => (give = resolve)), page('ab', at(2)));
      const feed = open();
      follow(feed);
      await ends(feed, 'ready b');
      const more = feed.more();
      await settle();
      feed.reload();
      await ends(feed, 'ready ab');
      give(page('c'));
      await more;
      expect(tell(feed)).to.equal('ready abc');
    });

    it('are not promised where there is no request to repeat', async () => {
      answers();
      const text = JSON.stringify({ ids: 'a', next: at(2) });
      const feed = feedFor(answerOf(url, { url, status: 200, text, header: () => null }), reading);
      follow(feed, { pages: Infinity });
      await ends(feed, 'ready a');
      expect(feed.hasMore).to.equal(false);
    });

    describe('that a reader wants without asking', () => {
      const endless: Turn = ({ url }) => page(String.fromCodePoint(97 + network.asked.length), `${url}1`);
      let idle: (() => void)[] = [];
      const requestIdleCallback = window.requestIdleCallback.bind(window);

      beforeEach(() => {
        idle = [];
        window.requestIdleCallback = (callback) =>
          idle.push(() => callback({ didTimeout: false, timeRemaining: () => 1 }));
      });

      afterEach(() => (window.requestIdleCallback = requestIdleCallback));

      /** Lets the browser be idle as often as it is asked to, a few times. */
      async function rest(): Promise<void> {
        for (let turn = 0; turn < 10; turn++) {
          await settle(5);
          idle.shift()?.();
        }
        await settle(5);
      }

      it('wait until the browser is idle', async () => {
        answers(endless);
        const feed = open();
        follow(feed, { pages: 2 });
        await ends(feed, 'ready b');
        expect(network.asked.length).to.equal(1);
        await rest();
        expect(network.asked.length).to.equal(2);
      });

      it('are no more than wanted, however many readers there are', async () => {
        answers(endless);
        const feed = open();
        for (const pages of [1, 3, 3, 2]) follow(feed, { pages });
        await ends(feed, 'ready b');
        follow(feed, { pages: 3 });
        await rest();
        expect(letters(feed)).to.equal('bcd');
      });

      it('are all of them for one who wants all', async () => {
        answers(page('a', at(2)), page('b', at(3)), page('c', at(4)), page('d'));
        const feed = open();
        follow(feed, { pages: Infinity });
        await rest();
        expect(letters(feed)).to.equal('abcd');
      });

      it('may be wanted later, by a reader that shows nothing itself', async () => {
        answers(endless);
        const feed = open();
        follow(feed);
        await rest();
        expect(letters(feed)).to.equal('b');
        follow(feed, { pages: 2, isPassive: true });
        await rest();
        expect(letters(feed)).to.equal('bc');
      });

      it('end where one fails', async () => {
        answers(page('a', at(2)), status(403));
        const feed = open();
        follow(feed, { pages: Infinity });
        await rest();
        expect([letters(feed), network.asked.length]).to.deep.equal(['a', 2]);
      });

      it('do not come after the last reader has left', async () => {
        answers(endless);
        const feed = open();
        follow(feed, { pages: Infinity });
        await ends(feed, 'ready b');
        leave.pop()?.();
        await rest();
        expect(network.asked.length).to.equal(1);
      });
    });
  });

  describe('joinPages', () => {
    const list = (ids: string, rest: Partial<List> = {}): List => ({
      items: [...ids].map((id) => ({ id })),
      dropped: 0,
      ...rest,
    });
    const ids = ({ items }: List): string => items.map(({ id }) => id).join('');

    it('leaves out what was there already, and what a page holds twice', () => {
      expect(ids(joinPages(list('abc'), list('cdde')))).to.equal('abcde');
    });

    it('counts what was dropped, and keeps the total where a page says none', () => {
      const joined = joinPages(list('a', { dropped: 1, total: 9 }), list('b', { dropped: 2 }));
      expect(joined).to.include({ dropped: 3, total: 9 });
    });

    it('takes the newer total and the next page’s address', () => {
      expect(joinPages(list('a', { total: 9, next: '2' }), list('b', { total: 8, next: '3' }))).to.include({
        total: 8,
        next: '3',
      });
    });

    it('keeps what else the list says', () => {
      const facets = { section: { News: 2 } };
      expect(joinPages(list('a', { facets }), list('b')).facets).to.equal(facets);
    });
  });
});
