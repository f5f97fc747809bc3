import type { PayloadSource } from '../data/answer.js';
import type { Feed } from '../data/feed.js';
import type { readArticles } from '../mapping/read-articles.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { DataElement } from './data-element.js';
import { pageWords } from './page.js';
import { pageCurrent } from './page-current.js';
import { tell } from './watch-page.js';
import { openList, sourceOf, written, type ReadList } from './source.js';

/** Several feeds as one: a chunk, because most pages have no feed inside a feed. */
export const loadMerged = () => import('../data/merged-feed.js');

/**
 * The articles of an element's own data or, with the preset `page`, the one that the page itself is about. With a query:
 * the answer of a search server to it, whatever other data the element names.
 */
export const openArticles = (element: DataElement, query?: string): Feed<Listing<Article>> | undefined =>
  openList('article', element, read, sourceOf(element, query) ?? pageOf(element));

type ReadArticles = typeof readArticles;
let inBundle: ReadArticles | undefined;

/** The door to all widgets brings what reads articles; others load it, beside what draws them or when they search. */
export function readAtOnce(read: ReadArticles): void {
  inBundle = read;
}

/** What the page says of itself is collected when it is read. */
const read: ReadList<Article> = async (payload, options, tools) => {
  const readArticles = inBundle ?? (await import('../mapping/late-articles.js')).readArticles;
  if (payload.text || options.preset !== 'page') return readArticles(payload, options, tools);
  const { pageArticle } = await import('./page-article.js');
  return readArticles({ ...payload, text: pageArticle(tell) }, options, tools);
};

function pageOf({ preset }: DataElement): PayloadSource | undefined {
  return preset === 'page' ? written('', `page ${location.href} ${pageCurrent()} ${pageWords()}`) : undefined;
}
