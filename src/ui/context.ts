import { ContextEvent, createContext, type Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { FeedLike } from '../data/feed.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';

export type ArticleFeed = FeedLike<Listing<Article>>;

/**
 * The list that a `<press-feed>` shares with what is inside it: the feed itself, not its data, so that nobody asks for
 * what nobody shows. Keys are global symbols, so that two bundles on a page meet; the number is the protocol.
 */
export const feedContext = createContext<ArticleFeed | undefined>(Symbol.for('presslet:feed:1'));

/** Which article is being read, as a `<press-feed>` says it for all inside: an id, an address or a slug; '' = ask the page. */
export const currentContext = createContext<string>(Symbol.for('presslet:current:1'));

/**
 * How a `<press-feed>` tells the one around it which feed it shares, so that this one can merge several; without a feed,
 * that it has none any more.
 */
export const gatherContext = createContext<(who: object, feed?: ArticleFeed) => void>(Symbol.for('presslet:gather:1'));

/**
 * A consumer that asks again whenever a provider comes: one that is defined after those inside it would else leave them
 * without data and without an error. Lit's own asks once, and knows ways to be made that no element here uses.
 */
export class Consumer<V> implements ReactiveController {
  value: V | undefined;
  readonly #host: ReactiveElement;
  readonly #context: Context<unknown, V>;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveElement, context: Context<unknown, V>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    document.removeEventListener('context-provider', this.#ask);
  }

  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#onValue, true));
  };

  /** A provider that stands nearer takes over from the one before. */
  readonly #onValue = (value: V, leave?: () => void): void => {
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.value = value;
    this.#host.requestUpdate();
  };
}

/** Gives a value to those below that ask for it, and each new one to those that stay. */
export class Provider<V> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #readers = new Map<(value: V, leave: () => void) => void, () => void>();
  #value: V;

  constructor(host: ReactiveElement, context: Context<unknown, V>, value: V) {
    this.#host = host;
    this.#value = value;
    host.addController(this);
    host.addEventListener('context-request', (event) => {
      const { callback, contextTarget } = event;
      // An element may ask for what it gives: of the one around it.
      if (event.context !== context || contextTarget === host) return;
      event.stopPropagation();
      // Whoever asks again is told the same way to leave, or would take that for another provider's.
      const leave = this.#readers.get(callback) ?? ((): void => void this.#readers.delete(callback));
      this.#readers.set(callback, leave);
      callback(this.#value, leave);
    });
  }

  get value(): V {
    return this.#value;
  }

  set value(value: V) {
    if (value === this.#value) return;
    this.#value = value;
    this.#readers.forEach((leave, callback) => callback(value, leave));
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
  }
}
