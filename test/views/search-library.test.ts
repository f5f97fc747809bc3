import { expect } from '@open-wc/testing';
import type { Article } from '../../src/model/article.js';
import { openArticles } from '../../src/ui/articles-source.js';
import { kit as common } from '../../src/ui/kit.js';
import { library as chunks } from '../../src/ui/library.js';
import { Library } from '../../src/views/search-library.js';
import type { PressSearch } from '../../src/widgets/search.js';
import { article } from '../helpers/articles.js';
import { find, findAll, make, part, parts, said, story, type, until } from '../widgets/tools.js';

/** What the panel is handed. */
const kit = { ...common, ...chunks, openArticles };

const articles = (count: number): Article[] =>
  Array.from({ length: count }, (_, i) => article({ id: `${i}`, title: `Ferry number ${i}` }));

describe('the library of a search box', () => {
  it('has an index over the newest articles before the one over all', async () => {
    const list = { items: articles(1200), dropped: 0 };
    const reading = new Library(kit).read(list, undefined);
    const part = await reading.newest;
    expect(part.articles).to.deep.equal(list.items.slice(0, 250));
    expect(reading.isWhole(part)).to.be.false;
    const whole = await reading.whole;
    expect(whole.articles).to.have.length(1200);
    expect(reading.isWhole(whole)).to.be.true;
    expect(await reading.newest).to.equal(whole);
    const { hits } = await whole.engine.search(whole.index, '1199');
    expect(hits.map(({ doc }) => doc)).to.deep.equal([1199]);
  });

  it('reads a short list at once', async () => {
    const reading = new Library(kit).read({ items: articles(400), dropped: 0 }, undefined);
    expect((await reading.newest).articles).to.have.length(400);
  });

  it('reads a list once for one set of weights, and again for others', () => {
    const library = new Library(kit);
    const list = { items: articles(3), dropped: 0 };
    const reading = library.read(list, { title: 4 });
    expect(library.read(list, { title: 4 })).to.equal(reading);
    expect(library.read(list, { title: 1 })).not.to.equal(reading);
  });

  it('begins again where the engine did not come', async () => {
    let isThere = false;
    const loadArchive: typeof kit.loadArchive = () =>
      isThere ? kit.loadArchive() : Promise.reject(new Error('offline'));
    const library = new Library({ ...kit, loadArchive });
    const list = { items: articles(3), dropped: 0 };
    const failure = await library.read(list, undefined).whole.catch((error: unknown) => error);
    expect(String(failure)).to.contain('offline');
    isThere = true;
    expect((await library.read(list, undefined).whole).articles).to.have.length(3);
  });
});

it('a search box draws once before it is asked, and leaves nothing of that behind', async () => {
  const search = await make('press-search', { lang: 'en' });
  const pictures: string[] = [];
  let rehearsals = 0;
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement) || !node.querySelector('.result')) continue;
      rehearsals++;
      pictures.push(...[...node.querySelectorAll('img')].map(({ src }) => src));
    }
  });
  observer.observe(part(search, 'base'), { childList: true });
  search.data = [story(1, { title: 'Ferry', image: 'https://paper.example/ferry.jpg' })];
  type(find<HTMLInputElement>(search, 'input') ?? search, '');
  await until(() => rehearsals, 'a rehearsal');
  observer.disconnect();
  expect(parts(search, 'result')).to.be.empty;
  expect(findAll(search, '.panel')).to.have.length(1);
  expect(pictures).to.be.empty;
}).timeout(20_000);

describe('a search box over a long list', function () {
  this.timeout(20_000);
  const long = Array.from({ length: 3000 }, (_, i) =>
    story(i, { title: i === 2990 ? 'A zebra' : `Ferry number ${i}` }),
  );

  /** What a slow machine says besides, while it still reads. */
  const isUnfinished = (words: string): boolean => words.endsWith('Searches the newest 250 posts.');

  /** Asks at once, and gives all that is said until there is a whole answer. */
  async function heard(query: string, search: PressSearch): Promise<string[]> {
    const told: string[] = [];
    const status = part(search, 'status');
    const observer = new MutationObserver(() => told.push(said(status)));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    search.data = long;
    type(find<HTMLInputElement>(search, 'input') ?? search, query);
    await until(() => said(status).includes('result') && !isUnfinished(said(status)), 'an answer');
    observer.disconnect();
    return told.filter((words, i) => words !== told[i - 1]);
  }

  it('shows the newest first, and says how many once it has read them all', async () => {
    const search = await make('press-search', { lang: 'en' });
    let first = 0;
    const observer = new MutationObserver(() => {
      first ||=
        parts(search, 'result').length &&
        Number(/\d[\d,]*(?= shown)/.exec(said(find(search, '.all')))?.[0].replace(',', ''));
    });
    if (search.shadowRoot) observer.observe(search.shadowRoot, { childList: true, subtree: true });
    const told = await heard('ferry', search);
    expect(told.filter((words) => !isUnfinished(words))).to.deep.equal(['Searching', '2,999 results for “ferry”']);
    observer.disconnect();
    expect(first).to.equal(250);
  });

  it('does not say that nothing is found before it has read them all', async () => {
    const search = await make('press-search', { lang: 'en' });
    expect(await heard('zebra', search)).to.deep.equal(['Searching', '1 result for “zebra”']);
    expect(parts(search, 'newest')).to.be.empty;
  });
});
