import { expect } from '@open-wc/testing';
import { ForeignHtml } from '../../src/model/text.js';
import { ForeignNodes } from '../../src/ui/foreign.js';
import { kit } from '../../src/ui/kit.js';

describe('ui/foreign', () => {
  /** Boxes of pieces of foreign HTML, each of which takes this browser so many milliseconds to clean. */
  async function fill(howMany: number, ms: number): Promise<{ boxes: HTMLElement[]; nodes: ForeignNodes }> {
    const { sanitize } = await kit.loadSanitize();
    const slow: typeof sanitize = (...all) => {
      for (const end = performance.now() + ms; performance.now() < end;);
      return sanitize(...all);
    };
    const host = {
      addController() {},
      removeController() {},
      requestUpdate() {},
      updateComplete: Promise.resolve(true),
    };
    const nodes = new ForeignNodes(host, { ...kit, loadSanitize: () => Promise.resolve({ sanitize: slow }) });
    const boxes = Array.from({ length: howMany }, (_, i) =>
      nodes.of(new ForeignHtml(`<p>${i}</p>`), 'https://x.example/'),
    );
    return { boxes, nodes };
  }
  const isFull = (box: HTMLElement): boolean => !!box.firstChild;
  /** What comes after this piece of work, and before the next. */
  const nextTask = (): Promise<unknown> => new Promise((done) => setTimeout(done));

  it('cleans a few at once: no reader sees an empty box', async () => {
    const { boxes, nodes } = await fill(5, 0);
    await nextTask();
    expect(boxes.every(isFull)).to.equal(true);
    expect(nodes.isLoading).to.equal(false);
  });

  it('cleans hundreds in pieces that no reader feels, as they stand on the page', async () => {
    const { boxes, nodes } = await fill(12, 30);
    const counts: number[] = [];
    while (nodes.isLoading) {
      await nextTask();
      const full = boxes.filter(isFull).length;
      expect(boxes.slice(0, full).every(isFull)).to.equal(true);
      counts.push(full);
    }
    expect(counts.length).to.be.greaterThan(3);
    expect(boxes.map(({ textContent }) => textContent)).to.deep.equal(boxes.map((_, i) => `${i}`));
  });
});
