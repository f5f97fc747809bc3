import type { Article } from '../model/article.js';
import * as engine from '../search/engine.js';
import { macrotask } from '../search/slices.js';
import { words } from '../search/words.js';

/** The engine without Fuse: ranking, highlighting and related posts. */
export type Engine = typeof engine;

export interface Archive {
  readonly engine: Engine;
  readonly index: engine.SearchIndex;
  /** What the index was made of, by the numbers of its documents: the list that was asked for, or a later, longer one. */
  readonly articles: readonly Article[];
}

/** Plain text of many HTML snippets; handed in, because this file is a chunk. */
type Decode = (snippets: readonly string[]) => string[];

export interface ArchiveOptions {
  readonly decode: Decode;
  readonly weights?: Partial<engine.Weights>;
  /** Reads the index that came with the list, where one did; see `parseStored`. */
  readonly readStored?: (documents: readonly engine.SearchDocument[]) => Promise<engine.SearchIndex | undefined>;
}

/** One index while its list grows. */
interface Shelf {
  articles: readonly Article[];
  archive: Promise<Archive>;
}

/** By the first article of a list: a list that turns its pages is a new one, and begins as it did. */
const shelves = new WeakMap<Article, Map<string, Shelf>>();

/**
 * The index over a list, made once however many widgets ask; where the list has only grown, the new articles are put
 * behind the others. Costs about 30 µs an article, in slices; never throws.
 */
export function archiveOf(articles: readonly Article[], options: ArchiveOptions): Promise<Archive> {
  const [first] = articles;
  if (!first) return build(articles, options);
  const key = JSON.stringify(options.weights ?? 0);
  const kept = shelves.get(first) ?? new Map<string, Shelf>();
  shelves.set(first, kept);
  const shelf = kept.get(key);
  const shared = shelf && Math.min(articles.length, shelf.articles.length);
  if (!shelf || articles.slice(0, shared).some((article, i) => article !== shelf.articles[i])) {
    const archive = build(articles, options);
    kept.set(key, { articles, archive });
    return archive;
  }
  if (articles.length > shelf.articles.length) {
    shelf.articles = articles;
    shelf.archive = shelf.archive.then((archive) => grow(archive, shelf.articles, options));
  }
  return shelf.archive;
}

/** Pages that came while one was read are put behind it together. */
async function grow(archive: Archive, articles: readonly Article[], { decode }: ArchiveOptions): Promise<Archive> {
  const fresh = articles.slice(archive.articles.length);
  if (!fresh.length) return archive;
  return { engine, articles, index: await engine.appendToIndex(archive.index, await toDocuments(fresh, decode)) };
}

/** What to mark of a query in the answers of a server, which does not say what it found them by. */
export const termsOf = (query: string): string[] => words(query).map((word) => `${word}*`);

/** Articles by likeness to the one that is read, as many as `limit`: those that the source gives come first. */
export async function likest(
  list: readonly Article[],
  current: Article | undefined,
  limit: number,
  decode: Decode,
): Promise<Article[]> {
  const { index, articles } = await archiveOf(list, { decode });
  const numbers = engine.related(index, current?.id ?? pageDocument(), { limit });
  return numbers.flatMap((number) => articles[number] ?? []);
}

async function build(articles: readonly Article[], options: ArchiveOptions): Promise<Archive> {
  const { decode, weights, readStored } = options;
  const documents = await toDocuments(articles, decode);
  const index = (await readStored?.(documents)) ?? (await engine.buildIndex(documents, { weights }));
  return { engine, articles, index };
}

/** Bodies are decoded some at a time, and the page has its turn between, so that a long list does not hold it up. */
const AT_ONCE = 16;
const SLICE = 8;

async function toDocuments(articles: readonly Article[], decode: Decode): Promise<engine.SearchDocument[]> {
  const documents: engine.SearchDocument[] = [];
  let start = performance.now();
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const some = articles.slice(from, from + AT_ONCE);
    const hasBodies = some.some(({ body }) => body);
    const bodies = hasBodies ? decode(some.map(({ body }) => body?.source.slice(0, 40_000) ?? '')) : [];
    documents.push(...some.map((article, i) => toDocument(article, bodies[i] ?? '')));
    if (performance.now() - start < SLICE) continue;
    await macrotask();
    start = performance.now();
  }
  return documents;
}

function toDocument(article: Article, body: string): engine.SearchDocument {
  const { id, url, title, tags, section, authors, excerpt, related, lang, publishedAt } = article;
  const date = publishedAt && publishedAt.kind !== 'words' ? publishedAt.epoch : 0;
  return { id, url, title, tags, section, authors, excerpt, related, lang, date, body: body || article.bodyText };
}

/** An article that is not in the list, as far as its page describes it. */
function pageDocument(): engine.SearchDocument {
  const meta = (name: string): string =>
    document.querySelector<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)?.content ?? '';
  return {
    id: location.href,
    url: location.href,
    title: document.querySelector('h1')?.textContent?.trim() || document.title,
    tags: meta('keywords').split(',').filter(Boolean),
    section: meta('article:section'),
    authors: [],
    excerpt: meta('description'),
    body: '',
    date: Date.parse(meta('article:published_time')) || 0,
    related: [],
    lang: '',
  };
}
