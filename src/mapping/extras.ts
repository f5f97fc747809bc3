import type { Article } from '../model/article.js';
import { saidIn, toFlag, toNumber, type Row } from './cells.js';
import { isList, isRecord, own, primitive } from './path.js';
import type { Values } from './values.js';

/** Minutes from a number, from "PT1H3M" or from a count of words. */
function toMinutes(row: Row): number | undefined {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(saidIn(row.readingIso)[0] ?? '') ?? [];
  const words = toNumber(row.wordCount);
  return toNumber(row.readingMinutes) ?? (+hours * 60 + +minutes || (words ? Math.ceil(words / 230) : undefined));
}

const INVERTED = /^([^\s,][^,]{0,40}), ([^,]{1,40})$/;

/** Whether writers are named "Lee, Ann": one comma in each name, in lists of several that no byline would be. */
const areInverted = (rows: readonly Row[]): boolean =>
  rows.some(({ authors = [] }) => authors.flat().length > 1) &&
  rows.every(({ authors = [] }) => authors.flat().every((value) => INVERTED.test(primitive(value))));

/** Rows whose `srcset` is a list, where it was a text as in HTML, and whose authors are names, where they were a byline. */
export function refined(rows: readonly Row[]): Row[] {
  const isInverted = areInverted(rows);
  return rows.map((row) => ({
    ...row,
    authors: row.authors
      ?.flat()
      .map((value: unknown) =>
        typeof value === 'string'
          ? value.replace(/^by[:\s]\s*(?=\S)/i, '').replace(isInverted ? INVERTED : /$^/, '$2 $1')
          : value,
      ),
    srcset: row.srcset?.map((value) =>
      typeof value === 'string'
        ? value.split(/,\s+/).map((part) => ({ url: part.split(/\s+/)[0], width: /\s(\d+)w/.exec(part)?.[1] }))
        : value,
    ),
  }));
}

/** A point of a picture from `{x, y}`, `[x, y]` or "x y", in shares or percent; undefined where it lies outside. */
function toFocus({ imageFocus = [] }: Row): string | undefined {
  const values = imageFocus.flatMap((value) =>
    typeof value === 'string'
      ? value.trim().split(/[\s,]+/)
      : isList(value)
        ? value
        : isRecord(value)
          ? [own(value, 'x'), own(value, 'y')]
          : value,
  );
  const [x = NaN, y = NaN] = values.map((value) => {
    const number = toNumber([value]) ?? NaN;
    return /%$/.test(primitive(value)) ? number : number * 100;
  });
  return x >= 0 && x <= 100 && y >= 0 && y <= 100 ? `${x}% ${y}%` : undefined;
}

/** What no common shape says of an article; what this one does not say either is absent, as it is there. */
export function extrasOf(row: Row, v: Values): Partial<Article> {
  const rating = toNumber(row.rating);
  const focus = toFocus(row);
  const commentCount = toNumber(row.commentCount);
  const kind = (['video', 'audio', 'gallery'] as const).find((one) => saidIn(row.media)[0]?.includes(one));
  return {
    ...(focus && { focus }),
    ...(kind && { media: { kind, duration: toNumber(row.duration) ?? 0 } }),
    ...(commentCount !== undefined && { commentCount }),
    ...(rating !== undefined && { rating: Math.min(5, Math.max(0, rating)) }),
    readingMinutes: toMinutes(row),
    live: toFlag(row.live),
    sponsor: v.text(row.sponsor),
    opinion: toFlag(row.opinion),
    related: saidIn(row.related),
  };
}
