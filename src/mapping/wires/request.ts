import type { RemarkDraft } from '../../model/remark.js';
import type { WireRequest } from '../../model/verdict.js';
import { isRecord, own, primitive } from '../path.js';
import { pairs } from './terms.js';
import type { Wire, WireContext } from './wire.js';

type Said = string | number | boolean | null;
type Cell = readonly [path: string, value: Said];
type Values = Readonly<Record<string, string | undefined>>;

/** The request that creates a comment. Throws a TypeError where `context.src` is no absolute address. */
export function toRequest(wire: Wire, draft: RemarkDraft, context: WireContext): WireRequest {
  const values = toValues(wire, draft, context);
  const sent = pairs(wire.send).flatMap(([ours, theirs]): Cell[] => {
    const value = primitive(own(values, ours));
    const [path = '', turn] = theirs.split('|');
    return value ? [[path.trim(), turned(value, turn?.trim())]] : [];
  });
  const named = new Set(pairs(wire.send).flatMap(([ours, theirs]) => [ours, `extra.${theirs}`]));
  const extras = Object.entries(context.extra ?? {}).filter(([name]) => !named.has(`extra.${name}`));
  const rest = [...new URLSearchParams(wire.rest)].filter(([name]) => !sent.some(([path]) => path === name));
  return toCall(
    wire,
    wire.create,
    values,
    [...rest, ...extras, ...sent],
    wire.keyHeader && { [wire.keyHeader]: context.key },
  );
}

/** One of a wire's other calls: a vote, a change, a deletion. Throws as `toRequest` does. */
export function toAction(wire: Wire, call: string, id: string, context: WireContext, draft: RemarkDraft): WireRequest {
  return toCall(wire, call, { ...toValues(wire, draft, context), id });
}

/** Everything that a body or an address may name. */
export function toValues(wire: Wire, draft: RemarkDraft, context: WireContext): Values {
  const { searchParams } = new URL(context.src);
  const [name = '', prefix = ''] = wire.threadIn?.split('=') ?? [];
  const listed = searchParams.get(name) ?? '';
  const { text, email, url, parentId: parent } = draft;
  const { title, page, lang, key, trap, seconds, extra = {} } = context;
  return {
    ...Object.fromEntries([...searchParams].map(([name, value]) => [`query.${name}`, value])),
    ...Object.fromEntries(Object.entries(extra).map(([name, value]) => [`extra.${name}`, value])),
    ...{ text, name: draft.name, email, url, parent, title, page, lang, key, trap, seconds },
    root: parent && (context.root || parent),
    thread: (listed.startsWith(prefix) ? listed.slice(prefix.length) : listed) || context.thread,
    ...addresses(wire, context.src),
  };
}

function addresses({ keep, action }: Wire, src: string): Values {
  const { origin, pathname, search, searchParams } = new URL(src);
  const kept = [...searchParams].filter(([name]) => keep?.split(' ').includes(name));
  const query = keep === '*' ? search.slice(1) : `${new URLSearchParams(kept)}`;
  const path = origin + pathname;
  return { src: query ? `${path}?${query}` : path, site: path.replace(/wp-json\/.*/, ''), action };
}

const casts: Readonly<Record<string, (value: string) => Said>> = {
  number: (value) => (Number.isNaN(+value) ? value : +value),
  short: (value) => value.replace(/[^a-z\d]/g, '').slice(0, 15),
};

const turned = (value: string, turn = ''): Said => casts[turn]?.(value) ?? value;

/** Puts one call together; `cells` are what its body holds besides its own pairs and the wire's fixed ones. */
export function toCall(
  wire: Wire,
  call: string,
  values: Values,
  cells: readonly Cell[] = [],
  headers: Readonly<Record<string, string>> | '' = '',
): WireRequest {
  const [head = '', ...rest] = call.split(';');
  const [, method = 'POST', address = ''] = /^(?:([A-Z]+)\s+)?(.*)$/s.exec(head.trim()) ?? [];
  const fixed = [...pairs(wire.fixed), ...pairs(rest.join(';'))].map(([path, value]): Cell => [
    path,
    literal(value, values),
  ]);
  const body = [...cells, ...fixed].map(([path, value]): Cell => [wire.wrap ? `${wire.wrap}.${path}` : path, value]);
  return {
    url: new URL(filled(address, values), values.src).href,
    method,
    headers: {
      accept: 'application/json',
      'content-type': wire.form ? 'application/x-www-form-urlencoded' : 'application/json',
      ...Object.fromEntries(pairs(wire.headers)),
      ...(headers || {}),
    },
    body: !body.length ? '' : wire.form ? toForm(body) : toJson(body),
    credentials: wire.credentials ?? 'omit',
    redirect: wire.redirect === 'manual' ? 'manual' : 'error',
  };
}

/** Addresses are put in as they are, everything else encoded; the slashes that meet become one. */
const filled = (address: string, values: Values): string =>
  address
    .trim()
    .replace('{src}?', values.src?.includes('?') ? '{src}&' : '{src}?')
    .replace(/\{([\w.-]+)\}/g, (_, name: string) => {
      const value = primitive(own(values, name));
      return /^(src|site|action)$/.test(name) ? value : encodeURIComponent(value);
    })
    .replace(/([^:])\/\/+/g, '$1/');

const words: Readonly<Record<string, Said>> = { true: true, false: false, null: null };

function literal(value: string, values: Values): Said {
  const [, name] = /^\{([\w.-]+)\}$/.exec(value) ?? [];
  if (name) return primitive(own(values, name));
  if (Object.hasOwn(words, value)) return words[value] ?? null;
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

const toForm = (cells: readonly Cell[]): string =>
  `${new URLSearchParams(cells.map(([path, value]) => [nameOf(path), `${value}`]))}`;

/** `author.name` is `author[name]` in a form; what was escaped is the name of a field as it is. Never throws. */
const nameOf = (path: string): string => {
  const name = path.replace(/\.([^.]+)/g, '[$1]');
  return (name.includes('%') && new URLSearchParams(`name=${name}`).get('name')) || name;
};

function toJson(cells: readonly Cell[]): string {
  const body = empty();
  for (const [path, value] of cells) put(body, path.split('.'), value);
  return JSON.stringify(body);
}

/** Without a prototype there is nothing for a hostile name to reach, and no `toJSON` of the host's to call. */
const empty = (): Record<string, unknown> => ({ __proto__: null });

function put(into: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (!rest.length) into[name] = value;
  else {
    const inner = into[name];
    const next = isRecord(inner) ? inner : empty();
    into[name] = next;
    put(next, rest, value);
  }
}
