import type { ReactiveElement } from 'lit';
import type { Article } from '../model/article.js';
import type { Words } from './words.js';
/** A widget, as far as its cards know it. */
export interface CardHost extends ReactiveElement {
    readonly words: Words;
    readonly noImage: boolean;
    /** From how many hours on an article says its date in place of its age. */
    readonly dateAfter: number;
    /** A reader follows a headline. */
    readonly onOpen: (event: Event, article: Article) => void;
}
