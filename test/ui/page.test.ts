import { expect } from '@open-wc/testing';
import { pageCurrent } from '../../src/ui/page-current.js';
import { watchPage } from '../../src/ui/watch-page.js';
import { pageThread } from '../../src/ui/page.js';
import { settle, until } from '../helpers/clock.js';

describe('ui/page', () => {
  let added: Element[] = [];

  afterEach(() => {
    for (const element of added) element.remove();
    added = [];
  });

  function add(tag: string, attributes: Record<string, string>, text = ''): Element {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    (tag === 'h1' ? document.body : document.head).append(element);
    added.push(element);
    return element;
  }

  const canonical = (href: string): Element => add('link', { rel: 'canonical', href });
  const linkedData = (json: unknown): Element =>
    add('script', { type: 'application/ld+json' }, typeof json === 'string' ? json : JSON.stringify(json));
  const wordpress = (href: string): Element => add('link', { rel: 'alternate', type: 'application/json', href });

  describe('pageCurrent', () => {
    /** What reads JSON-LD comes when the first page without a canonical link asks. */
    const becomes = (expected: string): Promise<void> => until(() => pageCurrent() === expected, `it is ${expected}`);

    it('is not known until what reads JSON-LD is there, and those who asked are told', async () => {
      add('h1', {}, 'Headline');
      linkedData({ '@type': 'Article', url: 'https://site.example/b' });
      let told = 0;
      const stop = watchPage(() => told++);
      await settle();
      told = 0;
      expect(pageCurrent()).to.equal(undefined);
      await until(() => told > 0, 'it was told');
      expect(pageCurrent()).to.equal('https://site.example/b');
      stop();
    });

    it('is the canonical address before all else', () => {
      add('h1', {}, 'Headline');
      linkedData({ '@type': 'Article', url: 'https://site.example/b' });
      canonical('https://site.example/a');
      expect(pageCurrent()).to.equal('https://site.example/a');
    });

    it('is absolute where the canonical address is not', () => {
      canonical('/news/a');
      expect(pageCurrent()).to.equal(new URL('/news/a', location.href).href);
    });

    it('is the address that the page’s data gives before the headline', async () => {
      add('h1', {}, 'Headline');
      linkedData({ '@type': 'NewsArticle', url: 'https://site.example/b' });
      await becomes('https://site.example/b');
    });

    it('is the article’s address among those of its site, picture and author', async () => {
      const { default: sample }: { default: unknown } = await import('../fixtures/samples/jsonld-newsarticle.json');
      linkedData(sample);
      await becomes('https://harbourpost.example/news/ferry');
    });

    const forms: readonly (readonly [string, unknown])[] = [
      ['has several types', { '@type': ['Thing', 'BlogPosting'], url: 'https://site.example/b' }],
      ['names the page that it is on', { '@type': 'Article', mainEntityOfPage: 'https://site.example/b' }],
      ['describes that page', { '@type': 'Article', mainEntityOfPage: { '@id': 'https://site.example/b' } }],
      ['has only an id', { '@type': 'Article', '@id': 'https://site.example/b' }],
      [
        'is one of a list',
        [
          { '@type': 'WebSite', url: 'https://site.example/' },
          { '@type': 'Article', url: 'https://site.example/b' },
        ],
      ],
      ['escapes its slashes', '{"@type":"Article","url":"https:\\/\\/site.example\\/b"}'],
    ];
    for (const [name, json] of forms) {
      it(`is found where the data ${name}`, async () => {
        linkedData(json);
        await becomes('https://site.example/b');
      });
    }

    it('is the headline where nothing gives an address', () => {
      add('h1', {}, '  A headline\n ');
      linkedData({ '@type': 'WebSite', url: 'https://site.example/' });
      linkedData('{"@type": "Article", broken');
      linkedData('null');
      linkedData({ '@type': 'Article', url: { toString: 'x' } });
      expect(pageCurrent()).to.equal('A headline');
    });

    it('is found in the script after a broken one', async () => {
      linkedData('{');
      linkedData({ '@type': 'Article', url: 'https://site.example/b' });
      await becomes('https://site.example/b');
    });

    it('is nothing where the page says nothing', () => expect(pageCurrent()).to.equal(''));
  });

  describe('pageThread', () => {
    it('is the canonical path', () => {
      canonical('https://site.example/2026/a/?utm_source=x#c');
      expect(pageThread()).to.equal('/2026/a/');
    });

    it('is the page’s own path without a canonical one', () => expect(pageThread()).to.equal(location.pathname));

    for (const href of ['https://site.example/wp-json/wp/v2/posts/42', '/index.php?rest_route=/wp/v2/pages/42']) {
      it(`is the number of the post on WordPress, by ${href}`, () => {
        canonical('https://site.example/2026/a/');
        wordpress(href);
        expect(pageThread()).to.equal('42');
      });
    }

    it('is the number of the post also where another feed is named first', () => {
      wordpress('https://site.example/feed.json');
      wordpress('https://site.example/wp-json/wp/v2/posts/42');
      expect(pageThread()).to.equal('42');
    });

    it('is the path on a WordPress page that is no post', () => {
      canonical('https://site.example/tag/x/');
      wordpress('https://site.example/wp-json/wp/v2/tags/7');
      expect(pageThread()).to.equal('/tag/x/');
    });
  });

  describe('watchPage', () => {
    let told = 0;
    let stop = (): void => {};

    beforeEach(() => {
      told = 0;
      stop = watchPage(() => told++);
    });
    afterEach(() => stop());

    it('tells of a new canonical link, and of one that changes', async () => {
      const link = canonical('https://site.example/a');
      await settle();
      expect(told).to.be.above(0);
      told = 0;
      link.setAttribute('href', 'https://site.example/b');
      await settle();
      expect(told).to.equal(1);
    });

    it('tells of going back', () => {
      window.dispatchEvent(new PopStateEvent('popstate'));
      expect(told).to.equal(1);
    });

    it('tells of a page that is put in place without a load', async () => {
      const { href } = location;
      history.replaceState(null, '', '?another');
      await settle(5);
      expect(told).to.be.above(0);
      history.replaceState(null, '', href);
      await settle(5);
    });

    it('tells nothing after it was stopped', async () => {
      stop();
      canonical('https://site.example/a');
      window.dispatchEvent(new PopStateEvent('popstate'));
      await settle();
      expect(told).to.equal(0);
    });

    it('tells one that stays when another stops', () => {
      watchPage(() => {})();
      window.dispatchEvent(new PopStateEvent('popstate'));
      expect(told).to.equal(1);
    });
  });
});
