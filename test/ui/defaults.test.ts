import { expect } from '@open-wc/testing';
import { address, find, frame, json, make, part, said, serve, shown, stories, until } from '../widgets/tools.js';

/** The tag of the script as a page would write it; of a kind that no browser runs. */
function script(fields: Readonly<Record<string, string>>): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'text/plain';
  element.src = '/presslet/presslet.js';
  Object.assign(element.dataset, fields);
  document.head.append(element);
  return element;
}

const ground = (element: Element): string => getComputedStyle(element).backgroundColor;
const NONE = 'rgba(0, 0, 0, 0)';
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(18, 18, 18)';

describe('what holds for all widgets of a page', () => {
  beforeEach(() => serve(() => json(stories(3))));
  afterEach(() => document.querySelectorAll('script[type="text/plain"]').forEach((each) => each.remove()));

  describe('theme', () => {
    it('is that of the script’s tag, of the feed around, or the widget’s own: the closest one', async () => {
      script({ theme: 'dark' });
      const feed = await make(
        'press-feed',
        {},
        '<press-list></press-list><press-feed theme="light"><press-list></press-list><press-list theme="host"></press-list></press-feed>',
      );
      const [one, two, three] = feed.querySelectorAll('press-list');
      if (!one || !two || !three) throw new Error('three lists were written');
      await until(() => ground(one) === DARK);
      expect([ground(two), ground(three)]).to.deep.equal([LIGHT, NONE]);
      expect(one.hasAttribute('theme')).to.equal(false);
    });

    it('is live, wherever it is said', async () => {
      const tag = script({});
      const feed = await make('press-feed', {}, '<press-list></press-list>');
      const [list] = feed.querySelectorAll('press-list');
      if (!list) throw new Error('a list was written');
      await list.updateComplete;
      await frame();
      expect(ground(list)).to.equal(NONE);
      tag.dataset.theme = 'dark';
      await until(() => ground(list) === DARK);
      feed.setAttribute('theme', 'light');
      await until(() => ground(list) === LIGHT);
      list.theme = 'dark';
      await until(() => ground(list) === DARK);
      list.removeAttribute('theme');
      await until(() => ground(list) === LIGHT);
      feed.removeAttribute('theme');
      delete tag.dataset.theme;
      await until(() => ground(list) === NONE);
    });

    it('is asked for anew by a copy that stands elsewhere', async () => {
      const feed = await make('press-feed', { theme: 'dark' }, '<press-list></press-list>');
      const [list] = feed.querySelectorAll('press-list');
      if (!list) throw new Error('a list was written');
      await until(() => ground(list) === DARK);
      const copy = list.cloneNode(true);
      if (!(copy instanceof HTMLElement)) throw new Error('a copy of an element is one');
      feed.after(copy);
      await until(() => ground(copy) === NONE);
      copy.remove();
    });
  });

  describe('language', () => {
    it('is that of the script’s tag before the document’s, turns the widget, and is live', async () => {
      const tag = script({ lang: 'ar' });
      const list = await make('press-list', { src: address(), more: '', limit: '1', loading: 'eager' });
      await shown(list, 'headline');
      await until(() => said(part(list, 'more')) === 'عرض المزيد');
      expect(part(list, 'base')?.getAttribute('dir')).to.equal('rtl');
      tag.dataset.lang = 'en';
      await until(() => said(part(list, 'more')) === 'Show more');
      expect(part(list, 'base')?.getAttribute('dir')).to.equal('ltr');
    });
  });

  describe('loading', () => {
    it('is that of the script’s tag', async () => {
      script({ loading: 'interaction' });
      const asked = serve(() => json(stories(3)));
      const list = await make('press-list', { src: address(), loading: '' });
      await list.updateComplete;
      expect(asked).to.have.length(0);
      list.dispatchEvent(new Event('pointerenter'));
      await shown(list, 'headline');
    });

    it('is that of the feed around, and may change until the widget has begun', async () => {
      const feed = await make('press-feed', { src: address(), loading: 'interaction' }, '<press-list></press-list>');
      const [list] = feed.querySelectorAll('press-list');
      if (!list) throw new Error('a list was written');
      await list.updateComplete;
      expect(find(list, '[part=headline]')).to.equal(null);
      feed.setAttribute('loading', 'eager');
      await shown(list, 'headline');
    });

    it('is for a search box what a reader does, unless a page says otherwise', async () => {
      const tag = script({});
      const asked = serve(() => json(stories(3)));
      const search = await make('press-search', { src: address(), loading: '' });
      await search.updateComplete;
      expect(asked).to.have.length(0);
      tag.dataset.loading = 'eager';
      await until(() => asked.length === 1);
    });
  });
});
