/**
 * What a page says about the article on it, as one JSON text for the preset `page`: its JSON-LD, its meta tags, its
 * headline and its address. Asks nobody; costs a pass over the page's meta tags and scripts of JSON-LD.
 */
export declare function pageArticle(tell: () => void): string;
/**
 * What is being read, as far as the page says it besides its canonical link. Tells of each change from here on: a router
 * writes the page's words some time after its address. Tells at once too, because they may have been written by now.
 */
export declare function follow(tell: () => void): () => string;
