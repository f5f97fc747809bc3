import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { Failure } from '../../src/model/failure.js';
import { PressFailedEvent, PressSearchEvent } from '../../src/ui/events.js';
import { toStoredFeed } from '../../src/search/stored-feed.js';
import type { PressSearch } from '../../src/widgets/search.js';
import { article } from '../helpers/articles.js';
import {
  address,
  find,
  findAll,
  forget,
  heard,
  json,
  make,
  never,
  part,
  parts,
  pause,
  press,
  said,
  serve,
  shown,
  status,
  stored,
  story,
  type,
  until,
} from '../widgets/tools.js';

const paper = [
  story(1, { title: 'Seoul and NATO share concerns over North Korea', section: 'World' }),
  story(2, { title: 'Grain prices ease in the strait', section: 'Business' }),
  story(3, { title: 'North Korea confirms it sent troops', section: 'World' }),
  story(4, { title: 'Shipyards of Korea book a record year', section: 'Business', date: '2025-07-01T00:00:00Z' }),
  story(5, { title: 'A cup final in the rain', section: 'Sport' }),
];

const input = (search: PressSearch): HTMLInputElement => {
  const found = find<HTMLInputElement>(search, 'input');
  if (!found) throw new Error('no field');
  return found;
};
const titles = (search: PressSearch): string[] =>
  parts(search, 'result').map((row) => said(row.querySelector('.head')));
const answered = (search: PressSearch, words: string): Promise<void> =>
  until(() => said(part(search, 'status')).includes(words), `an answer to ${words}`);

async function box(attributes: Readonly<Record<string, string>> = {}, children = ''): Promise<PressSearch> {
  serve(() => json(paper));
  return make('press-search', { src: address(), lang: 'en', loading: 'interaction', ...attributes }, children);
}

async function asked(
  words: string,
  attributes?: Readonly<Record<string, string>>,
  children = '',
): Promise<PressSearch> {
  const search = await box(attributes, children);
  type(input(search), words);
  await answered(search, words);
  return search;
}

const pressed = (search: PressSearch, name: string): string[] =>
  findAll(search, `[part=${name}] [aria-pressed=true]`).map(said);
const choose = (search: PressSearch, name: string, words: string): void =>
  findAll(search, `[part=${name}] button`)
    .find((button) => said(button).startsWith(words))
    ?.click();

describe('the search panel', function () {
  this.timeout(20_000);
  afterEach(() => {
    forget();
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&]q=[^&]*/, ''));
  });

  describe('orders', () => {
    it('are by relevance first, and by date when a reader says so', async () => {
      const search = await asked('korea');
      expect(pressed(search, 'sort')).to.deep.equal(['Best match']);
      choose(search, 'sort', 'Newest');
      await until(() => titles(search)[0] === 'Shipyards of Korea book a record year');
      expect(pressed(search, 'sort')).to.deep.equal(['Newest']);
      await expect(search).to.be.accessible();
    });

    it('are not offered for a single result', async () => {
      const search = await asked('cup');
      expect(parts(search, 'sort')).to.be.empty;
    });
  });

  describe('sections', () => {
    it('stay while one is chosen, and it stays chosen while the reader types on', async () => {
      const search = await asked('kore');
      choose(search, 'facets', 'World');
      await until(() => titles(search).length === 2);
      expect(findAll(search, '[part=facets] button').map(said)).to.deep.equal(['All 3', 'World 2', 'Business 1']);
      type(input(search), 'korea');
      await answered(search, 'korea');
      expect(pressed(search, 'facets')).to.deep.equal(['World 2']);
      expect(said(part(search, 'status'))).to.equal('2 results for “korea”');
    });

    it('let go of the reader who types what is not in the chosen one', async () => {
      const search = await asked('korea');
      choose(search, 'facets', 'Business');
      await until(() => titles(search).length === 1);
      type(input(search), 'troops');
      await answered(search, 'troops');
      expect(titles(search)).to.deep.equal(['North Korea confirms it sent troops']);
    });

    it('are walked by arrows, Home and End, and scroll into view', async () => {
      const many = Array.from({ length: 16 }, (_, i) =>
        story(i, { title: `Ferry ${i}`, section: `Section number ${i % 8}` }),
      );
      const search = await make('press-search', { lang: 'en' });
      search.style.inlineSize = '300px';
      search.data = many;
      type(input(search), 'ferry');
      await shown(search, 'facets');
      const facets = part(search, 'facets');
      const buttons = findAll(search, '[part=facets] button');
      const focused = (): string => said(search.shadowRoot?.activeElement);
      buttons[0]?.focus();
      expect(press(buttons[0] ?? facets, 'ArrowRight').defaultPrevented).to.be.true;
      expect(focused()).to.equal(said(buttons[1]));
      press(buttons[1] ?? facets, 'End');
      expect(focused()).to.equal(said(buttons.at(-1)));
      expect(facets.scrollLeft).to.be.above(0);
      press(buttons.at(-1) ?? facets, 'Home');
      expect(focused()).to.equal(said(buttons[0]));
      expect(press(buttons[0] ?? facets, 'a').defaultPrevented).to.be.false;
    });
  });

  describe('recent searches', () => {
    const key = 'presslet:1:recent:';

    it('are not kept unless the page asks for it', async () => {
      const search = await asked('korea');
      search.addEventListener('press-article-open', (event) => event.preventDefault());
      press(input(search), 'Enter');
      await pause();
      expect(stored().length).to.equal(0);
    });

    it('are kept when a result is opened, newest first, each once, for this source alone', async () => {
      const src = address();
      const search = await box({ recent: '', src });
      search.addEventListener('press-article-open', (event) => event.preventDefault());
      for (const words of ['grain', 'korea', 'Grain']) {
        type(input(search), words);
        await answered(search, words);
        press(input(search), 'Enter');
      }
      expect(JSON.parse(localStorage.getItem(key + src) ?? '')).to.deep.equal(['Grain', 'korea']);
      expect(stored().length).to.equal(1);
    });

    it('are offered to an empty field as options, and asked again', async () => {
      const src = address();
      localStorage.setItem(key + src, JSON.stringify(['korea', 'grain']));
      const search = await box({ recent: '', src });
      type(input(search), '');
      await shown(search, 'recent');
      await expect(search).to.be.accessible();
      expect(input(search).getAttribute('aria-expanded')).to.equal('true');
      expect(input(search).hasAttribute('aria-activedescendant')).to.be.false;
      press(input(search), 'ArrowDown');
      press(input(search), 'ArrowDown');
      await search.updateComplete;
      expect(said(find(search, '[aria-selected=true]'))).to.equal('grain');
      press(input(search), 'Enter');
      await answered(search, 'grain');
      expect(input(search).value).to.equal('grain');
    });

    it('go with one button', async () => {
      const src = address();
      localStorage.setItem(key + src, JSON.stringify(['korea']));
      const search = await box({ recent: '', src });
      type(input(search), '');
      (await shown(search, 'forget')).click();
      await search.updateComplete;
      expect(parts(search, 'recent')).to.be.empty;
      expect(stored().length).to.equal(0);
    });

    it('are none where the storage holds something else', async () => {
      const src = address();
      localStorage.setItem(key + src, '{"a":');
      const search = await box({ recent: '', src });
      type(input(search), '');
      await pause(150);
      expect(parts(search, 'recent')).to.be.empty;
    });
  });

  describe('the page’s address', () => {
    const inAddress = (): string | null => new URLSearchParams(location.search).get('q');

    it('takes the query when its reader rests, and loses it with the words', async () => {
      const search = await asked('korea', { 'url-param': 'q' });
      const { length } = history;
      await until(() => inAddress() === 'korea');
      expect(history.length).to.equal(length);
      part(search, 'clear').click();
      await until(() => inAddress() === null);
    });

    it('is left alone by default', async () => {
      await asked('korea');
      await pause(500);
      expect(inAddress()).to.be.null;
    });

    it('is read at the start, and again when the reader goes back', async () => {
      const url = new URL(location.href);
      url.searchParams.set('q', 'grain');
      history.replaceState(null, '', url);
      const search = await box({ 'url-param': 'q' });
      await answered(search, 'grain');
      expect(input(search).value).to.equal('grain');
      expect(document.activeElement).not.to.equal(search);
      url.searchParams.set('q', 'korea');
      history.replaceState(null, '', url);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await answered(search, 'korea');
      expect(input(search).value).to.equal('korea');
    });
  });

  it('asks what was meant, and searches that on a click', async () => {
    const search = await asked('koraea');
    const button = await shown(search, 'suggestion');
    expect(said(button)).to.equal('Did you mean korea?');
    await expect(search).to.be.accessible();
    button.click();
    await answered(search, '“korea”');
    expect(input(search).value).to.equal('korea');
    expect(parts(search, 'suggestion')).to.be.empty;
    expect(search.shadowRoot?.activeElement).to.equal(input(search));
  });

  describe('without a result', () => {
    it('shows the newest posts as links', async () => {
      const search = await asked('zzzzqqqq');
      const newest = findAll(search, '[part=newest] .head').map(said);
      expect(newest[0]).to.equal('Shipyards of Korea book a record year');
      expect(newest).to.have.length(4);
      expect(find<HTMLAnchorElement>(search, '[part=newest] a')?.tabIndex).to.equal(0);
      await expect(search).to.be.accessible();
    });

    it('hands the query to the page’s own form with Enter', async () => {
      const search = await asked('zzzzqqqq', {}, '<form action="/all"><input name="s" type="search" required></form>');
      const form = search.querySelector('form');
      let sent = '';
      form?.addEventListener('submit', (event) => {
        event.preventDefault();
        sent = form.querySelector('input')?.value ?? '';
      });
      press(input(search), 'Enter');
      expect(sent).to.equal('zzzzqqqq');
    });
  });

  it('hands the query to the page’s own form for all results', async () => {
    const search = await asked('korea', { limit: '1' }, '<form action="/all"><input name="q"></form>');
    const sent = heard(search, 'submit');
    search.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    part(search, 'all').click();
    expect(sent).to.have.length(1);
    expect(search.querySelector('input')?.value).to.equal('korea');
  });

  it('opens the answer to what was typed and not to what was there before', async () => {
    const search = await asked('grain');
    const opened: string[] = [];
    search.addEventListener('press-article-open', (event) => {
      event.preventDefault();
      opened.push(event.article.title);
    });
    type(input(search), 'cup');
    press(input(search), 'Enter');
    await until(() => opened.length);
    expect(opened).to.deep.equal(['A cup final in the rain']);
  });

  describe('a list that is not all', () => {
    const page = (request: { readonly url: string }, last: number): Response => {
      const number = Number(new URL(request.url).searchParams.get('page') ?? 1);
      const link =
        number < last ? { Link: `<${request.url.split('?')[0]}?page=${number + 1}>; rel="next"` } : undefined;
      return json([story(number, { title: `Ferry of page ${number}` })], link);
    };

    it('says so', async () => {
      serve((request) => page(request, 3));
      const search = await make('press-search', { src: address(), lang: 'en', next: 'link' });
      type(input(search), 'ferry');
      expect(said(await shown(search, 'note'))).to.equal('Searches the newest 1 posts.');
      await answered(search, '1 result for “ferry” · Searches the newest 1 posts.');
      await expect(search).to.be.accessible();
    });

    it('says so while it is being read', async () => {
      const real: (run: () => void) => Promise<void> = scheduler.postTask.bind(scheduler);
      const search = await make('press-search', { lang: 'en' });
      // From the first row on what builds the index has no turn, until it is given back.
      const held: (() => void)[] = [];
      Reflect.set(scheduler, 'postTask', async (run: () => void) => {
        if (titles(search).length) await new Promise<void>((done) => held.push(done));
        return real(run);
      });
      search.data = Array.from({ length: 12_000 }, (_, n) => story(n, { title: `Ferry ${n}` }));
      type(input(search), 'ferry');
      expect(said(await shown(search, 'note'))).to.equal('Searches the newest 250 posts.');
      expect(said(part(search, 'status'))).to.equal('Searching');
      await until(() => held.length, 'it was held');
      Reflect.deleteProperty(scheduler, 'postTask');
      for (const goOn of held) goOn();
      await answered(search, '12,000 results');
      expect(parts(search, 'note')).to.be.empty;
    });

    it('says how old it is once it could not be asked for again', async () => {
      const search = await asked('korea');
      serve(() => status(404));
      search.refresh();
      expect(said(await shown(search, 'note'))).to.match(/^As of \d+:\d\d\s[AP]M\.$/);
      expect(said(part(search, 'status'))).to.match(/^3 results for “korea” · As of /);
      serve(() => json(paper));
      search.refresh();
      await until(() => !parts(search, 'note').length, 'it is new again');
      expect(titles(search)).to.have.length(3);
    });

    it('is completed page by page where the tag allows, and then says nothing', async () => {
      const requests = serve((request) => page(request, 3));
      const search = await make('press-search', { src: address(), lang: 'en', next: 'link', pages: 'all' });
      type(input(search), 'ferry');
      await until(() => titles(search).length === 3, 'all pages');
      expect(requests).to.have.length(3);
      expect(parts(search, 'note')).to.be.empty;
    });

    it('keeps the reader where they stand when more of it comes', async () => {
      let more: (response: Response) => void = () => {};
      serve((request) =>
        request.url.includes('page=2')
          ? new Promise((done) => (more = done))
          : json([story(1, { title: 'Ferry one' }), story(2, { title: 'Ferry two' })], {
              Link: `<${request.url}?page=2>; rel="next"`,
            }),
      );
      const search = await make('press-search', { src: address(), lang: 'en', next: 'link', pages: '2' });
      type(input(search), 'ferry');
      await until(() => titles(search).length === 2);
      press(input(search), 'ArrowDown');
      await search.updateComplete;
      const stood = said(find(search, '[aria-selected=true] .head'));
      more(json([story(3, { title: 'Ferry' })]));
      await until(() => titles(search).length === 3);
      expect(said(find(search, '[aria-selected=true] .head'))).to.equal(stood);
    });
  });

  it('searches the index that came with the list, and does not build one', async () => {
    const articles = ['Ferry', 'Grain'].map((title, i) => article({ id: `${i}`, title }));
    const feed = await toStoredFeed(articles, (text) => text);
    // Whoever built an index of these titles would find no ferry in it.
    const items = feed.items.map((item) => ({ ...item, title: item.title === 'Ferry' ? 'Boats' : item.title }));
    serve(() => json({ ...feed, items }));
    const search = await make('press-search', { src: address(), lang: 'en' });
    type(input(search), 'ferry');
    await answered(search, 'ferry');
    expect(titles(search)).to.deep.equal(['Boats']);
  });

  describe('weights', () => {
    const list = [
      story(1, { title: 'Nothing of note', excerpt: 'harbour harbour harbour' }),
      story(2, { title: 'Harbour', excerpt: 'x' }),
    ];

    it('say which fields count', async () => {
      const search = await make('press-search', { lang: 'en', weights: 'title 4, excerpt 0' });
      search.data = list;
      type(input(search), 'harbour');
      await answered(search, 'harbour');
      expect(titles(search)).to.deep.equal(['Harbour']);
    });

    for (const [weights, wrong] of [
      ['title 4, headline 2', /"headline 2" is not understood.*title, tags, authors/],
      ['title much', /"title much" is not understood: write a field and a number/],
      ['title 99', /"title 99" is not understood: write a field and a number from 0 to 30/],
    ] as const) {
      it(`that are wrong are told: ${weights}`, async () => {
        const events = heard(document, 'press-failed');
        const search = await make('press-search', { lang: 'en', weights });
        search.data = list;
        type(input(search), 'harbour');
        const message = await shown(search, 'message');
        expect(said(message)).to.equal('This part of the page is not set up correctly.');
        const [event] = events;
        if (!(event instanceof PressFailedEvent)) throw new Error('not told');
        expect(event.failure).to.be.instanceOf(Failure);
        expect(event.failure.kind).to.equal('config');
        expect(event.failure.message).to.match(wrong);
        expect(events).to.have.length(1);
      });
    }
  });

  it('says nothing where there is nothing to choose, to ask for or to show', async () => {
    const search = await make('press-search', { lang: 'en' });
    search.data = [1, 2].map((n) => story(n, { title: `Ferry ${n}`, section: 'World' }));
    type(input(search), 'ferry');
    await until(() => titles(search).length === 2);
    expect(said(find(search, '.bar'))).to.equal('Best match Newest');
    expect(said(part(search, 'panel'))).not.to.match(/false|undefined|null|\[object/);
    search.data = [story(1, { title: 'Ferry', section: 'World' }), story(2, { title: 'Ferry', section: 'Sport' })];
    type(input(search), 'zzzzqqqq');
    await answered(search, 'zzzzqqqq');
    expect(said(part(search, 'panel'))).not.to.match(/false|undefined|null|\[object/);
  });

  it('says who has paid for a post, as every list does', async () => {
    const search = await make('press-search', { lang: 'en', map: 'sponsor: sponsor' });
    search.data = [story(1, { title: 'A ferry', sponsor: 'Harbour Bank' }), story(2, { title: 'Another ferry' })];
    type(input(search), 'ferry');
    await until(() => titles(search).length === 2);
    const [paid, own] = titles(search)[0] === 'A ferry' ? parts(search, 'result') : parts(search, 'result').reverse();
    expect(said(paid?.querySelector('.kick'))).to.equal('Sponsored · Harbour Bank');
    expect(paid?.getAttribute('rel')).to.equal('sponsored');
    expect(said(own?.querySelector('.kick'))).to.equal('Business');
    expect(own?.hasAttribute('rel')).to.be.false;
  });

  it('draws the rows below the first screen too, and at once for the arrow that goes there', async () => {
    const search = await make('press-search', { lang: 'en' });
    search.data = Array.from({ length: 8 }, (_, i) => story(i, { title: `Ferry ${i}` }));
    type(input(search), 'ferry');
    await shown(search, 'result');
    press(input(search), 'ArrowUp');
    await search.updateComplete;
    expect(titles(search)).to.have.length(8);
    expect(said(find(search, '[aria-selected=true] .head'))).to.equal(titles(search)[7]);
    press(input(search), 'Escape');
    press(input(search), 'ArrowDown');
    await until(() => titles(search).length === 8);
  });

  it('says that there is nothing to search', async () => {
    const events = heard(document, 'press-failed');
    const search = await make('press-search', { lang: 'en' });
    type(input(search), 'korea');
    expect(said(await shown(search, 'message'))).to.equal('This part of the page is not set up correctly.');
    expect(events).to.have.length(1);
    await expect(search).to.be.accessible();
  });

  describe('a search server', () => {
    const hits = [
      story(3, { title: 'North Korea confirms it sent troops', section: 'World' }),
      story(70, { title: 'Korea in the old days', section: 'Archive' }),
      story(71, { title: 'Letters from Korea', section: 'Archive' }),
    ];
    const meili = {
      hits,
      processingTimeMs: 1,
      query: '',
      estimatedTotalHits: 40,
      facetDistribution: { section: { World: 12, Archive: 28 } },
    };
    const remote = (): string => `${address()}?q={query}`;

    it('is asked once for all keys, the words in its address, and its answer shown with its totals', async () => {
      const requests = serve(() => json(meili));
      const events = heard(document, 'press-search');
      const search = await make('press-search', { src: remote(), lang: 'en', preset: 'meilisearch' });
      for (const words of ['k', 'ko', 'korea & co']) type(input(search), words);
      await until(() => titles(search).length === 3, 'hits');
      expect(requests.map(({ url }) => url.split('?')[1])).to.deep.equal(['q=korea%20%26%20co']);
      expect(said(part(search, 'status'))).to.equal('40 results for “korea & co”');
      expect(findAll(search, '[part=facets] button').map(said)).to.deep.equal(['All 40', 'Archive 28', 'World 12']);
      expect(findAll(search, '[part=result-title] mark').map(said)).to.deep.equal(['Korea', 'co', 'Korea', 'Korea']);
      await until(() => events.length);
      const [event] = events;
      expect(event instanceof PressSearchEvent && [event.query, event.count]).to.deep.equal(['korea & co', 40]);
      await expect(search).to.be.accessible();
    });

    it('asks for nothing while no word is typed', async () => {
      const requests = serve(() => json(meili));
      const search = await make('press-search', { src: remote(), lang: 'en' });
      type(input(search), '');
      await pause(300);
      expect(requests).to.be.empty;
    });

    it('is not heard when its answer comes too late', async () => {
      const waiting: ((response: Response) => void)[] = [];
      const requests = serve(() => new Promise((done) => waiting.push(done)));
      const search = await make('press-search', { src: remote(), lang: 'en' });
      type(input(search), 'korea');
      await until(() => requests.length === 1);
      type(input(search), 'grain');
      await until(() => requests.length === 2);
      waiting[1]?.(json([story(2, { title: 'Grain prices ease' })]));
      await until(() => titles(search).length === 1);
      waiting[0]?.(json(hits));
      await pause();
      expect(titles(search)).to.deep.equal(['Grain prices ease']);
    });

    it('comes behind what the list around the box has, without doubles', async () => {
      let answer: ((response: Response) => void) | undefined;
      serve(({ url }) => (url.includes('?q=') ? new Promise((done) => (answer = done)) : json(paper)));
      const feed = await make(
        'press-feed',
        { src: address() },
        `<press-search src="${remote()}" lang="en"></press-search>`,
      );
      const search = feed.querySelector('press-search');
      if (!search) throw new Error('no box');
      type(input(search), 'korea');
      await until(() => titles(search).length === 3, 'local results');
      const local = titles(search);
      await until(() => answer !== undefined, 'a question to the server');
      answer?.(json(hits));
      await until(() => titles(search).length === 5, 'remote results');
      expect(titles(search)).to.deep.equal([...local, 'Korea in the old days', 'Letters from Korea']);
      expect(parts(search, 'note')).to.be.empty;
    });

    it('that fails leaves what is here, and is asked again by a reader who has nothing', async () => {
      serve(() => status(404));
      const search = await make('press-search', { src: remote(), lang: 'en' });
      search.data = paper;
      type(input(search), 'korea');
      await until(() => titles(search).length === 3);
      // What is here is not all that was asked for, and its reader can ask again.
      expect(said(await shown(search, 'note'))).to.equal('Searches the newest 5 posts. Try again');
      expect(said(part(search, 'status'))).to.equal('3 results for “korea” · Searches the newest 5 posts.');
      expect(titles(search)).to.have.length(3);
      serve(() => json(hits));
      part(search, 'retry').click();
      await until(() => titles(search).length === 5);
      expect(parts(search, 'note')).to.be.empty;
      serve(() => status(404));
      type(input(search), 'zzzzqqqq');
      const retry = await shown(search, 'retry');
      expect(parts(search, 'note')).to.be.empty;
      await expect(search).to.be.accessible();
      serve(() => json(hits));
      retry.click();
      await until(() => titles(search).length === 3);
    });

    it('says that it searches until the answer is there', async () => {
      serve(never);
      const search = await make('press-search', { src: remote(), lang: 'en' });
      type(input(search), 'korea');
      await until(() => said(part(search, 'status')) === 'Searching');
      await expect(search).to.be.accessible();
    });

    it('is asked for more where what has come holds too little of the chosen section', async () => {
      const pageOf = (url: string): number => Number(new URL(url).searchParams.get('page') ?? 1);
      const requests = serve(({ url }) => {
        const number = pageOf(url);
        const all = [1, 2, 3, 4].map((n) =>
          story(number * 10 + n, { title: `Korea ${number} ${n}`, section: n === 1 ? 'Archive' : 'World' }),
        );
        const next = `<${url.replace(/&page=.*/, '')}&page=${number + 1}>; rel="next"`;
        const counts = { facetDistribution: { section: { World: 18, Archive: 6 } }, estimatedTotalHits: 24 };
        return json({ ...meili, ...counts, hits: all }, number < 6 ? { Link: next } : undefined);
      });
      const search = await make('press-search', { src: remote(), lang: 'en', preset: 'meilisearch', limit: '4' });
      type(input(search), 'korea');
      await until(() => titles(search).length === 4);
      expect(requests).to.have.length(1);
      choose(search, 'facets', 'Archive');
      await until(() => titles(search).length === 4 && titles(search).every((title) => title.endsWith('1')));
      expect(said(part(search, 'status'))).to.equal('6 results for “korea”');
      expect(requests.map(({ url }) => pageOf(url))).to.deep.equal([1, 2, 3, 4]);
      expect(said(find(search, '.all'))).to.contain('4 of 6 shown');
    });

    it('narrows to one of its sections what has come', async () => {
      serve(() => json(meili));
      const search = await make('press-search', { src: remote(), lang: 'en' });
      type(input(search), 'korea');
      await until(() => titles(search).length === 3);
      choose(search, 'facets', 'Archive');
      await until(() => titles(search).length === 2);
      expect(said(find(search, '.all'))).to.contain('2 of 28 shown');
    });
  });

  describe('in its place', () => {
    const boxOf = (element: Element | null): DOMRect => (element ?? document.body).getBoundingClientRect();

    it('hangs below its field, and above it where there is no room below; never over it, never off screen', async () => {
      const search = await asked('korea');
      const field = (): DOMRect => boxOf(find(search, '.field'));
      expect(boxOf(part(search, 'panel')).top).to.be.at.least(field().bottom - 1);
      search.style.cssText = 'position: fixed; inset: auto 20px 4px';
      window.dispatchEvent(new Event('resize'));
      const panel = boxOf(part(search, 'panel'));
      expect(panel.bottom).to.be.at.most(field().top + 1);
      expect(panel.top).to.be.at.least(0);
    });

    it('is wide enough to read where its field is not, within the screen', async () => {
      const search = await asked('korea');
      search.style.cssText = 'position: fixed; inset: 4px 4px auto auto; inline-size: 160px';
      window.dispatchEvent(new Event('resize'));
      const panel = boxOf(part(search, 'panel'));
      expect(panel.width).to.equal(320);
      expect(panel.right).to.be.at.most(document.documentElement.clientWidth);
    });

    it('holds the page still behind it on a phone', async () => {
      await setViewport({ width: 360, height: 640 });
      try {
        const search = await asked('korea');
        const { overflow } = document.documentElement.style;
        expect(overflow).to.equal('hidden');
        press(input(search), 'Escape');
        expect(document.documentElement.style.overflow).to.equal('');
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  });

  it('clears the words with a second Escape, and the focus stays', async () => {
    const search = await asked('korea');
    input(search).focus();
    press(input(search), 'Escape');
    expect(input(search).value).to.equal('korea');
    press(input(search), 'Escape');
    await search.updateComplete;
    expect(input(search).value).to.equal('');
    expect(parts(search, 'panel')).to.be.empty;
    expect(search.shadowRoot?.activeElement).to.equal(input(search));
  });
});
