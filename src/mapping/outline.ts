import { isRecord } from './path.js';

/** One path into the items of a list, with what a sample of them has there. */
export interface Outline {
  /** As `map` writes it. */
  readonly path: string;
  /** Words of the path in lower case, without envelopes, joined by spaces: "hero image url". */
  readonly name: string;
  readonly values: readonly unknown[];
  /** Share of the sampled items that have something there. */
  readonly coverage: number;
  /** How many different values there are, as a share. */
  readonly variety: number;
  readonly depth: number;
  /** Goes through a list, so that one item may have many. */
  readonly isMany: boolean;
}

const SAMPLE = 12;
const MAX_PATHS = 600;
const MAX_DEPTH = 6;
const ENVELOPE =
  /^(attributes|fields|node|nodes|edges|data|_source|document|properties|relationships|elements|field_?data|system|values?|current|processed|und|rendered|\$\w+|(en|de|fr|es|it|nl|pt|sv|no|da|fi|pl|ru|ja|zh|ar|tr|ko)([-_][A-Z]{2})?)$/i;
/** Envelopes only where much is in them. */
const WIDE = /^(content|post|article|story|entry|item|meta|metadata|snippet|details|info)$/;

const isEnvelope = (key: string, value: unknown, depth: number): boolean =>
  (ENVELOPE.test(key) && (isRecord(value) || depth > 0)) ||
  (WIDE.test(key) && isRecord(value) && Object.keys(value).length > 2);

const step = (name: string): string =>
  /^[^.[\],;|{}"'\s][^.[\],;|{}"'\s]*$/.test(name) && name !== '.' ? name : `["${name.replace(/"/g, '')}"]`;

/** camelCase, snake_case and kebab-case as words. */
const wordsOf = (name: string): string =>
  name
    .slice(0, 60)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase();

/** All paths into the items of a list, from a sample of it; wide and deep items are cut. */
export function outlineOf(list: readonly unknown[]): Outline[] {
  const found = new Map<
    string,
    { name: string; values: unknown[]; items: Set<number>; depth: number; isMany: boolean }
  >();
  const sample = list.length > SAMPLE ? [...list.slice(0, SAMPLE - 4), ...list.slice(-4)] : list;
  sample.forEach((item, index) => {
    const waiting: { value: unknown; path: string; name: string; depth: number; isMany: boolean }[] = [
      { value: item, path: '', name: '', depth: 0, isMany: false },
    ];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { value, path, name, depth, isMany } = next;
      if (Array.isArray(value)) {
        const entries: unknown[] = value.slice(0, 4);
        if (entries.some(isRecord) && depth < MAX_DEPTH)
          for (const entry of entries) waiting.push({ value: entry, path: `${path}[]`, name, depth, isMany: true });
        else if (path) for (const entry of entries) note(path, name, entry, depth, true, index);
      } else if (isRecord(value)) {
        if (depth >= MAX_DEPTH) continue;
        for (const key of Object.keys(value).slice(0, 120)) {
          const inner = isEnvelope(key, value[key], depth) ? name : `${name} ${wordsOf(key)}`.trim();
          waiting.push({
            value: value[key],
            path: path ? `${path}.${step(key)}`.replace('.[', '[') : step(key),
            name: inner,
            depth: depth + 1,
            isMany,
          });
        }
      } else if (path && value !== null && value !== undefined && value !== '')
        note(path, name, value, depth, isMany, index);
      if (waiting.length > 5000) break;
    }
  });
  function note(path: string, name: string, value: unknown, depth: number, isMany: boolean, index: number): void {
    let entry = found.get(path);
    if (!entry && found.size < MAX_PATHS)
      found.set(path, (entry = { name, values: [], items: new Set(), depth, isMany }));
    entry?.values.push(value);
    entry?.items.add(index);
  }
  return [...found].map(([path, { name, values, items, depth, isMany }]) => ({
    path,
    name,
    values,
    depth,
    isMany,
    coverage: items.size / (sample.length || 1),
    variety: new Set(values).size / (values.length || 1),
  }));
}
