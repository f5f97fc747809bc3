import type { ReactiveController } from 'lit';
import type { FeedLike } from '../data/feed.js';
import { toFailure, type Failure } from '../model/failure.js';
import type { FeedState } from '../model/feed.js';
import { setting } from './around.js';
import { toMilliseconds } from './attributes.js';
import type { DataElement } from './data-element.js';
import { PressFailedEvent, PressImpressionEvent, PressReadyEvent } from './events.js';
import { whenSeen, whenWanted } from './in-view.js';
import { watchPage } from './watch-page.js';
import { hasOwnSource, warnOnce, type OpenFeed } from './source.js';

/** The feed of a `<press-feed>` around a widget. */
interface Around<T> {
  readonly value: FeedLike<T> | undefined;
}

/**
 * The meeting of a feed and a widget: finds the widget's feed, joins it when the widget is wanted, leaves with it, and
 * asks for an update at each new state. Tells the page by events what became of it.
 */
export class FeedController<T> implements ReactiveController {
  readonly #host: DataElement;
  readonly #open: OpenFeed<T>;
  readonly #around: Around<T> | undefined;
  #feed: FeedLike<T> | undefined;
  #leave: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #unwatchPage: (() => void) | undefined;
  #isWanted = false;
  /** The `loading` that it waits by. */
  #awaited = '';
  #fault: Failure | undefined;
  #told: Failure | undefined;
  #isReady = false;
  #isSeen = false;

  constructor(host: DataElement, open: OpenFeed<T>, around?: Around<T>) {
    this.#host = host;
    this.#open = open;
    this.#around = around;
    host.addController(this);
  }

  /** False where nobody names data: the widget then leaves what the page wrote inside it. */
  get hasSource(): boolean {
    return hasOwnSource(this.#host) || !!this.#around?.value;
  }

  get state(): FeedState<T> {
    if (this.#fault) return { status: 'failed', failure: this.#fault };
    return this.#feed?.state ?? { status: 'idle' };
  }

  /** The newest value, whatever became of later requests. */
  get value(): T | undefined {
    const { state } = this;
    return 'value' in state ? state.value : undefined;
  }

  get hasMore(): boolean {
    return this.#feed?.hasMore ?? false;
  }

  reload(): void {
    this.#feed?.reload();
  }

  /** Asks for one page more. One that does not come is told as a failure; what was there stays. */
  async more(): Promise<void> {
    try {
      await this.#feed?.more();
    } catch (error) {
      this.#tell(toFailure(error, 'network'));
    }
  }

  hostConnected(): void {
    // `{thread}` is another one where the page has become another.
    this.#unwatchPage = watchPage(() => this.#host.requestUpdate());
    if (this.#isReady) this.#watchSeen();
    // The parser may still be writing this element's children.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
    }
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    if (!this.#isWanted) this.#await();
    if (!this.#isWanted) return;
    this.#fault = undefined;
    try {
      const feed = hasOwnSource(this.#host) ? this.#open(this.#host) : this.#around?.value;
      this.#follow(feed, toMilliseconds(this.#host.refreshEvery, 'refresh', this.#host.defaultRefresh) || Infinity);
    } catch (error) {
      this.#stop();
      this.#fault = toFailure(error, 'config');
    }
  }

  hostUpdated(): void {
    const { state } = this;
    const failure = 'failure' in state ? state.failure : undefined;
    if (failure && failure !== this.#told && failure.message !== this.#told?.message) this.#tell(failure);
    this.#told = failure;
    if (
      this.#isReady ||
      // The data may be there sooner than what draws it: a skeleton, or the page's own children, stand for it meanwhile.
      this.#host.renderRoot.querySelector('.sk,slot:not([name])') ||
      (state.status !== 'ready' && state.status !== 'empty')
    )
      return;
    this.#isReady = true;
    this.#host.dispatchEvent(new PressReadyEvent());
    this.#watchSeen();
  }

  hostDisconnected(): void {
    this.#unwatchPage?.();
    this.#unwatch?.();
    this.#awaited = '';
    // An element that is only moved keeps its feed.
    queueMicrotask(() => this.#host.isConnected || this.#stop());
  }

  /** Waits by the words that hold now: a page may change them until the widget has begun. */
  #await(): void {
    const { loading, defaultLoading } = this.#host;
    const wanted = loading || setting(this.#host, 'loading') || defaultLoading;
    if (wanted === this.#awaited) return;
    this.#awaited = wanted;
    this.#unwatch?.();
    this.#unwatch = whenWanted(this.#host, wanted, () => {
      this.#isWanted = true;
      this.#host.requestUpdate();
    });
  }

  #watchSeen(): void {
    if (this.#isSeen) return;
    this.#unwatch = whenSeen(this.#host, () => {
      this.#isSeen = true;
      this.#host.dispatchEvent(new PressImpressionEvent());
    });
  }

  #tell(failure: Failure): void {
    warnOnce(`<${this.#host.localName}>: ${failure.message}`);
    this.#host.dispatchEvent(new PressFailedEvent(failure));
  }

  #refresh = Infinity;
  #follow(feed: FeedLike<T> | undefined, refresh: number): void {
    if (feed === this.#feed && refresh === this.#refresh) return;
    const leave = this.#leave;
    this.#feed = feed;
    this.#refresh = refresh;
    this.#leave = feed?.subscribe({ onChange: () => this.#host.requestUpdate(), refresh, pages: 1 });
    leave?.();
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#feed = undefined;
  }
}
