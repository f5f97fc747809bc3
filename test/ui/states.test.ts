import { expect } from '@open-wc/testing';
import { Failure } from '../../src/model/failure.js';
import { emptyMessage, failedMessage, heading, staleMessage } from '../../src/ui/states.js';
import { Words } from '../../src/ui/words.js';
import { draw, erase } from '../helpers/draw.js';

const words = new Words('en', {});
const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Runs something while the browser says that it is offline. */
function offline<T>(act: () => T): T {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  try {
    return act();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

describe('ui/states', () => {
  afterEach(erase);

  describe('a failure', () => {
    const show = (kind: Failure['kind'], onRetry = (): void => {}): HTMLElement =>
      draw(failedMessage(words, 'It did not come.', new Failure(kind, 'GET /x'), onRetry));

    it('is a sentence and a verb that does something', () => {
      let retries = 0;
      const element = show('http', () => retries++);
      expect(text(element)).to.equal('It did not come. Try again');
      element.querySelector('button')?.click();
      expect(retries).to.equal(1);
    });

    it('of the network says so where the browser is offline', () => {
      expect(text(offline(() => show('network')))).to.equal('You are offline. It did not come. Try again');
      expect(text(show('network'))).to.equal('It did not come. Try again');
    });

    it('of another kind is no matter of being offline', () => {
      expect(text(offline(() => show('shape')))).to.equal('It did not come. Try again');
    });

    it('of the page’s own making has nothing to try', () => {
      const element = show('config');
      expect(text(element)).to.equal('This part of the page is not set up correctly.');
      expect(element.querySelector('button')).to.equal(null);
    });

    it('never shows a reader the words for developers', () => {
      expect(text(show('timeout'))).not.to.contain('GET');
    });
  });

  it('an old value says how old it is, and whether the reader is offline', () => {
    const at = Date.UTC(2026, 10, 23, 12);
    const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(at).replace(/\s+/g, ' ');
    const show = (): HTMLElement => draw(staleMessage(words, at));
    expect(text(show())).to.equal(`As of ${time}.`);
    expect(text(offline(show))).to.equal(`You are offline. This is as of ${time}.`);
  });

  it('nothing is a sentence', () => {
    expect(text(draw(emptyMessage('No <b>stories</b> yet.')))).to.equal('No <b>stories</b> yet.');
  });

  it('a heading has the level that a page wants, and never one that there is not', () => {
    const names = [1, 2, 3, 4, 5, 6, 7, 0, NaN].map((level) => {
      const box = draw(heading(level, 'a', 'b', 'c'));
      const { localName, className, textContent } = box.children[0] ?? box;
      return [localName, className, textContent?.trim()].join(' ');
    });
    expect(names).to.deep.equal(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h6', 'h6', 'h6'].map((name) => `${name} a c`));
  });
});
