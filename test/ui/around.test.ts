import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { around, languageOf, setting, siteWide, watchAround } from '../../src/ui/around.js';
import { settle } from '../helpers/clock.js';
import { draw, erase } from '../helpers/draw.js';

describe('ui/around', () => {
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

  /** The tag of a script that loads nothing, as a page would write it. */
  function script(src: string, fields: Record<string, string>): HTMLScriptElement {
    const element = document.createElement('script');
    // Of a kind that no browser runs.
    element.type = 'text/plain';
    element.src = src;
    Object.assign(element.dataset, fields);
    document.head.append(element);
    return element;
  }

  afterEach(() => document.querySelectorAll('script[type="text/plain"]').forEach((each) => each.remove()));

  describe('around', () => {
    it('finds the element itself, an ancestor, or none', () => {
      const box = first(html`<div class="a"><b class="b"></b></div>`);
      const inner = box.querySelector('b') ?? box;
      expect(around(inner, '.b')).to.equal(inner);
      expect(around(inner, '.a')).to.equal(box);
      expect(around(inner, '.c')).to.equal(null);
    });

    it('finds across shadow roots, closed ones too', () => {
      const box = first(html`<div class="a"><section></section></div>`);
      expect(around(inside(inside(box.querySelector('section') ?? box)), '.a')).to.equal(box);
    });
  });

  describe('languageOf', () => {
    const own = document.documentElement.lang;
    beforeEach(() => (document.documentElement.lang = 'en-GB'));
    afterEach(() => (document.documentElement.lang = own));

    it('is the closest word of the page', () => {
      const box = first(html`<div lang="de"><b lang="ar"></b><i></i></div>`);
      expect(languageOf(box.children[0] ?? box).lang).to.equal('ar');
      expect(languageOf(box.children[1] ?? box).lang).to.equal('de');
    });

    it('is found across shadow roots, closed ones too', () => {
      const box = first(html`<div lang="de"><section></section></div>`);
      expect(languageOf(inside(inside(box.querySelector('section') ?? box))).lang).to.equal('de');
    });

    it('is the document’s where nothing is closer', () => {
      expect(languageOf(first(html`<b></b>`)).lang).to.equal('en-GB');
    });

    it('is English where an element says that its language is unknown, and where nobody says', () => {
      document.documentElement.lang = '';
      expect(languageOf(first(html`<b></b>`)).lang).to.equal('en');
      document.documentElement.lang = 'de';
      expect(languageOf(first(html`<b lang=""></b>`)).lang).to.equal('en');
    });

    it('is what the script’s tag says before what the document says, and after all that is closer', () => {
      script('/presslet/presslet.js', { lang: 'ar' });
      expect(languageOf(first(html`<b></b>`))).to.deep.equal({ lang: 'ar', isOurs: true });
      expect(languageOf(first(html`<b lang="de"></b>`))).to.deep.equal({ lang: 'de', isOurs: false });
    });

    it('is ours where a tag of ours says it and no direction', () => {
      expect(languageOf(first(html`<press-x lang="ar"></press-x>`)).isOurs).to.equal(true);
      expect(languageOf(first(html`<times-x lang="ar"></times-x>`)).isOurs).to.equal(true);
      expect(languageOf(first(html`<press-x lang="ar" dir="ltr"></press-x>`)).isOurs).to.equal(false);
    });
  });

  describe('siteWide', () => {
    for (const src of ['/presslet.js', '/x/presslet.loader.js?ver=1', 'https://cdn.example/press-article.js#x']) {
      it(`reads the tag of ${src}`, () => {
        script(src, { theme: 'dark' });
        expect([siteWide('theme'), siteWide('loading')]).to.deep.equal(['dark', '']);
      });
    }

    it('reads no other script’s tag, though it has the same attributes', () => {
      script('https://comments.example/client.js', { theme: 'dark', lang: 'de', loading: 'lazy' });
      script('https://press.example/client.js', { theme: 'dark' });
      expect([siteWide('theme'), siteWide('lang'), siteWide('loading')]).to.deep.equal(['', '', '']);
    });
  });

  describe('setting', () => {
    it('is that of the closest feed, and without one that of the script', () => {
      script('/presslet.js', { theme: 'dark', loading: 'idle' });
      const box = first(
        html`<press-feed theme="light"
          ><press-feed theme="auto"><press-list></press-list></press-feed><i theme="x"><press-search></press-search></i
        ></press-feed>`,
      );
      expect(setting(box.querySelector('press-list') ?? box, 'theme')).to.equal('auto');
      expect(setting(box.querySelector('press-search') ?? box, 'theme')).to.equal('light');
      expect(setting(box, 'loading')).to.equal('idle');
    });

    for (const tag of ['times-article', 'times-comment-count', 'the-times-list']) {
      it(`is that of the closest feed with the prefix of ${tag}`, () => {
        const feed = document.createElement(tag.replace(/(article|comment-count|list)$/, 'feed'));
        const other = document.createElement('press-feed');
        feed.setAttribute('theme', 'dark');
        other.setAttribute('theme', 'light');
        const widget = document.createElement(tag);
        other.append(widget);
        feed.append(other);
        expect(setting(widget, 'theme')).to.equal('dark');
      });
    }
  });

  describe('watchAround', () => {
    it('tells of a word for widgets that changes anywhere in the page, and of nothing else', async () => {
      const box = first(html`<div></div>`);
      let told = 0;
      const stop = watchAround(() => told++);
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
      const stop = watchAround(() => told++);
      watchAround(() => {})();
      box.setAttribute('lang', 'de');
      await settle();
      expect(told).to.equal(1);
      stop();
      const end = watchAround(() => told++);
      box.setAttribute('lang', 'fr');
      await settle();
      expect(told).to.equal(2);
      end();
    });
  });
});
