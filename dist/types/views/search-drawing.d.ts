import type { TemplateResult } from 'lit';
import type { Article } from '../model/article.js';
import type { Engine } from '../ui/archive.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { Answer, Sort, View } from './search-answer.js';
/** What a reader can do in an open panel. */
export interface Acts {
    readonly onOpen: (event: Event, article: Article) => void;
    readonly onPoint: (index: number) => void;
    readonly onSection: (section: string) => void;
    readonly onSort: (sort: Sort) => void;
    readonly onAll: () => void;
    readonly onQuery: (query: string) => void;
    readonly onForget: () => void;
    readonly onFacetKey: (event: KeyboardEvent) => void;
}
/** What every part of a panel is drawn with. */
export interface Pencil extends Acts {
    readonly kit: Kit;
    readonly words: Words;
    readonly view: View;
    /** Which option the arrow keys stand on; -1 for none. */
    readonly active: number;
}
/** Results as a listbox, under their sections and orders, and over what else there is. */
export declare function drawFound(pencil: Pencil, answer: Answer, highlight: Engine['highlight'], hasAll: boolean): unknown;
/** That nothing was found, what may have been meant, and the newest articles so that nobody leaves with nothing. */
export declare function drawNothing(pencil: Pencil, { query, suggestion }: Answer, newest: readonly Article[]): TemplateResult;
/** What was looked for before, to be looked for again. */
export declare function drawRecent(pencil: Pencil, queries: readonly string[]): TemplateResult;
/** Three empty rows, of the size of those that are coming. */
export declare function drawSkeleton({ html }: Kit): TemplateResult;
