import { expect } from '@open-wc/testing';
import { buildIndex, related, search, type SearchDocument } from '../../src/search/engine.js';
import { parseStored, storeIndex, type StoredIndex } from '../../src/search/stored.js';
import { post } from './documents.js';

const documents: SearchDocument[] = Array.from({ length: 300 }, (_, number) =>
  post(`p${number}`, `Post ${number} about ${['rain', 'Zürich', '東京', 'القاهرة'][number % 4]}`, {
    tags: [`tag ${number % 7}`],
    section: number % 2 ? 'News' : 'Sport',
    excerpt: `Words ${number * 31}`,
  }),
);

/** As it comes over the wire. */
const sent = (stored: StoredIndex): Record<string, unknown> =>
  JSON.parse(JSON.stringify(stored)) as Record<string, unknown>;

describe('a stored index', () => {
  it('comes back to the byte', async () => {
    const index = await buildIndex(documents, { weights: { title: 7 } });
    const back = await parseStored(sent(storeIndex(index)), documents);
    expect(back?.vocabulary.text).to.equal(index.vocabulary.text);
    expect(back?.postings).to.deep.equal(index.postings);
    expect(back?.weights).to.deep.equal(index.weights);
    expect(back?.truncated).to.equal(false);
  });

  it('finds and relates as before', async () => {
    const index = await buildIndex(documents);
    const back = await parseStored(sent(storeIndex(index)), documents);
    if (!back) throw new Error('not read');
    for (const query of ['zurich', '東京', 'قاهرة', 'post 17', 'ra']) {
      expect((await search(back, query)).hits, query).to.deep.equal((await search(index, query)).hits);
    }
    expect(related(back, 'p9')).to.deep.equal(related(index, 'p9'));
  });

  it('holds nothing as well', async () => {
    const back = await parseStored(sent(storeIndex(await buildIndex([]))), []);
    expect(back?.documents).to.deep.equal([]);
  });

  it('is not read for other documents', async () => {
    const stored = sent(storeIndex(await buildIndex(documents)));
    expect(await parseStored(stored, documents.slice(1))).to.equal(undefined);
    expect(await parseStored(stored, [...documents].reverse())).to.equal(undefined);
  });

  it('is not read when broken', async () => {
    const stored = sent(storeIndex(await buildIndex(documents)));
    const postings = String(stored.postings);
    const broken: unknown[] = [
      undefined,
      null,
      7,
      'index',
      [],
      {},
      { ...stored, version: 2 },
      { ...stored, words: 5 },
      { ...stored, words: `${String(stored.words)}\nmore` },
      { ...stored, words: '' },
      { ...stored, postings: '' },
      { ...stored, postings: '***' },
      { ...stored, postings: postings.slice(0, (postings.length >> 3) << 2) },
      { ...stored, postings: btoa('\xff'.repeat(4000)) },
      { ...stored, postings: `${postings.replace(/=+$/, '').slice(0, -4)}AAAAAAAA` },
      { ...stored, lengths: '' },
    ];
    for (const [number, value] of broken.entries()) {
      expect(await parseStored(value, documents), `broken ${number}`).to.equal(undefined);
    }
  });

  it('takes default weights for those that are none', async () => {
    const stored = sent(storeIndex(await buildIndex(documents)));
    const back = await parseStored({ ...stored, weights: { title: 'much', __proto__: null } }, documents);
    expect(back?.weights.title).to.equal(4);
  });
});
