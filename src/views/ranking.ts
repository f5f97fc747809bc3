import type { Article } from '../model/article.js';
import { isCurrent } from '../ui/is-current.js';

export interface Question {
  /** By likeness of words and tags, by date, or only what the source itself calls related. */
  readonly rank: 'related' | 'latest' | 'given';
  /** Which article is being read: an id, an address, a slug, or a page's headline. */
  readonly current: string;
  /** How many are wanted. */
  readonly limit: number;
  readonly decode: (snippets: readonly string[]) => string[];
}

/** Chooses from a list and orders what it chose; a promise where words have to be compared first. Never throws. */
export function choose(
  items: readonly Article[],
  { rank, current, limit, decode }: Question,
): readonly Article[] | Promise<readonly Article[]> {
  const given = givenBy(items, current);
  if (rank === 'given') return given;
  const latest = newest(items.filter((article) => !isCurrent(article, current)));
  if (rank === 'latest') return latest;
  if (given.length >= limit) return given;
  const article = items.find((each) => isCurrent(each, current));
  // Where the engine does not come, the newest are better than nothing.
  return import('../ui/archive.js').then(({ likest }) => likest(items, article, limit, decode)).catch(() => latest);
}

/** What the source itself calls related to the article being read, in its order. */
function givenBy(items: readonly Article[], current: string): Article[] {
  const names = items.find((article) => isCurrent(article, current))?.related ?? [];
  return names.flatMap((name) => items.find((article) => isCurrent(article, name)) ?? []);
}

function newest(items: readonly Article[]): readonly Article[] {
  const epoch = ({ publishedAt }: Article): number =>
    publishedAt && publishedAt.kind !== 'words' ? publishedAt.epoch : 0;
  return [...items].sort((a, b) => epoch(b) - epoch(a));
}
