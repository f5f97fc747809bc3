import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { closest, watchLanguage } from '../../src/ui/language.js';
import { settle } from '../helpers/clock.js';
import { draw, erase } from '../helpers/draw.js';

describe('ui/language', () => {
  afterEach(erase);

  /** Draws and gives the outermost element. */
  function first(template: TemplateResult): Element {
    const [element] = draw(template).children;
    if (!element) throw new Error('nothing was drawn');
    return element;
  }

  /** An element inside a shadow root of the box. */
  function inside(box: Element): Element {
    const root = box.shadowRoot ?? box.attachShadow({ mode: 'closed' });
    const element = document.createElement('p');
    root.append(element);
    return element;
  }

  describe('closest', () => {
    it('is the element’s own word', () => {
      const element = first(html`<p lang="ar"></p>`);
      expect(closest(element, 'lang')).to.equal('ar');
    });

    it('is that of an ancestor', () => {
      const box = first(
        html`<div lang="de">
          <b><i></i></b>
        </div>`,
      );
      expect(closest(box.querySelector('i') ?? box, 'lang')).to.equal('de');
    });

    it('is found across shadow roots, closed ones too', () => {
      const box = first(html`<div lang="de"><section></section></div>`);
      const element = inside(inside(box.querySelector('section') ?? box));
      expect(closest(element, 'lang')).to.equal('de');
    });

    it('is "" where an element says that its language is unknown', () => {
      const box = first(html`<div lang="de"><b lang=""></b></div>`);
      expect(closest(box.querySelector('b') ?? box, 'lang')).to.equal('');
    });

    it('is "" where nobody says', () => {
      expect(closest(document.createElement('p'), 'lang')).to.equal('');
    });
  });

  describe('watchLanguage', () => {
    it('tells of a lang or dir that changes anywhere in the page, and of nothing else', async () => {
      const box = first(html`<div></div>`);
      let told = 0;
      const stop = watchLanguage(() => told++);
      box.setAttribute('lang', 'de');
      await settle();
      document.documentElement.dir = 'rtl';
      await settle();
      expect(told).to.equal(2);
      box.setAttribute('title', 'x');
      await settle();
      expect(told).to.equal(2);
      document.documentElement.removeAttribute('dir');
      await settle();
      stop();
      box.setAttribute('lang', 'fr');
      await settle();
      expect(told).to.equal(3);
    });

    it('goes on for those that stay, and begins anew after all have left', async () => {
      const box = first(html`<div></div>`);
      let told = 0;
      const stop = watchLanguage(() => told++);
      watchLanguage(() => {})();
      box.setAttribute('lang', 'de');
      await settle();
      expect(told).to.equal(1);
      stop();
      const end = watchLanguage(() => told++);
      box.setAttribute('lang', 'fr');
      await settle();
      expect(told).to.equal(2);
      end();
    });
  });
});
