import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../model/article.js';
import type { SearchResult } from '../search/engine.js';
import type { FuzzyMatcher } from '../search/engine.js';
import { archiveOf, type Archive } from './archive.js';

/** One query's answer, with the archive that its numbers point into. */
export interface Found extends SearchResult {
  readonly query: string;
  readonly archive: Archive;
  readonly articles: readonly Article[];
  /** Every section among all matches with its count, most first. */
  readonly sections: readonly (readonly [section: string, count: number])[];
}

export interface Question {
  readonly query: string;
  readonly limit: number;
  /** A section to keep to; '' = all. */
  readonly section: string;
  readonly sort: 'relevance' | 'date';
}

/** Finds articles for a search box: the newest question wins, and an older one stops where it stands. */
export class Finder {
  found: Found | undefined;
  /** True from a question until its answer. */
  isBusy = false;
  /** True where the engine could not be loaded. */
  isBroken = false;
  readonly #host: ReactiveControllerHost;
  #fuzzy: Promise<FuzzyMatcher> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Loads the engine and builds the index ahead of the first question. */
  async prepare(articles: readonly Article[]): Promise<Archive> {
    this.#fuzzy ??= import('../search/fuzzy.js').then(({ fuzzy }) => fuzzy);
    this.#fuzzy.catch(() => (this.#fuzzy = undefined));
    return archiveOf(articles);
  }

  clear(): void {
    this.#abort.abort();
    this.found = undefined;
    this.isBusy = false;
    this.#host.requestUpdate();
  }

  async ask(articles: readonly Article[], question: Question): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.isBusy = true;
    this.isBroken = false;
    this.#host.requestUpdate();
    try {
      const found = await this.#find(articles, question, signal);
      if (signal.aborted) return;
      this.found = found;
    } catch {
      // Either the next key has come, or a chunk has not: only the second is worth a word.
      if (signal.aborted) return;
      this.isBroken = true;
    }
    this.isBusy = false;
    this.#host.requestUpdate();
  }

  async #find(articles: readonly Article[], question: Question, signal: AbortSignal): Promise<Found> {
    const archive = await this.prepare(articles);
    const { engine, index } = archive;
    const { query, limit, section, sort } = question;
    const result = await engine.search(index, query, {
      limit,
      sort,
      signal,
      fuzzy: await this.#fuzzy,
      filter: section ? (doc) => articles[doc]?.section === section : undefined,
    });
    return { ...result, query, archive, articles, sections: sectionsOf(articles, result.all) };
  }
}

function sectionsOf(articles: readonly Article[], all: Uint32Array): [string, number][] {
  const counts = new Map<string, number>();
  for (const doc of all) {
    const section = articles[doc]?.section;
    if (section) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
