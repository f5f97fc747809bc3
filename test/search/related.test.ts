import { expect } from '@open-wc/testing';
import { buildIndex, findDocument, related, type SearchDocument } from '../../src/search/engine.js';
import { post } from './documents.js';

async function ids(
  documents: readonly SearchDocument[],
  current: string | SearchDocument,
  limit?: number,
): Promise<string[]> {
  const index = await buildIndex(documents);
  return related(index, current, { limit }).map((doc) => documents[doc]?.id ?? '');
}

describe('related', () => {
  it('puts the same matter first', async () => {
    const documents = [
      post('read', 'Rail strike stops trains'),
      post('far', 'A recipe for soup'),
      post('near', 'Trains run again after rail strike'),
      post('farther', 'The moon tonight'),
    ];
    expect((await ids(documents, 'read'))[0]).to.equal('near');
  });

  it('counts a shared tag, the rare before the common', async () => {
    const documents = [
      post('read', 'One', { tags: ['city', 'Tram Line 9'] }),
      post('common', 'Two', { tags: ['city'] }),
      post('commoner', 'Three', { tags: ['city'] }),
      post('rare', 'Four', { tags: ['tram line 9'] }),
    ];
    expect((await ids(documents, 'read'))[0]).to.equal('rare');
  });

  it('leaves out the article itself, by id, address and title', async () => {
    const read = post('read', 'Rail strike', { url: 'https://paper.example/rail/' });
    const documents = [
      read,
      post('again', 'Rail strike!', { url: 'https://paper.example/rail' }),
      post('copy', 'RAIL STRIKE'),
      post('other', 'Rail strike ends'),
    ];
    expect(await ids(documents, 'read')).to.deep.equal(['other']);
  });

  it('shows a repeated title once', async () => {
    const documents = [post('read', 'Rail strike'), post('a', 'Strike on rail'), post('b', 'Strike on rail')];
    expect(await ids(documents, 'read')).to.deep.equal(['a']);
  });

  it('lets what the source names win, in its order', async () => {
    const documents = [
      post('read', 'Rail strike', { related: ['soup', 'https://paper.example/moon', 'gone'] }),
      post('near', 'Rail strike ends'),
      post('moon', 'The moon', { url: 'https://paper.example/moon/' }),
      post('soup', 'Soup'),
    ];
    expect(await ids(documents, 'read', 3)).to.deep.equal(['soup', 'moon', 'near']);
  });

  it('fills up with the newest of the section, then the newest', async () => {
    const documents = [
      post('read', 'Alpha', { section: 'Sport', date: 50 }),
      post('world', 'Beta', { section: 'World', date: 40 }),
      post('old sport', 'Gamma', { section: 'sport', date: 10 }),
      post('sport', 'Delta', { section: 'Sport', date: 20 }),
      post('undated', 'Epsilon'),
    ];
    expect(await ids(documents, 'read')).to.deep.equal(['sport', 'old sport', 'world', 'undated']);
  });

  it('puts the same section and the newer first among equals', async () => {
    const day = 86_400_000;
    const documents = [
      post('read', 'Rail strike', { section: 'Business', date: 900 * day }),
      post('old', 'Rail news', { section: 'World', date: 100 * day }),
      post('new', 'Rail views', { section: 'World', date: 890 * day }),
      post('same', 'Rail thoughts', { section: 'Business', date: 890 * day }),
    ];
    expect(await ids(documents, 'read')).to.deep.equal(['same', 'new', 'old']);
  });

  it('serves an article that is not in the list', async () => {
    const documents = [post('a', 'Soup'), post('b', 'Rail strike ends'), post('c', 'Rail strike begins')];
    expect((await ids(documents, post('x', 'Rail strike'), 2)).sort()).to.deep.equal(['b', 'c']);
  });

  it('shows the newest for an unknown article', async () => {
    const documents = [post('a', 'One', { date: 1 }), post('b', 'Two', { date: 2 })];
    expect(await ids(documents, 'unknown')).to.deep.equal(['b', 'a']);
    expect(await ids(documents, '')).to.deep.equal(['b', 'a']);
  });

  it('hands out so many as asked', async () => {
    const documents = Array.from({ length: 30 }, (_, number) => post(String(number), `Rail ${number}`));
    expect(await ids(documents, '0')).to.have.lengthOf(6);
    expect(await ids(documents, '0', 10)).to.have.lengthOf(10);
    expect(await ids(documents, '0', 0)).to.deep.equal([]);
    expect(await ids([], '0')).to.deep.equal([]);
  });
});

describe('findDocument', () => {
  it('knows an article by id and by address', async () => {
    const index = await buildIndex([post('a', 'One'), post('b', 'Two', { url: 'https://paper.example/two' })]);
    expect(findDocument(index, 'b')).to.equal(1);
    expect(findDocument(index, 'https://paper.example/two/')).to.equal(1);
    expect(findDocument(index, '')).to.equal(-1);
    expect(findDocument(index, 'c')).to.equal(-1);
  });
});
