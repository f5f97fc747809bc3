import { expect, waitUntil } from '@open-wc/testing';
import type { Entry } from '../../src/data/entry.js';
import { Outbox } from '../../src/data/outbox.js';
import { Words } from '../../src/ui/words.js';
import { Courier } from '../../src/views/courier.js';

/** A courier of a server that nobody asks, and what was told of comments on their way. */
function courier() {
  const address = `https://paper.example/${crypto.randomUUID()}`;
  const told: Entry[] = [];
  const made = new Courier({
    kit: { pageThread: () => '/a', decode: (snippets) => [...snippets] },
    box: { words: new Words('en', {}), credentials: '', requestInit: undefined },
    server: { src: address, scope: address, endpoint: address, said: {}, load: () => Promise.resolve(undefined) },
    onChange: (entry) => told.push(entry),
  });
  return { courier: made, address, told };
}

describe('views/courier', () => {
  it('brings one composer, however many ask for it', async () => {
    const { courier: it } = courier();
    const [first, second] = await Promise.all([it.load(), it.load()]);
    expect(second).to.equal(first);
    it.close();
  });

  it('and one where its widget is moved while it is on its way', async () => {
    const { courier: it } = courier();
    const first = it.load();
    it.close();
    expect(await it.load()).to.equal(await first);
    it.close();
  });

  it('and closes what comes after its widget has gone', async () => {
    const { courier: it } = courier();
    const coming = it.load();
    it.close();
    const first = await coming;
    expect(await it.load()).not.to.equal(first);
    it.close();
  });

  it('and says last what is newest, where another tab sends while the disk is read', async () => {
    const { courier: it, address, told } = courier();
    const draft = { text: 'Hello', name: 'Ada', email: '', url: '', parentId: '' };
    const texts = { key: crypto.randomUUID(), endpoint: address, scope: address, instead: '', message: '', id: '' };
    const sending: Entry = {
      ...{ version: 1, ...texts, draft, context: {}, fields: {} },
      ...{ at: Date.now(), due: Date.now(), tries: 1, state: 'sending' },
    };
    const channel = new BroadcastChannel('presslet:1:outbox');
    const real = Object.getOwnPropertyDescriptor(Outbox.prototype, 'entries') ?? {};
    const value = async (asked: string): Promise<Entry[]> => {
      if (asked !== address) return [];
      channel.postMessage({ ...sending, state: 'sent', id: '5' });
      while (!told.length) await new Promise((done) => setTimeout(done));
      return [sending];
    };
    Object.defineProperty(Outbox.prototype, 'entries', { ...real, value });
    try {
      await it.load();
      await waitUntil(() => told.length, 'nothing was told', { timeout: 10_000 });
      await new Promise((done) => setTimeout(done, 50));
      expect(told.map(({ state }) => state)).to.deep.equal(['sent']);
    } finally {
      Object.defineProperty(Outbox.prototype, 'entries', real);
      channel.close();
      it.close();
    }
  });
});
