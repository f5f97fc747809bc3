/** What the page itself says is being read. */
/**
 * The article being read, as an address: the canonical link, else the address that JSON-LD gives; else the `<h1>`'s words.
 * Undefined for a moment where JSON-LD has to be read first: what reads it comes when a page without that link has any.
 */
export declare function pageCurrent(): string | undefined;
