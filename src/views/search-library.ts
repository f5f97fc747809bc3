import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { FuzzyMatcher, SearchDocument, Weights } from '../search/engine.js';
import type { Archive } from '../ui/archive.js';
import type { SearchKit } from '../ui/library.js';
import type { Local } from './search-answer.js';

type Archives = Awaited<ReturnType<SearchKit['loadArchive']>>;

/** So many articles are read before the first answer, and then so many times as many before a better one. */
const FIRST = 250;
const STEP = 8;

/** A list on its way into its index: there is one over the newest articles long before there is one over all. */
export class Reading {
  readonly list: Listing<Article>;
  readonly key: string | undefined;
  readonly whole: Promise<Archive>;
  readonly #first: Promise<Archive>;
  #newest: Archive | undefined;

  /** `begin` gives the index over so many articles, or over more. */
  constructor(list: Listing<Article>, key: string | undefined, begin: (count: number) => Promise<Archive>) {
    this.list = list;
    this.key = key;
    const read = async (count: number): Promise<Archive> => (this.#newest = await begin(count));
    this.#first = read(FIRST);
    this.whole = this.#first.then(async (archive) => {
      for (let count = FIRST * STEP; !this.isWhole(archive); count *= STEP) archive = await read(count);
      return archive;
    });
  }

  /** The index as far as it has come; at the beginning one waits for the first part. */
  get newest(): Archive | Promise<Archive> {
    return this.#newest ?? this.#first;
  }

  isWhole({ articles }: Archive): boolean {
    return articles.length >= this.list.items.length;
  }
}

/** The engine, its tolerance of misspellings and the index over a list; each comes once, and is asked for again where it did not. */
export class Library {
  readonly #kit: SearchKit;
  #archives: Promise<Archives> | undefined;
  #fuzzy: Promise<FuzzyMatcher | undefined> | undefined;
  #reading: Reading | undefined;
  /** Matches near spellings, once that part is here. */
  fuzzy: FuzzyMatcher | undefined;

  constructor(kit: SearchKit) {
    this.#kit = kit;
  }

  /** Kept, because a browser takes a task to say that a module is here, and draws what it has before. */
  open(): Promise<Archives> {
    return (this.#archives ??= this.#kit.loadArchive().catch((error: unknown) => {
      this.#archives = undefined;
      throw error;
    }));
  }

  /** Search without its tolerance is still search: a matcher that does not come is done without. */
  loadFuzzy(): Promise<FuzzyMatcher | undefined> {
    return (this.#fuzzy ??= this.#kit.loadFuzzy().then(
      ({ fuzzy }) => (this.fuzzy = fuzzy),
      () => (this.#fuzzy = undefined),
    ));
  }

  /** The index over a list: begun when it is first asked for, and again where a chunk did not come. */
  read(list: Listing<Article>, weights: Partial<Weights> | undefined): Reading {
    const key = JSON.stringify(weights);
    const known = this.#reading;
    if (known?.list === list && known.key === key) return known;
    const reading = (this.#reading = new Reading(list, key, this.#begin(list, weights)));
    reading.whole.catch(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    return reading;
  }

  /** How the index over the first articles of a list, as many as asked for, is made. */
  #begin(
    { items, index }: Listing<Article>,
    weights: Partial<Weights> | undefined,
  ): (count: number) => Promise<Archive> {
    const { decode, loadStored } = this.#kit;
    // An index that was built ahead has its own weights, and is over the whole list.
    const isStored = index !== undefined && !weights;
    const options = {
      decode,
      weights,
      readStored: isStored
        ? (documents: readonly SearchDocument[]) =>
            loadStored().then(
              ({ parseStored }) => parseStored(index, documents),
              () => undefined,
            )
        : undefined,
    };
    return async (count) => {
      const { archiveOf } = await this.open();
      return archiveOf(isStored || count * 2 > items.length ? items : items.slice(0, count), options);
    };
  }

  /**
   * The first question is the slowest, as its code is compiled then: two are asked before a reader does, a word and its
   * first letter, as that is how readers begin.
   */
  async rehearse(
    list: Listing<Article>,
    weights: Partial<Weights> | undefined,
    limit: number,
  ): Promise<Local | undefined> {
    try {
      const archive = await this.read(list, weights).newest;
      const { index, engine } = archive;
      const options = { limit, fuzzy: await this.loadFuzzy() };
      const [word = ''] = list.items[0]?.title.split(' ') ?? [];
      await engine.search(index, word, options);
      const [query = ''] = word;
      return { query, archive, result: await engine.search(index, query, options) };
    } catch {
      // What did not come is told when it is asked for.
      return undefined;
    }
  }
}
