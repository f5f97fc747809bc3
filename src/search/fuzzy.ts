import Fuse from 'fuse.js/min-basic';
import { distance } from './distance.js';
import type { FuzzyMatcher, NearWord } from './group.js';
import type { Vocabulary } from './vocabulary.js';

/** Words that reach Fuse, at most: it reads each of them. */
const GATE = 500;
/** Words that leave it, at most. */
const LIMIT = 80;
const THRESHOLD = 0.45;

/** Misspellings that a word of this length may have. */
const allowance = (word: string): number => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

/** Which letters a word has, one bit each (those 32 apart share one). */
function letters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function count(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const lettersOf = new WeakMap<Vocabulary, Uint32Array>();

/** The letters of all words; 5 ms for 60,000, once. */
function allLetters(vocabulary: Vocabulary): Uint32Array {
  const known = lettersOf.get(vocabulary);
  if (known) return known;
  const all = new Uint32Array(vocabulary.size);
  for (let term = 0; term < all.length; term++) all[term] = letters(vocabulary.word(term));
  lettersOf.set(vocabulary, all);
  return all;
}

/**
 * The words that could be so near: each misspelling changes at most two of the letters that a word has, so what is left
 * out here is left out rightly. Of too many the nearest by letters.
 */
function gate(word: string, vocabulary: Vocabulary, most: number): number[] {
  const all = allLetters(vocabulary);
  const own = letters(word);
  const shelves: number[][] = Array.from({ length: 2 * most + 1 }, () => []);
  for (let term = vocabulary.firstWord; term < all.length; term++) {
    const apart = count((all[term] ?? 0) ^ own);
    if (apart > 2 * most || Math.abs(vocabulary.lengthOf(term) - word.length) > most) continue;
    shelves[apart]?.push(term);
  }
  return shelves.flat().slice(0, GATE);
}

/** Words that go on from something near, while the last word is typed: same first letter, one misspelling. */
function gateBeginnings(word: string, vocabulary: Vocabulary): number[] {
  const all = allLetters(vocabulary);
  const own = letters(word);
  const found: number[] = [];
  const [from, to] = vocabulary.range(word.slice(0, 1));
  for (let term = from; term < to && found.length < GATE; term++) {
    if (count(own & ~(all[term] ?? 0)) > 1 || vocabulary.lengthOf(term) <= word.length + 1) continue;
    found.push(term);
  }
  return found;
}

function match(word: string, vocabulary: Vocabulary, terms: readonly number[]): number[] {
  const fuse = new Fuse(
    terms.map((term) => vocabulary.word(term)),
    {
      isCaseSensitive: true,
      ignoreFieldNorm: true,
      ignoreLocation: true,
      threshold: THRESHOLD,
    },
  );
  return fuse.search(word.slice(0, 32), { limit: LIMIT }).map(({ refIndex }) => terms[refIndex] ?? 0);
}

/**
 * Near spellings of one word by Fuse over the words that can be near, then cut at one misspelling below six letters and
 * two from six on: Fuse alone calls too much near. One or two milliseconds a word; the engine keeps what it found.
 */
export const fuzzy: FuzzyMatcher = (word, vocabulary, open) => {
  const most = allowance(word);
  const found: NearWord[] = [];
  if (most === 0) return found;
  for (const term of match(word, vocabulary, gate(word, vocabulary, most))) {
    const apart = distance(word, vocabulary.word(term), most);
    if (apart > 0 && apart <= most) found.push({ term, distance: apart, beginning: false });
  }
  if (!open || word.length < 4) return found;
  for (const term of match(word, vocabulary, gateBeginnings(word, vocabulary))) {
    const apart = distance(word, vocabulary.word(term), 1, true);
    if (apart === 1) found.push({ term, distance: apart, beginning: true });
  }
  return found;
};
