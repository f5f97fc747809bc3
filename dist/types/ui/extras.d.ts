import type { Article } from '../model/article.js';
import type { CardHost } from './card-host.js';
/** What is drawn on few cards: badges, stars, a film's length, a columnist's name, what readers said. */
export type Extras = typeof import('./card-extras.js');
/**
 * What draws the rest of an article of which more is known than most lists say; null where there is no more to draw or
 * the chunk does not come, undefined while it is under way.
 */
export declare function extrasFor(article: Article, host: CardHost): Extras | null | undefined;
