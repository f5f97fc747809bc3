import { expect } from '@open-wc/testing';
import { distance } from '../../src/search/distance.js';
import { buildIndex } from '../../src/search/engine.js';
import { fuzzy } from '../../src/search/fuzzy.js';
import { post, posts } from './documents.js';

async function near(word: string, open: boolean, ...vocabulary: readonly string[]): Promise<string[]> {
  const index = await buildIndex(posts(...vocabulary));
  return fuzzy(word, index.vocabulary, open).map(({ term }) => index.vocabulary.word(term));
}

describe('distance', () => {
  it('counts letters added, left out, changed and swapped', () => {
    expect(distance('house', 'houses', 2)).to.equal(1);
    expect(distance('house', 'hose', 2)).to.equal(1);
    expect(distance('house', 'mouse', 2)).to.equal(1);
    expect(distance('house', 'huose', 2)).to.equal(1);
    expect(distance('house', 'house', 2)).to.equal(0);
    expect(distance('president', 'prsidnet', 2)).to.equal(2);
  });

  it('stops counting past the most', () => {
    expect(distance('house', 'garden', 2)).to.equal(3);
    expect(distance('a', 'abcdefgh', 1)).to.equal(2);
  });

  it('measures to a beginning of an open word', () => {
    expect(distance('presdi', 'president', 1, true)).to.equal(1);
    expect(distance('pre', 'president', 1, true)).to.equal(0);
    expect(distance('zzz', 'president', 1, true)).to.equal(2);
  });
});

describe('fuzzy', () => {
  it('allows one misspelling below six letters and two from six', async () => {
    expect(await near('hosue', false, 'house', 'hoses', 'horse')).to.have.members(['house']);
    expect(await near('goverment', false, 'government', 'governing')).to.deep.equal(['government']);
    expect(await near('govermnet', false, 'government')).to.deep.equal(['government']);
  });

  it('has nothing near to one or two letters', async () => {
    expect(await near('it', false, 'is', 'in', 'it')).to.deep.equal([]);
  });

  it('leaves the word itself to the engine', async () => {
    expect(await near('house', false, 'house', 'mouse')).to.deep.equal(['mouse']);
  });

  it('finds near beginnings only of a word that is being typed', async () => {
    expect(await near('presdi', true, 'president')).to.deep.equal(['president']);
    expect(await near('presdi', false, 'president')).to.deep.equal([]);
  });

  it('takes no tag or section for a word', async () => {
    const index = await buildIndex([post('a', 'x', { tags: ['markets'], section: 'markets' })]);
    const found = fuzzy('marketz', index.vocabulary, false).map(({ term }) => index.vocabulary.word(term));
    expect(found).to.deep.equal(['markets']);
  });
});
