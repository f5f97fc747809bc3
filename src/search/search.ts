import { first } from './first.js';
import { spells, type FuzzyMatcher, type Group } from './group.js';
import { readGroups } from './query.js';
import { Ranking } from './rank.js';
import type { SearchIndex } from './search-index.js';
import { Slices, type SliceOptions } from './slices.js';
import { words } from './words.js';

export interface SearchOptions extends SliceOptions {
  /** How many hits; 20 unless told. */
  readonly limit?: number;
  /** Matches near spellings, where that part is loaded. */
  readonly fuzzy?: FuzzyMatcher;
  readonly sort?: 'relevance' | 'date';
  /** Leaves hits out; `all` has them still. */
  readonly filter?: (doc: number) => boolean;
}

export interface Hit {
  readonly doc: number;
  readonly score: number;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Every matching document before `filter` and `limit`, in no order: count sections in it. */
  readonly all: Uint32Array;
  /** Folded words to highlight; one that ends in `*` stands for all words that begin so. */
  readonly terms: readonly string[];
  /** The query as its reader may have meant it, '' where every word is known. */
  readonly suggestion: string;
}

/** Of so many first hits the titles are read for phrases. */
const READ = 48;
/** What all words in a row, in the title, add to a score; and what it adds to be the whole title. */
const PHRASE = 0.5;
const WHOLE = 0.3;

/** The arrays of a ranking are as long as the archive, so each index has one for all its queries. */
const rankings = new WeakMap<SearchIndex, Ranking>();

function rankingOf(index: SearchIndex): Ranking {
  const known = rankings.get(index) ?? new Ranking(index);
  rankings.set(index, known);
  return known;
}

const reads = (group: Group | undefined, word: string): boolean =>
  group?.spellings.some((spelling) => spells(spelling, word)) ?? false;

/** The part of the query's neighbours that are neighbours in a title too, in their order. */
function phrase(title: readonly string[], groups: readonly Group[]): number {
  if (groups.length < 2) return reads(groups[0], title[0] ?? '') ? 0.2 : 0;
  let found = 0;
  for (let at = 1; at < groups.length; at++) {
    const [left, right] = [groups[at - 1], groups[at]];
    if (title.some((word, place) => place > 0 && reads(right, word) && reads(left, title[place - 1] ?? ''))) found++;
  }
  return found / (groups.length - 1);
}

function* hitsOf(docs: Uint32Array, scores: Float32Array, filter: SearchOptions['filter']): Generator<Hit> {
  for (const [at, doc] of docs.entries()) if (!filter || filter(doc)) yield { doc, score: scores[at] ?? 0 };
}

/**
 * Finds and ranks. A key costs 1 to 3 ms at 10,000 posts with a desktop's processor; the promise rejects only with the
 * signal's reason, so that the next key can cancel this one.
 */
export async function search(index: SearchIndex, query: string, options: SearchOptions = {}): Promise<SearchResult> {
  const { limit = 20, fuzzy, sort = 'relevance', filter } = options;
  const slices = new Slices(options);
  const groups = await readGroups(index, query, fuzzy, slices);
  // No pause from here on: another query may not come between, as both use the same arrays.
  const ranking = rankingOf(index);
  for (const group of groups) ranking.add(group);
  const { docs, scores } = ranking.finish();

  const dateOf = (doc: number): number => index.documents[doc]?.date ?? 0;
  const newer = (a: Hit, b: Hit): number => dateOf(b.doc) - dateOf(a.doc) || a.doc - b.doc;
  const better = (a: Hit, b: Hit): number => b.score - a.score || newer(a, b);
  const hits = hitsOf(docs, scores, filter);
  const read = ({ doc, score }: Hit): Hit => {
    const title = words(index.documents[doc]?.title.slice(0, 300) ?? '');
    const row = phrase(title, groups);
    return { doc, score: score * (1 + PHRASE * row + (row === 1 && title.length === groups.length ? WHOLE : 0)) };
  };
  return {
    hits:
      sort === 'date'
        ? first(hits, limit, newer)
        : first(hits, Math.max(limit, READ), better)
            .map((hit, at) => (at < READ ? read(hit) : hit))
            .sort(better)
            .slice(0, limit),
    all: docs,
    terms: [...new Set(groups.flatMap((group) => group.spellings))],
    suggestion: groups.some((group) => group.correction)
      ? groups.map((group) => group.correction || group.word).join(' ')
      : '',
  };
}
