import { own, primitive } from './path.js';

/** The values that `map` found for each field of one item; a field that it found nothing for is absent. */
export type Row = Partial<Record<string, readonly unknown[]>>;
export type Cell = readonly unknown[] | undefined;

/** What an object says, where a path ends at one: `{rendered}`, `{name}`, `{url}` and their like. */
export const speak = (value: unknown, keys: string): string =>
  primitive(value) ||
  keys
    .split(' ')
    .map((key) => primitive(own(value, key)))
    .find(Boolean) ||
  '';

const WORDS = 'rendered name title label text value html @value';
export const ADDRESSES = 'url href src source_url link @id';

/** Every text in a cell, one for each entry; entries that say nothing are left out. */
export const saidIn = (cell: Cell = []): string[] =>
  cell
    .flat()
    .map((value) => speak(value, WORDS))
    .filter(Boolean);

/** A number, written as one or at the head of a text ("10 mph"); undefined where there is none. */
export function toNumber(cell: Cell): number | undefined {
  const found = parseFloat(saidIn(cell)[0] ?? '');
  return Number.isFinite(found) ? found : undefined;
}

/** True for true, 1, "1", "true" and "yes". */
export const toFlag = (cell: Cell): boolean => cell?.[0] === true || /^(1|true|yes)$/i.test(primitive(cell?.[0]));

/** An address, absolute or relative to `base`; undefined for what is none. */
export function toUrl(said: string, base?: string): URL | undefined {
  try {
    return new URL(said, base || undefined);
  } catch {
    return undefined;
  }
}
