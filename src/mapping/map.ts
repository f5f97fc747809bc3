import { own, primitive } from './path.js';

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

/** The names of a built-in path, some with a value; `[]` is left out, because every list on the way is opened. */
const stepsOf = (path: string): string[][] => path.match(/[^.[\]]+/g)?.map((step) => step.split('=')) ?? [];

function follow(item: unknown, steps: readonly (readonly string[])[]): unknown[] {
  let found = [item];
  for (const [name = '', wanted] of steps) {
    // Terms of WordPress are lists in a list.
    const entries = found.some(Array.isArray) ? found.flat(2) : found;
    found = wanted ? entries.filter((entry) => own(entry, name) === wanted) : entries.map((entry) => own(entry, name));
  }
  return found;
}

/** What is at a built-in path; the answer itself at `.`. */
export const at = (json: unknown, path: string): unknown => follow(json, stepsOf(path))[0];

function alternative(text: string): Alternative {
  const [path = '', name = '', rest = ''] = text.split(/["{}]+/);
  const steps = stepsOf(path || name);
  return (item) => {
    const found = follow(item, steps);
    return rest ? found.map(primitive).flatMap((said) => (said ? said + rest : [])) : found;
  };
}

/**
 * Reads the `map` of a built-in shape: paths of names, `[]`, `[key=value]`, and a template `"{name}…"`. It trusts
 * what it reads; what a page's owner writes is for `parseMap`, whose language this is a part of.
 */
export const plainMap = (text: string): Mapping =>
  new Map(
    text.split(';').map((entry) => {
      const [, field = '', paths = ''] = /(\w+):(.*)/.exec(entry) ?? [];
      return [field, paths.split(',').map(alternative)];
    }),
  );
