import type { Article } from '../model/article.js';
export interface Question {
    /** By likeness of words and tags, by date, or only what the source itself calls related. */
    readonly rank: 'related' | 'latest' | 'given';
    /** Which article is being read: an id, an address, a slug, or a page's headline. */
    readonly current: string;
    /** How many are wanted. */
    readonly limit: number;
    readonly decode: (snippets: readonly string[]) => string[];
}
/** Chooses from a list and orders what it chose; a promise where words have to be compared first. Never throws. */
export declare function choose(items: readonly Article[], { rank, current, limit, decode }: Question): readonly Article[] | Promise<readonly Article[]>;
