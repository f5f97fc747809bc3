import { expect } from '@open-wc/testing';
import { primitive, walk } from '../../src/mapping/path.js';
import { readArticles, readRemarks, readWeather } from '../../src/mapping/read.js';
import { Failure } from '../../src/model/failure.js';
import { ForeignHtml } from '../../src/model/text.js';
import { imported, inline, options, tools } from './tools.js';

const ARTICLE =
  'id url title excerpt bodyHtml bodyText section authors publishedAt updatedAt image imageAlt imageCaption imageWidth imageHeight srcset tags ' +
  'readingMinutes readingIso wordCount commentCount rating live sponsor opinion related lang media duration';
const REMARK = 'id parentId author authorUrl avatar bodyHtml text publishedAt updatedAt url likes pinned staff';
const WEATHER =
  'temperature unit wmo text isDay feelsLike humidity wind windUnit windDirection place observedAt timezone utcOffset sunrise sunset day alert alertUrl attribution owm iconCode nwsIcon';

const mapOf = (fields: string, hostile: string, good: string): string =>
  fields
    .split(' ')
    .map((field) => `${field}: ${field === good ? 'good' : hostile}`)
    .join('; ');

/** Every address in a value, by the names that hold addresses. */
function addressesIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string')
    return /^(url|src|avatar|alertUrl|next)$/.test(name) && value
      ? [value]
      : name === 'srcset' && value
        ? value.split(', ')
        : [];
  if (value instanceof ForeignHtml || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(inner) ? inner.flatMap((one: unknown) => addressesIn(one, key)) : addressesIn(inner, key),
  );
}

/** That nothing but text, numbers, booleans, lists and our own HTML wrapper is in a value. */
function expectPlain(value: unknown): void {
  if (value instanceof ForeignHtml) return expect(value.source).to.be.a('string') && undefined;
  if (typeof value !== 'object' || value === null)
    return expect(['string', 'number', 'boolean', 'undefined']).to.include(typeof value) && undefined;
  for (const inner of Object.values(value)) expectPlain(inner);
}

describe('hostile strings', () => {
  let payloads: readonly string[] = [];
  before(async () => {
    const json = await imported(new URL('../fixtures/hostile/strings.json', import.meta.url).href);
    payloads = walk(json, ['payloads', [], 'payload']).map(primitive);
    expect(payloads.length).to.be.greaterThan(200);
  });

  for (const [form, wrap] of [
    ['as they are', (said: string) => said],
    ['as an address of an object', (said: string) => ({ url: said, src: said, href: said, name: said, title: said })],
    ['in a list', (said: string) => [said, { url: said, width: 100 }]],
  ] as const)
    it(`${form} give no address but http(s), mailto and pictures`, async () => {
      for (const said of payloads) {
        const json = [{ bad: wrap(said), good: 'A good word', 'good-url': '/x' }];
        const given = options({ preset: 'none', map: mapOf(ARTICLE, 'bad', 'title') });
        const article = (await readArticles(inline(json), given, tools)).items;
        const remarks = (
          await readRemarks(inline(json), options({ preset: 'none', map: mapOf(REMARK, 'bad', 'text') }), tools)
        ).items;
        let weather: unknown;
        try {
          weather = await readWeather(
            inline(json[0]),
            options({ preset: 'none', map: mapOf(WEATHER, 'bad', '') }),
            tools,
          );
        } catch (failure) {
          expect(failure).to.be.instanceOf(Failure);
        }
        const read = { article, remarks, weather };
        for (const address of addressesIn(read))
          expect(address, said).to.match(/^(https?:\/\/|mailto:|data:image\/(png|jpe?g|gif|webp|avif)[;,])/);
        expectPlain(read);
        expect(article.length, said).to.equal(1);
      }
    }).timeout(60_000);

  it('in the names of keys pollute nothing', async () => {
    for (const said of [...payloads, '__proto__', 'constructor', 'prototype', 'toString', 'length']) {
      const json: unknown = JSON.parse(
        `[{${JSON.stringify(said)}:{"title":"x","polluted":1},"headline":"Good words","href":"/a","posted":"2026-01-02"},{"headline":"More words","href":"/b","posted":"2026-01-03"}]`,
      );
      expect((await readArticles(inline(json), options(), tools)).items.length, said).to.equal(2);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  }).timeout(60_000);

  it('are decoded exactly once', async () => {
    const json = [{ title: 'Say &amp;lt;b&amp;gt; &amp; run', url: '/a' }];
    const { items } = await readArticles(inline(json), options(), tools);
    expect(items[0]?.title).to.equal('Say &lt;b&gt; & run');
  });

  it('leave plain text alone where nothing is marked up', async () => {
    const json = [{ title: 'At last <3 & thanks', url: '/a' }];
    const { items } = await readArticles(inline(json), options(), tools);
    expect(items[0]?.title).to.equal('At last <3 & thanks');
  });

  it('are decoded in one call for an answer', async () => {
    let calls = 0;
    const counting = { ...tools, decode: (texts: readonly string[]) => (calls++, tools.decode(texts)) };
    await readArticles(
      inline(
        Array.from({ length: 50 }, (_, index) => ({
          title: `A &amp; ${index}`,
          url: `/${index}`,
          summary: 'x &lt; y',
        })),
      ),
      options(),
      counting,
    );
    expect(calls).to.equal(1);
  });

  it('as pictures are raster and small', async () => {
    const read = async (image: string): Promise<string | undefined> =>
      (await readArticles(inline([{ title: 'A', url: '/a', image }]), options(), tools)).items[0]?.image?.src;
    expect(await read('data:image/png;base64,AAAA')).to.equal('data:image/png;base64,AAAA');
    expect(await read('data:image/svg+xml,<svg/>')).to.equal(undefined);
    expect(await read(`data:image/png;base64,${'A'.repeat(60_000)}`)).to.equal(undefined);
    expect(await read('//cdn.example/a.jpg')).to.equal('https://cdn.example/a.jpg');
  });

  it('resolve against base', async () => {
    const { items } = await readArticles(
      inline([{ title: 'A', url: 'a', image: '../i.jpg' }]),
      options({ base: 'https://cms.example/x/y/' }),
      tools,
    );
    expect(items[0]?.url).to.equal('https://cms.example/x/y/a');
    expect(items[0]?.image?.src).to.equal('https://cms.example/x/i.jpg');
  });
});
