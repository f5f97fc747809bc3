import { el, write } from './dom.js';
import { begun, type Attributes } from './preview.js';
import { TRIAL } from './words.js';

/** So long after a keystroke a trial begins, and after the last part it is over; in milliseconds. */
const PAUSE = 400;

/** Everything that a script of ours loads stands in this folder beside it. */
const PART = /\/(chunks\/[\w-]+\.js(?:\?\w+)?)$/;

/**
 * A page of its own, out of sight, on which the widget begins as it will on a reader's. Whatever it loads there by itself
 * is what the code has to name beforehand: no list of it is kept anywhere. Each trial has a new page, because a page
 * loads a part once.
 */
export class Trial {
  readonly element = el('div', { class: 'trial', 'aria-hidden': 'true' });
  /** Of an empty page that has the script; without one nothing is tried. */
  address = '';
  readonly #onChange: () => void;
  #last = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #paths: readonly string[] = [];
  #isOver = true;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The parts that were loaded, as the script asks for them: `chunks/thread.js?1a2b3c4d`. */
  get paths(): readonly string[] {
    return this.#paths;
  }

  /** Whether nothing more is expected. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Tries a widget as soon as nobody has changed it for a moment. */
  start(tag: string, attributes: Attributes): void {
    const wanted = JSON.stringify([tag, attributes]);
    if (!this.address || wanted === this.#last) return;
    this.#last = wanted;
    this.#isOver = false;
    this.#paths = [];
    this.#wait(() => this.#open(tag, attributes));
  }

  /** Nothing is to be tried. */
  stop(): void {
    this.#last = '';
    this.#end();
  }

  #open(tag: string, attributes: Attributes): void {
    const frame = el('iframe', { src: this.address, title: TRIAL, tabindex: '-1' });
    frame.addEventListener('load', () => {
      const page = frame.contentDocument;
      const view = page?.defaultView;
      if (!page || !view) return this.#end();
      // What a widget loads because its data do not come is of no use to readers for whom they do.
      page.addEventListener('press-failed', () => this.#end());
      const widget = page.createElement(tag);
      write(widget, begun(tag, attributes));
      page.body.append(widget);
      new view.PerformanceObserver(() => this.#onLoaded(view.performance)).observe({ type: 'resource' });
      this.#onLoaded(view.performance);
    });
    this.element.replaceChildren(frame);
  }

  #onLoaded(log: Performance): void {
    if (!this.element.firstChild) return;
    const found = log.getEntriesByType('resource').flatMap(({ name }) => PART.exec(name)?.[1] ?? []);
    if (found.length > this.#paths.length) {
      this.#paths = found;
      this.#onChange();
    }
    this.#wait(() => {
      this.#isOver = true;
      this.#onChange();
    });
  }

  #wait(then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, PAUSE);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.element.replaceChildren();
    if (this.#isOver && !this.#paths.length) return;
    this.#isOver = true;
    this.#paths = [];
    this.#onChange();
  }
}
