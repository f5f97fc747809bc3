import type { Moment } from "../model/text.js";
import { toMoment, type Offset } from "./dates.js";
import { own, primitive } from "./path.js";

/** The values that `map` found for each field of one item; a field that it found nothing for is absent. */
export type Row = Partial<Record<string, readonly unknown[]>>;
type Cell = readonly unknown[] | undefined;

/** What an object says, where a path ends at one: `{rendered}`, `{name}`, `{url}` and their like. */
const speak = (value: unknown, keys: string): string =>
  primitive(value) ||
  keys
    .split(" ")
    .map((key) => primitive(own(value, key)))
    .find(Boolean) ||
  "";

const WORDS = "rendered name title label text value html @value";
const ADDRESSES = "url href src source_url link @id";

/** Every text in a cell, one for each entry; entries that say nothing are left out. */
export const saidIn = (cell: Cell): string[] =>
  (cell ?? []).flat().flatMap((value) => speak(value, WORDS) || []);

/** A number, written as one or at the head of a text ("10 mph"); undefined where there is none. */
export function toNumber(cell: Cell): number | undefined {
  const found = parseFloat(saidIn(cell)[0] ?? "");
  return Number.isFinite(found) ? found : undefined;
}

/** True for true, 1, "1", "true", "yes" and "day". */
export const toFlag = (cell: Cell): boolean =>
  /^(true|1|yes)$/i.test(`${cell?.[0]}`);

/** An address, absolute or relative to `base`; undefined for what is none. */
export function toUrl(said: string, base?: string): URL | undefined {
  try {
    return new URL(said, base || undefined);
  } catch {
    return undefined;
  }
}

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
    saidIn(cell).flatMap(
      (said) => (decoded.get(said) ?? said).replace(/\s+/g, " ").trim() || [],
    );
  const resolve = (cell: Cell, allowed: RegExp): string => {
    for (const value of (cell ?? []).flat()) {
      // Some sources escape addresses as if they were HTML.
      const href = toUrl(
        speak(value, ADDRESSES).trim().replace(/&amp;/g, "&"),
        base,
      )?.href;
      if (href && href !== base && allowed.test(href)) return href;
    }
    return "";
  };
  return {
    texts,
    text: (cell) => texts(cell)[0] ?? "",
    link: (cell) => resolve(cell, /^https?:/),
    picture: (cell) =>
      resolve(
        cell,
        /^(https?:|data:image\/(png|jpe?g|gif|webp|avif)[;,].{0,43700}$)/,
      ),
    moment: (cell, offset = zone) => toMoment(cell?.flat()[0], offset, onNaive),
  };
}
