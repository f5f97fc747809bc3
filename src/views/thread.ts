import type { ReactiveController, TemplateResult } from 'lit';
import { comments as sentences } from '../locales/en.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { everyMinute } from '../ui/clock.js';
import type { FeedController } from '../ui/feed-controller.js';
import { ForeignNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';
import { Changes } from './changes.js';
import { iconText } from '../ui/icon.styles.js';
import { css as form } from './comment-form.styles.js';
import { css as conversation } from './conversation.styles.js';
import { Desk, type DeskBox } from './desk.js';
import { drawWayThere, isElsewhere } from './elsewhere.js';
import { focusNew, keepFocus, rowsIn } from './focus.js';
import { Folds } from './folds.js';
import { drawOrders, toSort } from './orders.js';
import { News } from './news.js';
import { Reach } from './reach.js';
import { ThreadList } from './thread-list.js';
import { ThreadRows } from './thread-rows.js';
import { css } from './thread.styles.js';
import type { Sort, Tree } from './tree.js';
import { Votes } from './votes.js';

export const styles = iconText + css + form + conversation;
export { sentences };

/** The widget, as far as its thread knows it. This file is a chunk: what it needs at run time is handed to it. */
export interface Box extends DeskBox {
  readonly feed: FeedController<Listing<Remark>>;
  sort: string;
  readonly limit: number;
  readonly initials: boolean;
}

/** A thread of comments and the desk below it: which comments are shown, in which order, and how they are told of. */
export class Thread implements ReactiveController {
  readonly #kit: Kit;
  readonly #box: Box;
  readonly #foreign: ForeignNodes;
  readonly #desk: Desk;
  readonly #news = new News();
  readonly #list: ThreadList;
  readonly #reach: Reach;
  readonly #rows: ThreadRows;
  readonly #folds: Folds;
  /** All that is shown first has its words, or something else stood in its place. */
  #isWhole = false;
  #hasBelow = false;
  #fresh = 0;
  #announcement = '';
  #isFailed = false;

  constructor(kit: Kit, box: Box) {
    this.#kit = kit;
    this.#box = box;
    this.#foreign = new ForeignNodes(box, kit);
    this.#folds = new Folds(box);
    this.#desk = new Desk({ kit, box, announce: (words) => this.#announce(words) });
    this.#list = new ThreadList({
      ...{ news: this.#news, desk: this.#desk },
      sort: () => toSort(box.sort),
      onReady: () => box.requestUpdate(),
    });
    this.#reach = new Reach(box, {
      find: (id) => this.#tree.branches.get(id),
      turn: (isEnough) => this.#turn(isEnough),
      show: (branch) => this.#folds.openTo(branch, this.#tree),
      miss: () => this.#announce(box.words.say('linkMissing')),
    });
    const onRefused = (message: string): void => this.#announce(message || box.words.say('notChanged'));
    const onDone = (): void => {
      this.#news.welcome();
      box.feed.reload();
    };
    this.#rows = new ThreadRows({
      ...{ kit, box, foreign: this.#foreign, desk: this.#desk, folds: this.#folds, reach: this.#reach },
      votes: new Votes({ desk: this.#desk, onRefused }),
      changes: new Changes({ desk: this.#desk, onDone, onRefused }),
      onMore: (branch) => void this.#show(() => this.#folds.more(branch)),
    });
    box.addController(this);
    everyMinute(box);
  }

  hostConnected(): void {
    this.#desk.open();
    this.#reach.listen();
  }

  hostUpdate(): void {
    this.#desk.follow();
  }

  hostUpdated(): void {
    this.#desk.meetForms();
  }

  hostDisconnected(): void {
    this.#desk.close();
    this.#reach.rest();
  }

  /** What comes next is shown at once: somebody asks for it. */
  welcome(): void {
    this.#news.welcome();
  }

  /**
   * Undefined for a moment, where a long list has just come: reading it was work enough for one task; and until what cleans
   * the comments' markup has come: a comment that waits for its words would grow under a reader's eyes.
   */
  renderList(list: readonly Remark[]): TemplateResult | undefined {
    const remarks = this.#list.newest(list);
    if (!remarks) return undefined;
    const { html, nothing } = this.#kit;
    const { words, feed, renderRoot, sort } = this.#box;
    this.#desk.sent.meet(remarks);
    const own = [...this.#desk.sent.all.values()];
    const fresh = this.#list.grow(remarks);
    if (fresh > this.#fresh) this.#announcement = words.count('newComments', fresh);
    this.#fresh = fresh;
    keepFocus(renderRoot, () => this.#rows.draw(this.#tree, own));
    this.#isWhole ||= !this.#foreign.isLoading;
    if (!this.#isWhole) return undefined;
    this.#reach.begin();
    const hasMore = this.#tree.roots.length > this.#folds.shown() || feed.hasMore;
    const orders = (): TemplateResult =>
      drawOrders(this.#kit, words, toSort(sort), this.#list.hasVotes, (order) => void this.#onSort(order));
    return html`${this.#tree.roots.length > 1 ? orders() : nothing} ${this.#rows.list}
    ${
      hasMore
        ? html`<p class="msg">
            ${this.#isFailed ? words.say('commentsFailed') : nothing}
            <button class="act" part="more" type="button" @click=${this.#onMore}>${words.say('showMore')}</button>
          </p>`
        : nothing
    }
    ${
      fresh
        ? html`<p class="fresh">
            <button class="btn" part="new" type="button" @click=${this.#onNew}>
              ${words.count('newComments', fresh)}
            </button>
          </p>`
        : nothing
    }`;
  }

  /** Instead of the common sentence where a kept list is old because there is no network; undefined in every other state. */
  renderOffline(): TemplateResult | undefined {
    const { html, clockTime } = this.#kit;
    const { words, feed } = this.#box;
    const { state } = feed;
    if (state.status !== 'stale' || navigator.onLine) return undefined;
    const time = clockTime(state.at, words);
    return html`${this.renderList(state.value.items)}
      <p class="msg" part="message">${words.say('commentsOffline', { time })}</p>`;
  }

  /** What stands below the list in every state: what no server has shown yet, the form, and what is told by voice. */
  renderBelow(): TemplateResult | undefined {
    const { html, nothing } = this.#kit;
    const { value, state } = this.#box.feed;
    const { status } = state;
    // What stands below a thread comes with it, or a reader would see it pushed down; and what is there stays.
    this.#hasBelow ||= value?.items.length ? this.#isWhole : status !== 'idle' && status !== 'loading';
    if (!this.#hasBelow) return undefined;
    const isBare = status === 'failed' || status === 'empty';
    this.#isWhole ||= isBare;
    const own = [...this.#desk.sent.all.values()];
    if (isBare) {
      this.#list.clear();
      keepFocus(this.#box.renderRoot, () => this.#rows.draw(this.#tree, own));
    }
    return html`${isBare && (own.length || this.#desk.replyTo) ? this.#rows.list : nothing}
      ${isElsewhere(this.#box) ? drawWayThere(this.#kit, this.#box.words, this.#box) : this.#desk.renderCompose()}
      <p class="vh" part="status" role="status">${this.#announcement}</p>`;
  }

  get #tree(): Tree {
    return this.#list.tree;
  }

  #announce(words: string): void {
    // The same words twice are told twice only where something has changed.
    this.#announcement = words === this.#announcement ? `${words}\u00A0` : words;
    this.#box.requestUpdate();
  }

  /** Loads one page after another until it is enough, there is no more, or one does not come. */
  async #turn(isEnough: () => boolean): Promise<void> {
    const { feed } = this.#box;
    const close = this.#news.hold();
    this.#isFailed = false;
    while (!isEnough() && feed.hasMore && this.#box.isConnected && !this.#isFailed) {
      const before = feed.value?.items.length;
      await feed.more();
      await this.#box.updateComplete;
      await this.#list.prepared;
      await this.#box.updateComplete;
      this.#isFailed = feed.hasMore && feed.value?.items.length === before;
    }
    close();
    this.#box.requestUpdate();
  }

  /** Shows more of what is there or comes; the focus goes to the first of it, because the button may be gone. */
  async #show(more: () => unknown): Promise<void> {
    const { list } = this.#rows;
    const before = rowsIn(list);
    await more();
    await this.#box.updateComplete;
    focusNew(list, before);
  }

  readonly #onMore = (): void => {
    void this.#show(async () => {
      this.#folds.more();
      if (this.#tree.roots.length < this.#folds.shown()) await this.#turn(onePage());
      if (this.#isFailed) this.#announce(this.#box.words.say('commentsFailed'));
    });
  };

  readonly #onNew = (): void => {
    const before = this.#news.open();
    void this.#show(async () => {
      this.#box.requestUpdate();
      await this.#box.updateComplete;
      const first = [...this.#tree.branches.values()].find(({ remark }) => !before.has(remark.id));
      if (first) await this.#folds.openTo(first, this.#tree);
    });
  };

  /** An order says something of the whole thread only: what is missing is loaded. */
  async #onSort(order: Sort): Promise<void> {
    this.#box.sort = order;
    await this.#box.updateComplete;
    await this.#turn(() => this.#box.sort !== order);
    // Whoever writes an answer goes on with it.
    const answered = this.#tree.branches.get(this.#desk.replyTo?.id ?? '');
    if (answered) await this.#folds.openTo(answered, this.#tree);
  }
}

/** Enough after the first page. */
function onePage(): () => boolean {
  let pages = 0;
  return () => pages++ > 0;
}
