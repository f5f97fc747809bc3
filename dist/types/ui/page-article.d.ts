/**
 * What a page says about the article on it, as one JSON text for the preset `page`: its JSON-LD, its meta tags, its
 * headline and its address. Asks nobody; costs a pass over the page's meta tags and scripts of JSON-LD.
 */
export declare function pageArticle(): string;
/** The address that the page's JSON-LD gives its article; '' where it gives none. */
export declare function linkedAddress(): string;
