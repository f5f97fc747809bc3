import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import type { Place, Weather } from '../model/weather.js';
import { toArticle } from './article.js';
import { toNumber, toUrl, type Row } from './cells.js';
import { parseMap, pick } from './map.js';
import type { ReadOptions, Source, Tools } from './options.js';
import { primitive } from './path.js';
import { toRemark } from './remark.js';
import type { Kind } from './shapes.js';
import { pageUrl, rare, toTable } from './table.js';
import type { Values } from './values.js';
import { toWeather } from './weather.js';

export type { ReadOptions, Source, Tools, XmlNode } from './options.js';
export type { Kind, Shape } from './shapes.js';

async function listing<T>(
  kind: Kind,
  source: Source,
  options: ReadOptions,
  tools: Tools,
  toItem: (row: Row, values: Values) => T | undefined,
): Promise<Listing<T>> {
  const { ask, rows, values, shape } = await toTable(kind, source, options, tools);
  const items = rows.flatMap((row) => toItem(row, values) ?? []);
  const { next = 'auto', page: { number, url } = { number: 1, url: source.url } } = options;
  if (rows.length && !items.length) throw (await rare()).unread(ask);
  const header = (name: string): string => ('header' in source && source.header(name)) || '';
  const at = (path: string | undefined): unknown => path && pick(ask.json, parseMap(path).get(''))?.[0];
  let target: unknown;
  if (next === 'auto') {
    target = /<([^<>]+)>\s*;[^,<]*rel="?next/.exec(header('Link'))?.[1] ?? at(shape.next) ?? shape.turn;
    if (!target && number < +header('X-WP-TotalPages')) target = number + 1;
    if (typeof target === 'number') target = pageUrl(url, 'page', target);
  } else if (next !== 'none') target = (await rare()).nextOf(next, rows.length, header, ask);
  const href = rows.length ? toUrl(primitive(target) || url, source.url)?.href : url;
  return {
    items,
    dropped: rows.length - items.length,
    total: toNumber([header('X-WP-Total') || at(shape.total)]),
    next: href !== url && /^https?:/.test(href ?? '') ? href : undefined,
    facets: shape.facets,
  };
}

/** The articles of an answer. Costs one pass over it and one call of `decode`; throws `Failure`. */
export const readArticles = (source: Source, options: ReadOptions, tools: Tools): Promise<Listing<Article>> =>
  listing('article', source, options, tools, toArticle);

/** The comments of an answer: flat, in its order, each with its parent's id. Throws `Failure`. */
export const readRemarks = (source: Source, options: ReadOptions, tools: Tools): Promise<Listing<Remark>> =>
  listing('comment', source, options, tools, toRemark);

/** The weather of an answer, in celsius where the source speaks of kelvin. Throws `Failure`. */
export async function readWeather(source: Source, options: ReadOptions, tools: Tools): Promise<Weather> {
  const { ask, rows, values, shape } = await toTable('weather', source, options, tools);
  const [, asked] = /[?&](?:temperature_unit|units?|u)=(\w+)/.exec(source.url) ?? [];
  let row = rows[0] ?? {};
  // Codes of skies other than WMO's are tables of the chunk.
  if (!row.wmo && (row.owm ?? row.nwsIcon ?? row.iconCode ?? row.text)) row = (await rare()).withSky(row);
  if (!(row.temperature ?? row.wmo ?? row.day)) throw (await rare()).unread(ask);
  return toWeather(row, values, asked ?? options.unit ?? shape.unit ?? '');
}

/** The places of a geocoder's answer. Throws `Failure`. */
export async function readPlaces(source: Source, options: ReadOptions, tools: Tools): Promise<Listing<Place>> {
  const { toPlace } = await rare();
  return listing('place', source, options, tools, toPlace);
}
