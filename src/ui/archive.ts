import type { Article } from '../model/article.js';
import type { SearchDocument, SearchIndex, Weights } from '../search/engine.js';
import { decode } from './html.js';

/** The engine without Fuse: ranking and related posts. Loaded when a widget first ranks something. */
export type Engine = typeof import('../search/engine.js');

export interface Archive {
  readonly engine: Engine;
  readonly index: SearchIndex;
}

let engine: Promise<Engine> | undefined;
const archives = new WeakMap<readonly Article[], Map<string, Promise<Archive>>>();

/** The index over a list, made once however many widgets ask; rejects where the engine could not be loaded. */
export function archiveOf(articles: readonly Article[], weights: Partial<Weights> = {}): Promise<Archive> {
  const known = archives.get(articles) ?? new Map<string, Promise<Archive>>();
  archives.set(articles, known);
  const key = JSON.stringify(weights);
  let archive = known.get(key);
  if (!archive) {
    archive = build(articles, weights);
    known.set(key, archive);
    // A chunk that did not come may come the next time.
    archive.catch(() => known.delete(key));
  }
  return archive;
}

async function build(articles: readonly Article[], weights: Partial<Weights>): Promise<Archive> {
  engine ??= import('../search/engine.js');
  engine.catch(() => (engine = undefined));
  const loaded = await engine;
  return { engine: loaded, index: await loaded.buildIndex(await toDocuments(articles), { weights }) };
}

/** Bodies are decoded some at a time, so that a long list does not hold a page up. */
const AT_ONCE = 100;

async function toDocuments(articles: readonly Article[]): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const some = articles.slice(from, from + AT_ONCE);
    const bodies = decode(some.map(({ body }) => body?.source.slice(0, 40_000) ?? ''));
    documents.push(...some.map((article, i) => toDocument(article, bodies[i] ?? '')));
    if (from + AT_ONCE < articles.length) await new Promise((resolve) => setTimeout(resolve));
  }
  return documents;
}

function toDocument(article: Article, body: string): SearchDocument {
  const { id, url, title, tags, section, authors, excerpt, related, lang, publishedAt } = article;
  const date = publishedAt && publishedAt.kind !== 'words' ? publishedAt.epoch : 0;
  return { id, url, title, tags, section, authors, excerpt, related, lang, date, body: body || article.bodyText };
}
