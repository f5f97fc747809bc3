import { expect } from '@open-wc/testing';
import { Words } from '../../src/ui/words.js';
import { Courier } from '../../src/views/courier.js';

/** A courier of a server that nobody asks, and how often what sends has come. */
function courier() {
  const address = `https://paper.example/${crypto.randomUUID()}`;
  const arrivals: unknown[] = [];
  const made = new Courier({
    kit: { pageThread: () => '/a', decode: (snippets) => [...snippets] },
    box: { words: new Words('en', {}), credentials: '', requestInit: undefined },
    server: { src: address, endpoint: address, load: () => Promise.resolve(undefined) },
    onLoad: (arrival) => arrivals.push(arrival),
    onChange: () => {},
  });
  return { courier: made, arrivals };
}

describe('views/courier', () => {
  it('brings one composer, however many ask for it', async () => {
    const { courier: it, arrivals } = courier();
    const [first, second] = await Promise.all([it.load(), it.load()]);
    expect(second).to.equal(first);
    expect(arrivals).to.have.length(1);
    it.close();
  });

  it('and one where its widget is moved while it is on its way', async () => {
    const { courier: it, arrivals } = courier();
    const first = it.load();
    it.close();
    expect(await it.load()).to.equal(await first);
    expect(arrivals).to.have.length(1);
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
});
