import { expect } from '@open-wc/testing';
import { buildIndex, highlight, search } from '../../src/search/engine.js';
import { fuzzy } from '../../src/search/fuzzy.js';
import { post } from './documents.js';

/** The text with its marks in brackets. */
function marked(text: string, terms: readonly string[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of highlight(text, terms)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

async function found(text: string, query: string): Promise<string> {
  const index = await buildIndex([post('a', text)]);
  return marked(text, (await search(index, query, { fuzzy })).terms);
}

describe('highlight', () => {
  it('marks the words as their author wrote them', async () => {
    expect(await found('In Zürich, on the Straße', 'zurich strasse')).to.equal('In [Zürich], on the [Straße]');
    expect(await found('L’Élysée dévoile', 'elysee')).to.equal('L’[Élysée] dévoile');
  });

  it('marks the beginning of a word that is only begun', async () => {
    expect(await found('Parliament votes', 'parl')).to.equal('[Parl]iament votes');
    expect(await found('Événement', 'evene')).to.equal('[Événe]ment');
  });

  it('marks every place', async () => {
    expect(await found('Rain, rain and more RAIN', 'rain')).to.equal('[Rain], [rain] and more [RAIN]');
  });

  it('marks what a misspelling meant', async () => {
    expect(await found('The president speaks', 'presidnet')).to.equal('The [president] speaks');
  });

  it('marks both of two glued words', async () => {
    expect(await found('North Korea speaks', 'northkorea')).to.equal('[North] [Korea] speaks');
  });

  it('marks decomposed accents whole', async () => {
    expect(await found('Zürich'.normalize('NFD'), 'zurich')).to.equal(`[${'Zürich'.normalize('NFD')}]`);
  });

  it('marks through soft hyphens', async () => {
    expect(await found('the news\u00adpaper', 'newspaper')).to.equal('the [news\u00adpaper]');
  });

  it('marks ligatures whole', async () => {
    expect(await found('a ﬁlm', 'film')).to.equal('a [ﬁlm]');
  });

  it('joins what touches in scripts without spaces', async () => {
    expect(await found('今日東京タワーへ', '東京タワー')).to.equal('今日[東京タワー]へ');
    expect(await found('𠮷野家の牛丼', '牛丼')).to.equal('𠮷野家の[牛丼]');
  });

  it('leaves the Arabic article unmarked', async () => {
    expect(await found('في القاهرة', 'قاهرة')).to.equal('في ال[قاهرة]');
  });

  it('marks nothing without terms', () => {
    expect(highlight('Some text', [])).to.deep.equal([]);
    expect(highlight('', ['text'])).to.deep.equal([]);
  });
});
