import type { Article } from '../model/article.js';
import type { Failure } from '../model/failure.js';
import type { FeedState, Listing } from '../model/feed.js';
import type { FuzzyMatcher, Weights } from '../search/engine.js';
import type { Archive, Engine } from '../ui/archive.js';
import type { DataElement } from '../ui/data-element.js';
import { search as sentences } from '../locales/en.js';
import { PressArticleOpenEvent, PressFailedEvent, PressSearchEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import { readAddress, writeAddress } from './search-address.js';
import { compose, dateOf, type Answer, type Local, type Sort, type View } from './search-answer.js';
import { drawFound, drawNothing, drawRecent, drawSkeleton, type Acts, type Pencil } from './search-drawing.js';
import { css } from './search-panel.styles.js';
import { isLifted, lift, lower, place } from './search-place.js';
import { dropRecent, keepRecent, readRecent } from './search-recent.js';
import { Remote } from './search-remote.js';
import { toWeights } from './search-weights.js';

/** The box, as far as its panel knows it. This file is a chunk: what it needs at run time is handed to it. */
interface Box extends DataElement {
  readonly limit: number;
  readonly pages: string;
  readonly recent: boolean;
  readonly urlParam: string;
  readonly weights: string;
  readonly feed: {
    readonly state: FeedState<Listing<Article>>;
    readonly value: Listing<Article> | undefined;
    readonly hasMore: boolean;
    readonly hasSource: boolean;
    reload(): void;
    more(): Promise<void>;
  };
}

/** How many results "all" shows of this page's own: past it a better query helps more than a longer list. */
const MOST = 100;
const NEWEST = 4;
/** A reader who rests this long, in milliseconds, has asked; each key before was on the way. */
const SETTLED = 400;

export const styles = css;
export { sentences };

/** The open part of a search box: hears its reader, asks the engine and the server, and shows what they answer. */
export class Panel implements Acts {
  readonly #kit: Kit;
  readonly #box: Box;
  readonly #input: HTMLInputElement | null;
  readonly #remote: Remote;
  /** Where the panel is: see `place`. */
  readonly #sheet = new CSSStyleSheet();
  #rule = '';
  #isOpen = false;
  #query = '';
  #view: View = { section: '', sort: 'relevance', limit: 0 };
  /** Which option the arrow keys stand on; -1 for none. */
  #active = -1;
  #list: Listing<Article> | undefined;
  #engine: Engine | undefined;
  #local: Local | undefined;
  #answer: Answer | undefined;
  /** What is marked where only a server has found something. */
  #terms: readonly string[] = [];
  #recent: readonly string[] = [];
  #weights: Partial<Weights> | undefined;
  #fault: Failure | undefined;
  #isBroken = false;
  /** Enter was pressed before its answer was there. */
  #isEntered = false;
  /** The reader has rested, and the page has not been told yet. */
  #isSettled = false;
  #told: Failure | undefined;
  #pages = 1;
  #isTurning = false;
  #fuzzy: Promise<FuzzyMatcher | undefined> | undefined;
  #abort = new AbortController();
  #settle: ReturnType<typeof setTimeout> | undefined;

  constructor(kit: Kit, box: Box) {
    this.#kit = kit;
    this.#box = box;
    this.#input = box.renderRoot.querySelector('input');
    if (box.renderRoot instanceof ShadowRoot) box.renderRoot.adoptedStyleSheets.push(this.#sheet);
    this.#remote = new Remote(
      (query) => this.#openRemote(query),
      () => void this.#onRemote(),
    );
    // What was typed while this chunk was coming goes before what the address says.
    const typed = this.#input?.value;
    const wanted = readAddress(box.urlParam);
    if (!typed && wanted) this.#follow(wanted);
    else this.#open();
    if (typed) this.#search(typed);
  }

  /** How many options can be walked. */
  get count(): number {
    if (!this.#isOpen) return 0;
    return this.#query ? (this.#answer?.rows.length ?? 0) : this.#recent.length;
  }

  /** The id of the option that the arrow keys stand on. */
  get activeId(): string | undefined {
    return this.#active >= 0 && this.#active < this.count ? `result-${this.#active}` : undefined;
  }

  on(event: Event): void {
    if (event.type === 'focusin') this.#open();
    else if (event.type === 'input') this.#search(this.#input?.value ?? '');
    else if (event.type === 'popstate') this.#follow(readAddress(this.#box.urlParam));
    else if (event instanceof FocusEvent) this.#onFocusOut(event);
    // While a word is being composed, keys belong to the input method; Safari says so by a number.
    else if (event instanceof KeyboardEvent && !event.isComposing && event.keyCode !== 229) this.#onKeydown(event);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#isEntered = false;
    this.#abort.abort();
    this.#remote.stop();
    clearTimeout(this.#settle);
    writeAddress(this.#box.urlParam, this.#query);
    document.removeEventListener('pointerdown', this.#onPointer);
    window.removeEventListener('resize', this.#onResize);
    if (this.#layer) lower(this.#layer);
    this.#box.requestUpdate();
  }

  /** What is told to a reader who cannot see the panel. */
  status(): string {
    if (!this.#isOpen || !this.#query) return '';
    const { words } = this.#box;
    const answer = this.#answer;
    const failure = this.#failure;
    if (this.#isWaiting && !answer?.rows.length) return words.say('searching');
    if (failure && !answer?.rows.length) return this.#sentence(failure);
    if (!answer) return words.say(this.#isBroken ? 'searchFailed' : 'searching');
    const { query, total, suggestion } = answer;
    if (total) return words.count('resultsFor', total, { query });
    const nothing = words.say('noResults', { query });
    return suggestion ? `${nothing} ${words.say('didYouMean', { query: suggestion })}` : nothing;
  }

  /** The box has drawn itself: its list may have come or grown, and its panel wants its place. */
  updated(): void {
    if (!this.#isOpen) return;
    if (this.#list !== this.#box.feed.value) this.#ask();
    this.#turn();
    // Before it is painted, but not before the page has been laid out for that.
    requestAnimationFrame(this.#onResize);
    if (!this.#isEntered || this.#answer?.query !== this.#query) return;
    this.#isEntered = false;
    this.#enter();
  }

  renderButton(): unknown {
    const { html, svg } = this.#kit;
    if (!this.#query && !this.#isOpen) return undefined;
    const say = this.#box.words.say(this.#query ? 'searchClear' : 'searchClose');
    return html`<button type="button" part="clear" aria-label=${say} @click=${this.#onClear}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M6 6l12 12M18 6L6 18"/>`}</svg>
    </button>`;
  }

  render(): unknown {
    const { html, nothing } = this.#kit;
    const isAsked = this.#query
      ? this.#answer || this.#isWaiting || this.#failure || this.#isBroken
      : this.#recent.length;
    return this.#isOpen && isAsked
      ? html`<div class="panel" part="panel">${this.#renderPanel()}${this.#renderNote()}</div>`
      : nothing;
  }

  readonly onOpen = (event: Event, article: Article): void => {
    this.#keep();
    if (this.#box.dispatchEvent(new PressArticleOpenEvent(article))) return;
    event.preventDefault();
    this.close();
  };

  readonly onPoint = (index: number): void => {
    if (index === this.#active) return;
    this.#active = index;
    this.#box.requestUpdate();
  };

  readonly onSection = (section: string): void => this.#look({ section, limit: this.#box.limit });

  readonly onSort = (sort: Sort): void => this.#look({ sort });

  /** The page's own results page has them all; without one they are shown here. */
  readonly onAll = (): void => {
    if (this.#submit()) return;
    if (this.#remote.hasMore) this.#remote.more();
    this.#look({ limit: this.#view.limit < MOST ? MOST : this.#view.limit + MOST });
  };

  readonly onQuery = (query: string): void => {
    this.#input?.focus();
    this.#askFor(query);
  };

  readonly onForget = (): void => {
    dropRecent(this.#scope);
    this.#recent = [];
    this.#input?.focus();
    this.#box.requestUpdate();
  };

  /** Along the sections as along the results: by arrows, to both ends, and what has the focus comes into view. */
  readonly onFacetKey = (event: KeyboardEvent): void => {
    const { currentTarget, target, key } = event;
    if (!(currentTarget instanceof HTMLElement) || !(target instanceof Element)) return;
    const facets = [...currentTarget.querySelectorAll('button')];
    const step = getComputedStyle(currentTarget).direction === 'rtl' ? -1 : 1;
    const at = facets.findIndex((facet) => facet === target);
    const places: Record<string, number> = {
      ArrowRight: at + step,
      ArrowLeft: at - step,
      Home: 0,
      End: facets.length - 1,
    };
    const next = facets[places[key] ?? -1];
    if (!(key in places)) return;
    event.preventDefault();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  #renderPanel(): unknown {
    const { html } = this.#kit;
    const { words } = this.#box;
    const pencil: Pencil = {
      ...{ kit: this.#kit, words, view: this.#view, active: this.#active },
      ...{ onOpen: this.onOpen, onPoint: this.onPoint, onSection: this.onSection, onSort: this.onSort },
      ...{ onAll: this.onAll, onQuery: this.onQuery, onForget: this.onForget, onFacetKey: this.onFacetKey },
    };
    const answer = this.#answer;
    const failure = this.#failure;
    if (!this.#query) return drawRecent(pencil, this.#recent);
    if (answer?.rows.length && this.#engine) return drawFound(pencil, answer, this.#engine.highlight, this.#hasAll);
    if (this.#isWaiting) return drawSkeleton(this.#kit);
    if (failure) return this.#kit.failedMessage(words, this.#sentence(failure), failure, this.#onRetry);
    if (this.#isBroken) return html`<p class="msg">${words.say('searchFailed')}</p>`;
    return answer ? drawNothing(pencil, answer, newest(this.#list?.items ?? [])) : drawSkeleton(this.#kit);
  }

  /** What the list on this page does not hold cannot be found in it, and a reader should know. */
  #renderNote(): unknown {
    const { html, nothing } = this.#kit;
    const { words, feed } = this.#box;
    const { items = [], total = 0 } = this.#list ?? {};
    const isPart = items.length && (feed.hasMore || total > items.length);
    if (!isPart || this.#isRemote || !this.#query) return nothing;
    return html`<p class="note" part="note">${words.say('incomplete', { n: words.number(items.length) })}</p>`;
  }

  get #layer(): HTMLElement | null {
    return this.#box.renderRoot.querySelector('.box');
  }

  /** Where the page has a results page of its own: the form that stands there for readers without script. */
  get #form(): HTMLFormElement | null {
    return this.#box.querySelector<HTMLFormElement>('form[action]');
  }

  get #isRemote(): boolean {
    return this.#box.src.includes('{query}');
  }

  get #isWaiting(): boolean {
    const { status } = this.#box.feed.state;
    return this.#remote.isWaiting || (this.#box.feed.hasSource && (status === 'idle' || status === 'loading'));
  }

  get #failure(): Failure | undefined {
    const { state } = this.#box.feed;
    return this.#fault ?? this.#remote.failure ?? (state.status === 'failed' ? state.failure : undefined);
  }

  get #hasAll(): boolean {
    return !!this.#form || this.#remote.hasMore || this.#view.limit < MOST;
  }

  /** Searches are kept apart by what they search. */
  get #scope(): string {
    return this.#box.src || this.#box.closest('press-feed')?.getAttribute('src') || '';
  }

  #sentence({ kind }: Failure): string {
    if (kind === 'config') return this.#box.words.say('notSetUp');
    return this.#box.words.say(navigator.onLine ? 'searchFailed' : 'searchOffline');
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    document.addEventListener('pointerdown', this.#onPointer);
    window.addEventListener('resize', this.#onResize);
    if (this.#layer) lift(this.#layer, this.#input);
    this.#recent = this.#box.recent ? readRecent(this.#scope) : [];
    this.#isTurning = false;
    // Both are wanted with the first key, and come while the list does.
    void this.#kit.loadArchive().catch(() => {});
    void this.#loadFuzzy();
    this.#ask();
  }

  /** What is wrong with the tag is told once, and stands in the place of an answer. */
  #check(): void {
    const { weights, feed } = this.#box;
    const { Failure: Fault } = this.#kit;
    const before = this.#fault?.message;
    this.#fault = undefined;
    try {
      this.#weights = toWeights(weights, Fault);
      if (!feed.hasSource && !this.#isRemote && !this.#form) {
        throw new Fault('config', 'there is nothing to search: write src, set data or put a <press-feed> around it');
      }
    } catch (error) {
      if (error instanceof Fault) this.#fault = error;
    }
    if (this.#fault && this.#fault.message !== before) this.#tellFailed(this.#fault);
  }

  /** A box whose query stands in the page's address is reached for, though nobody touched it. */
  #follow(query: string): void {
    if (query === this.#query) return;
    this.#box.dispatchEvent(new Event('touchstart'));
    this.#askFor(query);
    if (!query) this.close();
  }

  /** Puts a query into the field and asks it. */
  #askFor(query: string): void {
    if (this.#input) this.#input.value = query;
    this.#search(query);
  }

  #search(words: string): void {
    const query = words.trim();
    this.#isEntered = this.#isSettled = false;
    if (query !== this.#query) this.#active = query ? 0 : -1;
    this.#query = query;
    this.#view = { ...this.#view, section: query && this.#view.section, limit: this.#box.limit };
    this.#abort.abort();
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#onSettled(), SETTLED);
    if (!query) this.#answer = this.#local = undefined;
    if (this.#isOpen) this.#ask();
    else this.#open();
  }

  /** The index is built from the first focus on, so that the first key finds it there. */
  #ask(): void {
    const list = (this.#list = this.#box.feed.value);
    if (this.#query) this.#check();
    if (this.#isRemote && this.#query && !this.#fault) this.#remote.ask(this.#query);
    else this.#remote.stop();
    if (list && this.#query && !this.#fault) void this.#run(list);
    else if (list) void this.#warm(list);
    this.#box.requestUpdate();
  }

  /** The first question is the slowest, as its code is compiled then: one is asked before the reader does. */
  async #warm(list: Listing<Article>): Promise<void> {
    try {
      const { engine, index } = await this.#archive(list);
      const [word = ''] = list.items[0]?.title.split(' ') ?? [];
      const { terms } = await engine.search(index, word, { limit: 8, fuzzy: await this.#loadFuzzy() });
      engine.highlight(word, terms);
    } catch {
      // What did not come is told when it is asked for.
    }
  }

  #look(view: Partial<View>): void {
    this.#view = { ...this.#view, ...view };
    this.#active = 0;
    if (this.#list) void this.#run(this.#list);
    else this.#compose();
  }

  /** The newest question wins, and an older one stops where it stands. */
  async #run(list: Listing<Article>): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const query = this.#query;
    try {
      const archive = await this.#archive(list);
      const result = await this.#find(archive, query, signal);
      if (signal.aborted) return;
      this.#isBroken = false;
      this.#engine = archive.engine;
      this.#local = { query, archive, result };
      this.#compose();
    } catch {
      // Either the next key has come, or a chunk has not: only the second is worth a word.
      if (signal.aborted) return;
      this.#isBroken = true;
      this.#box.requestUpdate();
    }
  }

  async #find(archive: Archive, query: string, signal: AbortSignal): Promise<Local['result']> {
    const { section, sort, limit } = this.#view;
    const fuzzy = await this.#loadFuzzy();
    const isChosen = (doc: number): boolean => archive.articles[doc]?.section === section;
    const options = { limit, sort, signal, fuzzy };
    const filter = section ? isChosen : undefined;
    const result = await archive.engine.search(archive.index, query, { ...options, filter });
    if (!section || this.#isRemote || result.all.some(isChosen)) return result;
    // Who types on may leave the chosen section behind.
    this.#view = { ...this.#view, section: '' };
    return archive.engine.search(archive.index, query, options);
  }

  async #archive({ items, index }: Listing<Article>): Promise<Archive> {
    const { archiveOf } = await this.#kit.loadArchive();
    const { decode, loadStored } = this.#kit;
    return archiveOf(items, {
      decode,
      weights: this.#weights,
      // An index that was built ahead has its own weights.
      readStored:
        index === undefined || this.#weights
          ? undefined
          : (documents) =>
              loadStored().then(
                ({ parseStored }) => parseStored(index, documents),
                () => undefined,
              ),
    });
  }

  #openRemote(query: string): ReturnType<Kit['openArticles']> {
    try {
      return this.#kit.openArticles(this.#box, query);
    } catch (error) {
      if (error instanceof this.#kit.Failure) this.#fault = error;
      if (this.#fault) this.#tellFailed(this.#fault);
      return undefined;
    }
  }

  /** What a server found is marked by the engine too. */
  async #onRemote(): Promise<void> {
    const { failure } = this.#remote;
    if (failure) this.#tellFailed(failure);
    try {
      const { archiveOf, termsOf } = await this.#kit.loadArchive();
      this.#terms = termsOf(this.#query);
      this.#engine ??= (await archiveOf([], { decode: this.#kit.decode })).engine;
      this.#compose();
    } catch {
      this.#isBroken = true;
      this.#box.requestUpdate();
    }
  }

  /** Puts together what there is for the newest question; the reader stays on the article that they stand on. */
  #compose(): void {
    const query = this.#query;
    const local = this.#local?.query === query ? this.#local : undefined;
    const remote = this.#remote.query === query ? this.#remote.listing : undefined;
    if (query && (local || remote)) {
      const before = this.#answer?.query === query ? this.#answer.rows[this.#active]?.article : undefined;
      const terms = local?.result.terms.length ? local.result.terms : this.#terms;
      const answer = (this.#answer = compose(query, local, remote, terms, this.#view));
      const at = before && this.#active > 0 ? answer.rows.findIndex(({ article }) => article === before) : 0;
      this.#active = Math.max(at, 0);
    }
    this.#tell();
    this.#box.requestUpdate();
  }

  #onSettled(): void {
    this.#isSettled = true;
    writeAddress(this.#box.urlParam, this.#query);
    this.#tell();
  }

  /** Once for each question that its reader rested at, when all who were asked have answered. */
  #tell(): void {
    const answer = this.#answer;
    if (!this.#isSettled || this.#remote.isWaiting || !answer || answer.query !== this.#query) return;
    this.#isSettled = false;
    this.#box.dispatchEvent(new PressSearchEvent(answer.query, answer.all));
  }

  #tellFailed(failure: Failure): void {
    if (this.#told === failure) return;
    this.#told = failure;
    this.#kit.warnOnce(`<${this.#box.localName}>: ${failure.message}`);
    this.#box.dispatchEvent(new PressFailedEvent(failure));
  }

  /** Search without its tolerance is still search: a matcher that does not come is done without. */
  #loadFuzzy(): Promise<FuzzyMatcher | undefined> {
    return (this.#fuzzy ??= this.#kit.loadFuzzy().then(
      ({ fuzzy }) => fuzzy,
      () => (this.#fuzzy = undefined),
    ));
  }

  /** Turns the pages that the tag allows, one after another, while the box is open. */
  #turn(): void {
    const { feed, pages } = this.#box;
    const wanted = pages === 'all' ? Infinity : Number(pages);
    if (this.#isTurning || !feed.hasMore || !(wanted > this.#pages)) return;
    this.#isTurning = true;
    const before = feed.value;
    void feed.more().then(() => {
      // A page that did not come is not asked for again before the box is opened anew.
      this.#isTurning = feed.value === before;
      this.#pages++;
      this.#box.requestUpdate();
    });
  }

  #keep(): void {
    writeAddress(this.#box.urlParam, this.#query);
    if (this.#box.recent && this.#query) keepRecent(this.#scope, this.#query);
  }

  /** Hands the query to the page's own form; false where there is none. */
  #submit(): boolean {
    const form = this.#form;
    const field = form?.querySelector<HTMLInputElement>('[type=search], [type=text], input:not([type])');
    if (!form || !field || !this.#query) return false;
    this.#keep();
    field.value = this.#query;
    form.requestSubmit();
    return true;
  }

  #enter(): void {
    const option = this.#box.renderRoot.querySelector<HTMLElement>('.panel [aria-selected=true]');
    if (option) option.click();
    else this.#submit();
  }

  #move(step: number): void {
    const { count } = this;
    this.#active = this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count;
    this.#box.requestUpdate();
    void this.#box.updateComplete.then(() =>
      this.#box.renderRoot.querySelector('.panel [aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #onKeydown(event: KeyboardEvent): void {
    const isField = event.target === this.#input;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (event.key === 'Escape') {
      this.#onEscape();
    } else if (isField && event.key === 'Enter') {
      // What is shown while an answer is on its way is the answer to another question.
      if (this.#isOpen && this.#isWaitingFor(this.#query)) this.#isEntered = true;
      else this.#enter();
    } else if (isField && isArrow && this.count) {
      this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (isField && event.key === 'ArrowDown') {
      this.#open();
    } else {
      return;
    }
    event.preventDefault();
  }

  #isWaitingFor(query: string): boolean {
    const isAsked = this.#isRemote || this.#box.feed.hasSource;
    return query !== '' && isAsked && this.#answer?.query !== query && !this.#failure && !this.#isBroken;
  }

  /** First the panel goes, then the words; the focus stays in the field. */
  #onEscape(): void {
    this.#input?.focus();
    if (this.#isOpen) return this.close();
    this.#askFor('');
    this.close();
  }

  #onFocusOut({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !this.#box.renderRoot.contains(relatedTarget)) this.close();
  }

  readonly #onPointer = (event: Event): void => {
    if (!event.composedPath().includes(this.#box)) this.close();
  };

  readonly #onResize = (): void => {
    const panel = this.#box.renderRoot.querySelector<HTMLElement>('.panel');
    const field = this.#box.renderRoot.querySelector('.field');
    if (!panel || !field || !this.#layer) return;
    const rule = place(panel, field, isLifted(this.#layer));
    if (rule !== this.#rule) this.#sheet.replaceSync((this.#rule = rule));
  };

  readonly #onRetry = (): void => {
    this.#input?.focus();
    if (this.#remote.failure) this.#remote.retry();
    if (this.#box.feed.state.status === 'failed') this.#box.feed.reload();
  };

  readonly #onClear = (): void => {
    const wasEmpty = !this.#query;
    this.#input?.focus();
    this.#askFor('');
    if (wasEmpty) this.close();
  };
}

const newest = (articles: readonly Article[]): Article[] =>
  [...articles].sort((a, b) => dateOf(b) - dateOf(a)).slice(0, NEWEST);
