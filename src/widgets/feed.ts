import { ContextConsumer, ContextProvider } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Failure } from '../model/failure.js';
import { toMilliseconds } from '../ui/attributes.js';
import { currentContext, feedContext } from '../ui/context.js';
import { DataElement } from '../ui/data-element.js';
import { PressFailedEvent } from '../ui/events.js';
import { hasOwnSource, openArticles, warnOnce } from '../ui/source.js';

/**
 * Shows nothing of its own: shares one list of articles with every widget inside it, asked for once, and only when one
 * of them is wanted.
 *
 * @tag press-feed
 * @fires press-failed - An attribute is wrong.
 * @slot - The page's own markup with the widgets in it.
 */
export class PressFeed extends DataElement {
  /** What is being read, for all inside: an id, an address or a slug. The default is what the page says. */
  @property() current = '';
  /** How many pages of the list to load when the browser is idle: a number, or `all`. */
  @property() pages = '1';

  readonly #feed = new ContextProvider(this, { context: feedContext, initialValue: undefined });
  readonly #current = new ContextProvider(this, { context: currentContext, initialValue: '' });
  readonly #above = new ContextConsumer(this, { context: currentContext, subscribe: true });
  #leave: (() => void) | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#current.setValue(this.current || this.#above.value || '');
    try {
      this.#share();
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure('config', String(error), { cause: error });
      warnOnce(`<press-feed>: ${failure.message}`);
      this.dispatchEvent(new PressFailedEvent(failure));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#leave = undefined;
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
    const feed = hasOwnSource(this) ? openArticles(this) : undefined;
    this.#leave = feed?.subscribe({
      isPassive: true,
      onChange: () => {},
      refresh: toMilliseconds(this.refreshEvery, 'refresh', 0) || Infinity,
      pages: toPages(this.pages),
    });
    leave?.();
    this.#feed.setValue(feed);
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
