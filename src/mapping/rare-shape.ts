import { own } from './path.js';
import type { Kind, Shape } from './shapes.js';

export interface RareShape extends Shape {
  readonly kind: Kind;
  /** Other names that a `preset` may use. */
  readonly alias?: string;
  /** Whether an answer is of this shape, by two independent keys of it or of its first item. */
  readonly is: (has: (...keys: string[]) => boolean, json: unknown, url: string) => boolean;
  /** Path to the number of pages; next page by `page`. */
  readonly pages?: string;
  /** There are more pages until one is empty. */
  readonly isEndless?: boolean;
  /** Fields are found by the guess, inside a list that this shape knows. */
  readonly isOpen?: boolean;
}

/** Of a shape that only its name can tell. */
export const never = (): boolean => false;

/** What is at these keys of an answer, one in the other. */
export const at = (json: unknown, ...keys: string[]): unknown => keys.reduce<unknown>(own, json);

/** Whether a value holds a word anywhere. */
export const includes = (value: unknown, word: string): boolean => JSON.stringify(value ?? '').includes(word);
