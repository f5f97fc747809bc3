import { expect } from '@open-wc/testing';
import { readArticles, readRemarks, readWeather, type ReadOptions } from '../../src/mapping/read.js';
import type { Weather } from '../../src/model/weather.js';
import { inline, options, tools } from './tools.js';
import { FIFTH_THREADS } from './unseen-fifth.js';
import { SIXTH, SIXTH_THREADS } from './unseen-sixth.js';
import { SEVENTH, SEVENTH_THREADS } from './unseen-seventh.js';
import { FOURTH, FOURTH_THREADS } from './unseen-fourth.js';
import { LATER, UNSEEN, type Unseen } from './unseen.js';
import { SKIES as LATER_SKIES, THREADS as LATER_THREADS } from './unseen-later-more.js';
import { THREADS as FIRST_THREADS, type UnseenThread } from './unseen-remarks.js';
import { THIRD_SKIES, THIRD_THREADS } from './unseen-third-more.js';
import { THIRD_ABROAD } from './unseen-third-abroad.js';
import { THIRD } from './unseen-third.js';
import { PLAIN } from './unseen-weather-plain.js';
import { REAL_SKIES } from './unseen-weather-real.js';
import { SERVICES } from './unseen-weather-services.js';
import { TONGUES } from './unseen-weather-tongues.js';
import { UNITS } from './unseen-weather-units.js';
import { SKIES as FIRST_SKIES, type UnseenWeather } from './unseen-weather.js';

const LISTS = [...UNSEEN, ...LATER, ...THIRD, ...THIRD_ABROAD, ...FOURTH, ...SIXTH, ...SEVENTH];
const SKIES = [
  ...FIRST_SKIES,
  ...LATER_SKIES,
  ...THIRD_SKIES,
  ...REAL_SKIES,
  ...SERVICES,
  ...TONGUES,
  ...UNITS,
  ...PLAIN,
];

/** When the answers with hours to choose from were sent. */
const SENT = Date.UTC(2026, 10, 20, 6, 29);
const THREADS = [
  ...FIRST_THREADS,
  ...LATER_THREADS,
  ...THIRD_THREADS,
  ...FOURTH_THREADS,
  ...FIFTH_THREADS,
  ...SIXTH_THREADS,
  ...SEVENTH_THREADS,
];

/** What differs between two records, by key; what is not wanted is not compared. */
const differing = (found: object, wanted: object): string[] => {
  const has = new Map<string, unknown>(Object.entries(found));
  return Object.entries(wanted).flatMap(([key, value]) =>
    value === undefined || JSON.stringify(has.get(key)) === JSON.stringify(value)
      ? []
      : `${key} is ${JSON.stringify(has.get(key))}, not ${JSON.stringify(value)}`,
  );
};

type Given = Omit<ReadOptions, 'warn'>;

async function wrongList({ json, url, ...wanted }: Unseen, given: Given = {}) {
  const { title, link, date, picture, author, section, summary, tags } = wanted;
  const { items } = await readArticles(inline(json, url), options(given), tools);
  const at = items[0]?.publishedAt;
  const found = {
    title: items[0]?.title,
    link: items[0]?.url,
    date: at && at.kind !== 'words' ? at.epoch : undefined,
    picture: items[0]?.image?.src ?? '',
    author: items[0]?.authors[0] ?? '',
    section: items[0]?.section,
    summary: items[0]?.excerpt,
    tags: items[0]?.tags.join(', '),
    isList: items.length > 1,
  };
  return differing(found, {
    ...{ title, link, picture, author, section, summary, tags },
    date: date && Date.parse(date),
    isList: true,
  });
}

async function wrongWeather({ json, url, wanted }: UnseenWeather, given: Given = {}): Promise<string[]> {
  const weather: Weather = await readWeather(inline(json, url), options(given), tools);
  // What nobody can know may not be there at all.
  const extra = Object.entries(wanted).filter(
    ([key, value]) => value === undefined && Reflect.get(weather, key) !== undefined,
  );
  return [...differing(weather, wanted), ...extra.map(([key]) => `${key} is there`)];
}

async function wrongThread({ json, says, author, date, count, answers, likes }: UnseenThread, given: Given = {}) {
  const { items } = await readRemarks(inline(json), options(given), tools);
  const [first] = items;
  const at = first?.publishedAt;
  const found = {
    says: (first?.text || first?.body?.source)?.replace(/<[^>]*>/g, ''),
    author: first?.author.name,
    date: at && at.kind !== 'words' ? at.epoch : undefined,
    count: items.length,
    likes: first?.likes,
    answers: items.flatMap(({ parentId }, index) => (index && parentId === first?.id ? index : [])),
  };
  return differing(found, { says, author, date: Date.parse(date), count, answers, likes });
}

interface Case {
  readonly name: string;
  readonly items?: string;
  readonly map?: string;
}

/** What a guess alone gets wrong, case by case. */
async function wrongs<T extends Case>(cases: readonly T[], wrong: (one: T, given?: Given) => Promise<string[]>) {
  const failed: string[] = [];
  for (const one of cases) {
    const found = await wrong(one).catch((failure: unknown) => [String(failure)]);
    if (found.length) failed.push(`${one.name}: ${found.join('; ')}`);
  }
  return failed;
}

/** Holds that one `map` (with `items` where the list is none of the usual) puts right what a guess gets wrong. */
async function expectMended<T extends Case>(cases: readonly T[], wrong: (one: T, given?: Given) => Promise<string[]>) {
  for (const one of cases) {
    const { name, items, map } = one;
    if (map) expect(await wrong(one, { items, map }), name).to.deep.equal([]);
    else expect(await wrong(one), `${name}, which has no map`).to.deep.equal([]);
  }
}

describe('answers that nobody knows', function () {
  this.timeout(30_000);

  const { now } = Date;
  before(() => (Date.now = () => SENT));
  after(() => (Date.now = now));

  it('are lists that the guess reads right in every field, at least nine of ten', async () => {
    const failed = await wrongs(LISTS, wrongList);
    expect(LISTS.length).to.be.at.least(201);
    expect(failed.length, failed.join('\n')).to.be.at.most(LISTS.length / 10);
  });

  it('are weather that the guess reads right in every field, at least nine of ten', async () => {
    const failed = await wrongs(SKIES, wrongWeather);
    expect(SKIES.length).to.be.at.least(116);
    expect(failed.length, failed.join('\n')).to.be.at.most(SKIES.length / 10);
  });

  it('are threads that the guess reads right, with who answers whom, at least nine of ten', async () => {
    const failed = await wrongs(THREADS, wrongThread);
    expect(THREADS.length).to.be.at.least(75);
    expect(failed.length, failed.join('\n')).to.be.at.most(THREADS.length / 10);
  });

  it('are all read right with one map', async () => {
    await expectMended(LISTS, wrongList);
    await expectMended(SKIES, wrongWeather);
    await expectMended(THREADS, wrongThread);
  });
});
