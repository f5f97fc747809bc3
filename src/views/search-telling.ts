import type { Failure } from '../model/failure.js';
import { PressFailedEvent, PressSearchEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import type { Answer } from './search-answer.js';
import type { Box } from './search-box.js';

/** A reader who rests this long, in milliseconds, has asked; each key before was on the way. */
const SETTLED = 400;

/** What the page is told of a box: each question that its reader rested at, and each failure, once. */
export class Telling {
  readonly #kit: Kit;
  readonly #box: Box;
  /** The reader has rested, and the page has not been told yet. */
  #isSettled = false;
  #told: Failure | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(kit: Kit, box: Box) {
    this.#kit = kit;
    this.#box = box;
  }

  /** A key: the reader is still asking. Calls back when they rest. */
  asking(onRest: () => void): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#isSettled = true;
      onRest();
    }, SETTLED);
  }

  stop(): void {
    this.#isSettled = false;
    clearTimeout(this.#timer);
  }

  /** All who were asked have answered. */
  answered({ query, all }: Answer): void {
    if (!this.#isSettled) return;
    this.#isSettled = false;
    this.#box.dispatchEvent(new PressSearchEvent(query, all));
  }

  failed(failure: Failure): void {
    if (this.#told === failure) return;
    this.#told = failure;
    this.#kit.warnOnce(`<${this.#box.localName}>: ${failure.message}`);
    this.#box.dispatchEvent(new PressFailedEvent(failure));
  }
}
