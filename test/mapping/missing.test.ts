import { expect } from '@open-wc/testing';
import { ARTICLES as ARTICLE } from '../../src/mapping/articles.js';
import { isList, isRecord, own, walk } from '../../src/mapping/path.js';
import { RARE } from '../../src/mapping/presets.js';
import { REMARKS as REMARK } from '../../src/mapping/remark.js';
import { WEATHER } from '../../src/mapping/weather.js';
import { Failure } from '../../src/model/failure.js';
import { KIND_OF, readAny } from './sample-kinds.js';
import { answer, inline, options, sample } from './tools.js';

/** The shape of each sample. */
const SHAPE_OF: Readonly<Record<string, string>> = {
  'wordpress-posts-embed.json': 'wordpress-posts',
  'ghost-posts.json': 'ghost',
  'jsonfeed-1.1.json': 'jsonfeed',
  'guardian-search.json': 'guardian',
  'forem-articles.json': 'forem',
  'hugo-index-json.json': 'static-index',
  'jsonld-newsarticle.json': 'json-ld',
  'wordpress-comments.json': 'wordpress-comments',
  'mastodon-context.json': 'mastodon-context',
  'open-meteo-forecast.json': 'open-meteo',
  'openweathermap-2.5-current.json': 'openweathermap',
  'nws-observation-latest.json': 'nws-observation',
  'open-meteo-geocoding.json': 'geocoding',
};
const SHAPES = [...ARTICLE.shapes, ...REMARK.shapes, ...WEATHER.shapes, ...RARE];

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
  place: ['place', 'name'],
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

/** The fields of a `map`, each with its paths. */
const fieldsOf = (map: string): { field: string; paths: string[] }[] =>
  [...map.matchAll(/(\w+):\s*((?:"[^"]*"|[^;"])*)/g)].flatMap(([, field = '', alternatives = '']) => {
    const paths = alternatives
      .split(',')
      .flatMap((path) => (/"\{/.test(path) ? (/\{([^}]*)\}/.exec(path)?.[1] ?? '') : path).trim() || [])
      .filter((path) => path !== '.' && !/[~"]/.test(path));
    return paths.length ? { field, paths } : [];
  });

describe('a sample without one of its fields', () => {
  for (const [name, kind] of KIND_OF.filter(([file]) => file.endsWith('.json'))) {
    const shape = SHAPES.find((one) => one.name === SHAPE_OF[name]);
    const fields = fieldsOf(shape?.map ?? '');

    it(`is known: ${name}`, async () => {
      let seen = '';
      await readAny(kind, answer(await sample(name)), options({ seen: ({ name: found }) => (seen = found) }));
      expect(seen).to.equal(shape?.name);
      expect(fields.length).to.be.greaterThan(3);
    });

    for (const { field, paths } of fields)
      it(`is read: ${name} without ${paths.join(', ')}, which is its ${field}`, async () => {
        const text = await sample(name);
        const given = options({ preset: shape?.name ?? '' });
        const all = await readAny(kind, inline(JSON.parse(text)), given);
        const json: unknown = JSON.parse(text);
        const [items = ''] = shape?.items.split(',') ?? [];
        const list = items === '.' ? json : walk(json, items.split('.'))[0];
        const first = isList(list) ? list[0] : list;
        for (const path of paths) {
          if (shape?.name === 'json-ld')
            for (const node of isRecord(json) && isList(json['@graph']) ? json['@graph'].slice(1) : [])
              without(node, path);
          else without(first, path);
        }
        let read: readonly object[];
        try {
          read = await readAny(kind, inline(json), given);
        } catch (failure) {
          // One thing alone, of which nothing can be told any more.
          expect(failure).to.be.instanceOf(Failure);
          expect(all.length).to.equal(1);
          return;
        }
        // One that says nothing is dropped, and the others stay.
        if (read.length < all.length) {
          expect(read).to.deep.equal(all.slice(1));
          return;
        }
        const changed = Object.entries(all[0] ?? {}).flatMap(([key, value]) =>
          JSON.stringify(own(read[0], key)) === JSON.stringify(value) ? [] : key,
        );
        // Paths that several fields share take those fields with them.
        const allowed = fields.flatMap((other) =>
          other.field === field || other.paths.some((path) => paths.includes(path))
            ? (FOLLOWERS[other.field] ?? [other.field, 'id'])
            : [],
        );
        expect(changed.filter((key) => !allowed.includes(key))).to.deep.equal([]);
        expect(read.slice(1)).to.deep.equal(all.slice(1));
      });
  }
});

/** What each element of a feed's entry is read as. */
const ELEMENTS: Readonly<Record<string, readonly (readonly [element: string, fields: readonly string[]])[]>> = {
  'rss-2.0.xml': [
    ['title', ['title']],
    ['link', ['url']],
    ['guid', ['id']],
    ['pubDate', ['publishedAt']],
    ['description', ['excerpt']],
    ['encoded', ['body']],
    ['creator', ['authors']],
    ['category', ['section', 'tags']],
    ['content', ['image']],
  ],
  'atom-1.0.xml': [
    ['title', ['title']],
    ['link', ['url', 'image']],
    ['id', ['id']],
    ['published', ['publishedAt']],
    ['updated', ['updatedAt']],
    ['summary', ['excerpt']],
    ['content', ['body']],
    ['author', ['authors']],
    ['category', ['section', 'tags']],
  ],
};

describe('a feed without one of its elements', () => {
  for (const [name, elements] of Object.entries(ELEMENTS))
    for (const [element, fields] of elements)
      it(`is read: ${name} without <${element}>`, async () => {
        const text = await sample(name);
        const all = await readAny('article', answer(text));
        const root = new DOMParser().parseFromString(text, 'text/xml');
        const [entry] = root.querySelectorAll('item, entry');
        const gone = [...(entry?.children ?? [])].filter(({ localName }) => localName === element);
        for (const one of gone) one.remove();
        const read = await readAny('article', answer(new XMLSerializer().serializeToString(root)));
        const changed = Object.entries(all[0] ?? {}).flatMap(([key, value]) =>
          JSON.stringify(own(read[0], key)) === JSON.stringify(value) ? [] : key,
        );
        expect(changed.filter((key) => !fields.includes(key))).to.deep.equal([]);
        expect(read.slice(1)).to.deep.equal(all.slice(1));
        expect(read.length).to.equal(all.length);
      });
});
