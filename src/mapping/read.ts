import type { Article } from "../model/article.js";
import { Failure } from "../model/failure.js";
import type { Listing, Payload } from "../model/feed.js";
import type { Remark } from "../model/remark.js";
import type { Place, Weather } from "../model/weather.js";
import { ARTICLE, toArticle } from "./article.js";
import { zoneOffset } from "./dates.js";
import { MapFault, parseMap, pick, type Mapping } from "./map.js";
import { isRecord, own, primitive, walk } from "./path.js";
import { REMARK, toRemark } from "./remark.js";
import { commonShape, type Kind, type Shape } from "./shapes.js";
import {
  saidIn,
  toFlag,
  toNumber,
  toUrl,
  valuesOf,
  type Row,
  type Values,
} from "./values.js";
import { toWeather, WEATHER } from "./weather.js";

export type { Kind, Shape } from "./shapes.js";

/** What mapping reads of an XML element; a DOM `Element` is one. */
export interface XmlNode {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly textContent: string | null;
  readonly children: Iterable<XmlNode>;
  getAttribute(name: string): string | null;
}

/** What only a browser can do, handed in. */
export interface Tools {
  /** The text content of each HTML fragment; called once for an answer. */
  decode(texts: readonly string[]): readonly string[];
  /** The root element of an XML text; null where it is not well formed. */
  parseXml(text: string): XmlNode | null;
}

/** An answer, or JSON that came without one (a script child, a property) with the address that its links are relative to. */
export type Source = Payload | { readonly url: string; readonly json: unknown };

/** The attributes of a widget as they are written, and where messages for its owner go. */
export interface ReadOptions {
  readonly preset?: string;
  readonly items?: string;
  readonly map?: string;
  readonly next?: string;
  readonly sourceTimezone?: string;
  readonly base?: string;
  /** What temperatures are in where neither answer nor address says: c, f or k. */
  readonly unit?: string;
  /** Which page this is (from 1), how many items were asked for (0 unknown), and the address it was asked from. */
  readonly page?: {
    readonly number: number;
    readonly size: number;
    readonly url: string;
  };
  readonly transform?: (json: unknown) => unknown;
  readonly warn: (message: string) => void;
  /** Told which shape the answer was read by: a name, a path to the list and a `map`. */
  readonly seen?: (shape: Shape) => void;
}

const FIELDS: Record<Kind, string> = {
  article: ARTICLE,
  comment: REMARK,
  weather: WEATHER,
  place: "place country|latitude longitude timezone",
};

/** The address with one parameter set: in place of `{name}` where it is written so, else in the query. */
function pageUrl(url: string, name: string, value: string | number): string {
  const target = new URL(url.replace(`{${name}}`, `${value}`));
  if (!url.includes(`{${name}}`)) target.searchParams.set(name, `${value}`);
  return target.href;
}

const kit = {
  Failure,
  parseMap,
  walk,
  own,
  isRecord,
  primitive,
  saidIn,
  toNumber,
  toFlag,
  toUrl,
  pageUrl,
};
/** What the rare chunk gets handed, because it imports nothing. */
export type Kit = typeof kit;

const rare = () => import("./rare.js");

interface Table {
  readonly rows: readonly Row[];
  readonly values: Values;
  readonly shape: Shape;
  readonly json: unknown;
}

/** An entity or an end of a tag: what plain text hardly ever has. */
const MARKUP = /&(#x?[\da-f]+|[a-z]{2,8}\d*);|<\/[a-z]|<(br|img|p)\b/i;

function decodeAll(
  rows: readonly Row[],
  texts: readonly string[],
  shape: Shape,
  own: Mapping,
  tools: Tools,
): Map<string, string> {
  const batch = new Set<string>();
  for (const field of texts) {
    const isAuto = shape.html === undefined || own.has(field);
    if (!isAuto && shape.html !== "*" && !shape.html?.includes(field)) continue;
    for (const row of rows) {
      for (const said of saidIn(row[field]))
        if ((isAuto ? MARKUP : /[&<]/).test(said)) batch.add(said);
    }
  }
  const sources = [...batch];
  const decoded = sources.length ? tools.decode(sources) : [];
  return new Map(
    sources.map((source, index) => [source, decoded[index] ?? ""]),
  );
}

async function table(
  kind: Kind,
  source: Source,
  options: ReadOptions,
  tools: Tools,
): Promise<Table> {
  const { preset = "", items = "", map = "", sourceTimezone, warn } = options;
  const [texts = "", others = ""] = FIELDS[kind].split("|");
  const fields = `${texts} ${others}`.split(" ");
  let json: unknown;
  let shape: Shape | undefined;
  if ("json" in source) json = source.json;
  else {
    try {
      json = JSON.parse(source.text);
    } catch (cause) {
      ({ json, shape } = (await rare()).parse(
        source,
        cause,
        fields,
        tools,
        kit,
      ));
    }
  }
  json = options.transform ? options.transform(json) : json;
  shape ??=
    preset === "none"
      ? { name: preset, items: ".", map: "" }
      : commonShape(kind, preset, json);
  shape ??= (await rare()).recognise(kind, json, source, options, kit);
  const read = async (
    text: string,
    names?: readonly string[],
  ): Promise<Mapping> => {
    try {
      return parseMap(text, names);
    } catch (fault) {
      throw fault instanceof MapFault
        ? (await rare()).explain(text, fault.at, names, kit)
        : fault;
    }
  };
  const mine = await read(map, fields);
  const mapping = new Map([...(await read(shape.map, fields)), ...mine]);
  const found = pick(json, (await read(items || shape.items)).get(""));
  let list: readonly unknown[] = (!items && shape.list) || found?.flat() || [];
  // What is no list where the owner said that one is, and what is missing, is for the chunk to look into.
  if (
    !list.length
      ? !Array.isArray(json) && !shape.list
      : items && found?.length === 1 && !Array.isArray(found[0])
  )
    list = (await rare()).listAt(
      items || shape.items,
      found,
      json,
      source,
      warn,
      kit,
    );
  const rows = list.map((item) => {
    const row: Row = {};
    for (const [field, alternatives] of mapping) {
      const cell = pick(item, alternatives);
      if (cell) row[field] = cell;
    }
    return row;
  });
  options.seen?.(shape);
  for (const field of mine.keys()) {
    if (rows.length && !rows.some((row) => row[field]))
      (await rare()).missed(field, map, list, warn);
  }
  let zone;
  try {
    zone = sourceTimezone ? zoneOffset(sourceTimezone) : undefined;
  } catch (cause) {
    throw new Failure(
      "config",
      `source-timezone="${sourceTimezone}" is not a time zone`,
      { cause },
    );
  }
  let naive = "";
  const values = valuesOf(
    decodeAll(rows, texts.split(" "), shape, mine, tools),
    toUrl(options.base ?? "", source.url)?.href ?? source.url,
    zone,
    (text) => {
      if (!naive)
        warn(
          `"${(naive = text)}" has no time zone; read as UTC. Set source-timezone`,
        );
    },
  );
  return { rows, values, shape, json };
}

async function listing<T>(
  kind: Kind,
  source: Source,
  options: ReadOptions,
  tools: Tools,
  toItem: (row: Row, values: Values) => T | undefined,
): Promise<Listing<T>> {
  const { rows, values, shape, json } = await table(
    kind,
    source,
    options,
    tools,
  );
  const items = rows.flatMap((row) => toItem(row, values) ?? []);
  const dropped = rows.length - items.length;
  if (dropped && !items.length)
    throw (await rare()).unread(kind, json, source, options, kit);
  const header = (name: string): string =>
    ("header" in source && source.header(name)) || "";
  const at = (path = ""): unknown =>
    pick(json, parseMap(path).get(""))?.flat()[0];
  const { next = "auto", page } = options;
  const number = page?.number ?? 1;
  const turn = page?.url ?? source.url;
  let target: unknown;
  if (next === "auto") {
    const cursor = at(shape.next);
    target =
      /<([^>]+)>\s*;[^,<]*rel="?next/.exec(header("Link"))?.[1] ??
      (typeof cursor === "number" ? pageUrl(turn, "page", cursor) : cursor) ??
      (number < +header("X-WP-TotalPages")
        ? pageUrl(turn, "page", number + 1)
        : "");
  } else if (next !== "none") {
    target = (await rare()).nextOf(
      next,
      json,
      rows.length,
      number,
      page?.size ?? 0,
      turn,
      header,
      kit,
    );
  }
  const href = rows.length ? toUrl(primitive(target), source.url)?.href : "";
  return {
    items,
    dropped,
    total: toNumber([header("X-WP-Total") || at(shape.total)]),
    next: href && /^https?:/.test(href) && href !== turn ? href : undefined,
    facets: shape.facets,
  };
}

/** The articles of an answer. Costs one pass over it and one call of `decode`; throws `Failure`. */
export const readArticles = (
  source: Source,
  options: ReadOptions,
  tools: Tools,
): Promise<Listing<Article>> =>
  listing("article", source, options, tools, toArticle);

/** The comments of an answer, flat, in its order. Throws `Failure`. */
export const readRemarks = (
  source: Source,
  options: ReadOptions,
  tools: Tools,
): Promise<Listing<Remark>> =>
  listing("comment", source, options, tools, toRemark);

/** The weather of an answer; `unit` of the result is celsius where the source speaks of kelvin. Throws `Failure`. */
export async function readWeather(
  source: Source,
  options: ReadOptions,
  tools: Tools,
): Promise<Weather> {
  const { rows, values, shape, json } = await table(
    "weather",
    source,
    options,
    tools,
  );
  const [, asked = ""] =
    /[?&](?:temperature_unit|units?|u)=(\w+)/.exec(source.url) ?? [];
  let row = rows[0] ?? {};
  // Sky codes of others than Open-Meteo are tables of the chunk.
  if (!row.wmo && (row.owm ?? row.nwsIcon ?? row.iconCode ?? row.text))
    row = (await rare()).withSky(row, kit);
  if (!(row.temperature ?? row.wmo ?? row.day))
    throw (await rare()).unread("weather", json, source, options, kit);
  return toWeather(row, values, asked || options.unit || shape.unit || "");
}

/** The places of a geocoder's answer. Throws `Failure`. */
export const readPlaces = async (
  source: Source,
  options: ReadOptions,
  tools: Tools,
): Promise<Listing<Place>> => {
  const { toPlace } = await rare();
  return listing("place", source, options, tools, (row, values) =>
    toPlace(row, values, kit),
  );
};
