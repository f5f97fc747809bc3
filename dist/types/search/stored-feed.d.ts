import type { Article } from '../model/article.js';
import { type StoredIndex } from './stored.js';
/** What JSON Feed has no name for stands under its extension key. */
interface StoredItem {
    readonly id: string;
    readonly url?: string;
    readonly title: string;
    readonly summary?: string;
    readonly image?: string;
    readonly date_published?: string;
    readonly authors?: readonly {
        readonly name: string;
    }[];
    readonly tags?: readonly string[];
    readonly language?: string;
    readonly _presslet?: {
        readonly section?: string;
        readonly related?: readonly string[];
    };
}
/** A JSON Feed of a whole archive without the bodies, and the index that was made with them. */
export interface StoredFeed {
    readonly version: 'https://jsonfeed.org/version/1.1';
    readonly title: string;
    readonly items: readonly StoredItem[];
    readonly _presslet: {
        readonly index: StoredIndex;
    };
}
/**
 * A feed that any reader of JSON Feed reads, with an index for the search box and the related rail, so that a very
 * large archive is indexed once and not by each of its readers. `textOf` takes the tags out of HTML.
 */
export declare function toStoredFeed(articles: readonly Article[], textOf: (html: string) => string, title?: string): Promise<StoredFeed>;
export {};
