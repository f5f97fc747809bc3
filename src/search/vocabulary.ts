/**
 * The sorted words of an index in one string: 60,000 words cost about 0.8 MB instead of 4. Marked entries (`#tag`,
 * `!section`) sort before all words.
 */
export class Vocabulary {
  readonly size: number;
  /** The first entry that is a word and not a mark. */
  readonly firstWord: number;

  /** `starts` has one entry more than there are words: word `i` is `text` from `starts[i]` to `starts[i + 1]`. */
  constructor(
    readonly text: string,
    readonly starts: Uint32Array,
  ) {
    this.size = starts.length - 1;
    this.firstWord = this.#lowerBound('0');
  }

  word(index: number): string {
    return this.text.slice(this.starts[index], this.starts[index + 1]);
  }

  lengthOf(index: number): number {
    return (this.starts[index + 1] ?? 0) - (this.starts[index] ?? 0);
  }

  /** The number of a word, -1 where the archive never uses it. */
  find(word: string): number {
    const index = this.#lowerBound(word);
    return index < this.size && this.word(index) === word ? index : -1;
  }

  /** The words that begin so, as a half-open range of numbers. */
  range(prefix: string): readonly [from: number, to: number] {
    return [this.#lowerBound(prefix), this.#lowerBound(`${prefix}\uffff`)];
  }

  #lowerBound(word: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.word(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
