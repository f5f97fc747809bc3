import type { Article } from '../model/article.js';
import * as engine from '../search/engine.js';

/** The engine without Fuse: ranking, highlighting and related posts. */
export type Engine = typeof engine;

export interface Archive {
  readonly engine: Engine;
  readonly index: engine.SearchIndex;
}

/** Plain text of many HTML snippets; handed in, because this file is a chunk. */
type Decode = (snippets: readonly string[]) => string[];

const archives = new WeakMap<readonly Article[], Promise<Archive>>();

/** The index over a list, made once however many widgets ask. */
export function archiveOf(articles: readonly Article[], decode: Decode): Promise<Archive> {
  let archive = archives.get(articles);
  if (!archive) archives.set(articles, (archive = build(articles, decode)));
  return archive;
}

/** Articles by likeness to the one that is read, as many as `limit`: those that the source gives come first. */
export async function likest(
  articles: readonly Article[],
  current: Article | undefined,
  limit: number,
  decode: Decode,
): Promise<Article[]> {
  const { index } = await archiveOf(articles, decode);
  const numbers = engine.related(index, current?.id ?? pageDocument(), { limit });
  return numbers.flatMap((number) => articles[number] ?? []);
}

async function build(articles: readonly Article[], decode: Decode): Promise<Archive> {
  return { engine, index: await engine.buildIndex(await toDocuments(articles, decode)) };
}

/** Bodies are decoded some at a time, so that a long list does not hold a page up. */
const AT_ONCE = 100;

async function toDocuments(articles: readonly Article[], decode: Decode): Promise<engine.SearchDocument[]> {
  const documents: engine.SearchDocument[] = [];
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const some = articles.slice(from, from + AT_ONCE);
    const bodies = decode(some.map(({ body }) => body?.source.slice(0, 40_000) ?? ''));
    documents.push(...some.map((article, i) => toDocument(article, bodies[i] ?? '')));
    if (from + AT_ONCE < articles.length) await new Promise((resolve) => setTimeout(resolve));
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
