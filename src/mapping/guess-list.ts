import type { Ask } from './ask.js';
import { listsIn, tableIn, weightOf, type Candidate } from './candidates.js';
import { guess, type Guess } from './guess.js';
import { parseMap } from './grammar.js';
import { pick } from './map.js';
import { isList, isRecord, own, primitive } from './path.js';
import type { Shape } from './shapes.js';
import { withLines } from './thread-lines.js';
import { flatten, withPeople } from './threads.js';
import { guessWeather } from './weather-guess.js';

const SAID = new Set<string>();

/** Answers that keep pictures and people beside the list (JSON:API, Contentful): each reference is replaced by what it names. */
function withIncluded(json: unknown, list: readonly unknown[]): readonly unknown[] {
  const includes = own(json, 'includes');
  const beside = [own(json, 'included'), ...(isRecord(includes) ? Object.values(includes) : [])].flat();
  if (!beside.some(isRecord)) return list;
  const nameOf = (value: unknown): string =>
    primitive(own(own(value, 'sys'), 'id')) || `${primitive(own(value, 'type'))}/${primitive(own(value, 'id'))}`;
  const entities = new Map(beside.filter(isRecord).map((entity) => [nameOf(entity), entity]));
  const fill = (value: unknown, depth: number): unknown => {
    if (!isRecord(value) || depth > 5) return value;
    if (isList(value)) return value.map((entry) => fill(entry, depth + 1));
    const whole = depth > 0 ? entities.get(nameOf(value)) : undefined;
    const from = whole ?? value;
    return Object.fromEntries(Object.entries(from).map(([key, inner]) => [key, fill(inner, depth + (whole ? 2 : 1))]));
  };
  return list.map((item) => fill(item, 0));
}

const PEOPLE =
  /^(users|authors|people|persons|members|commenters|accounts|profiles|writers|creators|contributors|staff)$/i;
const PERSON = /(author|user|commenter|creator|member|owner|poster|writer|person)|^from(_?id)?$/i;

/** Answers that keep people beside the list, by id: each id of one is replaced by who it is. */
function withPersons(json: unknown, list: readonly unknown[]): readonly unknown[] {
  const keys = Object.keys(isRecord(list[0]) ? list[0] : {}).filter((key) => PERSON.test(key));
  const holders = [json, ...(isRecord(json) ? Object.values(json) : [])].filter(isRecord);
  const tables = holders.flatMap((holder) =>
    Object.keys(holder).flatMap((key) => (PEOPLE.test(key) && isRecord(holder[key]) ? [holder[key]] : [])),
  );
  return keys.length ? tables.reduce<readonly unknown[]>((all, people) => withPeople(all, people, keys), list) : list;
}

const isRemoved = (item: unknown): boolean => own(item, 'title') === '[Removed]';

const fieldsOf = (map: string): string[] => [...map.matchAll(/(?:^|;)\s*(\w+)\s*:/g)].map(([, field = '']) => field);

/** Says once what a guess used, so that an owner can paste it; not to an owner who has. */
function announce({ options, kind }: Ask, items: string, map: string): void {
  const own = fieldsOf(options.map ?? '');
  if (own.length && fieldsOf(map).every((field) => own.includes(field))) return;
  const message = `no known shape; guessed how to read this ${kind}. To keep it, paste:\n  items="${items}"\n  map='${map}'\nTo turn guessing off: preset="none"`;
  if (SAID.has(message)) return;
  SAID.add(message);
  options.warn(message);
}

/** How to read a list that is known, by the names and the values in it. */
export const guessList = (
  ask: Ask,
  list: readonly unknown[],
  items: string,
  columns?: readonly string[],
  isAlone?: boolean,
): Shape => {
  const whole = withPersons(ask.json, withIncluded(ask.json, list));
  const full = ask.kind === 'article' ? whole.filter((item) => !isRemoved(item)) : flatten(whole, ask.tree);
  const { map, dayFirst } = guess(ask.kind, full, columns, isAlone, !!ask.options.base);
  if (ask.kind !== 'comment') return { name: 'guess', items, map, list: full, dayFirst };
  // Answers name their parent by what the guess takes for its id.
  const ids = parseMap(map, fieldsOf(map)).get('id');
  if (full.length === whole.length) {
    const lined = fieldsOf(map).includes('parentId') ? undefined : withLines(full, ids);
    return { name: 'guess', items, map: lined ? mergeParent(map) : map, list: lined ?? full, dayFirst };
  }
  const tree = ids ? { id: (item: unknown) => pick(item, ids)?.[0], ...ask.tree } : ask.tree;
  return { name: 'guess', items, map: mergeParent(map), list: flatten(whole, tree), dayFirst };
};

const mergeParent = (map: string): string =>
  map.includes('parentId: ~parent')
    ? map
    : /(^|; )parentId: /.test(map)
      ? map.replace(/(^|; )parentId: /, '$1parentId: ~parent, ')
      : `${map}; parentId: ~parent`;

const enough = (kind: Ask['kind'], { fields }: Guess): boolean =>
  kind === 'comment'
    ? (fields.has('bodyHtml') || fields.has('text')) && (fields.has('author') || fields.has('publishedAt'))
    : (fields.has('title') || fields.has('bodyHtml') || fields.has('bodyText')) &&
      (fields.has('url') ||
        fields.has('publishedAt') ||
        fields.has('image') ||
        fields.has('bodyHtml') ||
        fields.has('excerpt'));

/** Whether somebody wrote these things at some time, as nobody does sections. */
const isWritten = ({ fields }: Guess): boolean => fields.has('publishedAt') && fields.has('authors');

function bestList(ask: Ask): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of listsIn(ask.json)) {
    const { path, list, columns, isAlone = false } = candidate;
    const whole = list.length > 1 ? withPersons(ask.json, list) : list;
    const found = guess(ask.kind, whole, columns, isAlone);
    if (!enough(ask.kind, found)) continue;
    const depth = path.split(/[.[]/).length;
    // More items say more, but a list of three with titles and links beats a hundred tags.
    const points =
      found.points * (1 + Math.min(1, Math.log10(list.length + 1))) * weightOf(path, ask.kind, isWritten(found)) -
      depth * 0.2 +
      (list.length > 1 ? 1 : 0);
    if (points > most) [best, most] = [candidate, points];
  }
  return best;
}

/**
 * How to read an answer that has no known shape, which is said once; undefined where nothing in it can be read.
 *
 * @param list what the owner's `items` names; undefined without one
 */
export function guessShape(ask: Ask, list: readonly unknown[] | undefined): Shape | undefined {
  const { kind, json, options } = ask;
  const shape = kind === 'weather' ? weatherShape(ask) : listShape(ask, list);
  if (shape) announce(ask, shape.items, shape.map);
  if (shape) return shape;
  if (kind !== 'weather' && isEmptyList(json)) return { name: 'empty', items: '.', map: '', list: [] };
  // An owner's own `map` may know better than any guess.
  return options.map ? { name: 'guess', items: '.', map: '' } : undefined;
}

/** What the address asks of units, as its own word for it. */
const asked = (url: string): string =>
  /[?&](?:temp(?:erature)?_?)?u(?:nit_?(?:s|group|system)?)?=(\w+)/i.exec(url)?.[1] ?? '';

/** Rows of one place are read as a whole; of a list of places the first with weather is meant, or the one that was asked for. */
function weatherShape({ json, source }: Ask): Shape | undefined {
  const units = asked(source.url);
  const wanted = askedFor(source.url);
  const whole = isList(json) ? guessWeather(json, units) : '';
  const isTable = /: ("O=. )?\{?\[(\]|\w+=)/.test(whole);
  if (!isList(json) || isTable) {
    const map = isTable ? whole : guessAsked(json, wanted, units);
    return map ? { name: 'guess', items: '.', map, list: [json] } : undefined;
  }
  const first = json.findIndex((entry) => sayingOf(entry, wanted));
  for (const index of [first, ...json.slice(0, 12).keys()]) {
    const map = index < 0 ? '' : guessWeather(json[index], units);
    if (map) return { name: 'guess', items: index ? `[${index}]` : '.', map, list: [json[index]] };
  }
  return undefined;
}

/** The weather of the one among many places that the address names; of what is there where it names none. */
function guessAsked(json: unknown, wanted: readonly string[], units: string): string {
  if (isRecord(json))
    for (const [name, list] of Object.entries(json)) {
      if (!isList(list) || list.length < 2 || !/^[\w-]+$/.test(name)) continue;
      const entry = list.find((one) => sayingOf(one, wanted));
      const [key, value] = sayingOf(entry, wanted) ?? [];
      if (key && value)
        return guessWeather({ ...json, [name]: [entry] }, units).replaceAll(`${name}[0]`, `${name}[${key}="${value}"]`);
    }
  return guessWeather(json, units);
}

/** What the address asks for by name or number, but for what any address has. */
const askedFor = (url: string): readonly string[] =>
  URL.canParse(url)
    ? [...new URL(url).searchParams.values()].filter((value) => value.length > 2).map((value) => value.toLowerCase())
    : [];

/** The key and the value of an entry that says what was asked for. */
const sayingOf = (entry: unknown, wanted: readonly string[]): readonly [string, string] | undefined =>
  Object.entries(wanted.length && isRecord(entry) ? entry : {})
    .map(([key, value]) => [key, primitive(value)] as const)
    .find(([key, said]) => /^\w+$/.test(key) && /^[^"\]]+$/.test(said) && wanted.includes(said.toLowerCase()));

function listShape(ask: Ask, list: readonly unknown[] | undefined): Shape | undefined {
  const { items = '' } = ask.options;
  if (list) {
    // The columns of a table that the owner names stand beside it.
    const holder = pick(ask.json, parseMap(items.replace(/\.?[^.]*$/, '') || '.').get(''))?.[0];
    const table = tableIn(list, holder);
    return guessList(ask, table?.list ?? list, items, table?.columns);
  }
  const best = bestList(ask);
  return best && guessList(ask, best.list, best.path, best.columns, !!best.isAlone);
}

/** An empty list, or an object whose only lists are empty. */
function isEmptyList(json: unknown): boolean {
  const lists: unknown[] = [json, ...(isRecord(json) ? Object.values(json) : [])];
  const inner = lists.flatMap((value) => (isRecord(value) ? Object.values(value) : []));
  return [...lists, ...inner].some((value) => isList(value) && !value.length);
}
