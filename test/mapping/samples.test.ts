import { expect } from '@open-wc/testing';
import { isList, isRecord, own } from '../../src/mapping/path.js';
import { readArticles, readPlaces, readRemarks, readWeather, type Shape, type Source } from '../../src/mapping/read.js';
import { Failure } from '../../src/model/failure.js';
import { ARTICLES, REMARKS, WEATHERS } from './samples.js';
import { answer, inline, options, sample, seeded, tools } from './tools.js';

const NAMES = {
  article: Object.keys(ARTICLES),
  comment: Object.keys(REMARKS),
  weather: Object.keys(WEATHERS),
} as const;
const KIND_OF = Object.entries(NAMES).flatMap(([kind, names]) => names.map((name) => [name, kind] as const));

/** The list of what a sample's reader reads, whichever reader that is. */
async function readAny(kind: string, source: Source, given = options()): Promise<readonly object[]> {
  if (kind === 'weather') return [await readWeather(source, given, tools)];
  return (await (kind === 'comment' ? readRemarks : readArticles)(source, given, tools)).items;
}

describe('samples', () => {
  for (const [name, articles] of Object.entries(ARTICLES))
    it(`reads ${name}`, async () => {
      const given = options();
      const { items, dropped } = await readArticles(answer(await sample(name)), given, tools);
      expect(items).to.deep.equal(articles);
      expect(dropped).to.equal(0);
      expect(given.told).to.deep.equal([]);
    });

  for (const [name, remarks] of Object.entries(REMARKS))
    it(`reads ${name}`, async () => {
      const { items } = await readRemarks(answer(await sample(name)), options(), tools);
      expect(items).to.deep.equal(remarks);
    });

  for (const [name, weather] of Object.entries(WEATHERS))
    it(`reads ${name}`, async () => {
      expect(await readWeather(answer(await sample(name)), options(), tools)).to.deep.equal(weather);
    });

  it('reads open-meteo-geocoding.json', async () => {
    const { items } = await readPlaces(answer(await sample('open-meteo-geocoding.json')), options(), tools);
    expect(items).to.deep.equal([
      { name: 'Warsaw', latitude: 52.22977, longitude: 21.01178, timezone: 'Europe/Warsaw', country: 'Poland' },
    ]);
  });

  it('finds no place in open-meteo-geocoding-nomatch.json', async () => {
    const { items } = await readPlaces(answer(await sample('open-meteo-geocoding-nomatch.json')), options(), tools);
    expect(items).to.deep.equal([]);
  });

  it('reads wordpress-error.json as an error on the first page and as the end on a later one', async () => {
    const text = await sample('wordpress-error.json');
    try {
      await readArticles(answer(text), options(), tools);
      expect.fail('no failure');
    } catch (failure) {
      expect(failure).to.be.instanceOf(Failure).with.property('kind', 'http');
      expect(failure).to.have.property('status', 400);
    }
    const page = { number: 4, size: 10, url: 'https://news.example/?page=4' };
    const { items, next } = await readArticles(answer(text), options({ page }), tools);
    expect([items, next]).to.deep.equal([[], undefined]);
  });

  it('says where the next page is', async () => {
    const next = async (name: string, headers: Record<string, string> = {}): Promise<string | undefined> =>
      (await readArticles(answer(await sample(name), { headers }), options(), tools)).next;
    expect(await next('jsonfeed-1.1.json')).to.equal('https://harbourpost.example/feed.json?page=2');
    expect(await next('ghost-posts.json')).to.equal('https://news.example/api/list?page=2');
    expect(await next('guardian-search.json')).to.equal('https://news.example/api/list?page=2');
    expect(await next('atom-1.0.xml')).to.equal('https://harbourpost.example/atom.xml?page=2');
    expect(await next('wordpress-posts-embed.json')).to.equal(undefined);
    expect(await next('wordpress-posts-embed.json', { 'X-WP-TotalPages': '3' })).to.equal(
      'https://news.example/api/list?page=2',
    );
    expect(await next('wordpress-posts-embed.json', { Link: '<https://news.example/p?page=9>; rel="next"' })).to.equal(
      'https://news.example/p?page=9',
    );
  });
});

/** Which fields of a domain object may change when a field of `map` finds nothing. */
const FOLLOWERS: Record<string, readonly string[]> = {
  bodyHtml: ['body'],
  attribution: ['attribution', 'attributionUrl'],
  title: ['title', 'id'],
  url: ['url', 'id'],
  imageAlt: ['image'],
  imageCaption: ['image'],
  imageWidth: ['image'],
  imageHeight: ['image'],
  srcset: ['image'],
  wordCount: ['readingMinutes'],
  readingIso: ['readingMinutes'],
  author: ['author'],
  authorUrl: ['author'],
  avatar: ['author'],
  wmo: ['sky'],
  windUnit: ['wind'],
  windDirection: ['wind'],
  utcOffset: ['utcOffset', 'observedAt', 'sunrise', 'sunset', 'daily'],
  unit: ['unit', 'temperature', 'feelsLike', 'high', 'low'],
  owm: ['sky'],
  iconCode: ['isDay', 'sky'],
  nwsIcon: ['sky', 'isDay'],
  text: ['words', 'text', 'sky'],
  day: ['daily'],
  dayWmo: ['daily'],
  dayHigh: ['daily'],
  dayLow: ['daily'],
  daySunrise: ['daily'],
  daySunset: ['daily'],
};

/** Takes the last key of a path, as `map` writes it, out of a value, wherever the path leads. */
function without(value: unknown, path: string): void {
  const steps = path.match(/\["[^"]*"\]|\[[^\]]*\]|[^.[\]]+/g) ?? [];
  let found: unknown[] = [value];
  for (const step of steps.slice(0, -1)) {
    const name = step.replace(/^\["?|"?\]$/g, '');
    found = found.flatMap((one) =>
      step.startsWith('[') && isList(one)
        ? /^\d+$/.test(name)
          ? [one[+name]]
          : one.filter(
              (entry) =>
                !name.includes('=') || (isRecord(entry) && entry[name.split('=')[0] ?? ''] === name.split('=')[1]),
            )
        : isRecord(one)
          ? isList(one)
            ? one.map((entry) => (isRecord(entry) ? entry[name] : undefined))
            : [one[name]]
          : [],
    );
  }
  const last = steps.at(-1)?.replace(/^\["?|"?\]$/g, '') ?? '';
  for (const one of found.flat()) if (isRecord(one)) delete one[last];
}

describe('a sample without one of its fields', () => {
  for (const [name, kind] of KIND_OF.filter(([file]) => file.endsWith('.json')))
    it(`reads ${name} with each path taken away, and only what follows from it changes`, async () => {
      const text = await sample(name);
      let shape: Shape | undefined;
      const all = await readAny(kind, answer(text), options({ seen: (seen) => (shape = seen) }));
      const [whole] = all;
      const given = options({ preset: shape?.name ?? '' });
      let tried = 0;
      for (const [, field = '', alternatives = ''] of (shape?.map ?? '').matchAll(/(\w+):\s*((?:"[^"]*"|[^;"])*)/g)) {
        const paths = alternatives
          .split(',')
          .flatMap((path) => (/"\{/.test(path) ? (/\{([^}]*)\}/.exec(path)?.[1] ?? '') : path).trim() || []);
        const json: unknown = JSON.parse(text);
        const list =
          shape?.items === '.' || !shape
            ? json
            : shape.items.split('.').reduce<unknown>((one, key) => (isRecord(one) ? one[key] : undefined), json);
        const first = isList(list) ? list[0] : list;
        for (const path of paths.filter((one) => one !== '.')) {
          if (shape?.name === 'json-ld')
            for (const node of isRecord(json) && isList(json['@graph']) ? json['@graph'].slice(1) : [])
              without(node, path);
          else without(first, path);
        }
        let read: readonly object[] = [];
        try {
          read = await readAny(kind, inline(json), given);
        } catch (failure) {
          if (!(failure instanceof Failure))
            throw new Error(`${name} without ${alternatives} raises ${String(failure)}`, { cause: failure });
          continue;
        }
        // A comment without words is dropped.
        if (read.length < all.length) continue;
        const allowed = FOLLOWERS[field] ?? [field, 'id'];
        const changed = Object.entries(whole ?? {}).flatMap(([key, value]) => {
          const now = own(read[0], key);
          return JSON.stringify(now) === JSON.stringify(value) ? [] : key;
        });
        const shared = new Set(changed.filter((key) => !allowed.includes(key)));
        // Paths that several fields share take those fields with them.
        for (const key of [...shared]) {
          const owner = new RegExp(`(?:^|;)(\\w+):([^;]*)`, 'g');
          for (const [, other = '', others = ''] of (shape?.map ?? '').matchAll(owner))
            if ((FOLLOWERS[other] ?? [other]).includes(key) && paths.some((path) => others.includes(path)))
              shared.delete(key);
        }
        expect([...shared], `${name} without ${alternatives}`).to.deep.equal([]);
        tried++;
      }
      expect(tried).to.be.greaterThan(3);
    }).timeout(20_000);
});

const PALETTE: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e308,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  'javascript:alert(1)',
  '<b>x',
  '&amp;',
  'x'.repeat(3000),
  { toString: 'x' },
  { _$litType$: 1 },
  { nodeType: 1 },
  JSON.parse('{"__proto__":{"title":"polluted"},"constructor":{"prototype":{"x":1}}}'),
  'NaN',
  '2026-99-99',
  { url: 'data:text/html,x' },
  [[[[1]]]],
  Number.NaN,
];

/** Changes, removes or replaces one random thing below a value. */
function mutate(value: unknown, random: () => number): unknown {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  if (!isRecord(value) || random() < 0.15) return pick(PALETTE);
  const keys = Object.keys(value);
  const key = pick(keys);
  if (key === undefined) return pick(PALETTE);
  if (isList(value)) return value.map((entry, index) => (`${index}` === key ? mutate(entry, random) : entry));
  const { [key]: old, ...rest } = value;
  return random() < 0.25 ? rest : { ...rest, [random() < 0.1 ? `${key}x` : key]: mutate(old, random) };
}

describe('1,000 random mutations of a sample', () => {
  for (const [name, kind] of KIND_OF.filter(([file]) => file.endsWith('.json')))
    it(`of ${name} raise nothing but Failure`, async () => {
      const random = seeded(name.length * 31);
      const json: unknown = JSON.parse(await sample(name));
      for (let round = 0; round < 1000; round++) {
        let mutant = json;
        for (let times = 1 + random() * 3; times > 0; times--) mutant = mutate(mutant, random);
        try {
          await readAny(kind, inline(mutant), options());
        } catch (failure) {
          if (!(failure instanceof Failure))
            throw new Error(`${JSON.stringify(mutant).slice(0, 500)} raises ${String(failure)}`, { cause: failure });
        }
      }
      expect(Object.hasOwn(Object.prototype, 'title')).to.equal(false);
    }).timeout(120_000);

  for (const [name, items] of [
    ['wordpress-posts-embed.json', '.'],
    ['ghost-posts.json', 'posts'],
    ['jsonfeed-1.1.json', 'items'],
    ['guardian-search.json', 'response.results'],
    ['forem-articles.json', '.'],
    ['hugo-index-json.json', '.'],
    ['wordpress-comments.json', '.'],
    ['mastodon-context.json', 'descendants'],
  ] as const)
    it(`of one item of ${name} never lose the others`, async () => {
      const random = seeded(name.length * 17);
      const kind = KIND_OF.find(([one]) => one === name)?.[1] ?? '';
      const json: unknown = JSON.parse(await sample(name));
      const keys = items.split('.').filter(Boolean);
      const list = keys.reduce<unknown>((one, key) => (isRecord(one) ? one[key] : undefined), json);
      const head = isList(list) ? list[0] : undefined;
      const first = isRecord(head) ? head : {};
      const wrap = (inner: unknown): unknown =>
        keys.reduceRight<unknown>(
          (one, key, index) => ({
            ...(index === 0 && isRecord(json) ? json : {}),
            ...(index > 0 ? { status: 'ok' } : {}),
            [key]: one,
          }),
          inner,
        );
      const good = await readAny(kind, inline(wrap([first, { ...first, id: 'last' }])));
      expect(good.length).to.equal(2);
      for (let round = 0; round < 1000; round++) {
        const mutant = mutate(first, random);
        const read = await readAny(kind, inline(wrap([first, mutant, { ...first, id: 'last' }])));
        expect(read[0], JSON.stringify(mutant)?.slice(0, 300)).to.deep.equal(good[0]);
        expect(read.at(-1), JSON.stringify(mutant)?.slice(0, 300)).to.deep.equal(good[1]);
      }
    }).timeout(120_000);
});
