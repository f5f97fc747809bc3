/** What the engine reads of an article: plain strings only. Empty text is '' and an empty list is []. */
export interface SearchDocument {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly tags: readonly string[];
    readonly section: string;
    readonly authors: readonly string[];
    readonly excerpt: string;
    /** Plain text, '' where the feed sends none. */
    readonly body: string;
    /** Epoch milliseconds, 0 where unknown. */
    readonly date: number;
    /** Ids or addresses of the articles that the source itself calls related. */
    readonly related: readonly string[];
    /** BCP 47, '' where unknown. */
    readonly lang: string;
}
/** How much a word counts by where it stands; 0 leaves the field out of the index, 30 is the most. */
export interface Weights {
    readonly title: number;
    readonly tags: number;
    readonly authors: number;
    readonly section: number;
    readonly excerpt: number;
    readonly body: number;
}
export declare const defaultWeights: Weights;
/** Bounds on foreign input, so that one endless field or feed cannot stall a page. */
export declare const caps: {
    /** Characters of a query. */
    readonly query: 64;
    /** Characters of a word. */
    readonly word: 40;
    /** Articles of an index; the rest is left out and `index.truncated` says so. */
    readonly documents: 200000;
    /** Entries of a list of tags or authors. */
    readonly list: 32;
    /** Characters of the short fields: title, section, one tag, one author. */
    readonly name: 300;
    readonly excerpt: 2000;
    readonly body: 20000;
};
