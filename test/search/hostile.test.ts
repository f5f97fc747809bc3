import { expect } from '@open-wc/testing';
import { buildIndex, highlight, related, search } from '../../src/search/engine.js';
import { fuzzy } from '../../src/search/fuzzy.js';
import { parseStored, storeIndex } from '../../src/search/stored.js';
import fixture from '../fixtures/hostile/strings.json';
import { post } from './documents.js';

const strings = fixture.payloads.map(({ payload }) => payload);

describe('hostile strings', () => {
  const documents = strings.map((text, number) =>
    post(text || String(number), text, {
      url: text,
      tags: [text, text],
      section: text,
      authors: [text],
      excerpt: text,
      body: text,
      related: [text],
      lang: text,
    }),
  );

  it('are there', () => {
    expect(strings.length).to.be.greaterThan(200);
  });

  it('are documents like others', async () => {
    const index = await buildIndex(documents);
    expect(index.documents).to.have.lengthOf(strings.length);
    for (const number of documents.keys()) {
      const found = related(index, documents[number] ?? '');
      expect(found).to.not.include(number);
      expect(new Set(found).size).to.equal(found.length);
    }
  });

  it('are queries like others, and mark within bounds', async () => {
    const index = await buildIndex(documents);
    for (const text of strings) {
      const { hits, terms } = await search(index, text, { fuzzy });
      for (const { doc, score } of hits) {
        expect(doc).to.be.within(0, strings.length - 1);
        expect(Number.isFinite(score), text).to.equal(true);
      }
      let last = -1;
      for (const { start, end } of highlight(text, terms)) {
        expect(start).to.be.greaterThan(last);
        expect(end).to.be.within(start + 1, text.length);
        last = end;
      }
    }
  }).timeout(20_000);

  it('are stored and read again', async () => {
    const index = await buildIndex(documents);
    const back = await parseStored(JSON.parse(JSON.stringify(storeIndex(index))), documents);
    expect(back?.postings).to.deep.equal(index.postings);
  });

  it('are words as names of objects are', async () => {
    const index = await buildIndex([post('a', 'constructor __proto__ hasOwnProperty toString'), post('b', 'other')]);
    for (const query of ['constructor', '__proto__', 'hasownproperty', 'tostring']) {
      expect(
        (await search(index, query, { fuzzy })).hits.map(({ doc }) => doc),
        query,
      ).to.deep.equal([0]);
    }
  });
});
