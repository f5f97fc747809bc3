import { toFailure } from '../model/failure.js';
import type { Payload } from '../model/feed.js';
import { fetchPayload } from './fetch.js';
import type { Outcome, Request } from './request.js';

export interface Reader {
  /** Called with each new outcome, and with the last one on joining. */
  onOutcome(outcome: Outcome): unknown;
  /** Called when a request starts, the first as well as later ones. */
  onRequest(): void;
  /** Milliseconds between two requests; Infinity = once. */
  readonly refresh: number;
}

/** Where a feed gets its payloads: a request that many share, or data that is already there. */
export interface PayloadSource {
  /** Stable: two sources with one key give the same payloads. */
  readonly key: string;
  readonly request?: Request;
  join(reader: Reader): () => void;
  /** Looks again how often its readers want to be told. */
  touch?(): void;
  reload?(): void;
}

/** A page that comes back from the back/forward cache asks again if its answer is older than this. */
const OLD = 300_000;

const SHARED: unique symbol = Symbol.for('presslet:answers:1');

declare global {
  interface Window {
    [SHARED]?: Map<string, PayloadSource>;
  }
}

/** Two files of ours on a page share what they ask for; the number is the protocol. */
const answers = (window[SHARED] ??= new Map<string, PayloadSource>());

/** The one answer for a request: shared by address, credentials and identity of `init`, whoever asks. */
export function answerFor(request: Request): PayloadSource {
  const key = [request.credentials, identity(request.init), request.url].join();
  let answer = answers.get(key);
  if (!answer) answers.set(key, (answer = new Answer(key, request)));
  return answer;
}

/** Data that needs no request: a JSON child, a property, the page's own metadata. */
export const answerOf = (key: string, payload: Payload): PayloadSource => ({
  key,
  join(reader) {
    reader.onOutcome({ payload, at: Date.now() });
    return () => {};
  },
});

/** What the most eager of these readers wants. */
export const soonest = (readers: Iterable<{ readonly refresh: number }>): number =>
  Math.min(...[...readers].map(({ refresh }) => refresh));

/**
 * One request, and its repetitions. The first reader starts it; the last to leave aborts it, a microtask later, so that
 * moving an element in the page does not ask again. It asks anew every `refresh` of its most eager reader while the tab
 * is seen, when the network returns after a failure, and when an old page comes back from the cache.
 */
class Answer implements PayloadSource {
  outcome: Outcome | undefined;
  asked = 0;
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly #readers = new Set<Reader>();
  #abort: AbortController | undefined;

  constructor(
    readonly key: string,
    readonly request: Request,
  ) {}

  join(reader: Reader): () => void {
    this.#readers.add(reader);
    answers.set(this.key, this);
    if (this.outcome) reader.onOutcome(this.outcome);
    if (this.#abort) reader.onRequest();
    else if (!this.outcome) this.reload();
    this.touch();
    return () => {
      this.#readers.delete(reader);
      queueMicrotask(() => this.#rest());
    };
  }

  /** Infinity while a request is on its way: the next waits for its end. */
  get refresh(): number {
    return this.#abort ? Infinity : soonest(this.#readers);
  }

  touch(): void {
    clearTimeout(this.timer);
    // Without the chunk an answer grows old, and is there.
    if (this.refresh < Infinity) import('./patience.js').then(({ poll }) => poll(this)).catch(() => {});
  }

  reload(): void {
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.asked = Date.now();
    for (const reader of this.#readers) reader.onRequest();
    void this.#run(this.#abort.signal);
  }

  async #run(signal: AbortSignal): Promise<void> {
    const outcome = await fetchPayload(this.request, signal).then(
      (payload): Outcome => ({ payload, at: Date.now() }),
      (error: unknown): Outcome => ({ failure: toFailure(error, 'network') }),
    );
    if (signal.aborted) return;
    this.#abort = undefined;
    this.outcome = outcome;
    for (const reader of this.#readers) reader.onOutcome(outcome);
    this.touch();
  }

  #rest(): void {
    if (this.#readers.size) return;
    this.#abort?.abort();
    this.#abort = undefined;
    clearTimeout(this.timer);
    if (answers.get(this.key) === this) answers.delete(this.key);
  }
}

/** Another file of ours looks after its own. */
const askAgain = (isDue: (answer: Answer) => unknown): void =>
  answers.forEach((answer) => answer instanceof Answer && isDue(answer) && answer.reload());

addEventListener('online', () => askAgain(({ outcome }) => outcome?.failure));
addEventListener('pageshow', ({ persisted }) =>
  askAgain(({ asked }) => persisted && asked && Date.now() - asked > OLD),
);

const identities = new WeakMap<object, number>();

/** A name for an object, the same each time: two equal-looking objects are two, in two files of ours too. */
export function identity(value: object | undefined): string | number {
  if (!value) return '';
  const name = identities.get(value) ?? Math.random();
  identities.set(value, name);
  return name;
}
