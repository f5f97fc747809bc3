import { expect } from '@open-wc/testing';
import { isCurrent } from '../../src/ui/is-current.js';
import { article } from '../helpers/articles.js';

describe('ui/current', () => {
  const ferry = article({ id: '42', url: 'https://site.example/news/ferry/', title: 'The ferry is late' });

  for (const current of [
    '42',
    'https://site.example/news/ferry/',
    'http://www.site.example/news/ferry',
    'https://site.example/news/ferry?utm_source=x&page=2#comments',
    'ferry',
    'The ferry is late',
  ]) {
    it(`is meant by ${current}`, () => expect(isCurrent(ferry, current)).to.equal(true));
  }

  for (const current of [
    '',
    '4',
    '/',
    'https://site.example/',
    'https://site.example/news/ferry/2',
    'https://other.example/news/ferry/',
    'news',
    'The ferry',
    'http://',
  ]) {
    it(`is not meant by "${current}"`, () => expect(isCurrent(ferry, current)).to.equal(false));
  }

  it('is told from others whose address differs in its query alone', () => {
    const [one, two] = [5, 6].map((id) => article({ id: `post-${id}`, url: `https://site.example/?p=${id}` }));
    const current = 'https://www.site.example/?utm_source=x&p=5';
    expect([one, two].map((each) => each && isCurrent(each, current))).to.deep.equal([true, false]);
  });

  it('is one page whatever a feed adds to its address to count its readers', () => {
    const counted = article({ url: 'https://site.example/ferry?utm_source=rss&utm_medium=feed' });
    expect(isCurrent(counted, 'https://site.example/ferry')).to.equal(true);
  });

  it('is meant by a path of the page’s own site', () => {
    const own = article({ url: new URL('/news/ferry', document.baseURI).href });
    expect(isCurrent(own, '/news/ferry/')).to.equal(true);
  });

  it('without an address is meant by its id and title alone', () => {
    const note = article({ id: 'n', title: 'Note' });
    expect(['n', 'Note', document.baseURI, ''].map((current) => isCurrent(note, current))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });
});
