import { caps, type SearchDocument, type Weights } from './document.js';
import { fold } from './fold.js';
import { words } from './words.js';

const mark = (sign: string, name: string): string => sign + fold(name.slice(0, caps.name)).trim().replace(/\s+/g, ' ');
/** Whole tags and sections are entries of the vocabulary too, marked so that no word meets them. */
export const tagMark = (tag: string): string => mark('#', tag);
export const sectionMark = (section: string): string => mark('!', section);

/** Postings weigh in eighths. */
export const UNIT = 8;

/** A list of numbers that grows by blocks: a tenth of an array's heap, and no pause to copy it. */
export class Numbers {
  length = 0;
  readonly #blocks: Uint32Array[] = [];

  push(value: number): void {
    const at = this.length++ & 0xffff;
    if (at === 0) this.#blocks.push(new Uint32Array(0x10000));
    const block = this.#blocks[this.#blocks.length - 1];
    if (block) block[at] = value;
  }

  at(index: number): number {
    return this.#blocks[index >> 16]?.[index & 0xffff] ?? 0;
  }
}

/** Takes documents in, one by one, and holds what they say until it is sorted. */
export class Collector {
  /** Words by first appearance. */
  readonly ids = new Map<string, number>();
  /** Entries, document by document: which word, in which document, how heavily. */
  readonly entries = { word: new Numbers(), doc: new Numbers(), weight: new Numbers() };
  readonly lengths = new Numbers();
  readonly #weights: Weights;
  readonly #tally: number[] = [];
  #touched: number[] = [];
  #length = 0;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** The number of a word, given on first sight. */
  id(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.ids.set(word, this.ids.size);
    return this.ids.size - 1;
  }

  /** Reads one document: about 30 µs for a title and an excerpt. */
  add(document: SearchDocument, doc: number): void {
    const { title, excerpt, body, section, tags, authors } = document;
    const weights = this.#weights;
    this.#read(title, weights.title, caps.name);
    this.#read(excerpt, weights.excerpt, caps.excerpt);
    this.#read(body, weights.body, caps.body);
    this.#read(section, weights.section, caps.name);
    for (const author of authors.slice(0, caps.list)) this.#read(author, weights.authors, caps.name);
    for (const tag of tags.slice(0, caps.list)) {
      this.#read(tag, weights.tags, caps.name);
      this.#count(tagMark(tag), 1);
    }
    if (section) this.#count(sectionMark(section), 1);
    this.#close(doc);
  }

  #read(text: string, weight: number, cap: number): void {
    if (!(weight > 0) || !text) return;
    for (const word of words(text.slice(0, cap), true)) {
      this.#count(word, weight);
      this.#length += weight;
    }
  }

  #count(word: string, weight: number): void {
    const id = this.id(word);
    const known = this.#tally[id] ?? 0;
    if (known === 0) this.#touched.push(id);
    this.#tally[id] = known + weight;
  }

  #close(doc: number): void {
    for (const id of this.#touched) {
      this.entries.word.push(id);
      this.entries.doc.push(doc);
      this.entries.weight.push(Math.min(255, Math.max(1, Math.round((this.#tally[id] ?? 0) * UNIT))));
      this.#tally[id] = 0;
    }
    this.lengths.push(Math.min(65_535, Math.round(this.#length)));
    this.#touched = [];
    this.#length = 0;
  }
}
