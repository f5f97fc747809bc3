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

  it('makes a link of a slug only where the owner says what it is relative to', async () => {
    const json = [
      { title: 'A long day', slug: 'long-day', created_at: '2026-01-02' },
      { title: 'A short night', slug: 'short-night', created_at: '2026-01-03' },
    ];
    const url = async (base?: string): Promise<string | undefined> =>
      (await readArticles(inline(json), options({ base }), tools)).items[0]?.url;
    expect(await url()).to.equal('');
    expect(await url('https://news.example/stories/')).to.equal('https://news.example/stories/long-day');
  });

  it('reads all dates of a list in the order that one of them, or the language of its fields, tells', async () => {
    const days = async (...list: readonly object[]): Promise<unknown[]> =>
      (await readArticles(inline(list), options(), tools)).items.map(({ publishedAt }) =>
        publishedAt?.kind === 'day' ? new Date(publishedAt.epoch).toISOString().slice(0, 10) : publishedAt?.kind,
      );
    const item = (date: string) => ({ title: `It was ${date} then`, link: `/${date}`, date });
    const artigo = (data: string) => ({
      titulo: `Em ${data}, outra vez`,
      ligacao: `/${data}`,
      data,
      autor: 'Ana Lima',
    });
    expect(await days(item('03/11/2026'), item('20/11/2026'))).to.deep.equal(['2026-11-03', '2026-11-20']);
    expect(await days(item('03/11/2026'), item('11/20/2026'))).to.deep.equal(['2026-03-11', '2026-11-20']);
    expect(await days(item('03/11/2026'), item('04/11/2026'))).to.deep.equal(['words', 'words']);
    expect(await days(artigo('03/11/2026'), artigo('04/11/2026'))).to.deep.equal(['2026-11-03', '2026-11-04']);
  });

  it('offers a picture in all the widths that it comes in, the widest first', async () => {
    const sizes = (name: string) => [
      { url: `https://img.example/${name}-s.jpg`, width: 320 },
      { url: `https://img.example/${name}-l.jpg`, width: 1280 },
    ];
    const json = [
      { title: 'A long day', link: '/a', picture: { sizes: sizes('a') } },
      { title: 'A short night', link: '/b', picture: { sizes: sizes('b') } },
    ];
    const [article] = (await readArticles(inline(json), options(), tools)).items;
    expect(article?.image?.src).to.equal('https://img.example/a-l.jpg');
    expect(article?.image?.srcset).to.equal('https://img.example/a-s.jpg 320w, https://img.example/a-l.jpg 1280w');
  });

  it('turns names around that a list of several writers has the last one first in', async () => {
    const json = [
      { title: 'A long day', link: '/a', creators: ['Lee, Ann', 'Ray, Tom'] },
      { title: 'A short night', link: '/b', creators: ['Oak, Pia'] },
    ];
    const { items } = await readArticles(inline(json), options(), tools);
    expect(items.map(({ authors }) => authors)).to.deep.equal([['Ann Lee', 'Tom Ray'], ['Pia Oak']]);
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
