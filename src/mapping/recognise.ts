import { didYouMean, keyedList, keysOf } from './explain.js';
import { guess, type Guess } from './guess.js';
import type { Ask } from './options.js';
import { isList, isRecord, own, primitive, walk } from './path.js';
import { RARE, type RareShape } from './presets.js';
import { refusalIn } from './refusal.js';
import { COMMON_NAMES } from './names.js';
import type { Shape } from './shapes.js';
import { flatten } from './threads.js';
import { guessWeather } from './weather-guess.js';

interface Candidate {
  readonly path: string;
  readonly list: readonly unknown[];
  readonly isPath: boolean;
}

const MAX_VISITS = 3000;
const SAID = new Set<string>();

/** Every list of objects in an answer, nearest first; a list with ids for keys is one too, and one object is a list of one. */
function listsIn(json: unknown): Candidate[] {
  const found: Candidate[] = [];
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: json, path: '', depth: 0 }];
  for (let visits = 0, next = waiting.shift(); next && visits < MAX_VISITS; next = waiting.shift(), visits++) {
    const { value, path, depth } = next;
    if (isList(value)) {
      const list = value.filter(isRecord);
      if (list.length) found.push({ path: path || '.', list: value, isPath: true });
      // Lists inside a list's entries: only where that list is an envelope of few.
      if (depth < 5)
        for (const [index, entry] of value.slice(0, 3).entries())
          waiting.push({ value: entry, path: `${path}[${index}]`, depth: depth + 1 });
    } else if (isRecord(value)) {
      const keyed = keyedList(value);
      if (keyed && keyed.length > 1) found.push({ path: path || '.', list: keyed, isPath: false });
      // One entry of a list is no list of its own.
      if (!path.includes('[')) found.push({ path: path || '.', list: [value], isPath: true });
      if (depth < 6)
        for (const key of Object.keys(value).slice(0, 80))
          waiting.push({ value: value[key], path: path ? `${path}.${key}` : key, depth: depth + 1 });
    }
  }
  return found;
}

/** Answers that keep pictures and people beside the list (JSON:API, Contentful): each reference is replaced by what it names. */
function withIncluded(json: unknown, list: readonly unknown[]): readonly unknown[] {
  const includes = own(json, 'includes');
  const beside = [own(json, 'included'), ...(isRecord(includes) ? Object.values(includes) : [])].flat();
  if (!beside.some(isRecord)) return list;
  const nameOf = (value: unknown): string =>
    primitive(own(own(value, 'sys'), 'id')) || `${primitive(own(value, 'type'))}/${primitive(own(value, 'id'))}`;
  const entities = new Map(beside.filter(isRecord).map((entity) => [nameOf(entity), entity]));
  const fill = (value: unknown, depth: number): unknown => {
    if (!isRecord(value) || depth > 5) return value;
    if (isList(value)) return value.map((entry) => fill(entry, depth + 1));
    const whole = depth > 0 ? entities.get(nameOf(value)) : undefined;
    const from = whole ?? value;
    return Object.fromEntries(Object.entries(from).map(([key, inner]) => [key, fill(inner, depth + (whole ? 2 : 1))]));
  };
  return list.map((item) => fill(item, 0));
}

const isRemoved = (item: unknown): boolean => own(item, 'title') === '[Removed]';

/** Says once what a guess used, so that an owner can paste it. */
function announce({ options, kind }: Ask, items: string, map: string): void {
  const message = `no known shape; guessed how to read this ${kind}. To keep it, paste:\n  items="${items}"\n  map='${map}'\nTo turn guessing off: preset="none"`;
  if (SAID.has(message)) return;
  SAID.add(message);
  options.warn(message);
}

const guessed = (ask: Ask, list: readonly unknown[], items: string): Shape => {
  const full = ask.kind === 'article' ? withIncluded(ask.json, list).filter((item) => !isRemoved(item)) : flatten(list);
  const { map } = guess(ask.kind, full);
  const parent = ask.kind === 'comment' && full.some((item) => own(item, '~parent')) ? mergeParent(map) : map;
  return { name: 'guess', items, map: parent, list: full };
};

const mergeParent = (map: string): string =>
  /(^|; )parentId: /.test(map) ? map.replace(/(^|; )parentId: /, '$1parentId: ~parent, ') : `${map}; parentId: ~parent`;

/** The list that an owner's `items` names, or a shape's. */
const listAtPath = (path: string, { json, options, pick, parseMap }: Ask): readonly unknown[] | undefined => {
  const found = pick(json, parseMap(path).get(''));
  const one = found?.length === 1 && !isList(found[0]) ? found[0] : undefined;
  const keyed = keyedList(one);
  if (isRecord(one) && !keyed && options.items === path && path !== '.')
    options.warn(`items="${path}" is an object, not a list; showing it as one item`);
  return keyed ?? found?.flat();
};

const enough = (kind: Ask['kind'], { fields }: Guess): boolean =>
  kind === 'comment'
    ? (fields.has('bodyHtml') || fields.has('text')) && (fields.has('author') || fields.has('publishedAt'))
    : (fields.has('title') || fields.has('bodyHtml') || fields.has('bodyText')) &&
      (fields.has('url') ||
        fields.has('publishedAt') ||
        fields.has('image') ||
        fields.has('bodyHtml') ||
        fields.has('excerpt'));

function bestList(ask: Ask): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of listsIn(ask.json)) {
    const found = guess(ask.kind, candidate.list);
    if (!enough(ask.kind, found)) continue;
    const depth = candidate.path.split(/[.[]/).length;
    // More items say more, but a list of three with titles and links beats a hundred tags.
    const points =
      found.points * (1 + Math.min(1, Math.log10(candidate.list.length + 1))) -
      depth * 0.3 +
      (candidate.list.length > 1 ? 1 : 0);
    if (points > most) [best, most] = [candidate, points];
  }
  return best;
}

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
  if (shape.kind === 'comment') return { list: flatten(listAtPath(ask.options.items || shape.items, ask) ?? []) };
  return {};
}

/** Met.no: the hour nearest to now, because the first may be past; highs and lows of the next 24 hours. */
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

function complete(shape: RareShape, ask: Ask): Shape {
  const { json, options, source, pageUrl, pick, parseMap } = ask;
  const { number = 1, url = source.url } = options.page ?? {};
  const pages = shape.pages ? Number(primitive(pick(json, parseMap(shape.pages).get(''))?.[0])) : 0;
  const isMore = shape.pages ? number < pages : shape.isEndless;
  const turn = isMore && URL.canParse(url) ? pageUrl(url, 'page', number + 1) : undefined;
  const facets = facetsOf(json);
  const items = options.items || shape.items;
  if (!shape.isOpen) return { ...shape, ...prepared(shape, ask), turn, facets };
  const list = listAtPath(items, ask) ?? [];
  return { ...shape, ...(list.length ? guessed(ask, list, items) : { list }), name: shape.name, turn, facets };
}

/**
 * The shape of an answer that is none of the commonest: by `preset`, by its marks, else guessed, which it says once.
 *
 * @throws {Failure} `config` for a preset that is none, `http` for an error with status 200, `shape` where nothing fits
 */
export function recognise(ask: Ask): Shape {
  const { kind, json, source, options, Failure } = ask;
  const { preset = '', items = '' } = options;
  const mine = RARE.filter((shape) => shape.kind === kind);
  if (preset && preset !== 'auto') {
    const named = mine.find(({ name, alias }) => name === preset || alias === preset || name.startsWith(`${preset}-`));
    if (named) return complete(named, ask);
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
  if (known) return complete(known, ask);
  if (kind === 'weather') {
    const one = isList(json) ? json[0] : json;
    const map = guessWeather(one);
    if (!map) throw new Failure('shape', `no weather found. The response has: ${keysOf(json)} (${source.url})`);
    announce(ask, '.', map);
    return { name: 'guess', items: '.', map, list: [one] };
  }
  if (items) {
    const list = listAtPath(items, ask);
    if (!list?.length) return { name: 'guess', items, map: '' };
    const shape = guessed(ask, list, items);
    announce(ask, items, shape.map);
    return shape;
  }
  const best = bestList(ask);
  if (best) {
    const shape = guessed(ask, best.list, best.path);
    announce(ask, best.path, shape.map);
    return shape;
  }
  if (isEmptyList(json)) return { name: 'empty', items: '.', map: '', list: [] };
  // An owner's own `map` may know better than any guess.
  if (options.map) return { name: 'guess', items: '.', map: '' };
  throw new Failure('shape', `found no list of ${kind}s. The response has: ${keysOf(json)} (${source.url})`);
}

/** An empty list, or an object whose only lists are empty. */
function isEmptyList(json: unknown): boolean {
  const lists: unknown[] = [json, ...(isRecord(json) ? Object.values(json) : [])];
  const inner = lists.flatMap((value) => (isRecord(value) ? Object.values(value) : []));
  return [...lists, ...inner].some((value) => isList(value) && !value.length);
}
