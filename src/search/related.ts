import { sectionMark, tagMark } from './collect.js';
import { caps, type SearchDocument } from './document.js';
import { fold } from './fold.js';
import { rarity, stretch, type Stretch } from './postings.js';
import { weigh } from './rank.js';
import type { SearchIndex } from './search-index.js';
import { words } from './words.js';

export interface RelatedOptions {
  /** How many; 6 unless told. */
  readonly limit?: number;
}

/** The most telling words of an article; more only blur it. */
const TERMS = 16;
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

/** How often each word of title and excerpt comes, a title's word counting twice. */
function frequencies({ title, excerpt }: SearchDocument): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number): void => {
    for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  count(title.slice(0, caps.name), 2);
  count(excerpt.slice(0, caps.excerpt), 1);
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
    terms.push({ part, weight: rarity(size, total) * Math.sqrt(count) });
  }
  return terms.sort((a, b) => b.weight - a.weight).slice(0, TERMS);
}

/** Scores by shared words and tags, zero for all that share none. */
function score(index: SearchIndex, document: SearchDocument): Float32Array {
  const total = index.documents.length;
  const scores = new Float32Array(total);
  for (const { part, weight } of strongest(index, document)) {
    for (let at = part.from; at < part.to; at++) {
      const doc = part.docs[at] ?? 0;
      scores[doc] = (scores[doc] ?? 0) + weight * weigh(index, doc, part.weights[at] ?? 0);
    }
  }
  for (const tag of new Set(document.tags.map(tagMark))) {
    const term = index.vocabulary.find(tag);
    if (term < 0) continue;
    const part = stretch(index.postings, term);
    const worth = TAG * rarity(part.to - part.from, total);
    for (let at = part.from; at < part.to; at++) {
      const doc = part.docs[at] ?? 0;
      scores[doc] = (scores[doc] ?? 0) + worth;
    }
  }
  return scores;
}

/** Lets articles of the same section, and newer ones, come a little before others that are as near. */
function favour(index: SearchIndex, document: SearchDocument, scores: Float32Array): void {
  const newest = index.documents.reduce((latest, { date }) => Math.max(latest, date), 0);
  const section = sectionMark(document.section);
  index.documents.forEach((other, doc) => {
    const near = scores[doc] ?? 0;
    if (near === 0) return;
    const same = document.section !== '' && sectionMark(other.section) === section;
    const fresh = other.date > 0 ? 2 ** ((other.date - newest) / FADING) : 0;
    scores[doc] = near * (1 + (same ? SECTION : 0) + RECENCY * fresh);
  });
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
  const known = typeof current === 'string' ? index.documents[findDocument(index, current)] : current;
  const document = known ?? { ...nothing, id: String(current), url: String(current) };
  const choice = new Choice(index, document, limit);
  for (const name of document.related.slice(0, caps.list)) choice.take(findDocument(index, name));
  if (choice.full) return choice.chosen;

  const scores = score(index, document);
  favour(index, document, scores);
  const ranked = Array.from(scores.keys()).filter((doc) => (scores[doc] ?? 0) > 0);
  for (const doc of ranked.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))) choice.take(doc);
  if (choice.full) return choice.chosen;

  const newest = Array.from(index.documents.keys()).sort(
    (a, b) => (index.documents[b]?.date ?? 0) - (index.documents[a]?.date ?? 0) || a - b,
  );
  const section = document.section && sectionMark(document.section);
  for (const doc of newest)
    if (section && sectionMark(index.documents[doc]?.section ?? '') === section) choice.take(doc);
  for (const doc of newest) choice.take(doc);
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
