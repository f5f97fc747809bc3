import { Failure } from '../model/failure.js';
import { ARTICLE } from './article.js';
import { saidIn, toUrl, type Row } from './cells.js';
import { zoneOffset } from './dates.js';
import { MapFault, parseMap, pick, type Mapping } from './map.js';
import type { Ask, ReadOptions, Source, Tools } from './options.js';
import { REMARK } from './remark.js';
import { commonShape, type Kind, type Shape } from './shapes.js';
import { valuesOf, type Values } from './values.js';
import { WEATHER } from './weather.js';

const FIELDS: Record<Kind, string> = {
  article: ARTICLE,
  comment: REMARK,
  weather: WEATHER,
  place: 'place country|latitude longitude timezone',
};

/** An entity or the end of an element: what plain text hardly ever has. */
const MARKUP = /&(#x?[\da-f]+|[a-z]{2,8}\d*);|<\/[a-z]|<(br|img|p)\b/i;

/** All that is not needed for the commonest answers: loaded when something else comes. */
export const rare = () => import('./rare.js');

/** The address of another page: the value stands where `{name}` is written, else in the query. */
export function pageUrl(url: string, name: string, value: string | number): string {
  const target = new URL(url.replace(`{${name}}`, `${value}`));
  if (!url.includes(`{${name}}`)) target.searchParams.set(name, `${value}`);
  return target.href;
}

/** An answer after `map`: for each item the values of each field, and what turns them into domain values. */
export interface Table {
  readonly ask: Ask;
  readonly shape: Shape;
  readonly rows: readonly Row[];
  readonly values: Values;
}

async function compile(text: string, ask: Ask, fields?: readonly string[]): Promise<Mapping> {
  try {
    return parseMap(text, fields);
  } catch (fault) {
    throw fault instanceof MapFault ? (await rare()).explain(text, fault.at, fields, ask) : fault;
  }
}

function decode(rows: readonly Row[], texts: readonly string[], mine: Mapping, html: string | undefined, tools: Tools) {
  const batch = new Set<string>();
  for (const field of texts) {
    const isAuto = html === undefined || mine.has(field);
    const markup = isAuto ? MARKUP : /[&<]/;
    if (isAuto || html === '*' || html.includes(field))
      for (const row of rows) for (const said of saidIn(row[field])) if (markup.test(said)) batch.add(said);
  }
  const sources = [...batch];
  const decoded = sources.length ? tools.decode(sources) : sources;
  return new Map(sources.map((source, index) => [source, decoded[index] ?? '']));
}

/**
 * Reads an answer into rows: parse, `transform`, shape, `items`, `map`, entities in one batch.
 *
 * @throws {Failure} `format`, `shape`, `config`, or `http` for an error that came with status 200
 */
export async function toTable(kind: Kind, source: Source, options: ReadOptions, tools: Tools): Promise<Table> {
  const { preset = '', items = '', map = '', sourceTimezone, transform, warn } = options;
  const texts = FIELDS[kind].split('|')[0]?.split(' ') ?? [];
  const fields = FIELDS[kind].split(/[ |]/);
  let ask: Ask = { kind, json: 0, source, options, tools, fields, Failure, parseMap, pick, pageUrl };
  let json: unknown;
  let shape: Shape | undefined;
  if ('json' in source) json = source.json;
  else
    try {
      json = JSON.parse(source.text);
    } catch (cause) {
      ({ json, shape } = (await rare()).parse(source, cause, ask));
    }
  if (transform) json = transform(json);
  ask = { ...ask, json };
  const mine = await compile(map, ask, fields);
  const owned = items && (await compile(items, ask));
  shape ??= preset === 'none' ? { name: preset, items: '.', map: '' } : commonShape(kind, preset, json);
  shape ??= (await rare()).recognise(ask);
  options.seen?.(shape);

  const mapping = new Map([...parseMap(shape.map, fields), ...mine]);
  const path = items || shape.items;
  const found = pick(json, (owned || parseMap(path)).get(''));
  let list = shape.list ?? found?.flat() ?? [];
  // No list where one was said to be: a missing key, one object, or a list with ids for keys.
  if (!shape.list && (list.length ? items && !Array.isArray(found?.[0]) : !Array.isArray(json)))
    list = (await rare()).listAt(path, found, ask);
  const rows = list.map((item) => {
    const row: Row = {};
    for (const [field, alternatives] of mapping) row[field] = pick(item, alternatives);
    return row;
  });
  for (const field of mine.keys())
    if (rows.length && !rows.some((row) => row[field])) (await rare()).missed(field, list, ask);

  let zone;
  try {
    zone = sourceTimezone ? zoneOffset(sourceTimezone) : undefined;
  } catch (cause) {
    throw new Failure('config', `source-timezone="${sourceTimezone}" is no time zone`, { cause });
  }
  let naive = '';
  const onNaive = (text: string): void => {
    if (!naive) warn(`"${(naive = text)}" has no time zone; read as UTC. Set source-timezone`);
  };
  const base = toUrl(options.base ?? '', source.url)?.href ?? source.url;
  return { ask, shape, rows, values: valuesOf(decode(rows, texts, mine, shape.html, tools), base, zone, onNaive) };
}
