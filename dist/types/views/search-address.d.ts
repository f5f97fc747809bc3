/** The query that the page's address has under a name; '' where it has none. */
export declare const readAddress: (name: string) => string;
/** Puts a query into the page's address, in the place of the one before: typing leaves no trail in the history. */
export declare function writeAddress(name: string, query: string): void;
