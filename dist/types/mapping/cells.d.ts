/** The values that `map` found for each field of one item; a field that it found nothing for is absent. */
export type Row = Partial<Record<string, readonly unknown[]>>;
export type Cell = readonly unknown[] | undefined;
/** What an object says, where a path ends at one: `{rendered}`, `{name}`, `{url}` and their like. */
export declare const speak: (value: unknown, keys: string) => string;
export declare const ADDRESSES = "url href src source_url link @id";
/** Every text in a cell, one for each entry; entries that say nothing are left out. */
export declare const saidIn: (cell?: Cell) => string[];
/** A number, written as one or at the head of a text ("10 mph"); undefined where there is none. */
export declare function toNumber(cell: Cell): number | undefined;
/** True for true, 1, "1", "true" and "yes". */
export declare const toFlag: (cell: Cell) => boolean;
/** An address, absolute or relative to `base`; undefined for what is none. */
export declare function toUrl(said: string, base?: string): URL | undefined;
