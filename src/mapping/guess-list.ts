import type { Ask } from './ask.js';
import { guess, type Guess } from './guess.js';
import { keyedList } from './keys.js';
import { isList, isRecord, own, primitive } from './path.js';
import type { Shape } from './shapes.js';
import { flatten } from './threads.js';
import { guessWeather } from './weather-guess.js';

interface Candidate {
  readonly path: string;
  readonly list: readonly unknown[];
  readonly isPath: boolean;
}

const MAX_VISITS = 3000;
const SAID = new Set<string>();

/** Every list of objects in an answer, nearest first; a list with ids for keys is one too, and one object is a list of one. */
function listsIn(json: unknown): Candidate[] {
  const found: Candidate[] = [];
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: json, path: '', depth: 0 }];
  for (let visits = 0, next = waiting.shift(); next && visits < MAX_VISITS; next = waiting.shift(), visits++) {
    const { value, path, depth } = next;
    if (isList(value)) {
      const list = value.filter(isRecord);
      if (list.length) found.push({ path: path || '.', list: value, isPath: true });
      // Lists inside a list's entries: only where that list is an envelope of few.
      if (depth < 5)
        for (const [index, entry] of value.slice(0, 3).entries())
          waiting.push({ value: entry, path: `${path}[${index}]`, depth: depth + 1 });
    } else if (isRecord(value)) {
      const keyed = keyedList(value);
      if (keyed && keyed.length > 1) found.push({ path: path || '.', list: keyed, isPath: false });
      // One entry of a list is no list of its own.
      if (!path.includes('[')) found.push({ path: path || '.', list: [value], isPath: true });
      if (depth < 6)
        for (const key of Object.keys(value).slice(0, 80))
          waiting.push({ value: value[key], path: path ? `${path}.${key}` : key, depth: depth + 1 });
    }
  }
  return found;
}

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

const isRemoved = (item: unknown): boolean => own(item, 'title') === '[Removed]';

/** Says once what a guess used, so that an owner can paste it. */
function announce({ options, kind }: Ask, items: string, map: string): void {
  const message = `no known shape; guessed how to read this ${kind}. To keep it, paste:\n  items="${items}"\n  map='${map}'\nTo turn guessing off: preset="none"`;
  if (SAID.has(message)) return;
  SAID.add(message);
  options.warn(message);
}

/** How to read a list that is known, by the names and the values in it. */
export const guessList = (ask: Ask, list: readonly unknown[], items: string): Shape => {
  const full =
    ask.kind === 'article' ? withIncluded(ask.json, list).filter((item) => !isRemoved(item)) : flatten(list, ask.tree);
  const { map } = guess(ask.kind, full);
  const parent = ask.kind === 'comment' && full.some((item) => own(item, '~parent')) ? mergeParent(map) : map;
  return { name: 'guess', items, map: parent, list: full };
};

const mergeParent = (map: string): string =>
  /(^|; )parentId: /.test(map) ? map.replace(/(^|; )parentId: /, '$1parentId: ~parent, ') : `${map}; parentId: ~parent`;

const enough = (kind: Ask['kind'], { fields }: Guess): boolean =>
  kind === 'comment'
    ? (fields.has('bodyHtml') || fields.has('text')) && (fields.has('author') || fields.has('publishedAt'))
    : (fields.has('title') || fields.has('bodyHtml') || fields.has('bodyText')) &&
      (fields.has('url') ||
        fields.has('publishedAt') ||
        fields.has('image') ||
        fields.has('bodyHtml') ||
        fields.has('excerpt'));

function bestList(ask: Ask): Candidate | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of listsIn(ask.json)) {
    const found = guess(ask.kind, candidate.list);
    if (!enough(ask.kind, found)) continue;
    const depth = candidate.path.split(/[.[]/).length;
    // More items say more, but a list of three with titles and links beats a hundred tags.
    const points =
      found.points * (1 + Math.min(1, Math.log10(candidate.list.length + 1))) -
      depth * 0.3 +
      (candidate.list.length > 1 ? 1 : 0);
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
  const shape = kind === 'weather' ? weatherShape(json) : listShape(ask, list);
  if (shape) announce(ask, shape.items, shape.map);
  if (shape || kind === 'weather') return shape;
  if (isEmptyList(json)) return { name: 'empty', items: '.', map: '', list: [] };
  // An owner's own `map` may know better than any guess.
  return options.map ? { name: 'guess', items: '.', map: '' } : undefined;
}

function weatherShape(json: unknown): Shape | undefined {
  const one = isList(json) ? json[0] : json;
  const map = guessWeather(one);
  return map ? { name: 'guess', items: '.', map, list: [one] } : undefined;
}

function listShape(ask: Ask, list: readonly unknown[] | undefined): Shape | undefined {
  if (list) return guessList(ask, list, ask.options.items ?? '');
  const best = bestList(ask);
  return best && guessList(ask, best.list, best.path);
}

/** An empty list, or an object whose only lists are empty. */
function isEmptyList(json: unknown): boolean {
  const lists: unknown[] = [json, ...(isRecord(json) ? Object.values(json) : [])];
  const inner = lists.flatMap((value) => (isRecord(value) ? Object.values(value) : []));
  return [...lists, ...inner].some((value) => isList(value) && !value.length);
}
