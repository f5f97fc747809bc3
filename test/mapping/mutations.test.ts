import { expect } from '@open-wc/testing';
import { isList, isRecord, own } from '../../src/mapping/path.js';
import { Failure } from '../../src/model/failure.js';
import { KIND_OF, readAny } from './sample-kinds.js';
import { answer, inline, options, parsed, sample, seeded } from './tools.js';

const ROUNDS = 1000;

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

/** What a reading raises that is no `Failure`, with what it was of. */
async function expectNoOther(what: string, read: () => Promise<unknown>): Promise<void> {
  try {
    await read();
  } catch (failure) {
    if (!(failure instanceof Failure))
      throw new Error(`${what.slice(0, 500)} raises ${String(failure)}`, { cause: failure });
  }
}

/** Changes a text at one random place: takes a part away, doubles it, or puts something in. */
function mutateText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const size = Math.floor(random() ** 3 * 200);
  const part = text.slice(at, at + size);
  const extra = [
    '',
    part + part,
    '<',
    '>',
    '&',
    '</item>',
    '<item>',
    '<![CDATA[',
    ']]>',
    '\0',
    'x'.repeat(500),
    '<title/>',
  ];
  return text.slice(0, at) + (extra[Math.floor(random() * extra.length)] ?? '') + text.slice(at + size);
}

describe('1,000 random mutations of a sample', function () {
  this.timeout(120_000);

  const failing = [
    ...KIND_OF.filter(([file]) => file.endsWith('.json')),
    ['wordpress-error.json', 'article'],
    ['open-meteo-geocoding-nomatch.json', 'place'],
  ] as const;
  for (const [name, kind] of failing)
    it(`of ${name} raise nothing but Failure`, async () => {
      const random = seeded(name.length * 31);
      const json: unknown = JSON.parse(await sample(name));
      for (let round = 0; round < ROUNDS; round++) {
        let mutant = json;
        for (let times = 1 + random() * 3; times > 0; times--) mutant = mutate(mutant, random);
        await expectNoOther(JSON.stringify(mutant) ?? '', () => readAny(kind, inline(mutant), options()));
      }
      expect(Object.hasOwn(Object.prototype, 'title')).to.equal(false);
    });

  for (const [name, kind] of [...KIND_OF, ['wordpress-error.json', 'article']] as const)
    it(`of the text of ${name} raise nothing but Failure`, async () => {
      const random = seeded(name.length * 13);
      const text = await sample(name);
      for (let round = 0; round < ROUNDS; round++) {
        const mutant = mutateText(text, random);
        await expectNoOther(mutant, () => readAny(kind, answer(mutant), options()));
      }
    });

  for (const [name, items] of [
    ['wordpress-posts-embed.json', '.'],
    ['ghost-posts.json', 'posts'],
    ['jsonfeed-1.1.json', 'items'],
    ['guardian-search.json', 'response.results'],
    ['forem-articles.json', '.'],
    ['hugo-index-json.json', '.'],
    ['jsonld-newsarticle.json', '@graph'],
    ['wordpress-comments.json', '.'],
    ['mastodon-context.json', 'descendants'],
    ['open-meteo-geocoding.json', 'results'],
  ] as const)
    it(`of one item of ${name} never lose the others`, async () => {
      const random = seeded(name.length * 17);
      const kind = KIND_OF.find(([one]) => one === name)?.[1] ?? 'article';
      const json: unknown = JSON.parse(await sample(name));
      const keys = items.split('.').filter(Boolean);
      const list = keys.reduce<unknown>((one, key) => (isRecord(one) ? one[key] : undefined), json);
      const head = isList(list)
        ? (list.find((one) => /Article/.test(String(own(one, '@type')))) ?? list[0])
        : undefined;
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
      const last = { ...first, id: 'last', '@id': 'https://x.example/last' };
      const good = await readAny(kind, inline(wrap([first, last])));
      expect(good.length).to.equal(2);
      for (let round = 0; round < ROUNDS; round++) {
        const mutant = mutate(first, random);
        const read = await readAny(kind, inline(wrap([first, mutant, last])));
        expect(read[0], JSON.stringify(mutant)?.slice(0, 300)).to.deep.equal(good[0]);
        expect(read.at(-1), JSON.stringify(mutant)?.slice(0, 300)).to.deep.equal(good[1]);
      }
    });

  for (const name of ['rss-2.0.xml', 'atom-1.0.xml'])
    it(`of one entry of ${name} never lose the others`, async () => {
      const random = seeded(name.length * 19);
      const whole = new DOMParser().parseFromString(await sample(name), 'text/xml');
      const [entry] = whole.querySelectorAll('item, entry');
      const before = entry?.cloneNode(true);
      const after = entry?.cloneNode(true);
      if (!entry || !before || !after) throw new Error(`${name} has no entry`);
      entry.before(before);
      entry.after(after);
      const text = (): string => new XMLSerializer().serializeToString(whole);
      const good = await readAny('article', answer(text()));
      let mutant = entry;
      for (let round = 0; round < ROUNDS; round++) {
        const next = mutateEntry(entry, random);
        mutant.replaceWith(next);
        mutant = next;
        const read = await readAny('article', answer(text()));
        expect(read[0], mutant.outerHTML.slice(0, 300)).to.deep.equal(good[0]);
        expect(read.at(-1), mutant.outerHTML.slice(0, 300)).to.deep.equal(good.at(-1));
      }
    });

  // Weather is one thing: what is good in it is every part that was left alone.
  for (const [name, part, kept] of [
    [
      'open-meteo-forecast.json',
      'daily',
      ['temperature', 'unit', 'sky', 'isDay', 'humidity', 'wind', 'observedAt', 'timezone'],
    ],
    ['open-meteo-forecast.json', 'current', ['daily', 'high', 'low', 'timezone', 'sunrise']],
    [
      'openweathermap-2.5-current.json',
      'wind',
      ['temperature', 'unit', 'sky', 'humidity', 'place', 'observedAt', 'sunset'],
    ],
    [
      'openweathermap-2.5-current.json',
      'clouds',
      ['temperature', 'unit', 'sky', 'wind', 'place', 'observedAt', 'sunset'],
    ],
    [
      'openweathermap-2.5-current.json',
      'coord',
      ['temperature', 'unit', 'sky', 'wind', 'place', 'observedAt', 'sunset'],
    ],
    ['nws-observation-latest.json', 'geometry', ['temperature', 'unit', 'sky', 'humidity', 'wind', 'observedAt']],
    ['nws-observation-latest.json', '@context', ['temperature', 'unit', 'sky', 'humidity', 'wind', 'observedAt']],
  ] as const)
    it(`of ${part} of ${name} never lose the rest of the weather`, async () => {
      const random = seeded(name.length * 23 + part.length);
      const json = parsed(await sample(name));
      const [good] = await readAny('weather', inline(json));
      expect(own(json, part), `${part} is there`).not.to.equal(undefined);
      for (let round = 0; round < ROUNDS; round++) {
        const mutant = { ...json, [part]: mutate(json[part], random) };
        const [read] = await readAny('weather', inline(mutant));
        for (const field of kept)
          expect(own(read, field), `${field} of ${JSON.stringify(mutant[part])?.slice(0, 300)}`).to.deep.equal(
            own(good, field),
          );
      }
    });
});

/** An entry of a feed with one element taken away, doubled, emptied, put into another, or filled with something odd. */
function mutateEntry(entry: Element, random: () => number): Element {
  const copy = entry.cloneNode(true);
  if (!(copy instanceof Element)) throw new Error('no element');
  for (let times = 1 + random() * 3; times > 0; times--) {
    const all = [...copy.querySelectorAll('*')];
    const one = all[Math.floor(random() * all.length)];
    const other = all[Math.floor(random() * all.length)];
    const drawn = PALETTE[Math.floor(random() * PALETTE.length)];
    const odd = typeof drawn === 'string' ? drawn : (JSON.stringify(drawn) ?? '');
    const how = Math.floor(random() * 6);
    if (how === 0) one?.remove();
    else if (how === 1) one?.after(one.cloneNode(true));
    else if (how === 2 && one) one.textContent = odd;
    else if (how === 3 && one && other && !one.contains(other)) other.append(one);
    else if (how === 4 && one) for (const { name } of [...one.attributes]) one.setAttribute(name, odd);
    else if (how === 5 && one) one.replaceWith(...one.childNodes);
  }
  return copy;
}
