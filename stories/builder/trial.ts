import { el, write } from './dom.js';
import { begun, type Attributes } from './preview.js';
import { TRIAL } from './words.js';

/** So long after a keystroke a trial begins, and after the last part it is over; in milliseconds. */
const PAUSE = 400;
/** So long the data may take; what comes of them later is named all the same. */
const PATIENCE = 5_000;

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
  #isAwaited = false;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The parts that were loaded, as the script asks for them: `chunks/thread.js?1a2b3c`. */
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
    // What the last page still has to tell is of another widget.
    this.element.replaceChildren();
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
      page.addEventListener('press-failed', () => frame.isConnected && this.#end());
      page.addEventListener('press-ready', () => frame.isConnected && this.#onReady());
      const widget = page.createElement(tag);
      const all = begun(tag, attributes);
      this.#isAwaited = !!attributes.src && all !== attributes;
      write(widget, all);
      page.body.append(widget);
      const onLoaded = (): unknown => frame.isConnected && this.#onLoaded(view.performance);
      new view.PerformanceObserver(onLoaded).observe({ type: 'resource' });
      this.#onLoaded(view.performance);
    });
    this.element.replaceChildren(frame);
  }

  #onLoaded(log: Performance): void {
    const found = log.getEntriesByType('resource').flatMap(({ name }) => PART.exec(name)?.[1] ?? []);
    if (found.length > this.#paths.length) {
      this.#paths = found;
      this.#onChange();
    }
    this.#settle();
  }

  #onReady(): void {
    this.#isAwaited = false;
    this.#settle();
  }

  /** A part is in the log only once it has come, so nobody can tell that none is on its way: but the data bring the last. */
  #settle(): void {
    const then = (): void => {
      this.#isOver = true;
      this.#onChange();
    };
    this.#wait(then, this.#isAwaited ? PATIENCE : PAUSE);
  }

  #wait(then: () => void, pause = PAUSE): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, pause);
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
