import type { Context, ContextCallback, ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';

/** Says that an element shares something: other providers, of whichever bundle, speak this way too. */
class ProviderEvent extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
  ) {
    super('context-provider', { bubbles: true, composed: true });
  }
}

/** Shares a value with all that is inside its host and asks for it by the protocol of web components' context. */
export class Provider<V> implements ReactiveController {
  value: V;
  readonly #host: ReactiveElement;
  readonly #context: Context<unknown, V>;
  /** Who wants to know of each value, with how it leaves: a consumer knows a provider by that. */
  readonly #subscribers = new Map<ContextCallback<V>, () => void>();

  constructor(host: ReactiveElement, context: Context<unknown, V>, value: V) {
    this.value = value;
    this.#host = host;
    this.#context = context;
    host.addEventListener('context-request', this.#onRequest);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ProviderEvent(this.#context, this.#host));
  }

  setValue(value: V): void {
    if (Object.is(value, this.value)) return;
    this.value = value;
    for (const [receive, leave] of this.#subscribers) receive(value, leave);
  }

  /** Whoever shares something may ask for it too, of those around. */
  readonly #onRequest = (event: ContextEvent<Context<unknown, unknown>>): void => {
    const { context, contextTarget, callback, subscribe } = event;
    if (context !== this.#context || contextTarget === this.#host) return;
    event.stopPropagation();
    if (!subscribe) return callback(this.value);
    const leave = this.#subscribers.get(callback) ?? (() => this.#subscribers.delete(callback));
    this.#subscribers.set(callback, leave);
    callback(this.value, leave);
  };
}
