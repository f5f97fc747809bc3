import { pageUrl } from './address.js';
import type { Ask } from './ask.js';
import { didYouMean } from './explain.js';
import { parseMap } from './grammar.js';
import { keyedList, keysOf } from './keys.js';
import { pick } from './map.js';
import { COMMON_NAMES } from './names.js';
import { isList, isRecord, own, primitive, walk } from './path.js';
import { RARE } from './presets.js';
import type { RareShape } from './rare-shape.js';
import { refusalIn } from './refusal.js';
import type { Shape } from './shapes.js';
import { flatten } from './threads.js';

/** Loads what reads answers that nobody named. */
export type Unknown = () => Promise<typeof import('./unknown.js')>;

const MAX_VISITS = 3000;

/** The list that an owner's `items` names, or a shape's. */
const listAtPath = (path: string, { json, options }: Ask): readonly unknown[] | undefined => {
  const found = pick(json, parseMap(path).get(''));
  const one = found?.length === 1 && !isList(found[0]) ? found[0] : undefined;
  const keyed = keyedList(one);
  if (isRecord(one) && !keyed && options.items === path && path !== '.')
    options.warn(`items="${path}" is an object, not a list; showing it as one item`);
  return keyed ?? found?.flat();
};

/** JSON-LD by any road: a graph, a list of items, a single article. */
export function articlesInLd(json: unknown): unknown[] {
  const found: unknown[] = [];
  const waiting: unknown[] = [json];
  for (let visits = 0; waiting.length && visits < MAX_VISITS; visits++) {
    const node = waiting.shift();
    if (isList(node)) waiting.push(...node);
    else if (isRecord(node)) {
      if ([own(node, '@type')].flat().some((type) => /(Article|Posting|Report|Review)$/.test(primitive(type))))
        found.push(node);
      else
        for (const key of ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart', 'blogPost'])
          waiting.push(own(node, key));
    }
  }
  return found;
}

/** A geocoder's list, wherever it is; an answer without one and without coordinates found nothing. */
function placesIn(json: unknown): readonly unknown[] {
  const list = isList(json) ? json : ['results', 'features', 'data'].map((key) => own(json, key)).find(Array.isArray);
  return list ?? (own(json, 'lat') !== undefined || own(json, 'latitude') !== undefined ? [json] : []);
}

/** What a shape's items need that no path can say. */
function prepared(shape: RareShape, ask: Ask): Partial<Shape> {
  const { json } = ask;
  if (shape.name === 'json-ld') return { list: articlesInLd(json) };
  if (shape.name === 'page')
    return { list: isRecord(json) ? [{ ...json, ld: articlesInLd(own(json, 'jsonld') ?? own(json, 'ld'))[0] }] : [] };
  if (shape.name === 'met.no') return { list: [{ ...(isRecord(json) ? json : {}), ...metNow(json) }] };
  if (shape.name === 'darksky') return { list: [{ ...(isRecord(json) ? json : {}), ...darkSky(json) }] };
  if (shape.kind === 'place') return { list: placesIn(json) };
  if (shape.kind === 'comment')
    return { list: flatten(listAtPath(ask.options.items || shape.items, ask) ?? [], ask.tree) };
  return {};
}

/** Met.no: the hour nearest to now, because the first may be past; highs and lows of the next 24 hours; a sky for each. */
function metNow(json: unknown): Record<string, unknown> {
  const series = walk(json, ['properties', 'timeseries', []]);
  const far = (entry: unknown): number => Math.abs(Date.parse(primitive(own(entry, 'time'))) - Date.now()) || Infinity;
  const now = series.reduce((best, entry) => (far(entry) < far(best) ? entry : best), series[0]);
  const from = series.indexOf(now);
  const next = walk(series.slice(from, from + 24), ['data'])
    .flatMap((data) => walk(data, ['instant', 'details', 'air_temperature']))
    .filter((value) => typeof value === 'number');
  return {
    '~now': now,
    '~high': next.length ? Math.max(...next) : undefined,
    '~low': next.length ? Math.min(...next) : undefined,
    '~skies': series.map(
      (entry) =>
        ['next_1_hours', 'next_6_hours']
          .map((span) => primitive(walk(entry, ['data', span, 'summary', 'symbol_code'])[0]))
          .find(Boolean) ?? '',
    ),
  };
}

/** Dark Sky: humidity is a share of 1, and units are one word for all. */
function darkSky(json: unknown): Record<string, unknown> {
  const units = primitive(own(own(json, 'flags'), 'units'));
  const humidity = own(own(json, 'currently'), 'humidity');
  return {
    '~unit': units === 'us' || units === '' ? undefined : 'c',
    '~speed': units === 'us' || units === 'uk2' || units === '' ? 'mph' : units === 'ca' ? 'km/h' : 'm/s',
    '~humidity': typeof humidity === 'number' ? Math.round(humidity * 100) : undefined,
  };
}

function facetsOf(json: unknown): Shape['facets'] {
  const raw =
    own(json, 'facetDistribution') ?? own(json, 'facets') ?? own(json, 'facet_counts') ?? own(json, 'aggregations');
  if (!isRecord(raw)) return undefined;
  const facets: Record<string, Record<string, number>> = {};
  const isSafe = (name: string): boolean => name !== '' && name !== '__proto__';
  for (const [key, value] of Object.entries(raw)) {
    const name = primitive(own(value, 'field_name')) || key;
    const counts: [string, unknown][] = isList(own(value, 'counts'))
      ? walk(value, ['counts', []]).map((one) => [primitive(own(one, 'value')), own(one, 'count')])
      : isList(own(value, 'buckets'))
        ? walk(value, ['buckets', []]).map((one) => [primitive(own(one, 'key')), own(one, 'doc_count')])
        : Object.entries(isRecord(value) ? value : {});
    const known = counts.flatMap(([said, count]) =>
      isSafe(said) && typeof count === 'number' ? [[said, count] as const] : [],
    );
    if (known.length && isSafe(name)) facets[name] = Object.fromEntries(known);
  }
  return facets;
}

async function complete(shape: RareShape, ask: Ask, unknown: Unknown): Promise<Shape> {
  const { json, options, source } = ask;
  const { number = 1, url = source.url } = options.page ?? {};
  const pages = shape.pages ? Number(primitive(pick(json, parseMap(shape.pages).get(''))?.[0])) : 0;
  const isMore = shape.pages ? number < pages : shape.isEndless;
  const turn = isMore && URL.canParse(url) ? pageUrl(url, 'page', number + 1) : undefined;
  const facets = facetsOf(json);
  const items = options.items || shape.items;
  if (!shape.isOpen) return { ...shape, ...prepared(shape, ask), turn, facets };
  const list = listAtPath(items, ask) ?? [];
  const read = list.length ? (await unknown()).guessList(ask, list, items) : { list };
  return { ...shape, ...read, name: shape.name, turn, facets };
}

/**
 * The shape of an answer that is none of the commonest: by `preset`, by its marks, else guessed, which it says once.
 *
 * @throws {Failure} `config` for a preset that is none, `http` for an error with status 200, `shape` where nothing fits
 */
export async function recognise(ask: Ask, unknown: Unknown): Promise<Shape> {
  const { kind, json, source, options, Failure } = ask;
  const { preset = '', items = '' } = options;
  const mine = RARE.filter((shape) => shape.kind === kind);
  if (preset && preset !== 'auto') {
    const named = mine.find(({ name, alias }) => name === preset || alias === preset || name.startsWith(`${preset}-`));
    if (named) return complete(named, ask, unknown);
    const names = [
      ...mine.flatMap(({ name, alias }) => [name, ...(alias ? [alias] : [])]),
      ...COMMON_NAMES[kind],
      'none',
      'auto',
    ];
    throw new Failure(
      'config',
      `preset="${preset}" is not known for ${kind}${didYouMean(preset, names)} (known: ${names.join(', ')})`,
    );
  }
  // WordPress answers a page past the end with an error.
  if (primitive(own(json, 'code')) === 'rest_post_invalid_page_number' && (options.page?.number ?? 1) > 1)
    return { name: 'wordpress-posts', items: '.', map: '', list: [] };
  const refusal = refusalIn(ask);
  if (refusal) throw refusal;
  const known = mine.find((shape) => {
    const inside = isList(json) ? json : walk(json, shape.items.split(',')[0]?.split('.').filter(Boolean) ?? []).flat();
    const has = (...keys: string[]): boolean =>
      keys.every((key) => (own(json, key) ?? own(inside[0], key)) !== undefined);
    return shape.is(has, json, source.url);
  });
  if (known) return complete(known, ask, unknown);
  const list = items ? listAtPath(items, ask) : undefined;
  if (items && !list?.length) return { name: 'guess', items, map: '' };
  const shape = (await unknown()).guessShape(ask, list);
  if (shape) return shape;
  const none = kind === 'weather' ? 'no weather' : `no list of ${kind}s`;
  throw new Failure('shape', `found ${none}. The response has: ${keysOf(json)} (${source.url})`);
}
