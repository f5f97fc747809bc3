import type { Article } from '../model/article.js';
/** Whether `current` (an id, an address, a slug, or a page's headline) means this article. */
export declare function isCurrent({ id, url, title }: Article, current: string): boolean;
