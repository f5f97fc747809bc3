import type { Article } from '../model/article.js';
import type { Moment } from '../model/text.js';
import { buildIndex } from './build.js';
import type { SearchDocument } from './document.js';
import { storeIndex, type StoredIndex } from './stored.js';

/** What JSON Feed has no name for stands under its extension key. */
interface StoredItem {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly summary?: string;
  readonly image?: string;
  readonly date_published?: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly tags?: readonly string[];
  readonly language?: string;
  readonly _presslet?: { readonly section?: string; readonly related?: readonly string[] };
}

/** A JSON Feed of a whole archive without the bodies, and the index that was made with them. */
export interface StoredFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly items: readonly StoredItem[];
  readonly _presslet: { readonly index: StoredIndex };
}

/** A text without its empty ends; nothing instead of an empty text or list, so that JSON leaves it out. */
const some = <T extends string | readonly unknown[]>(value: T): T | undefined => (value.length > 0 ? value : undefined);

function written(moment: Moment | undefined): string | undefined {
  if (!moment) return undefined;
  if (moment.kind === 'words') return moment.words;
  const date = new Date(moment.epoch);
  if (Number.isNaN(date.getTime())) return undefined;
  return moment.kind === 'day' ? date.toISOString().slice(0, 10) : date.toISOString();
}

function toItem(article: Article): StoredItem {
  const { id, url, title, excerpt, image, publishedAt, authors, tags, lang, section, related } = article;
  return {
    id,
    url: some(url),
    title,
    summary: some(excerpt),
    image: image && some(image.src),
    date_published: written(publishedAt),
    authors: some(authors.map((name) => ({ name }))),
    tags: some(tags),
    language: some(lang),
    _presslet: section || related.length > 0 ? { section: some(section), related: some(related) } : undefined,
  };
}

function toDocument(article: Article, body: string): SearchDocument {
  const { id, url, title, tags, section, authors, excerpt, related, lang, publishedAt } = article;
  const date = publishedAt && publishedAt.kind !== 'words' ? publishedAt.epoch : 0;
  return { id, url, title, tags, section, authors, excerpt, related, lang, date, body: body || article.bodyText };
}

/**
 * A feed that any reader of JSON Feed reads, with an index for the search box and the related rail, so that a very
 * large archive is indexed once and not by each of its readers. `textOf` takes the tags out of HTML.
 */
export async function toStoredFeed(
  articles: readonly Article[],
  textOf: (html: string) => string,
  title = '',
): Promise<StoredFeed> {
  const documents = articles.map((article) => toDocument(article, article.body ? textOf(article.body.source) : ''));
  const index = storeIndex(await buildIndex(documents));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: articles.map(toItem),
    _presslet: { index },
  };
}
