import type { Failure } from "../model/failure.js";
import type { Place } from "../model/weather.js";
import type { Kind, Kit, ReadOptions, Shape, Source, Tools } from "./read.js";
import type { Row, Values } from "./values.js";

/** Reads what is not JSON. */
export function parse(
  source: Source,
  cause: unknown,
  _fields: readonly string[],
  _tools: Tools,
  kit: Kit,
): { json: unknown; shape?: Shape } {
  throw new kit.Failure("format", `the response is not JSON: ${source.url}`, {
    cause,
  });
}
export function recognise(
  kind: Kind,
  _json: unknown,
  source: Source,
  _options: ReadOptions,
  kit: Kit,
): Shape {
  throw new kit.Failure("shape", `no known ${kind} shape: ${source.url}`);
}
export function explain(
  text: string,
  at: number,
  _names: readonly string[] | undefined,
  kit: Kit,
): Failure {
  return new kit.Failure(
    "config",
    `map is wrong here:\n  ${text}\n  ${" ".repeat(at)}^`,
  );
}
export function missed(
  field: string,
  _map: string,
  list: readonly unknown[],
  warn: (message: string) => void,
): void {
  warn(
    `map ${field}: matched nothing in ${list.length} of ${list.length} items`,
  );
}
export function listAt(
  _items: string,
  found: readonly unknown[] | undefined,
  _json: unknown,
  _source: Source,
  _warn: (message: string) => void,
  _kit: Kit,
): readonly unknown[] {
  return found?.flat() ?? [];
}
export function unread(
  kind: Kind,
  _json: unknown,
  source: Source,
  _options: ReadOptions,
  kit: Kit,
): Failure {
  return new kit.Failure("shape", `no ${kind} could be read: ${source.url}`);
}
export function nextOf(
  _next: string,
  _json: unknown,
  _count: number,
  _number: number,
  _size: number,
  _url: string,
  _header: (name: string) => string,
  _kit: Kit,
): string | undefined {
  return undefined;
}
export function withSky(row: Row, _kit: Kit): Row {
  return row;
}
export function toPlace(row: Row, v: Values, kit: Kit): Place | undefined {
  const latitude = kit.toNumber(row.latitude);
  const longitude = kit.toNumber(row.longitude);
  if (latitude === undefined || longitude === undefined) return undefined;
  return {
    name: v.text(row.place),
    latitude,
    longitude,
    timezone: kit.saidIn(row.timezone)[0] ?? "",
    country: v.text(row.country),
  };
}
