import type { ReactiveController, ReactiveElement } from 'lit';
import type { FeedLike } from '../data/feed.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import { PressEvent } from './events.js';

/**
 * A name under which an element shares a value with those inside it, by the protocol that web components agreed on
 * (events `context-request` and `context-provider`): providers and consumers of other libraries meet ours. The type is
 * that of any symbol; what it stands for is known to the compiler alone.
 */
export interface Context<V> {
  readonly description: string | undefined;
  readonly holds?: V;
}

type Take<V> = (value: V, forget?: () => void) => void;

export type ArticleFeed = FeedLike<Listing<Article>>;

/**
 * The list that a `<press-feed>` shares with what is inside it: the feed itself, not its data, so that nobody asks for
 * what nobody shows. Keys are global symbols, so that two bundles on a page meet; the number is the protocol.
 */
export const feedContext: Context<ArticleFeed | undefined> = Symbol.for('presslet:feed:1');

/** Which article is being read, as a `<press-feed>` says it for all inside: an id, an address or a slug; '' = ask the page. */
export const currentContext: Context<string> = Symbol.for('presslet:current:1');

/**
 * How a `<press-feed>` tells the one around it which feed it shares, so that this one can merge several; without a feed,
 * that it has none any more.
 */
export const gatherContext: Context<(who: object, feed?: ArticleFeed) => void> = Symbol.for('presslet:gather:1');

class ContextEvent extends PressEvent {
  readonly subscribe = true;

  constructor(
    type: string,
    readonly contextTarget: Element,
    readonly context: unknown,
    readonly callback?: unknown,
  ) {
    super(type);
  }
}

/** Shares a value with everything inside an element that asks for it, and each new value with those who asked. */
export class Provider<V> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #context: Context<V>;
  readonly #takers = new Map<Take<V>, () => void>();
  #value: V;

  constructor(host: ReactiveElement, context: Context<V>, value: V) {
    this.#host = host;
    this.#context = context;
    this.#value = value;
    host.addController(this);
    host.addEventListener('context-request', (event: Event) => {
      if (!isRequest(event, context) || event.target === host) return;
      event.stopPropagation();
      const { callback, subscribe } = event;
      if (!subscribe) return callback(this.#value);
      const forget = this.#takers.get(callback) ?? (() => this.#takers.delete(callback));
      this.#takers.set(callback, forget);
      callback(this.#value, forget);
    });
  }

  get value(): V {
    return this.#value;
  }

  set value(value: V) {
    if (value === this.#value) return;
    this.#value = value;
    for (const [take, forget] of this.#takers) take(value, forget);
  }

  /** Those who asked before anybody could answer ask again. */
  hostConnected(): void {
    this.#host.dispatchEvent(new ContextEvent('context-provider', this.#host, this.#context));
  }
}

/**
 * Asks for what an element around the host shares, and takes each new value. It asks again whenever a provider comes: one
 * that is defined after those inside it would else leave them without data and without an error.
 */
export class Consumer<V> implements ReactiveController {
  value: V | undefined;
  readonly #host: ReactiveElement;
  readonly #context: Context<V>;
  #forget: (() => void) | undefined;

  constructor(host: ReactiveElement, context: Context<V>) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    this.#forget?.();
    this.#forget = undefined;
    document.removeEventListener('context-provider', this.#ask);
  }

  readonly #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent('context-request', this.#host, this.#context, this.#take));
  };

  /** A provider that comes nearer takes over from the one before. */
  readonly #take: Take<V> = (value, forget) => {
    if (this.#forget !== forget) this.#forget?.();
    this.#forget = forget;
    this.value = value;
    this.#host.requestUpdate();
  };
}

interface ContextRequest<V> extends Event {
  readonly callback: Take<V>;
  readonly subscribe?: boolean;
}

/** The name says what kind of value a callback takes; the event may be another library's. */
function isRequest<V>(event: Event, context: Context<V>): event is ContextRequest<V> {
  return 'context' in event && event.context === context && 'callback' in event && event.callback instanceof Function;
}
