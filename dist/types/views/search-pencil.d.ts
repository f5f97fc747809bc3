import type { Article } from '../model/article.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { View } from './search-answer.js';
/** What a reader can do in an open panel. */
export interface Acts {
    readonly onOpen: (event: Event, article: Article) => void;
    readonly onPoint: (index: number) => void;
    readonly onView: (view: Partial<View>) => void;
    readonly onAll: () => void;
    readonly onQuery: (query: string) => void;
    readonly onForget: () => void;
    readonly onClear: () => void;
    readonly onRetry: () => void;
}
/** What every part of a panel is drawn with. */
export interface Pencil {
    readonly kit: Kit;
    readonly words: Words;
    readonly acts: Acts;
    readonly view: View;
    /** Which option the arrow keys stand on; -1 for none. */
    readonly active: number;
    /** How many rows are drawn by now. */
    readonly drawn: number;
}
