import { inEnglish } from './english.js';
import { isEnvelope, voiceOf } from './envelopes.js';
import { isList, isRecord, own, primitive } from './path.js';

/** One path into the items of a list, with what a sample of them has there. */
export interface Outline {
  /** As `map` writes it. */
  readonly path: string;
  /** Words of the path in English and lower case, without envelopes, joined by spaces: "hero image url". */
  readonly name: string;
  readonly values: readonly unknown[];
  /** Share of the sampled items that have something there. */
  readonly coverage: number;
  /** How many different values there are, as a share. */
  readonly variety: number;
  readonly depth: number;
  /** Goes through a list, so that one item may have many. */
  readonly isMany: boolean;
  /** Ends at a list of plain values. */
  readonly isColumn: boolean;
  /** Its key begins with a sign, as names have that a system keeps for itself. */
  readonly isHidden: boolean;
  /** Its name is in another language than English. */
  readonly isForeign: boolean;
  /** How wide the picture says to be that this belongs to; 0 where nothing says it. */
  readonly width: number;
}

/** What says which entry of a list is which: `links[rel=web]`. */
const MARKS = [
  'rel',
  'role',
  'kind',
  'taxonomy',
  'type',
  'key',
  'name',
  'property',
  'label',
  'field',
  'code',
  'elementId',
  'element',
  'parameter',
  'variable',
  'metric',
  'sensor',
  'id',
];
const MAX_MARKED = 12;

/** What else marks the entries of a list, and how many may be marked. */
export interface Marking {
  readonly marks: readonly string[];
  readonly most: number;
}

const MARKING: Marking = { marks: MARKS, most: MAX_MARKED };

const SAMPLE = 12;
const MAX_PATHS = 600;
const MAX_DEPTH = 9;
const step = (name: string): string =>
  /^[^.[\],;|{}"'\s][^.[\],;|{}"'\s]*$/.test(name) && name !== '.' ? name : `["${name.replace(/"/g, '')}"]`;

/** Vocabularies that stand before a name: `dc.title`, `schema:name`. */
const VOCABULARY = /^(dc|dcterms|schema|rdfs|foaf|prism|bibo|sioc|skos|as|atom|dublincore)[.:](?=.)/i;

/** The types that a search server writes into names: `title_s`, `author_ss`, `ds_created`. */
const DYNAMIC = /^(ss|sm|ds|dm|ts|tm|bs|its)_(?=.{3})|(?<=.{3})_(s|ss|t|txt|dt|dts|tdt|tdts|txt_en|text_en)$/;

/** camelCase, snake_case and kebab-case as words. */
const wordsOf = (name: string): string =>
  name
    .slice(0, 60)
    .replace(VOCABULARY, '')
    .replace(DYNAMIC, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A name with one more word; a list and its entries, as XML names them (`authorList.author`, `tags.tag`), are one word. */
const joined = (name: string, words: string): string =>
  `${name} ${words}`
    .replace(/(^|\s)(\p{L}{3,}?)(?:s|es)?(?: list| set| collection)? \2(?=s?(\s|$))/u, '$1$2')
    .replace(/(^|\s)(\p{L}{3,})ies \2y(?=\s|$)/u, '$1$2y')
    .trim();

/** The entries of a list by the key that tells them apart; undefined where none does. */
function markedBy(entries: readonly unknown[], { marks, most }: Marking): string | undefined {
  if (entries.length > most || !entries.every(isRecord)) return undefined;
  return marks.find((mark) => {
    const said = entries.map((entry) => primitive(own(entry, mark)));
    return said.every((one) => /^[a-z][\w-]{0,23}$/i.test(one)) && new Set(said).size === said.length;
  });
}

interface Words {
  readonly words: string;
  readonly isForeign: boolean;
}
const WORDS = new Map<string, Words>();
const MAX_WORDS = 3000;

/** A key's words in English; each item of a list, and each list of an answer, has the same keys. */
function wordsAt(key: string): Words {
  const known = WORDS.get(key);
  if (known) return known;
  const said = wordsOf(key);
  const words = inEnglish(said);
  const found = { words, isForeign: words !== said };
  if (WORDS.size > MAX_WORDS) WORDS.clear();
  WORDS.set(key, found);
  return found;
}
const wordsIn = (key: string): string => wordsAt(key).words;
const isForeign = (key: string): boolean => wordsAt(key).isForeign;

/** Where in an item something is. */
interface Spot {
  readonly value: unknown;
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  readonly isMany: boolean;
  readonly isColumn: boolean;
  readonly isForeign: boolean;
  readonly width: number;
}

/** What an object says of its own width; small ones say it in other languages too. */
const widthOf = (value: unknown): number => {
  const keys = isRecord(value) && !isList(value) ? Object.keys(value) : [];
  const key =
    ['width', 'w', 'Width'].find((one) => keys.includes(one)) ??
    keys.slice(0, 9).find((one) => wordsIn(one) === 'width');
  const width = parseFloat(primitive(own(value, key ?? '')));
  return width > 0 && width < 20_000 ? width : 0;
};

/** Where in a list of pictures the widest stands, as a step; nothing where the entries are no pictures of several widths. */
function widestIn(list: readonly unknown[]): string | undefined {
  const widths = list.map(widthOf);
  const most = Math.max(...widths);
  const at = widths.indexOf(most);
  if (list.length < 2 || widths.some((width) => !width) || widths.every((width) => width === most)) return undefined;
  return at === list.length - 1 ? '[-1]' : `[${at}]`;
}

/** The cells of a row, named by their columns; undefined where the item is no row. */
function cellsOf(item: unknown, columns: readonly string[]): Spot[] | undefined {
  const holder = isRecord(item) && !Array.isArray(item) ? Object.keys(item)[0] : undefined;
  const row = holder === undefined ? item : own(item, holder);
  if (!Array.isArray(row)) return undefined;
  const cells: readonly unknown[] = row;
  return columns.map((column, index) => ({
    value: cells[index],
    path: `${holder ?? ''}[${index}]`,
    name: wordsIn(column),
    isForeign: isForeign(column),
    width: 0,
    depth: 1,
    isMany: false,
    isColumn: false,
  }));
}

/**
 * All paths into the items of a list, from a sample of it; wide and deep items are cut.
 *
 * @param columns what the cells of a row are called, where the items are rows
 * @param more what else marks the entries of lists, where that is known
 */
export function outlineOf(list: readonly unknown[], columns?: readonly string[], more?: Marking): Outline[] {
  const marking = more ? { ...more, marks: [...MARKS, ...more.marks] } : MARKING;
  const found = new Map<string, { spot: Spot; values: unknown[]; items: Set<number>; isMany?: boolean }>();
  const sample = list.length > SAMPLE ? [...list.slice(0, SAMPLE - 4), ...list.slice(-4)] : list;
  sample.forEach((item, index) => {
    const waiting: Spot[] = (columns && cellsOf(item, columns)) ?? [
      { value: item, path: '', name: '', depth: 0, isMany: false, isColumn: false, isForeign: false, width: 0 },
    ];
    for (let at = 0, next = waiting[0]; next; next = waiting[++at]) {
      const { value, path, name, depth } = next;
      if (Array.isArray(value)) waiting.push(...inside(value, next, index));
      else if (isRecord(value)) {
        if (depth >= MAX_DEPTH) continue;
        const width = widthOf(value) || next.width;
        const isAlone = Object.keys(value).length === 1;
        const voice = name ? undefined : voiceOf(value, wordsIn);
        for (const key of Object.keys(value).slice(0, 120)) {
          const words = key === voice || isEnvelope(key, value[key], depth, isAlone) ? '' : wordsIn(key);
          // Written out: a spread of so many costs more than all else here.
          waiting.push({
            value: value[key],
            path: path ? `${path}.${step(key)}`.replace('.[', '[') : step(key),
            name: words ? joined(name, words) : name,
            depth: depth + 1,
            isMany: next.isMany,
            isColumn: next.isColumn,
            isForeign: words ? isForeign(key) : next.isForeign,
            width,
          });
        }
      } else if (path && value !== null && value !== undefined && value !== '') note(next, index);
      if (waiting.length > 5000) break;
    }
  });

  /** What is in a list: its entries all together, and each by what marks it. */
  function inside(list: readonly unknown[], spot: Spot, index: number): Spot[] {
    const { path, name, depth } = spot;
    const entries = list.slice(0, 4);
    if (!entries.some(isRecord) || depth >= MAX_DEPTH) {
      if (path) for (const value of entries) note({ ...spot, value, isMany: true, isColumn: true }, index);
      return [];
    }
    const mark = (path || more) && depth < (more ? 7 : 4) ? markedBy(list, marking) : undefined;
    const marked = mark ? list : [];
    const widest = path ? widestIn(list) : undefined;
    return [
      ...entries.map((value) => ({ ...spot, value, path: `${path}[]`, isMany: spot.isMany || list.length > 1 })),
      ...(widest ? [{ ...spot, value: list.at(parseInt(widest.slice(1))), path: path + widest }] : []),
      ...marked.map((value) => {
        const said = primitive(own(value, mark ?? ''));
        return { ...spot, value, path: `${path}[${mark}=${said}]`, name: `${name} ${wordsIn(said)}` };
      }),
    ];
  }

  function note(spot: Spot, index: number): void {
    const { path, value } = spot;
    let entry = found.get(path);
    if (!entry && found.size < MAX_PATHS) found.set(path, (entry = { spot, values: [], items: new Set() }));
    entry?.values.push(value);
    entry?.items.add(index);
    if (entry && spot.isMany) entry.isMany = true;
  }

  return [...found.values()].map(
    ({ spot: { path, name, depth, isColumn, isForeign, width }, values, items, isMany = false }) => ({
      path,
      name,
      values,
      depth,
      isMany,
      isColumn,
      isForeign,
      width,
      isHidden: /(^|[.\]]|\[")[@_$](?!_?(text|cdata|value|t|date|number\w+)?$)[^.[\]]*$/.test(path),
      coverage: items.size / (sample.length || 1),
      variety: new Set(values).size / (values.length || 1),
    }),
  );
}
