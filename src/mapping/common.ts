import type { Row } from './cells.js';
import { at, pick, plainMap } from './map.js';
import { commonShape } from './shapes.js';
import type { Outcome, Request } from './subject.js';
import { valuesOf } from './values.js';

/**
 * Reads an answer of a common shape whose owner wrote nothing about it. Undefined where there is anything to doubt: such
 * an answer is read by the rare chunk, which knows all that this knows and more. Costs one pass and one call of `decode`.
 */
export function readCommon<T>({ subject, source, json, options, tools }: Request<T>): Outcome<T> | undefined {
  const { items: path, map, next, sourceTimezone, transform, preset, base, seen } = options;
  if (path || map || (next && next !== 'auto') || sourceTimezone || transform) return undefined;
  if (Array.isArray(json) && !json.length) return { items: [], dropped: 0 };
  const shape = commonShape(subject.shapes, preset, json);
  if (!shape) return undefined;

  const mapping = plainMap(shape.map);
  const list = [at(json, shape.items)].flat();
  const rows = list.map((item) => {
    const row: Row = {};
    mapping.forEach((alternatives, field) => (row[field] = pick(item, alternatives)));
    row.authors ??= pick(shape.shared && json, mapping.get('authors'));
    return row;
  });
  let isSure = true;
  const toMoment = (value: unknown, offset?: (epoch: number) => number) =>
    subject.toMoment(value, offset, () => (isSure = false));
  const values = valuesOf(rows, subject.texts, () => shape.html, tools, base || source.url, toMoment);
  const items = rows.flatMap((row) => subject.toItem(row, values) ?? []);
  if (!isSure || (rows.length && !items.length)) return undefined;
  seen?.(shape);
  return {
    items,
    dropped: rows.length - items.length,
    next: shape.next && at(json, shape.next),
  };
}
