/** The part of an address that leads to a comment. */
export declare const hashOf: (id: string) => string;
/**
 * Id of the comment that an address leads to; '' where it leads elsewhere. `isKnown` says which comments there are; `page`
 * finds an element of the page itself, which is then meant.
 */
export declare function linkedId(hash: string, isKnown: (id: string) => boolean, isOnPage: (id: string) => boolean): string;
