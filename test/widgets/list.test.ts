import { expect } from '@open-wc/testing';
import type { ListLayout } from '../../src/widgets/list.js';
import {
  address,
  dangers,
  executions,
  find,
  findAll,
  heard,
  hostile,
  json,
  make,
  never,
  part,
  parts,
  pause,
  said,
  saidBy,
  serve,
  sets,
  shown,
  status,
  stories,
  until,
} from './tools.js';

describe('press-list', function () {
  this.timeout(20_000);

  it('shows six articles of a list in its order, with its public parts', async () => {
    serve(() => json(stories(9, { image: 'https://paper.example/a.jpg' })));
    const list = await make('press-list', { src: address(), heading: 'Most read' });
    await shown(list, 'list');
    expect(saidBy(list, 'headline')).to.deep.equal([1, 2, 3, 4, 5, 6].map((n) => `Story number ${n}`));
    expect(part(list, 'list').getAttribute('role')).to.equal('list');
    expect(said(part(list, 'heading'))).to.equal('Most read');
    for (const name of ['item', 'media', 'kicker', 'byline', 'age']) expect(parts(list, name), name).to.have.length(6);
    expect(parts(list, 'standfirst')).to.be.empty;
  });

  it('passes over `offset` and shows `limit`, and follows both live without asking again', async () => {
    const asked = serve(() => json(stories(9)));
    const list = await make('press-list', { src: address(), limit: '2', offset: '3' });
    await shown(list, 'list');
    expect(saidBy(list, 'headline')).to.deep.equal(['Story number 4', 'Story number 5']);
    list.setAttribute('offset', '0');
    list.setAttribute('limit', '3');
    await list.updateComplete;
    expect(saidBy(list, 'headline')).to.deep.equal([1, 2, 3].map((n) => `Story number ${n}`));
    expect(asked).to.have.length(1);
  });

  it('says that it is empty where the offset is past the end', async () => {
    serve(() => json(stories(3)));
    const list = await make('press-list', { src: address(), offset: '3' });
    expect(said(await shown(list, 'message'))).to.equal('No stories yet.');
  });

  it('has its headlines one level below its heading, and on its level where it has none', async () => {
    const list = await make('press-list', { heading: 'News', 'heading-level': '3' });
    list.data = stories(1);
    expect((await shown(list, 'headline')).localName).to.equal('h4');
    expect(part(list, 'heading').localName).to.equal('h3');
    list.heading = '';
    await list.updateComplete;
    expect(parts(list, 'heading')).to.be.empty;
    expect(part(list, 'headline').localName).to.equal('h3');
  });

  for (const layout of ['list', 'grid', 'rail', 'numbered'] satisfies ListLayout[]) {
    it(`is accessible as ${layout}`, async () => {
      const list = await make('press-list', { layout, heading: 'News' });
      list.data = stories(4);
      await shown(list, 'list');
      expect(findAll(list, `.items.${layout}`)).to.have.length(1);
      await expect(list).to.be.accessible();
    });
  }

  it('numbers a ranking for the eye in the figures of its language', async () => {
    const list = await make('press-list', { layout: 'numbered', lang: 'ar-EG' });
    list.data = stories(2);
    await shown(list, 'list');
    expect(findAll(list, 'li > i').map(said)).to.deep.equal(['١', '٢']);
    expect(findAll(list, 'li > i').every((number) => number.ariaHidden === 'true')).to.be.true;
  });

  it('offers more while the list has more, from memory and then from the next page', async () => {
    const asked = serve(({ url }) => {
      const page = Number(new URL(url).searchParams.get('page') ?? '1');
      return json({ items: stories(8).slice((page - 1) * 4, page * 4), next_url: page < 2 ? '?page=2' : undefined });
    });
    const list = await make('press-list', {
      src: address(),
      limit: '3',
      more: '',
      items: 'items',
      next: 'url:next_url',
    });
    await shown(list, 'more');
    for (const count of [6, 8]) {
      find(list, 'button')?.click();
      await until(() => parts(list, 'item').length === count, `${count} items`);
    }
    expect(saidBy(list, 'headline').at(-1)).to.equal('Story number 8');
    expect(parts(list, 'more')).to.be.empty;
    expect(asked).to.have.length(2);
  });

  it('keeps what it shows where the next page does not come, and tells the page', async () => {
    serve(({ url }) => (url.includes('page=2') ? status(401) : json({ items: stories(3), next_url: '?page=2' })));
    const list = await make('press-list', {
      src: address(),
      limit: '3',
      more: '',
      items: 'items',
      next: 'url:next_url',
    });
    const events = heard(list, 'press-failed');
    (await shown(list, 'more')).click();
    await until(() => events.length);
    expect(parts(list, 'item')).to.have.length(3);
  });

  describe('finds its data', () => {
    const child = (n: number): string =>
      `<script type="application/json">${JSON.stringify([{ title: `Child ${n}`, url: `https://paper.example/c/${n}` }])}</script>`;

    it('in its property before its address, its JSON child and the feed around it', async () => {
      serve(({ url }) => json([{ title: url.includes('feed') ? 'Of the feed' : 'Of the address', url: '/a' }]));
      const feed = await make(
        'press-feed',
        { src: 'https://paper.example/feed' },
        `<press-list loading="eager" src="${address()}">${child(1)}</press-list>`,
      );
      const list = feed.querySelector('press-list');
      if (!list) throw new Error('no list');
      list.data = [{ title: 'Of the property', url: '/p' }];
      const says = (words: string): Promise<void> => until(() => saidBy(list, 'headline')[0] === words, words);
      await says('Of the property');
      list.data = undefined;
      await says('Of the address');
      list.removeAttribute('src');
      await says('Child 1');
      list.querySelector('script')?.remove();
      list.requestUpdate();
      await says('Of the feed');
    });

    it('in data that are there before the element is defined', async () => {
      const list = document.createElement('press-list');
      list.data = stories(2);
      list.loading = 'eager';
      document.body.append(list);
      await shown(list, 'list');
      expect(parts(list, 'item')).to.have.length(2);
      list.remove();
    });

    it('with one request for all widgets of one address, whatever they show of it', async () => {
      const asked = serve(() => json(stories(9)));
      const src = address();
      const first = await make('press-list', { src, limit: '1' });
      const others = await Promise.all([
        make('press-list', { src, offset: '1' }),
        make('press-article', { src }),
        make('press-related', { src, rank: 'latest' }),
      ]);
      for (const each of [first, ...others]) await shown(each, 'headline');
      expect(asked).to.have.length(1);
    });

    it('anew where its address changes, and shows no late answer to the old one', async () => {
      let answerOld: (response: Response) => void = () => {};
      const [old, fresh] = [address(), address()];
      serve(({ url }) =>
        url === old ? new Promise((done) => (answerOld = done)) : json([{ title: 'Fresh', url: '/f' }]),
      );
      const list = await make('press-list', { src: old });
      await pause();
      list.src = fresh;
      await until(() => saidBy(list, 'headline')[0] === 'Fresh');
      answerOld(json([{ title: 'Old', url: '/o' }]));
      await pause();
      expect(saidBy(list, 'headline')).to.deep.equal(['Fresh']);
    });

    it('by `items` and `map`, followed live', async () => {
      serve(() => json({ a: { b: [{ x: 'First', y: 'Second', u: '/u' }] } }));
      const list = await make('press-list', { src: address(), items: 'a.b', map: 'title: x; url: u', preset: 'none' });
      await until(() => saidBy(list, 'headline')[0] === 'First');
      list.map = 'title: y; url: u';
      await until(() => saidBy(list, 'headline')[0] === 'Second');
    });

    it('after `transform`, which a page gives as a property', async () => {
      serve(() => json({ rows: stories(2) }));
      const list = await make('press-list', { src: address() });
      list.transform = (json) => (json instanceof Object && 'rows' in json ? json.rows : json);
      await until(() => parts(list, 'item').length === 2);
    });

    it('with the headers of `requestInit`, and links relative to `base`', async () => {
      const asked = serve(() => json([{ title: 'One', url: 'one/' }]));
      const list = document.createElement('press-list');
      list.src = address();
      list.base = 'https://other.example/news/';
      list.loading = 'eager';
      list.requestInit = { headers: { 'X-Token': 'abc' } };
      document.body.append(list);
      await shown(list, 'headline');
      expect(find(list, 'a')?.getAttribute('href')).to.equal('https://other.example/news/one/');
      expect(asked.map(({ headers }) => headers.get('x-token'))).to.deep.equal(['abc']);
      list.remove();
    });

    for (const attributes of sets(
      { timeout: 'soon' },
      { refresh: 'often' },
      { credentials: 'maybe' },
      { src: 'https://paper.example/{nobody}' },
    )) {
      it(`not where ${JSON.stringify(attributes)} is wrong, and says so`, async () => {
        const asked = serve(() => json(stories(1)));
        const events = heard(document, 'press-failed');
        const list = await make('press-list', { src: address(), ...attributes });
        expect(said(await shown(list, 'message'))).to.equal('This part of the page is not set up correctly.');
        expect(parts(list, 'retry')).to.be.empty;
        expect(events).to.have.length(1);
        expect(asked).to.be.empty;
      });
    }
  });

  for (const way of ['append', 'moveBefore'] as const) {
    it(`is moved in the page by ${way} without another request`, async () => {
      const asked = serve(() => json(stories(3)));
      const list = await make('press-list', { src: address() });
      await shown(list, 'list');
      const place = document.createElement('section');
      document.body.append(place);
      const move: unknown = Reflect.get(place, way);
      if (typeof move === 'function') Reflect.apply(move, place, way === 'append' ? [list] : [list, null]);
      await pause();
      await shown(list, 'list');
      expect(list.parentElement).to.equal(place);
      expect(asked).to.have.length(1);
      place.remove();
    });
  }

  it('is moved while its request is under way without another, and shows the answer', async () => {
    let answer: (response: Response) => void = () => {};
    const asked = serve(() => new Promise((done) => (answer = done)));
    const list = await make('press-list', { src: address() });
    await until(() => asked.length);
    document.body.append(list);
    await pause();
    answer(json(stories(2)));
    await shown(list, 'list');
    expect(asked).to.have.length(1);
    list.remove();
  });

  it('says nothing more once it is taken out of the page', async () => {
    let answer: (response: Response) => void = () => {};
    const asked = serve(() => new Promise((done) => (answer = done)));
    const events = heard(document, 'press-ready', 'press-failed');
    const list = await make('press-list', { src: address() });
    await until(() => asked.length);
    list.remove();
    answer(json(stories(2)));
    await pause();
    expect(events).to.be.empty;
  });

  it('has a skeleton of as many items as will come while it loads', async () => {
    serve(never);
    const list = await make('press-list', { src: address(), limit: '4', heading: 'News' });
    await until(() => find(list, '[aria-busy=true]'));
    expect(findAll(list, 'li')).to.have.length(4);
    expect(find(list, 'ol')?.ariaHidden).to.equal('true');
    await expect(list).to.be.accessible();
  });

  it('brings everything back after a failure', async () => {
    serve(() => status(403));
    const list = await make('press-list', { src: address() });
    const retry = await shown(list, 'retry');
    expect(said(part(list, 'message'))).to.match(/^These stories could not be loaded\. ?Try again$/);
    await expect(list).to.be.accessible();
    serve(() => json(stories(3)));
    retry.click();
    await shown(list, 'list');
    expect(parts(list, 'message')).to.be.empty;
  });

  it('runs from right to left with its own Arabic, and with the page', async () => {
    const list = await make('press-list', { dir: 'rtl', lang: 'ar' });
    list.data = stories(2);
    expect(getComputedStyle(await shown(list, 'list')).direction).to.equal('rtl');
    await expect(list).to.be.accessible();
  });

  it('shows 267 hostile items, and each of their fields, as text', async () => {
    const fields = [
      'id',
      'title',
      'url',
      'excerpt',
      'section',
      'authors',
      'publishedAt',
      'image',
      'imageAlt',
      'sponsor',
    ];
    fields.push('lang', 'commentCount', 'live', 'opinion', 'media', 'srcset');
    const strings = await hostile();
    const map = fields.map((field) => `${field}: ${field}`).join('; ');
    const list = await make('press-list', { map, limit: '999', heading: 'News', base: 'https://paper.example/' });
    const calls = await executions(async () => {
      list.data = strings.map((text) => Object.fromEntries(fields.map((field) => [field, text])));
      await shown(list, 'list');
    });
    expect(parts(list, 'item').length).to.be.above(200);
    expect(dangers(list)).to.deep.equal([]);
    expect(calls).to.equal(0);
  });

  it('shows hostile strings that stand in its own attributes as text', async () => {
    const strings = await hostile();
    const list = await make('press-list', {});
    const calls = await executions(async () => {
      list.data = stories(1);
      for (const text of strings) {
        for (const name of ['heading', 'layout', 'lang', 'limit', 'offset', 'heading-level', 'theme']) {
          list.setAttribute(name, text);
        }
        await list.updateComplete;
        expect(dangers(list), text).to.deep.equal([]);
      }
    });
    expect(calls).to.equal(0);
  });
});
