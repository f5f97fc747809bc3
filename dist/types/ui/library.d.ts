import type { openArticles } from './articles-source.js';
import type { Kit } from './kit.js';
/** What searches and ranks a list: chunks, because first paint does neither. */
export declare const library: {
    loadArchive: () => Promise<typeof import("./archive.js")>;
    loadFuzzy: () => Promise<typeof import("../search/fuzzy.js")>;
    loadStored: () => Promise<typeof import("../search/stored.js")>;
};
/** What the panel of a search is handed. */
export type SearchKit = Kit & typeof library & {
    readonly openArticles: typeof openArticles;
};
