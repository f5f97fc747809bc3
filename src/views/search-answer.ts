import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { SearchResult } from '../search/engine.js';
import type { Archive } from '../ui/archive.js';

export type Sort = 'relevance' | 'date';

/** What the index on this page found. */
export interface Local {
  readonly query: string;
  readonly archive: Archive;
  readonly result: SearchResult;
}

/** How a reader wants to see an answer. */
export interface View {
  readonly section: string;
  readonly sort: Sort;
  readonly limit: number;
}

export interface Row {
  readonly article: Article;
  /** The story's words, '' where they are not there. */
  readonly body: string;
}

/** What is shown for a query, wherever it was found. */
export interface Answer {
  readonly query: string;
  readonly rows: readonly Row[];
  /** How many there are in the chosen section, and in all. */
  readonly total: number;
  readonly all: number;
  /** Every section among all matches with its count, most first. */
  readonly sections: readonly (readonly [section: string, count: number])[];
  /** What to mark: see `highlight`. */
  readonly terms: readonly string[];
  /** The query as its reader may have meant it; '' where nothing is better. */
  readonly suggestion: string;
}

/** One answer of what this page's index found and what a server sent: the first before the second, nothing twice. */
export function compose(
  query: string,
  local: Local | undefined,
  remote: Listing<Article> | undefined,
  terms: readonly string[],
  { section, sort, limit }: View,
): Answer {
  const found = articlesOf(local);
  const fresh = remote ? without(remote.items, found) : [];
  const sections = sectionsOf([...found, ...fresh], remote);
  const all = Math.max(found.length + fresh.length, remote?.total ?? 0);
  const chosen = fresh.filter((article) => !section || article.section === section);
  const rows = [...rowsOf(local), ...chosen.map((article) => ({ article, body: article.bodyText }))];
  if (sort === 'date') rows.sort((a, b) => dateOf(b.article) - dateOf(a.article));
  return {
    ...{ query, all, sections, terms },
    rows: rows.slice(0, limit),
    total: section ? (sections.find(([name]) => name === section)?.[1] ?? 0) : all,
    suggestion: local?.result.suggestion ?? '',
  };
}

/** Epoch milliseconds, 0 where unknown. */
export const dateOf = ({ publishedAt }: Article): number =>
  publishedAt && publishedAt.kind !== 'words' ? publishedAt.epoch : 0;

function articlesOf(local: Local | undefined): Article[] {
  return local ? [...local.result.all].flatMap((doc) => local.archive.articles[doc] ?? []) : [];
}

function rowsOf(local: Local | undefined): Row[] {
  const { articles, index } = local?.archive ?? {};
  return (local?.result.hits ?? []).flatMap(({ doc }) => {
    const article = articles?.[doc];
    return article ? { article, body: index?.documents[doc]?.body ?? '' } : [];
  });
}

/** The same article may have one id in a feed and another on a search server, but it stands at one address. */
function without(items: readonly Article[], others: readonly Article[]): Article[] {
  const names = ({ id, url }: Article): string[] => (url ? [url.replace(/#.*|\/$/g, '')] : [id]);
  const known = new Set(others.flatMap(names));
  return items.filter((article) => !names(article).some((name) => known.has(name)));
}

/** A server's own counts are of all its matches, ours of those that are here. */
function sectionsOf(articles: readonly Article[], remote: Listing<Article> | undefined): [string, number][] {
  const counts = new Map<string, number>();
  for (const { section } of articles) if (section) counts.set(section, (counts.get(section) ?? 0) + 1);
  const counted = Object.values(remote?.facets ?? {}).find((values) =>
    remote?.items.some(({ section }) => Object.hasOwn(values, section)),
  );
  for (const [section, count] of Object.entries(counted ?? {})) {
    if (section && count > 0) counts.set(section, Math.max(count, counts.get(section) ?? 0));
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
