import type { Group } from './group.js';
import { UNIT } from './collect.js';
import type { SearchIndex } from './search-index.js';

/** BM25: how soon more of the same word stops counting, and how much a long text is held against it. */
const SATURATION = 1.6;
const LENGTH = 0.35;

/** Documents that have less than this part of what the best has are not results but noise. */
const COVERAGE = 0.6;

/** How heavily one posting counts in one document, between 0 and `SATURATION + 1`. */
export function weigh(index: SearchIndex, doc: number, weight: number): number {
  const length = (index.postings.lengths[doc] ?? 0) / index.meanLength;
  const frequency = weight / UNIT;
  return ((SATURATION + 1) * frequency) / (frequency + SATURATION * (1 - LENGTH + LENGTH * length));
}

/** Scores of all documents for one query at a time; its arrays are used again by the next. */
export class Ranking {
  readonly #index: SearchIndex;
  readonly #scores: Float32Array;
  readonly #covers: Float32Array;
  readonly #best: Float32Array;
  readonly #quality: Float32Array;
  #touched: number[] = [];
  #sought = 0;

  constructor(index: SearchIndex) {
    this.#index = index;
    const count = index.documents.length;
    this.#scores = new Float32Array(count);
    this.#covers = new Float32Array(count);
    this.#best = new Float32Array(count);
    this.#quality = new Float32Array(count);
  }

  /** Lets one word of the query count: each document by its best reading. */
  add(group: Group): void {
    const seen: number[] = [];
    for (const { stretch, quality, rarity } of group.members) {
      const { docs, weights } = stretch;
      for (let at = stretch.from; at < stretch.to; at++) {
        const doc = docs[at] ?? 0;
        const score = quality * rarity * weigh(this.#index, doc, weights[at] ?? 0);
        const best = this.#best[doc] ?? 0;
        if (best === 0) seen.push(doc);
        if (score > best) this.#best[doc] = score;
        if (quality > (this.#quality[doc] ?? 0)) this.#quality[doc] = quality;
      }
    }
    this.#sought += group.rarity;
    for (const doc of seen) this.#close(doc, group.rarity);
  }

  #close(doc: number, rarity: number): void {
    if (this.#covers[doc] === 0) this.#touched.push(doc);
    this.#scores[doc] = (this.#scores[doc] ?? 0) + (this.#best[doc] ?? 0);
    this.#covers[doc] = (this.#covers[doc] ?? 0) + rarity * (this.#quality[doc] ?? 0);
    this.#best[doc] = 0;
    this.#quality[doc] = 0;
  }

  /** The documents worth showing with their scores, in no order; leaves the ranking empty for the next query. */
  finish(): { docs: Uint32Array; scores: Float32Array } {
    let most = 0;
    for (const doc of this.#touched) most = Math.max(most, this.#covers[doc] ?? 0);
    const docs = new Uint32Array(this.#touched.length);
    const scores = new Float32Array(this.#touched.length);
    let count = 0;
    for (const doc of this.#touched) {
      const cover = this.#covers[doc] ?? 0;
      if (cover >= most * COVERAGE) {
        docs[count] = doc;
        scores[count++] = (this.#scores[doc] ?? 0) * (cover / this.#sought) ** 2;
      }
      this.#scores[doc] = 0;
      this.#covers[doc] = 0;
    }
    this.#touched = [];
    this.#sought = 0;
    return { docs: docs.subarray(0, count), scores: scores.subarray(0, count) };
  }
}
