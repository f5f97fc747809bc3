import { Failure } from '../model/failure.js';
import type { Payload } from '../model/feed.js';
import { fetchPayload, type Request } from './fetch.js';

export type Outcome = { readonly payload: Payload; readonly at: number } | { readonly failure: Failure };

export interface Reader {
  /** Called with each new outcome, and with the last one on joining. */
  readonly onOutcome: (outcome: Outcome) => void;
  /** Called when a request starts, the first as well as later ones. */
  readonly onRequest: () => void;
  /** Milliseconds between two requests; Infinity = once. */
  readonly refresh: number;
}

/** Where a feed gets its payloads: a request that many share, or data that is already there. */
export interface PayloadSource {
  /** Stable: two sources with one key give the same payloads. */
  readonly key: string;
  readonly request: Request | undefined;
  join(reader: Reader): () => void;
  /** Looks again how often its readers want to be told. */
  touch(): void;
  reload(): void;
}

/** No site is asked more often than this, whatever an attribute says. */
export const REFRESH_FLOOR = 15_000;
/** A page that comes back from the back/forward cache asks again if its answer is older than this. */
const OLD = 300_000;

const answers = new Map<string, Answer>();

/** The one answer for a request: shared by address, credentials and identity of `init`, whoever asks. */
export function answerFor(request: Request): PayloadSource {
  const key = `${request.credentials} ${identity(request.init)} ${request.url}`;
  let answer = answers.get(key);
  if (!answer) answers.set(key, (answer = new Answer(key, request)));
  return answer;
}

/** Data that needs no request: a JSON child, a property, the page's own metadata. */
export function answerOf(key: string, payload: Payload): PayloadSource {
  return {
    key,
    request: undefined,
    join(reader) {
      reader.onOutcome({ payload, at: Date.now() });
      return () => {};
    },
    touch() {},
    reload() {},
  };
}

/**
 * One request, and its repetitions. The first reader starts it; the last to leave aborts it, a microtask later, so that
 * moving an element in the page does not ask again. It asks anew every `refresh` of its most eager reader while the tab
 * is seen, when the network returns after a failure, and when an old page comes back from the cache.
 */
class Answer implements PayloadSource {
  readonly #readers = new Set<Reader>();
  #outcome: Outcome | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(
    readonly key: string,
    readonly request: Request,
  ) {}

  join(reader: Reader): () => void {
    this.#readers.add(reader);
    if (this.#readers.size === 1) this.#listen('addEventListener');
    if (this.#outcome) reader.onOutcome(this.#outcome);
    if (this.#abort) reader.onRequest();
    else if (!this.#outcome) this.reload();
    this.touch();
    return () => {
      this.#readers.delete(reader);
      queueMicrotask(() => this.#rest());
    };
  }

  touch(): void {
    if (!this.#abort) this.#schedule();
  }

  reload(): void {
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#asked = Date.now();
    for (const reader of this.#readers) reader.onRequest();
    void this.#run(this.#abort.signal);
  }

  async #run(signal: AbortSignal): Promise<void> {
    let outcome: Outcome;
    try {
      outcome = { payload: await fetchPayload(this.request, signal), at: Date.now() };
    } catch (error) {
      if (signal.aborted) return;
      outcome = { failure: error instanceof Failure ? error : new Failure('network', String(error), { cause: error }) };
    }
    if (signal.aborted) return;
    this.#abort = undefined;
    this.#outcome = outcome;
    for (const reader of this.#readers) reader.onOutcome(outcome);
    this.#schedule();
  }

  /** Jitter spreads the pages of many readers, so that they do not ask in the same second. */
  #schedule(): void {
    clearTimeout(this.#timer);
    const every = Math.min(...[...this.#readers].map(({ refresh }) => refresh));
    if (!Number.isFinite(every) || document.hidden) return;
    const wanted = (this.#outcome && 'failure' in this.#outcome && this.#outcome.failure.retryAfter) || 0;
    const wait = Math.max(every, REFRESH_FLOOR, wanted) * (1 + Math.random() / 10) - (Date.now() - this.#asked);
    this.#timer = setTimeout(() => this.reload(), Math.max(wait, 0));
  }

  #listen(act: 'addEventListener' | 'removeEventListener'): void {
    document[act]('visibilitychange', this.#onSeen);
    window[act]('online', this.#onOnline);
    window[act]('pageshow', this.#onShow);
  }

  readonly #onSeen = (): void => {
    clearTimeout(this.#timer);
    this.touch();
  };

  readonly #onOnline = (): void => {
    if (this.#outcome && 'failure' in this.#outcome) this.reload();
  };

  readonly #onShow = (event: Event): void => {
    const isBack = event instanceof PageTransitionEvent && event.persisted;
    if (isBack && Date.now() - this.#asked > OLD) this.reload();
  };

  #rest(): void {
    if (this.#readers.size) return;
    this.#abort?.abort();
    this.#abort = undefined;
    clearTimeout(this.#timer);
    this.#listen('removeEventListener');
    if (answers.get(this.key) === this) answers.delete(this.key);
  }
}

const identities = new WeakMap<object, number>();
let count = 0;

/** A short name for an object, the same each time: two equal-looking objects are two. */
export function identity(value: object | undefined): string {
  if (!value) return '';
  let id = identities.get(value);
  if (!id) identities.set(value, (id = ++count));
  return `#${id}`;
}
