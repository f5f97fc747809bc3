import { Failure } from '../model/failure.js';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** "10s", "5m", "0" as milliseconds. Throws a `config` failure that says what was expected. */
export function toMilliseconds(value: string, attribute: string, fallback = 0): number {
  if (!value) return fallback;
  const [, amount, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h)?\s*$/.exec(value) ?? [];
  const factor = UNITS[unit] ?? (Number(amount) === 0 ? 0 : undefined);
  if (amount === undefined || factor === undefined) {
    throw new Failure('config', `${attribute}="${value}" is not a time such as "10s" or "5m"`);
  }
  // A timer that is set for more than 24 days goes off at once.
  return Math.min(Number(amount) * factor, 1e9);
}

/** The placeholders that an address may hold. */
export type Placeholders = Readonly<Record<'thread' | 'page' | 'query' | 'lang', string>>;

/**
 * Fills `{thread} {page} {query} {lang}` in, percent-encoded, and makes the address absolute.
 * Throws a `config` failure for another name, a value that is no address, and an object that a framework wrote as text.
 */
export function toUrl(template: string, values: Partial<Placeholders>, attribute = 'src'): string {
  if (template.startsWith('[object ')) {
    throw new Failure('config', `${attribute}="${template}" belongs into the property "data"`);
  }
  const known: Readonly<Record<string, string | undefined>> = values;
  const filled = template.replace(/\{(\w*)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(known, name) ? known[name] : undefined;
    if (value === undefined) {
      throw new Failure(
        'config',
        `${attribute}="${template}" has ${hole}, but only {thread} {page} {query} {lang} are known`,
      );
    }
    return encodeURIComponent(value);
  });
  const url = URL.canParse(filled, document.baseURI) ? new URL(filled, document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Failure('config', `${attribute}="${template}" is not an http address`);
  }
  url.hash = '';
  return url.href;
}
