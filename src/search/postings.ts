/** For each word, in the vocabulary's order, the documents that use it, ascending, and how heavily. */
export interface Postings {
  /** One entry more than there are words: word `i` owns the entries from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  readonly docs: Uint16Array | Uint32Array;
  /** Weighted frequency in eighths, at most 255. */
  readonly weights: Uint8Array;
  /** For each document its weighted length in words, in eighths of a word divided by eight. */
  readonly lengths: Uint16Array;
}

/** A stretch of postings: one word's, or those of all words of a range, which are neighbours. */
export interface Stretch {
  readonly docs: Uint16Array | Uint32Array;
  readonly weights: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** The postings of the words from `first` up to and without `end`. */
export function stretch({ docs, weights, offsets }: Postings, first: number, end = first + 1): Stretch {
  return { docs, weights, from: offsets[first] ?? 0, to: offsets[end] ?? 0 };
}

/** How telling it is that a document has a word that `count` of `total` have. */
export const rarity = (count: number, total: number): number =>
  Math.log(1 + (Math.max(0, total - count) + 0.5) / (count + 0.5));

/** The documents of both, each with the lesser weight; the second may be the postings of several words. */
export function intersect(a: Stretch, b: Stretch, total: number): Stretch {
  const weights = new Uint8Array(total);
  const found = new Map<number, number>();
  for (let at = a.from; at < a.to; at++) weights[a.docs[at] ?? 0] = a.weights[at] ?? 0;
  for (let at = b.from; at < b.to; at++) {
    const doc = b.docs[at] ?? 0;
    const weight = Math.min(weights[doc] ?? 0, b.weights[at] ?? 0);
    if (weight > (found.get(doc) ?? 0)) found.set(doc, weight);
  }
  return { docs: Uint32Array.from(found.keys()), weights: Uint8Array.from(found.values()), from: 0, to: found.size };
}
