import { defaultWeights, type SearchDocument, type Weights } from './document.js';
import type { Postings } from './postings.js';
import { SearchIndex } from './search-index.js';
import { Slices, type SliceOptions } from './slices.js';
import { Vocabulary } from './vocabulary.js';

/** An index as JSON: about 140 bytes a post with title and excerpt, 65 when compressed. */
export interface StoredIndex {
  readonly version: 1;
  /** How many documents it was made of, and what tells them from others. */
  readonly count: number;
  readonly print: number;
  readonly weights: Weights;
  readonly truncated: boolean;
  /** The vocabulary, a word a line. */
  readonly words: string;
  /** Base64 of numbers in groups of seven bits: of each word how many documents, their steps, their weights. */
  readonly postings: string;
  /** The same of each document's length. */
  readonly lengths: string;
}

/** Tells whether documents are those an index was made of: their ids, and how long their titles are, in order. */
function printOf(documents: readonly SearchDocument[]): number {
  let print = 2166136261;
  const stir = (value: number): void => void (print = Math.imul(print ^ value, 16777619) >>> 0);
  for (const { id, title } of documents) {
    for (let at = 0; at < id.length; at++) stir(id.charCodeAt(at));
    stir(title.length);
  }
  return print;
}

class Writer {
  #text = '';
  #bytes: number[] = [];

  add(value: number): void {
    for (let rest = value; ; rest >>>= 7) {
      this.#bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
      if (rest <= 127) break;
    }
    // A multiple of three bytes, so that the parts join without padding between them.
    if (this.#bytes.length > 6000) this.#flush(6000);
  }

  finish(): string {
    this.#flush(this.#bytes.length);
    return this.#text;
  }

  #flush(count: number): void {
    this.#text += btoa(String.fromCharCode(...this.#bytes.splice(0, count)));
  }
}

class Reader {
  #at = 0;

  constructor(readonly bytes: string) {}

  get isDone(): boolean {
    return this.#at === this.bytes.length;
  }

  /** The next number, NaN past the end. */
  next(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = this.bytes.charCodeAt(this.#at++);
      value |= (byte & 127) << shift;
      if (!(byte > 127)) return Number.isNaN(byte) ? NaN : value >>> 0;
    }
    return NaN;
  }
}

/** An index as JSON, to be built ahead and served beside its feed. Takes about a second for 100,000 posts. */
export function storeIndex({ documents, vocabulary, postings, weights, truncated }: SearchIndex): StoredIndex {
  const words: string[] = [];
  const posted = new Writer();
  for (let term = 0; term < vocabulary.size; term++) {
    words.push(vocabulary.word(term));
    const [from, to] = [postings.offsets[term] ?? 0, postings.offsets[term + 1] ?? 0];
    posted.add(to - from);
    for (let at = from; at < to; at++)
      posted.add((postings.docs[at] ?? 0) - (at > from ? (postings.docs[at - 1] ?? 0) : 0));
    for (let at = from; at < to; at++) posted.add(postings.weights[at] ?? 0);
  }
  const lengths = new Writer();
  postings.lengths.forEach((length) => lengths.add(length));
  return {
    version: 1,
    count: documents.length,
    print: printOf(documents),
    weights,
    truncated,
    words: words.join('\n'),
    postings: posted.finish(),
    lengths: lengths.finish(),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Bytes of a base64 text, '' where it is none. */
function bytesOf(value: unknown): string {
  try {
    return typeof value === 'string' ? atob(value) : '';
  } catch {
    return '';
  }
}

function readWeights(value: unknown): Weights {
  const weights: Record<keyof Weights, number> = { ...defaultWeights };
  for (const field of ['title', 'tags', 'authors', 'section', 'excerpt', 'body'] as const) {
    const said = isRecord(value) ? value[field] : undefined;
    if (typeof said === 'number' && said >= 0) weights[field] = said;
  }
  return weights;
}

function shelve(lines: string): Vocabulary {
  const words = lines === '' ? [] : lines.split('\n');
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, index) => (starts[index + 1] = (starts[index] ?? 0) + word.length));
  return new Vocabulary(words.join(''), starts);
}

/** Nothing where a number is missing, left over or points outside. */
async function readPostings(
  stored: Readonly<Record<string, unknown>>,
  size: number,
  count: number,
  slices: Slices,
): Promise<Postings | undefined> {
  const bytes = bytesOf(stored.postings);
  const reader = new Reader(bytes);
  const offsets = new Uint32Array(size + 1);
  // Each posting takes two bytes or more.
  const room = bytes.length >> 1;
  const docs = count > 0xffff ? new Uint32Array(room) : new Uint16Array(room);
  const weights = new Uint8Array(room);
  let end = 0;
  for (let term = 0; term < size; term++) {
    const used = reader.next();
    const from = end;
    end += used;
    if (!(end <= room)) return undefined;
    for (let at = from, doc = 0; at < end; at++) {
      const step = reader.next();
      doc += step;
      if (!(doc < count) || (at > from && step === 0)) return undefined;
      docs[at] = doc;
    }
    for (let at = from; at < end; at++) weights[at] = reader.next();
    offsets[term + 1] = end;
    if ((term & 0xff) === 0 && slices.due) await slices.rest();
  }
  const lengths = new Uint16Array(count);
  const measured = new Reader(bytesOf(stored.lengths));
  for (let doc = 0; doc < count; doc++) lengths[doc] = measured.next();
  if (!reader.isDone || !measured.isDone) return undefined;
  return { offsets, docs: docs.slice(0, end), weights: weights.slice(0, end), lengths };
}

/**
 * Reads an index that `storeIndex` wrote, in slices. `undefined` where the value is none, is broken, or was made of
 * other documents than these: then build one. Costs about a fifth of building.
 */
export async function parseStored(
  stored: unknown,
  documents: readonly SearchDocument[],
  options: SliceOptions = {},
): Promise<SearchIndex | undefined> {
  if (!isRecord(stored) || stored.version !== 1 || typeof stored.words !== 'string') return undefined;
  const slices = new Slices(options);
  if (stored.count !== documents.length || stored.print !== printOf(documents)) return undefined;
  await slices.between();
  const vocabulary = shelve(stored.words);
  await slices.between();
  const postings = await readPostings(stored, vocabulary.size, documents.length, slices);
  if (!postings) return undefined;
  const [weights, truncated] = [readWeights(stored.weights), stored.truncated === true];
  return new SearchIndex({ documents, vocabulary, postings, weights, truncated });
}
