/** What the page itself says is being read. */
/**
 * The article being read, as an address: the canonical link, else the address that JSON-LD gives; else the `<h1>`'s words.
 * Undefined for a moment where JSON-LD has to be read first.
 */
export declare const pageCurrent: () => string | undefined;
