import { expect } from '@open-wc/testing';
import { caps } from '../../src/search/document.js';
import { appendToIndex, buildIndex, related, search, type SearchIndex } from '../../src/search/engine.js';
import { post, posts } from './documents.js';

const find = async (index: SearchIndex, query: string): Promise<number[]> =>
  (await search(index, query)).hits.map(({ doc }) => doc);

/** What must be equal for two indexes to answer alike. */
const insides = ({ vocabulary, postings }: SearchIndex): unknown => ({
  words: Array.from({ length: vocabulary.size }, (_, term) => vocabulary.word(term)),
  offsets: [...postings.offsets],
  docs: [...postings.docs],
  weights: [...postings.weights],
  lengths: [...postings.lengths],
});

describe('buildIndex', () => {
  it('stops when told, with the reason', async () => {
    const controller = new AbortController();
    const reason = new Error('left the page');
    const many = Array.from({ length: 20_000 }, (_, number) => post(String(number), `Post number ${number} of many`));
    const pause = (): Promise<void> => Promise.resolve(controller.abort(reason));
    const failure = await buildIndex(many, { signal: controller.signal, pause }).catch((error: unknown) => error);
    expect(failure).to.equal(reason);
  });

  it('gives the page its turn during long work', async () => {
    let turns = 0;
    const many = Array.from({ length: 20_000 }, (_, number) => post(String(number), `Post number ${number} of many`));
    await buildIndex(many, { pause: () => Promise.resolve(void turns++) });
    expect(turns).to.be.greaterThan(0);
  });

  it('reads no more of a field than the cap', async () => {
    const index = await buildIndex([
      post('a', `${'x '.repeat(caps.name)}title`, {
        excerpt: `${'x '.repeat(caps.excerpt)}excerpt`,
        body: `${'x '.repeat(caps.body)}body`,
        tags: [...Array.from({ length: caps.list }, () => 'x'), 'tag'],
      }),
    ]);
    for (const word of ['title', 'excerpt', 'body', 'tag']) expect(await find(index, word), word).to.deep.equal([]);
    expect(await find(index, 'x')).to.deep.equal([0]);
  });

  it('leaves out what is past the cap of documents and says so', async () => {
    const many = new Array(caps.documents + 1).fill(post('a', ''));
    const index = await buildIndex(many, { pause: () => Promise.resolve() });
    expect(index.documents).to.have.lengthOf(caps.documents);
    expect(index.truncated).to.equal(true);
    expect((await buildIndex(posts('One'))).truncated).to.equal(false);
  }).timeout(20_000);

  it('indexes more posts than sixteen bits count', async () => {
    const many = Array.from({ length: 70_000 }, (_, number) => post(String(number), number === 69_999 ? 'Last' : 'x'));
    expect(await find(await buildIndex(many, { pause: () => Promise.resolve() }), 'last')).to.deep.equal([69_999]);
  }).timeout(20_000);
});

describe('appendToIndex', () => {
  const first = [post('a', 'Rain and wind', { tags: ['weather'], section: 'News' }), post('b', 'Élysée')];
  const second = [post('c', 'Sun, rain', { tags: ['weather'] }), post('d', '東京'), post('e', 'Aardvark')];

  it('makes the index that all documents together make', async () => {
    const appended = await appendToIndex(await buildIndex(first), second);
    expect(insides(appended)).to.deep.equal(insides(await buildIndex([...first, ...second])));
    expect(appended.documents.map(({ id }) => id).join('')).to.equal('abcde');
  });

  it('leaves the old index as it was', async () => {
    const index = await buildIndex(first);
    const before = insides(index);
    await appendToIndex(index, second);
    expect(insides(index)).to.deep.equal(before);
    expect(await find(index, 'sun')).to.deep.equal([]);
  });

  it('relates across what came first and later', async () => {
    expect(related(await appendToIndex(await buildIndex(first), second), 'a', { limit: 1 })).to.deep.equal([2]);
  });

  it('starts from nothing', async () => {
    expect(await find(await appendToIndex(await buildIndex([]), second), 'sun')).to.deep.equal([0]);
  });
});
