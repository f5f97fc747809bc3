/** A name, an index, `[]` for each entry, or `[key, value]` for the entries whose own key is value. */
export type Step = string | number | readonly string[];
export type Path = readonly Step[];
/** Whether a foreign value is an object or an array, whose own properties may be read. */
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
/** Whether a foreign value is a list of foreign values. */
export declare const isList: (value: unknown) => value is readonly unknown[];
/** The own property of a foreign value, undefined where there is none; never what a prototype lends. */
export declare const own: (value: unknown, name: string) => unknown;
/** What a foreign value says: only text and numbers speak, so a hostile `toString` is never called. */
export declare const primitive: (value: unknown) => string;
/**
 * All values at a path, holes included, so that the columns of a table stay side by side. Linear in what it visits;
 * never throws, whatever the value.
 */
export declare function walk(value: unknown, path: Path): unknown[];
