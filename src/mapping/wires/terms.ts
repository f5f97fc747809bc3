import { isRecord, own, primitive } from '../path.js';

/** Reads `a: b; c: d`. Linear, never throws; a part without a colon is left out. */
export function pairs(text = ''): [string, string][] {
  return text.split(';').flatMap((part) => {
    const at = part.indexOf(':');
    return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()]];
  });
}

/** What JSON says, or undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at a path of own properties; the value itself where the path is empty. */
export const at = (value: unknown, path: string): unknown =>
  path ? path.split('.').reduce<unknown>(own, value) : value;

/** The first value that says something: text, a number or an object. */
export const first = (value: unknown, paths: string): unknown =>
  paths
    .split('|')
    .map((path) => at(value, path.trim()))
    .find((found) => isRecord(found) || primitive(found));

/** What an answer is judged by. */
export interface Evidence {
  readonly status: number;
  readonly text: string;
  readonly json: unknown;
}

/** Whether an answer meets a rule (see `Wire`); an unreadable rule is met by nothing. */
export const meets = (rule: string, evidence: Evidence): boolean =>
  rule.split('|').some((part) => part.split('&').every((term) => holds(term.trim(), evidence)));

function holds(term: string, { status, text, json }: Evidence): boolean {
  if (/^\d(\d\d|xx)$/.test(term)) return `${status}`.startsWith(term.replace('xx', ''));
  const [, path = '', sign, wanted = ''] = /^([^=~]*)([=~]?)(.*)$/s.exec(term) ?? [];
  const found = path ? at(json, path.trim()) : text;
  if (!sign) return term === 'always' || (!!path && !!found);
  const said = typeof found === 'boolean' ? `${found}` : primitive(found);
  return sign === '=' ? said === wanted.trim() : said.toLowerCase().includes(wanted.trim().toLowerCase());
}
