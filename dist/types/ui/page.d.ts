/** What the page itself is called. */
/** What a thread of comments is called: on WordPress the post's number, elsewhere the canonical path. */
export declare function pageThread(): string;
/** The address that the page gives itself, '' where it gives none. */
export declare function canonical(): string;
/** What it says about the article on it: its meta tags, headlines and JSON-LD, by which one page is told from the next. */
export declare function pageWords(): string;
