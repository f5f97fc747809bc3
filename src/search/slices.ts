/** How long a slice of work may take before the page gets its turn, in milliseconds. */
const SLICE = 8;

export interface SliceOptions {
  /** Stops the work at the next pause; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** What ends a slice; a macrotask unless told. */
  readonly pause?: () => Promise<void>;
}

/**
 * Where there is a scheduler one's turn comes after what else is due; a timer among timers waits 4 ms for it. To go on at
 * once, as `scheduler.yield` does, would keep a page from drawing what a reader's key has found until all is done.
 */
export const macrotask = (): Promise<void> =>
  'scheduler' in globalThis ? scheduler.postTask(() => {}) : new Promise((resolve) => setTimeout(resolve));

/** Cuts long work into slices of equal time, so that they stay short on a slow phone too. */
export class Slices {
  #start = performance.now();
  readonly #signal: AbortSignal | undefined;
  readonly #pause: () => Promise<void>;

  constructor({ signal, pause = macrotask }: SliceOptions = {}) {
    signal?.throwIfAborted();
    this.#signal = signal;
    this.#pause = pause;
  }

  /** True when it is time to `rest`: asking is cheap, awaiting is not. */
  get due(): boolean {
    return performance.now() - this.#start > SLICE;
  }

  /** Lets the page have its turn before a step that has no pauses of its own. */
  async between(): Promise<void> {
    if (this.due) await this.rest();
  }

  /** Lets the page have its turn. Throws the signal's reason once that is aborted. */
  async rest(): Promise<void> {
    await this.#pause();
    this.#signal?.throwIfAborted();
    this.#start = performance.now();
  }
}
