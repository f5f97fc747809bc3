import { isRecord } from './path.js';

const MAX_KEYS = 30;

/** The keys of an answer, never its values: they may be private, and they are long. */
export const keysOf = (value: unknown): string =>
  isRecord(value) ? Object.keys(value).slice(0, MAX_KEYS).join(', ').slice(0, 400) || 'no keys' : typeof value;

/** Objects only, more than one or with objects inside: a list that has ids for keys. */
const isKeyed = (value: Record<string, unknown>): boolean => {
  const entries = Object.values(value);
  return entries.length > 0 && entries.every((entry) => isRecord(entry) && !Array.isArray(entry));
};

/** The entries of a list that has ids for keys, each with its key as `id`. */
export const keyedList = (value: unknown): readonly unknown[] | undefined =>
  isRecord(value) && !Array.isArray(value) && isKeyed(value)
    ? Object.entries(value).map(([id, entry]) => ({ id, ...(isRecord(entry) ? entry : {}) }))
    : undefined;
