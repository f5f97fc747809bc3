import type { Article } from '../model/article.js';
import type { Failure } from '../model/failure.js';
import type { Listing } from '../model/feed.js';
import type { FuzzyMatcher, Weights } from '../search/engine.js';
import type { Archive, Engine } from '../ui/archive.js';
import type { SearchKit } from '../ui/library.js';
import { compose, type Answer, type Local, type View } from './search-answer.js';
import type { Box } from './search-box.js';
import { Library } from './search-library.js';
import { Remote } from './search-remote.js';
import type { Telling } from './search-telling.js';
import { readTag } from './search-tag.js';

/** How many results "all" shows of this page's own: past it a better query helps more than a longer list. */
const MOST = 100;
/** So many more pages a server is asked for, where those that came hold too few of the chosen section. */
const PAGES = 4;

/** One question after another: what the index on this page and a search server answer, put together. */
export class Inquiry {
  query = '';
  view: View = { section: '', sort: 'relevance', limit: 0 };
  /** The answer to the newest question, or until it is there to the one before. */
  answer: Answer | undefined;
  engine: Engine | undefined;
  /** The list that was last asked. */
  list: Listing<Article> | undefined;
  /** A chunk that is needed did not come. */
  isBroken = false;
  /** The index that was asked is not over the whole list yet: what it says is not the last word. */
  isReading = false;
  readonly #kit: SearchKit;
  readonly #box: Box;
  readonly #telling: Telling;
  readonly #onChange: (before: Answer | undefined) => void;
  readonly #library: Library;
  readonly #remote: Remote;
  #local: Local | undefined;
  /** What is marked where only a server has found something. */
  #terms: readonly string[] = [];
  #weights: Partial<Weights> | undefined;
  #fault: Failure | undefined;
  #abort = new AbortController();
  #pages = 0;

  /** `onChange` is told the answer that was there before. */
  constructor(kit: SearchKit, box: Box, telling: Telling, onChange: (before: Answer | undefined) => void) {
    this.#kit = kit;
    this.#box = box;
    this.#telling = telling;
    this.#onChange = onChange;
    this.#library = new Library(kit);
    this.#remote = new Remote(
      (query) => this.#openRemote(query),
      () => void this.#onRemote(),
    );
  }

  /** What can be shown: what was found before stays until there is something else to say. */
  get shown(): Answer | undefined {
    const { answer } = this;
    return answer?.query === this.query || !(this.failure || this.isBroken) ? answer : undefined;
  }

  get isRemote(): boolean {
    return this.#box.src.includes('{query}');
  }

  /** Somebody who was asked has not answered. */
  get isWaiting(): boolean {
    const { state, hasSource } = this.#box.feed;
    if (this.#remote.isWaiting || this.isReading) return true;
    return hasSource && (state.status === 'idle' || state.status === 'loading');
  }

  get failure(): Failure | undefined {
    const { state } = this.#box.feed;
    return this.#fault ?? this.#remote.failure ?? (state.status === 'failed' ? state.failure : undefined);
  }

  /** There is an answer, and a server's part of it did not come. */
  get isCut(): boolean {
    return !!this.#remote.failure && !!this.shown?.rows.length;
  }

  /** How many articles of the list were asked: fewer than it has while it is being read, or where it is longer than an index. */
  get reach(): number {
    return Math.min(this.list?.items.length ?? 0, this.#local?.archive.index.documents.length ?? Infinity);
  }

  /** Whether more can be shown than is. */
  get hasMore(): boolean {
    return this.#remote.hasMore || this.view.limit < MOST;
  }

  /** True until an answer to the newest question is there, and one may come. */
  get isOpen(): boolean {
    const isAsked = this.isRemote || this.#box.feed.hasSource;
    return this.query !== '' && isAsked && this.answer?.query !== this.query && !this.failure && !this.isBroken;
  }

  /** A new question; an empty one forgets the answer to the last. */
  put(query: string): void {
    this.query = query;
    this.view = { ...this.view, section: query && this.view.section, limit: this.#box.limit };
    this.#abort.abort();
    this.isReading = false;
    this.#pages = 0;
    if (!query) this.answer = this.#local = undefined;
  }

  /** Asks all who can be asked; without a question the index is built, so that the first key finds it there. */
  async ask(): Promise<Answer | undefined> {
    const list = (this.list = this.#box.feed.value);
    // Both are wanted with the first key, and come while the list does.
    void this.#library.loadFuzzy();
    this.#check();
    if (this.isRemote && this.query && !this.#fault) this.#remote.ask(this.query);
    else this.#remote.stop();
    if (!list) return void (await this.#library.open().catch(() => {}));
    if (this.#fault) return undefined;
    if (!this.query) return this.#rehearse(list);
    await this.#run(list);
    return undefined;
  }

  /** The same question in another section or order, or more of its answer. */
  look(view: Partial<View>): void {
    // Another section begins with as many as any answer.
    const limit = view.section === undefined ? this.view.limit : this.#box.limit;
    this.view = { ...this.view, limit, ...view };
    this.#pages = 0;
    if (this.list) void this.#run(this.list);
    else this.#compose();
  }

  more(): void {
    const { limit } = this.view;
    this.#remote.more();
    this.look({ limit: limit < MOST ? MOST : limit + MOST });
  }

  retry(): void {
    if (this.#remote.failure) this.#remote.retry();
    if (this.#box.feed.state.status === 'failed') this.#box.feed.reload();
  }

  stop(): void {
    this.#abort.abort();
    this.#remote.stop();
  }

  /** What is wrong with the tag is told once somebody asks, and stands in the place of an answer. */
  #check(): void {
    const before = this.#fault;
    const { weights, fault } = readTag(this.#box, this.isRemote, this.#kit.Failure);
    this.#weights = weights;
    this.#fault = before?.message === fault?.message ? before : fault;
    if (this.#fault && this.query) this.#telling.failed(this.#fault);
  }

  async #rehearse(list: Listing<Article>): Promise<Answer | undefined> {
    const { limit } = this.#box;
    const local = await this.#library.rehearse(list, this.#weights, limit);
    if (!local) return undefined;
    this.engine = local.archive.engine;
    return compose(local.query, local, undefined, local.result.terms, { section: '', sort: 'relevance', limit });
  }

  /**
   * The newest question wins, and an older one stops where it stands. What is here of the index and of its tolerance
   * answers; once all of it is here it may know better and answers again, and before that nobody is told "nothing".
   */
  async #run(list: Listing<Article>): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    try {
      const reading = this.#library.read(list, this.#weights);
      const { fuzzy } = this.#library;
      const archive = await reading.newest;
      signal.throwIfAborted();
      this.isReading = !reading.isWhole(archive);
      const isEarly = this.isReading || !fuzzy;
      const early = await this.#find(archive, signal, fuzzy);
      if (!isEarly || early.result.all.length) this.#take(early);
      if (!isEarly) return;
      const [whole, late] = await Promise.all([reading.whole, this.#library.loadFuzzy()]);
      signal.throwIfAborted();
      this.isReading = false;
      this.#take(await this.#find(whole, signal, late));
    } catch {
      // Either the next key has come, or a chunk has not: only the second is worth a word.
      if (!signal.aborted) this.#break();
    }
  }

  async #find(archive: Archive, signal: AbortSignal, fuzzy: FuzzyMatcher | undefined): Promise<Local> {
    const { query } = this;
    const { section, sort, limit } = this.view;
    const isChosen = (doc: number): boolean => archive.articles[doc]?.section === section;
    const options = { limit, sort, signal, fuzzy };
    const filter = section ? isChosen : undefined;
    const result = await archive.engine.search(archive.index, query, { ...options, filter });
    signal.throwIfAborted();
    // Who types on may leave the chosen section behind.
    if (!section || this.isRemote || this.isReading || result.all.some(isChosen)) return { query, archive, result };
    this.view = { ...this.view, section: '' };
    return { query, archive, result: await archive.engine.search(archive.index, query, options) };
  }

  #take(local: Local): void {
    this.isBroken = false;
    this.engine = local.archive.engine;
    this.#local = local;
    this.#compose();
  }

  #openRemote(query: string): ReturnType<SearchKit['openArticles']> {
    try {
      return this.#kit.openArticles(this.#box, query);
    } catch (error) {
      if (error instanceof this.#kit.Failure) this.#telling.failed((this.#fault = error));
      return undefined;
    }
  }

  /** What a server found is marked by the engine too. */
  async #onRemote(): Promise<void> {
    const { failure } = this.#remote;
    if (failure) this.#telling.failed(failure);
    try {
      const { archiveOf, termsOf } = await this.#library.open();
      this.#terms = termsOf(this.query);
      this.engine ??= (await archiveOf([], { decode: this.#kit.decode })).engine;
      this.#compose();
    } catch {
      this.#break();
    }
  }

  /** Puts together what there is for the newest question. */
  #compose(): void {
    const { query, view, answer: before } = this;
    const local = this.#local?.query === query ? this.#local : undefined;
    const remote = this.#remote.query === query ? this.#remote.listing : undefined;
    if (query && (local || remote)) {
      const terms = local?.result.terms.length ? local.result.terms : this.#terms;
      this.answer = compose(query, local, remote, terms, view);
      this.#fillUp(this.answer);
    }
    this.#onChange(before);
  }

  /** A server counts a section in all its matches, and has sent one page of them: the chosen section has a right to more. */
  #fillUp({ rows, total }: Answer): void {
    const { section, limit } = this.view;
    if (!section || rows.length >= Math.min(limit, total) || !this.#remote.hasMore || this.#pages >= PAGES) return;
    if (this.#remote.more()) this.#pages++;
  }

  #break(): void {
    this.isBroken = true;
    this.#onChange(this.answer);
  }
}
