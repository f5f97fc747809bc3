import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { FuzzyMatcher, Weights } from '../search/engine.js';
import type { Archive } from '../ui/archive.js';
import type { Kit } from '../ui/kit.js';
import type { Local } from './search-answer.js';

type Archives = Awaited<ReturnType<Kit['loadArchive']>>;

/** The engine, its tolerance of misspellings and the index over a list; each comes once, and is asked for again where it did not. */
export class Library {
  readonly #kit: Kit;
  #archives: Promise<Archives> | undefined;
  #fuzzy: Promise<FuzzyMatcher | undefined> | undefined;
  /** Matches near spellings, once that part is here. */
  fuzzy: FuzzyMatcher | undefined;

  constructor(kit: Kit) {
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

  async archive({ items, index }: Listing<Article>, weights: Partial<Weights> | undefined): Promise<Archive> {
    const { archiveOf } = await this.open();
    const { decode, loadStored } = this.#kit;
    return archiveOf(items, {
      decode,
      weights,
      // An index that was built ahead has its own weights.
      readStored:
        index === undefined || weights
          ? undefined
          : (documents) =>
              loadStored().then(
                ({ parseStored }) => parseStored(index, documents),
                () => undefined,
              ),
    });
  }

  /** The first question is the slowest, as its code is compiled then: one is asked before a reader does. */
  async rehearse(
    list: Listing<Article>,
    weights: Partial<Weights> | undefined,
    limit: number,
  ): Promise<Local | undefined> {
    try {
      const archive = await this.archive(list, weights);
      const query = list.items[0]?.title.split(' ')[0] ?? '';
      const fuzzy = await this.loadFuzzy();
      return { query, archive, result: await archive.engine.search(archive.index, query, { limit, fuzzy }) };
    } catch {
      // What did not come is told when it is asked for.
      return undefined;
    }
  }
}
