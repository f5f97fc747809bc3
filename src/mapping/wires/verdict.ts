import type { Payload } from '../../model/feed.js';
import type { Verdict } from '../../model/verdict.js';
import { isRecord, primitive } from '../path.js';
import { first, meets, pairs, parsed, type Evidence } from './terms.js';
import type { Wire } from './wire.js';

/** What a browser has to lend. */
export interface Reading {
  /** Turns entities into characters; the words are shown as text whatever comes back. */
  readonly decode: (text: string) => string;
  /** The page's own origin: only there may another wire take over. */
  readonly origin?: string;
}

/** What an answer means. Never throws, whatever the server sent. */
export function toVerdict(wire: Wire, answer: Payload, { decode, origin }: Reading): Verdict {
  const { status, text } = answer;
  const evidence: Evidence = { status, text, json: parsed(text) };
  const is = (rule: string): boolean => meets(rule, evidence);
  if (is(wire.ok ?? '2xx')) return accepted(wire, evidence);
  const message = toMessage(wire, evidence, decode);
  if (is(wire.limited ?? '429') || (status === 503 && answer.header('retry-after'))) {
    return { kind: 'wait', retryAfterMs: toWait(answer) ?? (Number(wire.pause) * 1000 || undefined), message };
  }
  if (is(wire.duplicate ?? '409')) return { kind: 'duplicate', message };
  const [otherwise] = pairs(wire.instead).filter(([rule]) => is(rule));
  if (otherwise && origin && answer.url.startsWith(`${origin}/`)) {
    return { kind: 'retry', reason: 'instead', instead: otherwise[1] };
  }
  // A "yes" that does not say so may be anybody's page, such as a hotel's: the same key makes asking again safe.
  if (is('5xx | 408 | 425') || (is('2xx') && evidence.json === undefined))
    return { kind: 'retry', reason: `${status}` };
  return refusal(wire, evidence, message, decode);
}

/** An accepted comment whose answer cannot be read is shown as held: the server has it, but nobody says that others see it. */
function accepted(wire: Wire, evidence: Evidence): Verdict {
  const created = wire.created === undefined ? evidence.json : first(evidence.json, wire.created);
  const held = wire.held ?? '202';
  return {
    kind: meets(held, evidence) || (evidence.json === undefined && held !== 'never') ? 'held' : 'sent',
    id: primitive(first(created, wire.id ?? 'id')) || primitive(created),
    ...(isRecord(created) && { remark: created }),
  };
}

/** How many like a comment after a vote, where the answer says so. */
export function likesIn({ text }: Payload): { likes?: number } {
  const likes = Number(primitive(first(parsed(text), 'likes | up | data.up | data.like | like')) || NaN);
  return Number.isNaN(likes) ? {} : { likes };
}

const LONGEST = 500;

const plain = (value: unknown, decode: Reading['decode']): string =>
  decode(
    primitive(value)
      .slice(0, LONGEST)
      .replace(/<[^>]*>/g, ''),
  ).trim();

/** A page of HTML says nothing to a reader; a short line of text does. */
function toMessage({ error }: Wire, { json, text }: Evidence, decode: Reading['decode']): string {
  if (json !== undefined) return plain(first(json, error ?? 'message | error.message | error | msg | detail'), decode);
  return text.length < LONGEST && !text.includes('<') ? text.trim() : '';
}

/** Seconds or an HTTP date, between one second and ten minutes; undefined where absent, hidden or unreadable. */
function toWait({ header }: Payload): number | undefined {
  const value = header('retry-after')?.trim() ?? '';
  const now = Date.parse(header('date') ?? '') || Date.now();
  const wait = /^\d+$/.test(value) ? +value * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 1_000), 600_000);
}

function refusal(wire: Wire, evidence: Evidence, message: string, decode: Reading['decode']): Verdict {
  const fields: Record<string, string> = {};
  let other = '';
  for (const [name, value] of complaints(first(evidence.json, wire.errors ?? 'errors'))) {
    const words = plain(value, decode);
    const field = ourName(wire, name);
    if (field) fields[field] ||= words;
    else other ||= words;
  }
  for (const [rule, field] of pairs(wire.blame)) if (meets(rule, evidence)) fields[field] ||= message;
  const signIn = meets(wire.signIn ?? '401', evidence);
  return { kind: 'refused', message: message || other, fields, ...(signIn && { signIn }) };
}

/** `{email: "…"}`, `{email: ["…"]}`, `{email: {message}}`, `[{field, message}]`, `[{path: ["data", "email"], message}]`. */
function complaints(errors: unknown): [string, unknown][] {
  if (!isRecord(errors)) return [];
  return Object.entries(errors).map(([key, error]) => [
    Array.isArray(errors) ? nameIn(error) : key,
    first(Array.isArray(error) ? error[0] : error, 'message | msg | detail | ') ?? '',
  ]);
}

function nameIn(error: unknown): string {
  const name = first(error, 'path | field | param | name | source.pointer');
  return Array.isArray(name) ? name.map(primitive).join('.') : primitive(name).replace(/\//g, '.');
}

function ourName({ send }: Wire, name: string): string {
  const last = name.split('.').at(-1);
  const named = (path: string): boolean => path === name || path.split('.').at(-1) === last;
  return pairs(send).find(([ours, theirs]) => named(theirs.split('|')[0]?.trim() ?? '') || ours === name)?.[0] ?? '';
}
