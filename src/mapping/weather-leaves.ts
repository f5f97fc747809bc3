import { outlineOf } from './outline.js';
import { primitive } from './path.js';
import { meaningsOf } from './weather-words.js';

/** One value of an answer of weather: where it is, what it is called and what it says. */
export interface Leaf {
  /** As `map` writes it. */
  readonly path: string;
  /** What its whole path is called, by what the words mean. */
  readonly words: readonly string[];
  /** The first of its values that says something. */
  readonly said: string;
  readonly values: readonly unknown[];
  readonly depth: number;
  /** The lists that it lies in, from the outermost, and at last the object that holds it where it is a column. */
  readonly tables: readonly string[];
  readonly isColumn: boolean;
}

/** What answers write where they know nothing: no number of weather is so far from all others. */
const NOTHING = /^(-{1,3}|n\/?a|null|none|nan|-9{2,}(\.\d+)?|9999+(\.\d+)?)$/i;

const MARKING = {
  marks: [
    'category',
    'value_type',
    'entity_id',
    'sensorName',
    'parameterName',
    'quantity',
    'item',
    'shortName',
    'desc',
    'title',
  ],
  most: 40,
};

const text = (value: unknown): string =>
  (typeof value === 'boolean' ? `${value}` : primitive(value)).slice(0, 200).trim();

/** Every value of an answer that may be one of weather. */
export function leavesOf(json: unknown): Leaf[] {
  const leaves = rawLeaves(json);
  // Columns may each stand in an object of their own, and the one of the times that all share in another.
  const [times, ...others] = leaves.filter(
    ({ isColumn, values }) => isColumn && !values.some((value) => isNaN(momentIn(value))),
  );
  const shares = times?.tables.at(-1);
  if (shares === undefined || others.length || leaves.some((leaf) => leaf !== times && leaf.tables.at(-1) === shares))
    return leaves;
  return leaves.map((leaf) =>
    leaf.isColumn && leaf.values.length === times?.values.length
      ? { ...leaf, tables: [...leaf.tables.slice(0, -1), shares] }
      : leaf,
  );
}

function rawLeaves(json: unknown): Leaf[] {
  return outlineOf([json], undefined, MARKING).flatMap(({ path, name, values, depth, isColumn }) => {
    const said = values.map(text).find((one) => one && !NOTHING.test(one));
    if (said === undefined) return [];
    const lists = [...path.matchAll(/\[\]/g)].map(({ index }) => path.slice(0, index + 2));
    const tables = isColumn ? [...lists, holderOf(path) || '.'] : lists;
    return [{ path, words: meaningsOf(name), said, values, depth, tables, isColumn }];
  });
}

/** How many steps two paths have in common from the top. */
export function shared(one: string, other: string): number {
  const [a, b] = [one.split(/[.[]/), other.split(/[.[]/)];
  const at = a.findIndex((step, index) => step !== b[index]);
  return at < 0 ? a.length : at;
}

/** Where the object is that holds a value. */
export const holderOf = (path: string): string => path.replace(/\.?(\["[^"]*"\]|[^.[\]]+)$/, '');

/** Digits alone: `20261120063000`. */
const RUN = /^(20\d\d)(0[1-9]|1[0-2])([0-3]\d)([0-2]\d)([0-5]\d)([0-5]\d)?$/;
const CERTAIN =
  /^\d{4}-?\d\d-?\d\d[T ]\d\d:?\d\d.*(Z|UTC|GMT|[+-]\d\d:?\d\d)$|^\d{10}(\.\d+)?$|^\d{13}$|^[A-Z][a-z]{2}, \d.*(GMT|[+-]\d{4})$/;
const LOCAL = /^\d{4}[-/]\d\d[-/]\d\d[T ]+\d/;
const DAY = /^\d{4}[-/]?\d\d[-/]?\d\d$/;

/** How well a text says an instant: 2 with a zone, 1 without; 0 where it says none. */
export const instantIn = (said: string): number =>
  CERTAIN.test(said) ? 2 : LOCAL.test(said) || RUN.test(said) ? 1 : 0;

/** How sure a moment is: with its zone, or with a name that says it. */
export const worth = ({ said, words }: Leaf): number =>
  instantIn(said) * 2 + (words.some((word) => /^(utc|gmt)$/.test(word)) ? 1.5 : 0) - (words.includes('local') ? 1 : 0);

/** The day that a text names, or the instant that it does, in milliseconds; NaN where it says neither. */
export function momentIn(value: unknown): number {
  const said = text(value).replace(
    RUN,
    (_all, year, month, day, hour, minute, second = '00') => `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
  );
  if (/^\d{10}(\.\d+)?$/.test(said)) return +said * 1000;
  if (/^\d{13}$/.test(said)) return +said;
  if (!DAY.test(said) && !instantIn(said)) return NaN;
  return Date.parse(said.replace(/^(\d{4})[-/]?(\d\d)[-/]?(\d\d)/, '$1-$2-$3').replace(/^(\S+) +(\d)/, '$1T$2'));
}

/** What kind of time the rows of a table are apart from each other. */
export type Pace = 'days' | 'hours' | 'none';

/** Whether the rows of a table are days, hours or neither (stations, sensors), by the moments in them. */
function paceOf(table: string, leaves: readonly Leaf[]): Pace {
  for (const { tables, values, words } of leaves) {
    if (tables.at(-1) !== table || /sun|moon|rise|set\b/.test(words.join(' '))) continue;
    const moments = values.map(momentIn);
    if (!moments.length || moments.some(isNaN)) continue;
    const steps = moments.slice(1).map((moment, index) => Math.abs(moment - (moments[index] ?? 0)));
    if (steps.some((step) => step < 60e3)) continue;
    const isDay = values.every((value) => DAY.test(text(value)) || /[T ]00:00(:00)?$/.test(text(value)));
    // One row alone is one of days where it says no hour, and is no measurement.
    if (!steps.length)
      return isDay && /forecast|day|dia\b|pred|prev|vorhers|tage/i.test(`${table} ${words.join(' ')}`)
        ? 'days'
        : 'none';
    return steps.every((step) => step >= 72e6) ? 'days' : 'hours';
  }
  return 'none';
}

/** The pace of every table of an answer. */
export function pacesOf(leaves: readonly Leaf[]): (table: string) => Pace {
  const found = new Map<string, Pace>();
  return (table) => {
    const pace = found.get(table) ?? paceOf(table, leaves);
    found.set(table, pace);
    return pace;
  };
}

/**
 * The path to a value: all rows of the tables that are kept, the first of any other. A list that holds nothing but lists
 * is kept with them.
 */
export function pathTo({ path, tables, isColumn }: Leaf, isKept: (table: string) => boolean): string {
  const inner = isColumn ? tables.at(-1) : undefined;
  let found = '';
  let from = 0;
  for (const table of isColumn ? tables.slice(0, -1) : tables) {
    const kept = isKept(table) || (path.startsWith(`${table}[]`) && isKept(`${table}[]`));
    found += path.slice(from, table.length - 2) + (kept ? '[]' : '[0]');
    from = table.length;
  }
  return found + path.slice(from) + (isColumn && !isKept(inner ?? '') ? '[0]' : '');
}
