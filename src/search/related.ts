import { sectionMark, tagMark } from './collect.js';
import { caps, type SearchDocument } from './document.js';
import { first } from './first.js';
import { fold } from './fold.js';
import { rarity, stretch, type Stretch } from './postings.js';
import { weigh } from './rank.js';
import type { SearchIndex } from './search-index.js';
import { words } from './words.js';

export interface RelatedOptions {
  /** How many; 6 unless told. */
  readonly limit?: number;
}

/** The most telling words of an article; fewer miss what it is about, more cost time and find nothing more. */
const TERMS = 32;
/** What a shared tag counts beside a shared word as rare. */
const TAG = 3;
const SECTION = 0.1;
const RECENCY = 0.1;
/** Half of the recency factor is gone after so many milliseconds: 90 days. */
const FADING = 90 * 86_400_000;

const sameAddress = (a: string, b: string): boolean => a !== '' && a.replace(/\/$/, '') === b.replace(/\/$/, '');

const named = (document: SearchDocument, name: string): boolean =>
  document.id === name || sameAddress(document.url, name);

/** The number of an article by id or address, -1 where the index does not have it. */
export function findDocument(index: SearchIndex, name: string): number {
  return name === '' ? -1 : index.documents.findIndex((document) => named(document, name));
}

/** How often each word comes in title and excerpt. */
function frequencies({ title, excerpt }: SearchDocument): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words(`${title.slice(0, caps.name)} ${excerpt.slice(0, caps.excerpt)}`)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

interface Term {
  readonly part: Stretch;
  readonly weight: number;
}

/** The words that say most about an article: often here, seldom elsewhere, and somewhere else at all. */
function strongest(index: SearchIndex, document: SearchDocument): Term[] {
  const total = index.documents.length;
  const terms: Term[] = [];
  for (const [word, count] of frequencies(document)) {
    const term = index.vocabulary.find(word);
    const part = stretch(index.postings, term);
    const size = part.to - part.from;
    if (term < 0 || size < 2) continue;
    terms.push({ part, weight: rarity(size, total) * count });
  }
  return terms.sort((a, b) => b.weight - a.weight).slice(0, TERMS);
}

/** Calls back with each document of a stretch and how heavily it has the word. */
function each({ docs, weights, from, to }: Stretch, visit: (doc: number, weight: number) => void): void {
  for (let at = from; at < to; at++) visit(docs[at] ?? 0, weights[at] ?? 0);
}

/** The documents marked as of one tag or section. */
function marked(index: SearchIndex, mark: string): Stretch {
  const term = index.vocabulary.find(mark);
  return term < 0 ? stretch(index.postings, 0, 0) : stretch(index.postings, term);
}

/** Scores by shared words and tags, zero for all that share none; the same section and recent days add a little. */
function score(index: SearchIndex, document: SearchDocument): Float32Array {
  const total = index.documents.length;
  const scores = new Float32Array(total);
  const add = (doc: number, more: number): void => void (scores[doc] = (scores[doc] ?? 0) + more);
  for (const { part, weight } of strongest(index, document)) {
    each(part, (doc, frequency) => add(doc, weight * weigh(index, doc, frequency)));
  }
  for (const tag of new Set(document.tags.slice(0, caps.list).map(tagMark))) {
    const part = marked(index, tag);
    const worth = TAG * rarity(part.to - part.from, total);
    each(part, (doc) => add(doc, worth));
  }
  if (document.section)
    each(marked(index, sectionMark(document.section)), (doc) => add(doc, (scores[doc] ?? 0) * SECTION));
  const newest = index.documents.reduce((latest, { date }) => Math.max(latest, date), 0);
  index.documents.forEach(({ date }, doc) => {
    if (date > 0) add(doc, (scores[doc] ?? 0) * RECENCY * 2 ** ((date - newest) / FADING));
  });
  return scores;
}

/** Takes documents until there are enough, none twice and none that repeats the article itself. */
class Choice {
  readonly chosen: number[] = [];
  readonly #titles: Set<string>;

  constructor(
    readonly index: SearchIndex,
    readonly current: SearchDocument,
    readonly limit: number,
  ) {
    this.#titles = new Set([fold(current.title).trim()]);
  }

  get full(): boolean {
    return this.chosen.length >= this.limit;
  }

  take(doc: number): void {
    const document = this.index.documents[doc];
    if (this.full || !document || this.#repeats(document)) return;
    this.#titles.add(fold(document.title).trim());
    this.chosen.push(doc);
  }

  #repeats(document: SearchDocument): boolean {
    const { id, url } = this.current;
    return (
      document === this.current ||
      document.id === id ||
      sameAddress(document.url, url) ||
      this.#titles.has(fold(document.title).trim())
    );
  }
}

/**
 * The articles most related to one, by number, best first: those that its source names, then by shared words and
 * tags, then the newest of its section, then the newest. `current` is an id, an address or the article itself, which
 * need not be in the index; an unknown one gets the newest. Without the article itself and its duplicates. Costs 1 to
 * 3 ms at 10,000 posts.
 */
export function related(
  index: SearchIndex,
  current: string | SearchDocument,
  { limit = 6 }: RelatedOptions = {},
): number[] {
  const document =
    typeof current === 'string'
      ? (index.documents[findDocument(index, current)] ?? { ...nothing, id: current, url: current })
      : current;
  const choice = new Choice(index, document, limit);
  for (const name of document.related.slice(0, caps.list)) choice.take(findDocument(index, name));
  if (choice.full) return choice.chosen;

  // Some of what comes first may be duplicates.
  const enough = limit * 4 + caps.list;
  const scores = score(index, document);
  const all = [...index.documents.keys()];
  const nearer = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  for (const doc of first(
    all.filter((doc) => (scores[doc] ?? 0) > 0),
    enough,
    nearer,
  ))
    choice.take(doc);
  if (choice.full) return choice.chosen;

  const newer = (a: number, b: number): number =>
    (index.documents[b]?.date ?? 0) - (index.documents[a]?.date ?? 0) || a - b;
  const same: number[] = [];
  if (document.section) each(marked(index, sectionMark(document.section)), (doc) => same.push(doc));
  for (const list of [same, all]) for (const doc of first(list, enough, newer)) choice.take(doc);
  return choice.chosen;
}

const nothing: SearchDocument = {
  id: '',
  url: '',
  title: '',
  tags: [],
  section: '',
  authors: [],
  excerpt: '',
  body: '',
  date: 0,
  related: [],
  lang: '',
};
