import { listsIn } from '../../src/mapping/candidates.js';
import { isList, isRecord, primitive } from '../../src/mapping/path.js';
import type { Kind } from '../connect/reading.js';

/** An attribute that may make sense of an answer which nobody understood. */
export interface Offer {
  readonly attribute: 'items' | 'map';
  readonly value: string;
  /** What stands there, for a person to recognise. */
  readonly says: string;
}

/** Without this there is nothing to show. */
const NEEDED: Readonly<Record<Kind, string>> = { article: 'title', comment: 'text', weather: 'temperature' };

/** As many as a person compares. */
const MOST = 6;
/** A path that needs no quotes. */
const PLAIN = /^[\w.[\]-]+$/;

/** The lists in an answer; or, where the list is named, what its entries hold. Nothing where the answer is no JSON. */
export function offersIn(kind: Kind, text: string, items: string): Offer[] {
  const json = parsed(text);
  // Any object with objects in it may be a list by their names; a whole answer hardly is.
  const isMeant = (path: string): boolean => PLAIN.test(path) && (path !== '.' || isList(json));
  const lists = listsIn(json).filter(({ path, isAlone }) => !isAlone && isMeant(path));
  if (kind === 'weather') return fields(kind, json);
  const named = lists.find(({ path }) => path === items);
  return named ? fields(kind, named.list[0]) : lists.slice(0, MOST).map(ofList);
}

function ofList({ path, list }: { readonly path: string; readonly list: readonly unknown[] }): Offer {
  const [first] = list;
  const keys = isRecord(first) ? Object.keys(first).slice(0, 5).join(', ') : '';
  return {
    attribute: 'items',
    value: path,
    says: `${list.length} ${list.length === 1 ? 'entry' : 'entries'}: ${keys}`,
  };
}

function fields(kind: Kind, value: unknown): Offer[] {
  const leaves = leavesOf(value).filter(({ path }) => PLAIN.test(path));
  const fit = leaves.filter(({ words }) => (kind === 'weather') === /^-?\d+(\.\d+)?$/.test(words));
  return fit.slice(0, MOST).map(({ path, words }) => ({
    attribute: 'map',
    value: `${NEEDED[kind]}: ${path}`,
    says: words.slice(0, 80),
  }));
}

/** What an object says by itself and in the objects inside it, nearest first. */
function leavesOf(value: unknown): { path: string; words: string }[] {
  const found: { path: string; words: string }[] = [];
  const waiting: { path: string; value: unknown }[] = [{ path: '', value }];
  for (let next = waiting.shift(); next && found.length < 100; next = waiting.shift()) {
    const { path, value } = next;
    if (primitive(value)) found.push({ path, words: primitive(value) });
    else if (isRecord(value) && !isList(value) && path.split('.').length < 5)
      waiting.push(
        ...Object.entries(value).map(([key, inner]) => ({ path: path ? `${path}.${key}` : key, value: inner })),
      );
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
