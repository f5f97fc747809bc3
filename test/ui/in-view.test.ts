import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { whenSeen, whenWanted, type Loading } from '../../src/ui/in-view.js';

/** Gives the observers of the page time to look. */
async function look(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
}

describe('ui/in-view', () => {
  let calls = 0;
  let stop = (): void => {};

  // A browser draws no frames for a page behind another, and so nothing there comes into view.
  before(function () {
    if (document.hidden) this.skip();
  });

  beforeEach(() => (calls = 0));
  afterEach(() => {
    stop();
    window.scrollTo(0, 0);
  });

  const want = (element: Element, loading: Loading): void => void (stop = whenWanted(element, loading, () => calls++));

  /** An element some way below the fold. */
  async function below(pixels: number): Promise<HTMLElement> {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div class="gap"></div>
        <p>x</p>
      </div>`,
    );
    const [gap, element] = box.children;
    if (!(gap instanceof HTMLElement) || !(element instanceof HTMLElement)) throw new Error('no element');
    gap.style.height = `${innerHeight + pixels}px`;
    return element;
  }

  /** The reader scrolls to it. */
  async function reach(element: Element): Promise<void> {
    element.scrollIntoView();
    await look();
  }

  describe('lazy', () => {
    it('begins in view, once', async () => {
      want(await fixture(html`<p>x</p>`), 'lazy');
      expect(calls).to.equal(0);
      await look();
      expect(calls).to.equal(1);
    });

    it('begins a little before it comes into view', async () => {
      want(await below(200), 'lazy');
      await look();
      expect(calls).to.equal(1);
    });

    it('waits far below the fold until the reader comes near', async () => {
      const element = await below(2_000);
      want(element, 'lazy');
      await look();
      expect(calls).to.equal(0);
      await reach(element);
      expect(calls).to.equal(1);
      window.scrollTo(0, 0);
      await look();
      await reach(element);
      expect(calls).to.equal(1);
    });

    it('does not begin after it was stopped', async () => {
      want(await fixture(html`<p>x</p>`), 'lazy');
      stop();
      await look();
      expect(calls).to.equal(0);
    });

    it('is what any other word means', async () => {
      const { loading }: { loading: Loading } = { loading: 'soon' as Loading };
      want(await below(2_000), loading);
      await look();
      expect(calls).to.equal(0);
    });
  });

  it('eager begins at once', async () => {
    want(await below(9_000), 'eager');
    expect(calls).to.equal(1);
  });

  describe('idle', () => {
    it('begins when the browser has time', async () => {
      want(await below(9_000), 'idle');
      expect(calls).to.equal(0);
      await new Promise((resolve) => requestIdleCallback(resolve));
      await look();
      expect(calls).to.equal(1);
    });

    it('does not begin after it was stopped', async () => {
      want(await below(9_000), 'idle');
      stop();
      await new Promise((resolve) => requestIdleCallback(resolve));
      await look();
      expect(calls).to.equal(0);
    });
  });

  describe('interaction', () => {
    for (const type of ['pointerenter', 'focusin', 'touchstart']) {
      it(`begins with ${type}, once`, async () => {
        const element = await fixture(html`<p>x</p>`);
        want(element, 'interaction');
        await look();
        expect(calls).to.equal(0);
        element.dispatchEvent(new Event(type));
        element.dispatchEvent(new Event(type));
        element.dispatchEvent(new Event('pointerenter'));
        expect(calls).to.equal(1);
      });
    }

    it('begins when the focus comes to something inside', async () => {
      const element = await fixture(html`<p><button>x</button></p>`);
      want(element, 'interaction');
      const button = element.querySelector('button');
      if (!button) throw new Error('no button');
      const focused = oneEvent(element, 'focusin');
      button.focus();
      await focused;
      expect(calls).to.equal(1);
    });

    it('does not begin after it was stopped', async () => {
      const element = await fixture(html`<p>x</p>`);
      want(element, 'interaction');
      stop();
      element.dispatchEvent(new Event('pointerenter'));
      expect(calls).to.equal(0);
    });
  });

  describe('a second word for the same element', () => {
    it('holds in place of the first', async () => {
      const element = await below(9_000);
      want(element, 'interaction');
      want(element, 'lazy');
      element.dispatchEvent(new Event('pointerenter'));
      expect(calls).to.equal(0);
      await reach(element);
      expect(calls).to.equal(1);
    });

    it('begins what is near already, though it was watched before', async () => {
      const element = await fixture<HTMLElement>(html`<p>x</p>`);
      for (let time = 1; time <= 2; time++) {
        want(element, 'lazy');
        await look();
        expect(calls).to.equal(time);
      }
    });

    it('counts for a widget that stopped while it was far', async () => {
      const element = await below(9_000);
      want(element, 'lazy');
      await look();
      stop();
      want(element, 'lazy');
      await look();
      expect(calls).to.equal(0);
      await reach(element);
      expect(calls).to.equal(1);
    });
  });

  describe('whenSeen', () => {
    /** Stands in for the second that something has to be in view. */
    function seconds(): { readonly waits: Map<number, () => void>; restore(): void } {
      const setTimeout = window.setTimeout.bind(window);
      const clearTimeout = window.clearTimeout.bind(window);
      const waits = new Map<number, () => void>();
      let count = 1e9;
      Object.assign(window, {
        setTimeout: (run: () => void, ms?: number): number => {
          if (ms !== 1_000) return Number(setTimeout(run, ms));
          waits.set(++count, run);
          return count;
        },
        clearTimeout: (id: number) => waits.delete(id) || clearTimeout(id),
      });
      return { waits, restore: () => void Object.assign(window, { setTimeout, clearTimeout }) };
    }

    let time: ReturnType<typeof seconds>;
    beforeEach(() => (time = seconds()));
    afterEach(() => time.restore());

    it('tells after a second in view, once', async () => {
      stop = whenSeen(await fixture(html`<p>x</p>`), () => calls++);
      await look();
      expect([time.waits.size, calls]).to.deep.equal([1, 0]);
      time.waits.forEach((run) => run());
      window.scrollTo(0, 1);
      await look();
      expect(calls).to.equal(1);
    });

    it('does not tell what went out of view before the second was over', async () => {
      const element = await below(500);
      stop = whenSeen(element, () => calls++);
      await look();
      expect(time.waits.size).to.equal(0);
      await reach(element);
      expect(time.waits.size).to.equal(1);
      window.scrollTo(0, 0);
      await look();
      expect([time.waits.size, calls]).to.deep.equal([0, 0]);
    });

    it('does not tell after it was stopped', async () => {
      whenSeen(await fixture(html`<p>x</p>`), () => calls++)();
      await look();
      expect([time.waits.size, calls]).to.deep.equal([0, 0]);
    });
  });
});
