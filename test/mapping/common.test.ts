import { expect } from '@open-wc/testing';
import { toMoment } from '../../src/mapping/dates.js';
import { toIsoMoment } from '../../src/mapping/iso.js';
import { readArticles, readRemarks, readWeather, type Source } from '../../src/mapping/read.js';
import { answer, inline, options, sample, seeded, tools } from './tools.js';

const SAMPLES = [
  ['wordpress-posts-embed.json', readArticles],
  ['ghost-posts.json', readArticles],
  ['jsonfeed-1.1.json', readArticles],
  ['hugo-index-json.json', readArticles],
  ['wordpress-comments.json', readRemarks],
  ['open-meteo-forecast.json', readWeather],
] as const;

/** What the page has loaded by now, of what it loads only at need. */
const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => /\/mapping\/(\w+)\.(?:ts|js)/.exec(name)?.[1] ?? '')
    .filter((name) => /^(rare|unknown|weather|remark)$/.test(name));

const POST = { title: 'Salt', url: '/salt', date: '2026-01-02T10:00:00Z' };

describe('the common way', () => {
  it('loads nothing for articles', async () => {
    for (const [name, read] of SAMPLES)
      if (read === readArticles) await readArticles(answer(await sample(name)), options(), tools);
    await readArticles(inline([]), options(), tools);
    expect(loaded()).to.deep.equal([]);
  });

  it('loads what comments and weather need, and nothing rare', async () => {
    await readRemarks(answer(await sample('wordpress-comments.json')), options(), tools);
    expect(loaded()).to.deep.equal(['remark']);
    await readWeather(answer(await sample('open-meteo-forecast.json')), options(), tools);
    expect(loaded()).to.deep.equal(['remark', 'weather']);
  });

  it('loads what reads all presets and every map, but not the guess, where an owner wrote one', async () => {
    await readArticles(inline([POST]), options({ map: 'title: title' }), tools);
    await readArticles(answer(await sample('guardian-search.json')), options(), tools);
    expect(loaded()).to.deep.equal(['remark', 'weather', 'rare']);
    await readArticles(inline({ things: [POST, POST] }), options(), tools);
    expect(loaded()).to.deep.equal(['remark', 'weather', 'rare', 'unknown']);
  });

  for (const [name, read] of SAMPLES)
    it(`reads ${name} as the whole language does`, async () => {
      const source: Source = answer(await sample(name));
      const whole = await read(source, options({ transform: (json) => json }), tools);
      expect(await read(source, options(), tools)).to.deep.equal(whole);
    });

  for (const [date, epoch] of [
    ['2026-04-03 10:37 PM', Date.UTC(2026, 3, 3, 22, 37)],
    ['Fri, 20 Nov 2026 06:30:00 +0000', Date.UTC(2026, 10, 20, 6, 30)],
    [1795084200, 1795084200_000],
    ['2026-11-20T06:30:00.123456Z', Date.UTC(2026, 10, 20, 6, 30, 0, 123)],
  ] as const)
    it(`leaves a list with the date ${date} to who can read it`, async () => {
      const { items } = await readArticles(inline([POST, { ...POST, date }]), options(), tools);
      expect(items.map(({ publishedAt }) => publishedAt)).to.deep.equal([
        { kind: 'instant', epoch: Date.UTC(2026, 0, 2, 10) },
        { kind: 'instant', epoch },
      ]);
    });

  for (const date of ['2026-02-31', '2026-13-01T10:00:00Z', '2026-02-30T10:00:00Z'])
    it(`takes ${date} for no date`, async () => {
      const [article] = (await readArticles(inline([{ ...POST, date }]), options(), tools)).items;
      expect(article?.publishedAt).to.equal(undefined);
    });

  it('reads 20,000 seeded dates as the whole reader does, or leaves them to it', () => {
    const random = seeded(5);
    const parts = [
      '2026',
      '-',
      '02',
      '30',
      '-11',
      '-20',
      'T',
      ' ',
      '06:30',
      ':15',
      '.250',
      '.1234',
      'Z',
      '+01:00',
      '+0100',
    ];
    const pieces = [
      ...parts,
      '2026-11-20',
      'T06:30:00',
      'May',
      'août',
      '14 ',
      ', ',
      '.',
      'PM',
      '1795084200',
      '/',
      'GMT',
    ];
    let read = 0;
    for (let round = 0; round < 20_000; round++) {
      let text = '';
      for (let length = Math.floor(random() * 5); length >= 0; length--)
        text += pieces[Math.floor(random() * pieces.length)];
      let isSure = true;
      const moment = toIsoMoment(text, undefined, () => (isSure = false));
      if (isSure) expect(moment, text).to.deep.equal(toMoment(text));
      if (moment) read++;
    }
    expect(read).to.be.greaterThan(500);
  });
});
