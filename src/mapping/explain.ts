import type { Failure } from '../model/failure.js';
import type { Ask } from './ask.js';
import { parseMap } from './grammar.js';
import { pick } from './map.js';
import { keyedList, keysOf } from './keys.js';
import { isRecord } from './path.js';
import { refusalIn } from './refusal.js';

/** How many letters must change to make one word of another; capped, because both come from a page's owner or a list of ours. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The name that a misspelled one most likely means, as a question; '' where none is near. */
export function didYouMean(said: string, names: readonly string[]): string {
  const near = names
    .map((name) => ({ name, far: distance(said.slice(0, 40).toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0];
  return near && near.far <= Math.max(2, said.length / 3) ? ` — did you mean "${near.name}"?` : '';
}

/** Why a `map` or `items` stops making sense at a place. */
function reason(text: string, at: number, fields: readonly string[] | undefined): string {
  const rest = text.slice(at);
  const before = text.slice(0, at);
  const word = (/^[^:;,]*/.exec(rest)?.[0] ?? '').trim();
  if (text.length > 4096) return 'longer than 4096 characters';
  if ((/[^,;:]*$/.exec(before)?.[0] ?? '').split(/[.[]/).length > 32) return 'a path is too deep (32 steps at most)';
  if (/^\s*\[/.test(rest)) return 'unclosed "["';
  if (/^\s*["']/.test(rest)) return `unclosed ${rest.trim()[0]}`;
  if (/^\s*\|/.test(rest)) return '"|" is reserved for filters';
  if (fields?.includes(word) && new RegExp(`(^|;)\\s*${word}\\s*:`).test(before)) return `"${word}" is mapped twice`;
  if (/^\s*\w+:/.test(rest) && /[^;\s][\s]*$/.test(before)) return `missing ";" before "${word}:"`;
  if (/^\s*([;,]|$)/.test(rest) && fields && !/:[^;]*$/.test(before)) {
    const said = (/[^;]*$/.exec(before)?.[0] ?? '').trim();
    return said ? `expected ":" after "${said}" (write  field: path)` : 'expected a field name (title: a.b)';
  }
  if (/(^|[;])\s*$/.test(before) && rest.includes(':') && word)
    return `unknown field "${word}"${didYouMean(word, fields ?? [])}`;
  if (/^\s*[.,;\]}]|^\s*$/.test(rest)) return 'expected a field name (title: a.b)';
  return 'a path is too deep or has a character that needs quotes';
}

/** The failure for a wrong `map` or `items`: what is wrong, and a caret under the place. */
export function explain(text: string, at: number, fields: readonly string[] | undefined, { Failure }: Ask): Failure {
  const from = Math.max(0, at - 60);
  const line = text.slice(from, at + 40).replace(/\s/g, ' ');
  const name = fields ? 'map' : 'items';
  return new Failure('config', `${name}: ${reason(text, at, fields)}\n  ${line}\n  ${' '.repeat(at - from)}^`);
}

/** Says that a field of the owner's own `map` found nothing. */
export function missed(field: string, list: readonly unknown[], { options }: Ask): void {
  const all = list.length;
  const written = new RegExp(`(?:^|;)\\s*${field}\\s*:([^;]*)`).exec(options.map ?? '')?.[1] ?? '';
  options.warn(
    `map ${field}: ${JSON.stringify(written.trim())} matched nothing in ${all} of ${all} items (first item has: ${keysOf(list[0])})`,
  );
}

/**
 * The list at a path where there is no array.
 *
 * @throws {Failure} `shape` where there is nothing at all, `http` where the answer is an error
 */
export function listAt(path: string, found: readonly unknown[] | undefined, ask: Ask): readonly unknown[] {
  const { json, options, Failure, source } = ask;
  const value = found?.[0];
  if (value !== undefined && !Array.isArray(value)) {
    const keyed = keyedList(value);
    if (!keyed && options.items && options.items !== '.')
      options.warn(`items="${path}" is an object, not a list; showing it as one item`);
    return keyed ?? found ?? [];
  }
  const refusal = refusalIn(ask);
  if (refusal) throw refusal;
  // An empty list is there, and says so; so is a key that is null.
  const parent = path.replace(/(^|\.)[^.]*$/, '');
  const holder = parent ? pick(json, parseMap(parent).get(''))?.[0] : json;
  const key = path.slice(parent ? parent.length + 1 : 0);
  if ((isRecord(holder) && Object.hasOwn(holder, key)) || !options.items) return [];
  throw new Failure('shape', `items="${path}": no such key. The response has: ${keysOf(json)} (${source.url})`);
}

/** The failure for an answer of which no item could be read. */
export function unread(ask: Ask): Failure {
  const { kind, json, source, Failure } = ask;
  const need =
    kind === 'weather' ? 'a temperature, a code for the sky or days' : kind === 'place' ? 'coordinates' : 'text';
  return (
    refusalIn(ask) ??
    new Failure(
      'shape',
      `no ${kind} could be read: nothing has ${need}. The response has: ${keysOf(json)} (${source.url})`,
    )
  );
}
