import type { Feed } from '../data/feed.js';
import { readArticles } from '../mapping/read.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { DataElement } from './data-element.js';
import { openList } from './source.js';

/** Several feeds as one: a chunk, because most pages have no feed inside a feed. */
export const loadMerged = () => import('../data/merged-feed.js');

/** With a query: the answer of a search server to it, whatever other data the element names. */
export const openArticles = (element: DataElement, query?: string): Feed<Listing<Article>> | undefined =>
  openList('article', element, readArticles, query);
