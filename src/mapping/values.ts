import { ForeignHtml, type Moment } from '../model/text.js';
import { ADDRESSES, saidIn, speak, toUrl, type Cell, type Row } from './cells.js';
import type { Offset } from './iso.js';
import type { Tools } from './options.js';

/** What turns the cells of one answer into values. */
export interface Values {
  readonly text: (cell: Cell) => string;
  readonly texts: (cell: Cell) => string[];
  readonly html: (cell: Cell) => ForeignHtml | undefined;
  readonly link: (cell: Cell) => string;
  readonly picture: (cell: Cell) => string;
  readonly moment: (cell: Cell, offset?: Offset) => Moment | undefined;
}

/** An entity or the end of an element: what plain text hardly ever has. */
const MARKUP = /&#?\w+;|<\/[a-z]|<(br|img|p)\b/i;

/** The text of every string in these fields that is HTML, by one call of `decode`; `html` is as in a shape. */
function decoded(
  rows: readonly Row[],
  texts: string,
  tools: Tools,
  html: (field: string) => string | undefined,
): ReadonlyMap<string, string> {
  const batch = new Set<string>();
  for (const field of texts.split(' ')) {
    const wanted = html(field);
    const markup = wanted === undefined ? MARKUP : /[&<]/;
    if (wanted === undefined || wanted === '*' || wanted.includes(field))
      for (const row of rows) for (const said of saidIn(row[field])) if (markup.test(said)) batch.add(said);
  }
  const sources = [...batch];
  const found = tools.decode(sources);
  return new Map(sources.map((source, index) => [source, found[index] ?? '']));
}

/** The values of an answer's rows: `texts` are the fields that may be HTML, `base` is what addresses are relative to. */
export function valuesOf(
  rows: readonly Row[],
  texts: string,
  html: (field: string) => string | undefined,
  tools: Tools,
  base: string,
  toMoment: (value: unknown, offset?: Offset) => Moment | undefined,
): Values {
  const plain = decoded(rows, texts, tools, html);
  const all = (cell: Cell): string[] =>
    saidIn(cell).flatMap((said) => (plain.get(said) ?? said).replace(/\s+/g, ' ').trim() || []);
  const resolve = (cell: Cell, allowed: RegExp): string => {
    for (const value of (cell ?? []).flat()) {
      // Some sources escape addresses as if they were HTML.
      const href = toUrl(speak(value, ADDRESSES).replace(/&amp;/g, '&'), base)?.href;
      if (href && href !== base && allowed.test(href)) return href;
    }
    return '';
  };
  return {
    texts: all,
    text: (cell) => all(cell)[0] ?? '',
    html: (cell) => {
      const [source] = saidIn(cell);
      return source ? new ForeignHtml(source) : undefined;
    },
    link: (cell) => resolve(cell, /^https?:/),
    picture: (cell) => resolve(cell, /^(https?:|data:image\/(png|jpe?g|gif|webp|avif)[;,].{0,43700}$)/),
    moment: (cell, offset) => toMoment(cell?.flat()[0], offset),
  };
}
