import type { Article } from '../model/article.js';
import type { Subject } from './subject.js';
/** Articles, and how WordPress, Ghost, JSON Feed and plain lists have them. */
export declare const ARTICLES: Subject<Article>;
