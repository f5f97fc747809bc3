import { html, type TemplateResult } from 'lit';
import { property } from '../ui/property.js';
import { Failure, toFailure } from '../model/failure.js';
import { loadMerged, openArticles } from '../ui/articles-source.js';
import { toMilliseconds } from '../ui/attributes.js';
import { Consumer, currentContext, feedContext, gatherContext, Provider, type ArticleFeed } from '../ui/context.js';
import { DataElement } from '../ui/data-element.js';
import { PressFailedEvent } from '../ui/events.js';
import { watchPage } from '../ui/watch-page.js';
import { hasOwnSource, warnOnce } from '../ui/source.js';

/**
 * Shows nothing of its own: shares one list of articles with every widget inside it, asked for once, and only when one
 * of them is wanted. Around other feeds, and without a source of its own, it shares their articles as one list: newest
 * first, each once.
 *
 * @tag press-feed
 * @fires press-failed - An attribute is wrong, or one of several merged feeds failed.
 * @slot - The page's own markup with the widgets in it.
 */
export class PressFeed extends DataElement {
  /** What is being read, for all inside: an id, an address or a slug. The default is what the page says. */
  @property() current = '';
  /** How many pages of the list to load when the browser is idle: a number, or `all`. */
  @property() pages = '1';

  readonly #feed = new Provider(this, feedContext, undefined);
  readonly #current = new Provider(this, currentContext, '');
  readonly #above = new Consumer(this, currentContext);
  readonly #outer = new Consumer(this, gatherContext);
  readonly #inner = new Map<object, ArticleFeed>();
  #merged: ArticleFeed | undefined;
  #leave: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #told = '';

  constructor() {
    super();
    new Provider(this, gatherContext, this.#onGather);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchPage(() => this.preset === 'page' && this.requestUpdate());
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#current.value = this.current || this.#above.value || '';
    try {
      this.#share();
    } catch (error) {
      this.#tell(toFailure(error, 'config'));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#leave?.();
    this.#leave = undefined;
    this.#outer.value?.(this);
    // Where it goes next there may be no feed around it.
    this.#outer.value = undefined;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Asks the endpoint again for all inside. */
  refresh(): void {
    this.#feed.value?.reload();
  }

  #share(): void {
    if (!this.isConnected) return;
    const leave = this.#leave;
    const feed = hasOwnSource(this) ? openArticles(this) : this.#merged;
    this.#leave = feed?.subscribe({
      isPassive: true,
      onChange: () => this.#onState(feed),
      refresh: toMilliseconds(this.refreshEvery, 'refresh') || Infinity,
      pages: toPages(this.pages),
    });
    leave?.();
    this.#feed.value = feed;
    this.#outer.value?.(this, feed);
  }

  readonly #onGather = (who: object, feed?: ArticleFeed): void => {
    if (this.#inner.get(who) === feed) return;
    if (feed) this.#inner.set(who, feed);
    else this.#inner.delete(who);
    this.#merge().catch((cause: unknown) =>
      this.#tell(new Failure('network', 'chunks/merged.js did not come', { cause })),
    );
  };

  async #merge(): Promise<void> {
    const { MergedFeed } = await loadMerged();
    this.#merged = this.#inner.size ? new MergedFeed(this.#inner.values()) : undefined;
    this.requestUpdate();
  }

  /** Widgets tell of their feed's failure; of one among several that are merged nobody else would. */
  #onState({ state }: ArticleFeed): void {
    if (this.#outer.value && 'failure' in state) this.#tell(state.failure);
  }

  #tell(failure: Failure): void {
    if (failure.message === this.#told) return;
    this.#told = failure.message;
    warnOnce(`<${this.localName}>: ${failure.message}`);
    // By its name alone, or the analyzer takes the argument for the event's.
    const event = new PressFailedEvent(failure);
    this.dispatchEvent(event);
  }
}

function toPages(value: string): number {
  if (value === 'all') return Infinity;
  const pages = Number(value);
  if (Number.isInteger(pages) && pages > 0) return pages;
  throw new Failure('config', `pages="${value}" is neither a number nor "all"`);
}

declare global {
  interface HTMLElementTagNameMap {
    'press-feed': PressFeed;
  }
}
