import type { Box } from './search-box.js';

/** Turns the pages of a box's own list that its tag allows, one after another, while it is open. */
export class Pages {
  readonly #box: Box;
  #count = 1;
  #isTurning = false;

  constructor(box: Box) {
    this.#box = box;
  }

  /** A page that did not come is asked for again. */
  open(): void {
    this.#isTurning = false;
  }

  turn(): void {
    const { feed, pages } = this.#box;
    const wanted = pages === 'all' ? Infinity : Number(pages);
    if (this.#isTurning || !feed.hasMore || !(wanted > this.#count)) return;
    this.#isTurning = true;
    const before = feed.value;
    void feed.more().then(() => {
      this.#isTurning = feed.value === before;
      this.#count++;
      this.#box.requestUpdate();
    });
  }
}
