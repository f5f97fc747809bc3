/** What a reader looked for before, on this device only and where a page asks for it. */
/** The last few queries, newest first; none where storage is denied or holds something else. Never throws. */
export declare function readRecent(scope: string): string[];
/** Puts a query first. Where storage is denied or full nothing is kept. Never throws. */
export declare function keepRecent(scope: string, query: string): void;
/** Forgets them all. Never throws. */
export declare function dropRecent(scope: string): void;
