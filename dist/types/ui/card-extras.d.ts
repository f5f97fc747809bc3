import { cards as sentences } from '../locales/en.js';
import type { Article } from '../model/article.js';
import type { Kit } from './kit.js';
import type { Words } from './words.js';
import { css as styles } from './card-extras.styles.js';
export { sentences, styles };
/** How the whole card is set apart. */
export declare const kindOf: ({ opinion, sponsor }: Article) => string;
/** "Sponsored" goes before "Live": a reader has a right to know. */
export declare function renderBadge({ html, nothing }: Kit, { live, sponsor }: Article, words: Words): unknown;
/** The kind of a film or recording as a drawing, its length as figures, and both in words. */
export declare function renderMedia({ html, svg, nothing }: Kit, { media }: Article, words: Words): unknown;
/** An opinion is somebody's: the name stands below the headline. */
export declare function renderName({ html, nothing }: Kit, { authors, opinion }: Article, words: Words): unknown;
export declare function renderStars({ html, svg, nothing }: Kit, { rating }: Article, words: Words): unknown;
export declare function renderCount({ html, nothing }: Kit, { commentCount, url }: Article, words: Words): unknown;
