import type { Moment } from '../model/text.js';
import { ADDRESSES, saidIn, speak, toUrl, type Cell } from './cells.js';
import { toMoment, type Offset } from './dates.js';

export interface Values {
  readonly text: (cell: Cell) => string;
  readonly texts: (cell: Cell) => string[];
  readonly link: (cell: Cell) => string;
  readonly picture: (cell: Cell) => string;
  readonly moment: (cell: Cell, offset?: Offset) => Moment | undefined;
}

/** What turns the cells of one answer into values: `decoded` has the text of every string that was HTML. */
export function valuesOf(
  decoded: ReadonlyMap<string, string>,
  base: string,
  zone: Offset | undefined,
  onNaive: (text: string) => void,
): Values {
  const texts = (cell: Cell): string[] =>
    saidIn(cell).flatMap((said) => (decoded.get(said) ?? said).replace(/\s+/g, ' ').trim() || []);
  const resolve = (cell: Cell, allowed: RegExp): string => {
    for (const value of (cell ?? []).flat()) {
      // Some sources escape addresses as if they were HTML.
      const href = toUrl(speak(value, ADDRESSES).trim().replace(/&amp;/g, '&'), base)?.href;
      if (href && href !== base && allowed.test(href)) return href;
    }
    return '';
  };
  return {
    texts,
    text: (cell) => texts(cell)[0] ?? '',
    link: (cell) => resolve(cell, /^https?:/),
    picture: (cell) => resolve(cell, /^(https?:|data:image\/(png|jpe?g|gif|webp|avif)[;,].{0,43700}$)/),
    moment: (cell, offset = zone) => toMoment(cell?.flat()[0], offset, onNaive),
  };
}
