import { expect } from '@open-wc/testing';
import { readArticles, type Shape } from '../../src/mapping/read.js';
import { MORE } from './payloads-more.js';
import { GUESSES as FIRST, type GuessCase } from './payloads.js';
import { inline, options, tools } from './tools.js';

const GUESSES = [...FIRST, ...MORE];

/** What a reader would find wrong with the first article. */
async function wrongs({ json, url, title, link, date, picture, author, section }: GuessCase): Promise<string[]> {
  const [article] = (await readArticles(inline(json, url), options(), tools)).items;
  const at = article?.publishedAt;
  const found = {
    title: article?.title,
    link: article?.url,
    date: at && at.kind !== 'words' ? at.epoch : undefined,
    picture: article?.image?.src,
    author: article?.authors[0],
    section: article?.section,
  };
  const wanted = { title, link, date: date && Date.parse(date), picture, author, section };
  return Object.entries(wanted).flatMap(([field, value]) =>
    value === undefined || value === Object.entries(found).find(([name]) => name === field)?.[1] ? [] : field,
  );
}

describe('the guess', () => {
  it('reads at least nine of ten unknown lists right, in every field', async () => {
    const failed: string[] = [];
    for (const one of GUESSES) {
      const wrong = await wrongs(one);
      if (wrong.length) failed.push(`${one.name}: ${wrong.join(', ')}`);
    }
    expect(GUESSES.length).to.be.at.least(30);
    expect(failed.length, failed.join('\n')).to.be.at.most(GUESSES.length / 10);
  });

  it('says once what it used, as attributes that read the same when pasted', async () => {
    const json = {
      stuff: [
        { headline: 'A long day', href: '/a', posted: '2026-01-02', more: 1 },
        { headline: 'A short night', href: '/b', posted: '2026-01-03', more: 2 },
      ],
    };
    const first = options();
    const guessed = await readArticles(inline(json), first, tools);
    await readArticles(inline(json), first, tools);
    expect(first.told.length).to.equal(1);
    const [, items, map] = /items="([^"]*)"\s+map='([^']*)'/.exec(first.told[0] ?? '') ?? [];
    expect(items).to.equal('stuff');
    const pasted = options({ preset: 'none', items, map });
    expect((await readArticles(inline(json), pasted, tools)).items).to.deep.equal(guessed.items);
    expect(pasted.told).to.deep.equal([]);
  });

  it('pastes for every unknown list', async () => {
    for (const { name, json, url } of GUESSES) {
      let seen: Shape | undefined;
      const guessed = await readArticles(inline(json, url), options({ seen: (shape) => (seen = shape) }), tools);
      // Lists with envelopes that a shape opens are read again by that shape.
      const again = await readArticles(inline(json, url), options({ map: seen?.map ?? '' }), tools);
      expect(again.items, name).to.deep.equal(guessed.items);
    }
  });

  it('lets one entry of map mend one field', async () => {
    const json = [
      { headline: 'A long day', href: '/a', posted: '2026-01-02', whom: 'Ann' },
      { headline: 'A short night', href: '/b', posted: '2026-01-03', whom: 'Ben' },
    ];
    const [article] = (await readArticles(inline(json), options({ map: 'authors: whom' }), tools)).items;
    expect(article?.title).to.equal('A long day');
    expect(article?.authors).to.deep.equal(['Ann']);
  });

  it('is off with preset="none"', async () => {
    const given = options({ preset: 'none', map: 'title: headline' });
    const { items } = await readArticles(inline([{ headline: 'A', href: '/a' }]), given, tools);
    expect(items[0]?.title).to.equal('A');
    expect(items[0]?.url).to.equal('');
    expect(given.told).to.deep.equal([]);
  });

  it('drops rows that a news service has removed', async () => {
    const removed = GUESSES.find(({ name }) => name === 'NewsAPI');
    const { items } = await readArticles(inline(removed?.json), options(), tools);
    expect(items.length).to.equal(2);
  });
});
