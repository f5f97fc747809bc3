import { expect } from '@open-wc/testing';
import { PressFailedEvent } from '../../src/ui/events.js';
import { PressFeed } from '../../src/widgets/feed.js';
import {
  address,
  hostile,
  executions,
  find,
  heard,
  json,
  make,
  parts,
  place,
  pause,
  said,
  saidBy,
  serve,
  sets,
  shown,
  status,
  stories,
  type,
  until,
} from './tools.js';

const INSIDE =
  '<p>Words of the page</p><press-article loading="eager"></press-article>' +
  '<section><press-list loading="eager" limit="2" offset="1"></press-list></section><press-search></press-search>';

function inside<K extends keyof HTMLElementTagNameMap>(feed: Element, tag: K): HTMLElementTagNameMap[K] {
  const found = feed.querySelector(tag);
  if (!found) throw new Error(`no ${tag}`);
  return found;
}

describe('press-feed', function () {
  this.timeout(20_000);

  it('shares one request with all inside it, however deep, and shows nothing of its own', async () => {
    const asked = serve(() => json(stories(5)));
    const feed = await make('press-feed', { src: address() }, INSIDE);
    const list = inside(feed, 'press-list');
    await shown(inside(feed, 'press-article'), 'headline');
    await shown(list, 'list');
    expect(saidBy(list, 'headline')).to.deep.equal(['Story number 2', 'Story number 3']);
    expect(feed.shadowRoot?.querySelectorAll(':not(slot, style)').length).to.equal(0);
    expect(getComputedStyle(feed.querySelector('p') ?? feed).display).to.equal('block');
    const search = inside(feed, 'press-search');
    type(find(search, 'input'), 'story');
    await shown(search, 'result');
    expect(asked).to.have.length(1);
  });

  it('asks for nothing until one of those inside is wanted', async () => {
    const asked = serve(() => json(stories(5)));
    const feed = await make('press-feed', { src: address() }, '<press-list loading="interaction"></press-list>');
    await pause();
    expect(asked).to.be.empty;
    inside(feed, 'press-list').dispatchEvent(new Event('pointerenter'));
    await shown(inside(feed, 'press-list'), 'list');
    expect(asked).to.have.length(1);
  });

  it('reaches a widget that is put into it later', async () => {
    serve(() => json(stories(3)));
    const feed = await make('press-feed', { src: address() });
    const list = document.createElement('press-list');
    list.loading = 'eager';
    feed.append(list);
    await shown(list, 'list');
    expect(parts(list, 'item')).to.have.length(3);
  });

  it('reaches widgets inside another element’s shadow', async () => {
    serve(() => json(stories(3)));
    const feed = await make('press-feed', { src: address() }, '<div></div>');
    const root = inside(feed, 'div').attachShadow({ mode: 'open' });
    const list = document.createElement('press-list');
    list.loading = 'eager';
    root.append(list);
    await shown(list, 'list');
  });

  it('reaches those that were connected before it was defined', async () => {
    serve(() => json(stories(3)));
    const box = place(
      `<div><press-feed-late src="${address()}"><press-list loading="eager"></press-list></press-feed-late></div>`,
    );
    const list = inside(box, 'press-list');
    await pause();
    expect(parts(list, 'list')).to.be.empty;
    customElements.define('press-feed-late', class extends PressFeed {});
    await shown(list, 'list');
    expect(parts(list, 'item')).to.have.length(3);
  });

  it('is nearer than one around it', async () => {
    serve(({ url }) => json([{ title: url, url: '/x' }]));
    const [outer, inner] = [address(), address()];
    const feed = await make(
      'press-feed',
      { src: outer },
      `<press-article loading="eager"></press-article><press-feed src="${inner}"><press-list loading="eager"></press-list></press-feed>`,
    );
    await shown(inside(feed, 'press-list'), 'headline');
    await shown(inside(feed, 'press-article'), 'headline');
    expect(saidBy(inside(feed, 'press-list'), 'headline')).to.deep.equal([inner]);
    expect(saidBy(inside(feed, 'press-article'), 'headline')).to.deep.equal([outer]);
  });

  it('gives all inside the new list where its address changes', async () => {
    serve(({ url }) => json([{ title: url, url: '/x' }]));
    const feed = await make('press-feed', { src: address() }, '<press-list loading="eager"></press-list>');
    const list = inside(feed, 'press-list');
    await shown(list, 'headline');
    const next = address();
    feed.src = next;
    await until(() => saidBy(list, 'headline')[0] === next);
  });

  it('refreshes all inside by one request', async () => {
    let n = 0;
    const asked = serve(() => json([{ title: `Answer ${++n}`, url: '/x' }]));
    const feed = await make('press-feed', { src: address() }, INSIDE);
    await shown(inside(feed, 'press-article'), 'headline');
    feed.refresh();
    await until(() => saidBy(inside(feed, 'press-article'), 'headline')[0] === 'Answer 2');
    expect(asked).to.have.length(2);
  });

  it('loads as many pages as `pages` says, without being asked', async () => {
    const asked = serve(({ url }) => {
      const page = Number(new URL(url).searchParams.get('page') ?? '1');
      return json({
        items: stories(12).slice((page - 1) * 3, page * 3),
        next_url: page < 4 ? `?page=${page + 1}` : '',
      });
    });
    const feed = await make(
      'press-feed',
      { src: address(), pages: '3', items: 'items', next: 'url:next_url' },
      '<press-list loading="eager" limit="99"></press-list>',
    );
    const list = inside(feed, 'press-list');
    await until(() => parts(list, 'item').length === 9, 'three pages');
    await pause();
    expect(asked).to.have.length(3);
    feed.pages = 'all';
    await until(() => parts(list, 'item').length === 12, 'all pages');
  });

  for (const attributes of sets({ pages: 'some' }, { src: 'ftp://paper.example/' }, { refresh: 'daily' })) {
    it(`says what is wrong with ${JSON.stringify(attributes)}`, async () => {
      const events = heard(document, 'press-failed');
      await make('press-feed', { src: address(), ...attributes });
      await until(() => events.length);
      const [event] = events;
      expect(event instanceof PressFailedEvent && event.failure.kind).to.equal('config');
    });
  }

  it('lets each widget inside say that it failed, and retry for all', async () => {
    serve(() => status(404));
    const feed = await make('press-feed', { src: address() }, INSIDE);
    const article = inside(feed, 'press-article');
    const retry = await shown(article, 'retry');
    await shown(inside(feed, 'press-list'), 'retry');
    serve(() => json(stories(3)));
    retry.click();
    await shown(article, 'headline');
    await shown(inside(feed, 'press-list'), 'list');
  });

  it('holds data of its own as well as an address', async () => {
    const feed = await make('press-feed', {}, '<press-list loading="eager"></press-list>');
    feed.data = stories(2);
    await shown(inside(feed, 'press-list'), 'list');
    expect(said(inside(feed, 'press-list').shadowRoot)).to.contain('Story number 2');
  });

  it('takes hostile strings in its attributes without a crash', async () => {
    const strings = await hostile();
    serve(() => json(stories(2)));
    const feed = await make('press-feed', {}, '<press-list loading="eager"></press-list>');
    const calls = await executions(async () => {
      for (const text of strings) {
        for (const name of ['current', 'pages', 'map', 'items', 'next', 'base', 'preset', 'lang']) {
          feed.setAttribute(name, text);
        }
        await feed.updateComplete;
      }
      for (const name of feed.getAttributeNames()) feed.removeAttribute(name);
      feed.src = address();
      feed.pages = '1';
      await shown(inside(feed, 'press-list'), 'list');
    });
    expect(calls).to.equal(0);
  });
});
