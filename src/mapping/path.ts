/** A name, an index, `[]` for each entry, or `[key, value]` for the entries whose own key is value. */
export type Step = string | number | readonly string[];
export type Path = readonly Step[];

/** Whether a foreign value is an object or an array, whose own properties may be read. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether a foreign value is a list of foreign values. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The own property of a foreign value, undefined where there is none; never what a prototype lends. */
export const own = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** What a foreign value says: only text and numbers speak, so a hostile `toString` is never called. */
export const primitive = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

const isEntry = (entry: unknown, [name = '', wanted]: readonly string[]): boolean =>
  [own(entry, name)].flat().some((found) => (typeof found === 'boolean' ? `${found}` : primitive(found)) === wanted);

function take(value: unknown, step: Step): unknown[] {
  const list = Array.isArray(value) ? value : undefined;
  if (typeof step === 'number') return [list?.at(step)];
  // Other path languages write an index as a name: `images.0.url`.
  if (typeof step === 'string')
    return list && !(+step >= 0) ? list.map((entry) => own(entry, step)) : [own(value, step)];
  const entries = list ?? (value === undefined ? [] : [value]);
  return step.length ? entries.filter((entry) => isEntry(entry, step)) : entries;
}

/**
 * All values at a path, holes included, so that the columns of a table stay side by side. Linear in what it visits;
 * never throws, whatever the value.
 */
export function walk(value: unknown, path: Path): unknown[] {
  let at = 0;
  // Most paths are names only, and need no lists on the way.
  for (let step = path[0]; typeof step === 'string' && !Array.isArray(value); step = path[++at])
    value = own(value, step);
  let found = [value];
  for (; at < path.length; at++) {
    const step = path[at] ?? [];
    found = found.length === 1 ? take(found[0], step) : found.flatMap((one) => take(one, step));
  }
  return found;
}
