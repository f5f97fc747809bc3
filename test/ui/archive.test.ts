import { expect } from '@open-wc/testing';
import { ForeignHtml } from '../../src/model/text.js';
import { parseStored, storeIndex } from '../../src/search/stored.js';
import { archiveOf, likest, termsOf } from '../../src/ui/archive.js';
import { decode } from '../../src/ui/html.js';
import { article } from '../helpers/articles.js';

const list = ['Ferry leaves the harbour', 'Grain prices ease', 'Harbour dredging delays the ferry'].map((title, i) =>
  article({ id: `${i}`, title }),
);
const options = { decode };
const hits = async (list: Parameters<typeof archiveOf>[0], query: string, more = {}): Promise<string[]> => {
  const { engine, index, articles } = await archiveOf(list, { ...options, ...more });
  const found = await engine.search(index, query);
  return found.hits.map(({ doc }) => articles[doc]?.id ?? '');
};

describe('the archive', () => {
  it('is one for one list, however many ask', async () => {
    const articles = [...list];
    const [one, two] = await Promise.all([archiveOf(articles, options), archiveOf([...articles], options)]);
    expect(one).to.equal(two);
  });

  it('is another for other weights, and for another list that begins alike', async () => {
    const [first, ...rest] = list.map((each) => ({ ...each }));
    if (!first) throw new Error('no article');
    const one = await archiveOf([first, ...rest], options);
    expect(await archiveOf([first, ...rest], { ...options, weights: { title: 1 } })).not.to.equal(one);
    const other = await archiveOf([first, ...[...rest].reverse()], options);
    expect(other).not.to.equal(one);
    expect(other.articles.map(({ id }) => id)).to.deep.equal(['0', '2', '1']);
  });

  it('grows with its list and reads only what is new', async () => {
    const articles = list.map((each) => ({ ...each }));
    let decoded: string[] = [];
    const watching = {
      decode: (texts: readonly string[]): string[] => {
        decoded.push(...texts);
        return decode(texts);
      },
    };
    const bodied = articles.map((each, i) => ({ ...each, body: new ForeignHtml(`<p>body&nbsp;${i}</p>`) }));
    await archiveOf(bodied.slice(0, 2), watching);
    expect(decoded).to.have.length(2);
    decoded = [];
    const { index } = await archiveOf(bodied, watching);
    expect(decoded).to.deep.equal(['<p>body&nbsp;2</p>']);
    expect(index.documents.map(({ body }) => body)).to.deep.equal(['body 0', 'body 1', 'body 2']);
    expect(await hits(bodied, 'dredging', watching)).to.deep.equal(['2']);
  });

  it('puts pages that come at once behind each other, and gives the whole to each', async () => {
    const articles = list.map((each) => ({ ...each }));
    const archives = await Promise.all([1, 2, 3].map((n) => archiveOf(articles.slice(0, n), options)));
    expect(archives[2]?.articles).to.have.length(3);
    expect(archives.every(({ articles, index }) => articles.length === index.documents.length)).to.be.true;
    expect(await hits(articles, 'harbour')).to.have.members(['0', '2']);
  });

  it('takes a stored index that fits, and builds where it does not', async () => {
    const stored = storeIndex(
      (
        await archiveOf(
          list.map((each) => ({ ...each })),
          options,
        )
      ).index,
    );
    let read = 0;
    const readStored: Parameters<typeof archiveOf>[1]['readStored'] = async (documents) => {
      const index = await parseStored(stored, documents);
      if (index) read++;
      return index;
    };
    const same = list.map((each) => ({ ...each }));
    expect(await hits(same, 'grain', { readStored })).to.deep.equal(['1']);
    expect(read).to.equal(1);
    const other = [...list.map((each) => ({ ...each })), article({ id: '3', title: 'Grain again' })];
    expect(await hits(other, 'grain', { readStored })).to.have.members(['1', '3']);
    expect(read).to.equal(1);
  });

  it('of nothing finds nothing', async () => {
    expect(await hits([], 'ferry')).to.be.empty;
    expect(await likest([], undefined, 4, decode)).to.be.empty;
  });

  it('lets the page have its turn while it reads long bodies', async () => {
    const body = new ForeignHtml(`<p>${'word &amp; word '.repeat(3_000)}</p>`);
    const long = Array.from({ length: 64 }, (_, i) => article({ id: `long-${i}`, title: `Long ${i}`, body }));
    const order: string[] = [];
    // A reader's key is as urgent as this: a timer is less so than work that goes on.
    const turn = scheduler.postTask(() => order.push('turn'), { priority: 'user-blocking' });
    await archiveOf(long, options);
    order.push('done');
    await turn;
    expect(order).to.deep.equal(['turn', 'done']);
  });

  it('gives articles like the one that is read', async () => {
    const found = await likest(
      list.map((each) => ({ ...each })),
      list[0],
      1,
      decode,
    );
    expect(found.map(({ id }) => id)).to.deep.equal(['2']);
  });

  it('marks in a server’s answer what begins as the words of a question', async () => {
    const { engine } = await archiveOf([], options);
    const marks = engine.highlight('Kören Korean car', termsOf('Kore CAR'));
    expect(marks.map(({ start, end }) => [start, end])).to.deep.equal([
      [0, 4],
      [6, 10],
      [13, 16],
    ]);
  });
});
