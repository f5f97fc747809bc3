/** The values of one alternative, holes included. */
export type Alternative = (item: unknown) => unknown[];
/** What `map` says: each field with its alternatives, first non-empty wins. */
export type Mapping = Map<string, readonly Alternative[]>;
/** The values of the first alternative that has any; undefined where none has. */
export declare const pick: (item: unknown, alternatives?: readonly Alternative[]) => unknown[] | undefined;
/** What is at a built-in path; the answer itself at `.`. */
export declare const at: (json: unknown, path: string) => unknown;
/**
 * Reads the `map` of a built-in shape: paths of names, `[]`, `[key=value]`, and a template `"{name}…"`. It trusts
 * what it reads; what a page's owner writes is for `parseMap`, whose language this is a part of.
 */
export declare const plainMap: (text: string) => Mapping;
