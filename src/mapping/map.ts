import { own, primitive, walk, type Step } from './path.js';

/** The values of one alternative, holes included. */
export type Alternative = (item: unknown) => unknown[];
/** What `map` says: each field with its alternatives, first non-empty wins. */
export type Mapping = Map<string, readonly Alternative[]>;

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length);

/** The values of the first alternative that has any; undefined where none has. */
export const pick = (item: unknown, alternatives: readonly Alternative[] = []): unknown[] | undefined => {
  for (const alternative of alternatives) {
    const values = alternative(item);
    if (values.some(isFilled)) return values;
  }
  return undefined;
};

function step(token: string): Step {
  const [, inside] = /^\[(.*)]/.exec(token) ?? [];
  if (!inside) return inside === '' ? [] : token;
  return inside.includes('=') ? inside.split('=') : +inside;
}

function alternative(text: string): Alternative {
  const [, name, rest = ''] = /^"{(\w+)}(.*)"/.exec(text) ?? [];
  const steps = text.split(/\.|(?=\[)/).map(step);
  return (item) => {
    if (!name) return walk(item, steps);
    const said = primitive(own(item, name));
    return said ? [said + rest] : [];
  };
}

/**
 * Reads the `map` of a built-in shape: paths of names, `[0]`, `[]`, `[key=value]`, and a template `"{name}…"`. It trusts
 * what it reads; what a page's owner writes is for `parseMap`, whose language this is a part of.
 */
export const plainMap = (text: string): Mapping =>
  new Map(
    text.split(';').map((entry) => {
      const [, field = '', paths = ''] = /(\w+):(.*)/.exec(entry) ?? [];
      return [field, paths.split(',').map(alternative)];
    }),
  );
