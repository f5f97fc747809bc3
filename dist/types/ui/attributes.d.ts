/** "10s", "5m", "0" as milliseconds. Throws a `config` failure that says what was expected. */
export declare function toMilliseconds(value: string, attribute: string, fallback?: number): number;
/** The placeholders that an address may hold. */
export type Placeholders = Readonly<Record<'thread' | 'page' | 'query' | 'lang', string>>;
/**
 * Fills `{thread} {page} {query} {lang}` in, percent-encoded, and makes the address absolute.
 * Throws a `config` failure for another name, a value that is no address, and an object that a framework wrote as text.
 */
export declare function toUrl(template: string, values: Partial<Placeholders>, attribute?: string): string;
