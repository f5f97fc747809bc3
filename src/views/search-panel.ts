import type { Article } from '../model/article.js';
import { cards, search } from '../locales/en.js';
import { PressArticleOpenEvent } from '../ui/events.js';
import type { SearchKit } from '../ui/library.js';
import type { Answer, View } from './search-answer.js';
import { frameOf, type Box, type Frame } from './search-box.js';
import { Inquiry } from './search-inquiry.js';
import { commandOf } from './search-keys.js';
import { Pages } from './search-pages.js';
import { css } from './search-panel.styles.js';
import type { Acts } from './search-pencil.js';
import { Place } from './search-place.js';
import { Stage, type Scene } from './search-stage.js';
import { Telling } from './search-telling.js';
import { Trail } from './search-trail.js';

export const styles = css;
/** A result that somebody has paid for says so, as its card does. */
export const sentences = { ...search, sponsored: cards.sponsored };

/**
 * The open part of a search box: hears its reader, asks, and shows what is answered. This file is a chunk: what it needs
 * at run time is handed to it.
 */
export class Panel implements Acts, Scene {
  readonly #box: Box;
  readonly #frame: Frame;
  readonly #place: Place;
  readonly #stage: Stage;
  readonly #telling: Telling;
  readonly inquiry: Inquiry;
  readonly #pages: Pages;
  readonly #trail: Trail;
  isOpen = false;
  /** Which option the arrow keys stand on; -1 for none. */
  active = -1;
  recent: readonly string[] = [];
  /** Enter was pressed before its answer was there. */
  #isEntered = false;

  constructor(kit: SearchKit, box: Box) {
    this.#box = box;
    this.#frame = frameOf(box);
    this.#place = new Place(this.#frame, box, () => this.#close());
    this.#stage = new Stage(kit, box, this.#frame, this.#place, this);
    this.#telling = new Telling(kit, box);
    this.inquiry = new Inquiry(kit, box, this.#telling, (before) => this.#onAnswer(before));
    this.#pages = new Pages(box);
    this.#trail = new Trail(box);
    const { base, input } = this.#frame;
    Object.assign(input, { maxLength: 64, autocapitalize: 'none', spellcheck: false, enterKeyHint: 'search' });
    input.setAttribute('aria-autocomplete', 'list');
    base.addEventListener('focusin', () => this.#open());
    base.addEventListener('focusout', this.#onFocusOut);
    base.addEventListener('keydown', this.#onKeydown);
    base.addEventListener('input', () => this.#search(input.value));
    box.addController(this);
    // What was typed while this chunk was coming goes before what the address says.
    const wanted = this.#trail.wanted;
    if (!input.value && wanted) this.#follow(wanted);
    else this.#open();
    if (input.value) this.#search(input.value);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#onAddress);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#onAddress);
    this.#close();
  }

  /** The box has drawn itself: its list may have come or grown, or its words are others. */
  hostUpdated(): void {
    if (this.isOpen && this.inquiry.list !== this.#box.feed.value) this.#ask();
    this.#stage.draw(this);
    if (!this.isOpen) return;
    this.#pages.turn();
    if (!this.#isEntered || this.inquiry.isOpen) return;
    this.#isEntered = false;
    this.#enter();
  }

  readonly onOpen = (event: Event, article: Article): void => {
    this.#trail.keep(this.inquiry.query);
    if (this.#box.dispatchEvent(new PressArticleOpenEvent(article))) return;
    event.preventDefault();
    this.#close();
  };

  readonly onPoint = (index: number): void => {
    if (index === this.active) return;
    this.active = index;
    this.#box.requestUpdate();
  };

  readonly onView = (view: Partial<View>): void => {
    this.active = 0;
    this.inquiry.look(view);
  };

  /** The page's own results page has them all; without one they are shown here. */
  readonly onAll = (): void => {
    if (this.#trail.submit(this.inquiry.query)) return;
    this.active = 0;
    this.inquiry.more();
  };

  readonly onQuery = (query: string): void => {
    this.#frame.input.focus();
    this.#askFor(query);
  };

  readonly onForget = (): void => {
    this.#trail.forget();
    this.recent = [];
    this.#frame.input.focus();
    this.#box.requestUpdate();
  };

  readonly onRetry = (): void => {
    this.#frame.input.focus();
    this.inquiry.retry();
  };

  readonly onClear = (): void => {
    const wasEmpty = !this.inquiry.query;
    this.#frame.input.focus();
    this.#askFor('');
    if (wasEmpty) this.#close();
  };

  get count(): number {
    if (!this.isOpen) return 0;
    const { query, shown } = this.inquiry;
    return query ? (shown?.rows.length ?? 0) : this.recent.length;
  }

  get #selected(): HTMLElement | null {
    return this.#frame.base.querySelector('.panel [aria-selected=true]');
  }

  #open(): void {
    if (this.isOpen || !this.#box.isConnected) return;
    this.isOpen = true;
    this.#place.open();
    this.#pages.open();
    this.recent = this.#trail.recent;
    this.#ask();
    this.#box.requestUpdate();
  }

  #close(): void {
    if (!this.isOpen) return;
    this.isOpen = this.#isEntered = false;
    this.inquiry.stop();
    this.#telling.stop();
    this.#trail.write(this.inquiry.query);
    this.#place.close();
    this.#box.requestUpdate();
  }

  #ask(): void {
    void this.inquiry.ask().then((answer) => {
      if (answer && !this.inquiry.query) this.#stage.rehearse(this, answer);
    });
  }

  /** A box whose query stands in the page's address is reached for, though nobody touched it. */
  #follow(query: string): void {
    if (query === this.inquiry.query) return;
    this.#box.dispatchEvent(new Event('touchstart'));
    this.#askFor(query);
    if (!query) this.#close();
  }

  /** Puts a query into the field and asks it. */
  #askFor(query: string): void {
    this.#frame.input.value = query;
    this.#search(query);
  }

  #search(words: string): void {
    const query = words.trim();
    this.#isEntered = false;
    if (query !== this.inquiry.query) this.active = query ? 0 : -1;
    this.inquiry.put(query);
    this.#telling.asking(() => this.#onSettled());
    if (this.isOpen) this.#ask();
    this.#open();
    this.#box.requestUpdate();
  }

  #enter(): void {
    const option = this.#selected;
    if (option) option.click();
    else this.#trail.submit(this.inquiry.query);
  }

  #move(step: number): void {
    const count = this.count;
    this.active = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
    this.#stage.drawRest();
    this.#box.requestUpdate();
    void this.#box.updateComplete.then(() => this.#selected?.scrollIntoView({ block: 'nearest' }));
  }

  /** First the panel goes, then the words; the focus stays in the field. */
  #leave(): void {
    this.#frame.input.focus();
    if (this.isOpen) return this.#close();
    this.#askFor('');
    this.#close();
  }

  /** The reader stays on the article that they stand on. */
  #onAnswer(before: Answer | undefined): void {
    const { answer, isWaiting } = this.inquiry;
    const isSame = before && before !== answer && before.query === answer?.query;
    const stood = isSame && this.active > 0 ? before.rows[this.active]?.article : undefined;
    if (stood) this.active = Math.max(0, answer?.rows.findIndex(({ article }) => article === stood) ?? 0);
    if (answer && answer.query === this.inquiry.query && !isWaiting) this.#telling.answered(answer);
    this.#box.requestUpdate();
  }

  #onSettled(): void {
    this.#trail.write(this.inquiry.query);
    this.#onAnswer(undefined);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const command = commandOf(event, event.target === this.#frame.input, this.count > 0);
    if (!command) return;
    event.preventDefault();
    if (command === 'leave') this.#leave();
    else if (command === 'open') this.#open();
    else if (command !== 'enter') this.#move(command === 'next' ? 1 : -1);
    // What is shown while an answer is on its way is the answer to another question.
    else if (this.isOpen && this.inquiry.isOpen) this.#isEntered = true;
    else this.#enter();
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.#box.renderRoot.contains(relatedTarget)) this.#close();
  };

  readonly #onAddress = (): void => this.#follow(this.#trail.wanted);
}
