import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../model/failure.js';
import type { FeedController } from './feed-controller.js';
import { DataElement } from './data-element.js';
import { emptyMessage, failedMessage, staleMessage } from './states.js';

/** What there is a pair of sentences for. */
export type Subject = 'article' | 'list' | 'related' | 'comments';

/**
 * A widget that shows a feed. It draws the feed's state the same way everywhere: the page's own children until there is
 * something better, a skeleton of the final size, one sentence where nothing came, the value with its age where it is old.
 */
export abstract class FeedElement<T> extends DataElement {
  /** @internal */
  abstract readonly feed: FeedController<T>;

  /** Asks the endpoint again. What is shown stays until there is something newer. */
  refresh(): void {
    this.feed.reload();
  }

  /** What it shows: names the sentences where there is nothing to show, `listFailed` and `listEmpty`. */
  protected abstract readonly subject: Subject;
  protected abstract renderSkeleton(): TemplateResult;
  protected abstract renderValue(value: T): TemplateResult;
  /** What stands above every state: a heading. */
  protected renderAbove(): unknown {
    return nothing;
  }

  /** What a page wrote inside for readers without script. */
  protected renderFallback(): unknown {
    return html`<slot></slot>`;
  }

  protected override render(): TemplateResult {
    const { state, hasSource } = this.feed;
    if (!hasSource) return html`<slot></slot>`;
    const isWaiting = state.status === 'idle' || state.status === 'loading';
    const isFallback = isWaiting && this.#hasFallback;
    return html`<div
      part="base"
      tabindex="-1"
      aria-busy=${isWaiting && !isFallback ? 'true' : nothing}
      lang=${this.direction ? this.words.lang : nothing}
      dir=${this.direction || nothing}
    >
      ${isFallback ? this.renderFallback() : [this.renderAbove(), this.renderState()]}
    </div>`;
  }

  protected renderState(): unknown {
    const { words } = this;
    const { state } = this.feed;
    switch (state.status) {
      case 'idle':
      case 'loading':
        return html`<span class="vh">${words.say('loading')}</span>${this.renderSkeleton()}`;
      case 'failed':
        return this.renderFailed(state.failure);
      case 'empty':
        return this.renderEmpty();
      case 'stale':
        return html`${this.renderValue(state.value)}${staleMessage(words, state.at)}`;
      default:
        return this.renderValue(state.value);
    }
  }

  protected renderFailed(failure: Pick<Failure, 'kind'>): TemplateResult {
    const { words } = this;
    return html`<slot></slot>${failedMessage(words, words.say(`${this.subject}Failed`), failure, this.#onRetry)}`;
  }

  protected renderEmpty(): TemplateResult {
    return emptyMessage(this.words.say(`${this.subject}Empty`));
  }

  /** Elements that a page wrote inside for readers without script. */
  get #hasFallback(): boolean {
    return [...this.children].some((child) => !child.slot && !/^(?:SCRIPT|TEMPLATE|STYLE)$/.test(child.tagName));
  }

  /** The button goes away with its message, so the focus stays on the widget. */
  readonly #onRetry = (): void => {
    this.feed.reload();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[part=base]')?.focus());
  };
}
