import type { Article } from '../model/article.js';
import type { SearchKit } from '../ui/library.js';
import type { View } from './search-answer.js';
import { type Box } from './search-box.js';
import { Inquiry } from './search-inquiry.js';
import type { Acts } from './search-pencil.js';
import { type Scene } from './search-stage.js';
export declare const styles: string;
/** A result that somebody has paid for says so, as its card does. */
export declare const sentences: {
    sponsored: string;
    searchClear: string;
    searchClose: string;
    searching: string;
    searchFailed: string;
    searchOffline: string;
    results: import("../locales/en.js").Plural;
    resultsFor: import("../locales/en.js").Plural;
    noResults: string;
    didYouMean: string;
    newest: string;
    everything: string;
    shown: string;
    sortRelevance: string;
    sortDate: string;
    recent: string;
    recentClear: string;
    incomplete: string;
};
/**
 * The open part of a search box: hears its reader, asks, and shows what is answered. This file is a chunk: what it needs
 * at run time is handed to it.
 */
export declare class Panel implements Acts, Scene {
    #private;
    readonly inquiry: Inquiry;
    isOpen: boolean;
    /** Which option the arrow keys stand on; -1 for none. */
    active: number;
    recent: readonly string[];
    constructor(kit: SearchKit, box: Box);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The box has drawn itself: its list may have come or grown, or its words are others. */
    hostUpdated(): void;
    readonly onOpen: (event: Event, article: Article) => void;
    readonly onPoint: (index: number) => void;
    readonly onView: (view: Partial<View>) => void;
    /** The page's own results page has them all; without one they are shown here. */
    readonly onAll: () => void;
    readonly onQuery: (query: string) => void;
    readonly onForget: () => void;
    readonly onRetry: () => void;
    readonly onClear: () => void;
    get count(): number;
}
