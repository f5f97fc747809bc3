import type { ReactiveElement } from 'lit';
import { Consumer, currentContext } from './context.js';
import { pageCurrent } from './page-current.js';

interface Host extends ReactiveElement {
  /** The element's own word on what is being read; '' = ask around. */
  readonly current: string;
}

/**
 * Which article is being read: the element's own word, the feed's around it, else the page's. The element's
 * `FeedController` follows the page as it navigates.
 */
export class Current {
  readonly #host: Host;
  readonly #context: Consumer<string>;

  constructor(host: Host) {
    this.#host = host;
    this.#context = new Consumer(host, currentContext);
  }

  /** Undefined while the page itself is still being read. */
  get value(): string | undefined {
    return this.#host.current || this.#context.value || pageCurrent();
  }
}
