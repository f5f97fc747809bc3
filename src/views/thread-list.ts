import { breath } from '../mapping/breath.js';
import type { Remark } from '../model/remark.js';
import type { Desk } from './desk.js';
import type { Edition, News } from './news.js';
import { inOrder, toTree, type Sort, type Tree } from './tree.js';

export interface ThreadListOptions {
  readonly news: News;
  readonly desk: Desk;
  readonly sort: () => Sort;
  /** A long list can be drawn now. */
  readonly onReady: () => void;
}

/** So many comments are too many to be compared, planted and drawn in one task. */
const MANY = 1_000;

/** What of a list is shown, and the tree that it makes; of a long list both are made in tasks that no reader feels. */
export class ThreadList {
  readonly #options: ThreadListOptions;
  #tree: Tree = { roots: [], branches: new Map() };
  #treeOf: readonly [list?: readonly Remark[], order?: Sort] = [];
  #hasVotes = false;
  /** The newest list, and the newest that may be drawn. */
  #coming: readonly Remark[] | undefined;
  #ready: readonly Remark[] | undefined;
  #prepared: Promise<void> | undefined;

  constructor(options: ThreadListOptions) {
    this.#options = options;
  }

  get tree(): Tree {
    return this.#tree;
  }

  /** Whether any comment says how many like it. */
  get hasVotes(): boolean {
    return this.#hasVotes;
  }

  /** Settles when the long list that came last can be drawn. */
  get prepared(): Promise<void> | undefined {
    return this.#prepared;
  }

  /** The newest list that may be drawn: `list` itself, unless it is long and has just come; then the one before, if any. */
  newest(list: readonly Remark[]): readonly Remark[] | undefined {
    if (list !== this.#coming) {
      this.#coming = list;
      if (list.length < MANY) this.#ready = list;
      else this.#prepared = this.#prepare(list);
    }
    return this.#ready;
  }

  /** Makes the tree of what is shown of a list; gives how many comments wait to be asked for. */
  grow(list: readonly Remark[]): number {
    const { shown, fresh } = this.#editionOf(list);
    this.#plant(shown);
    return fresh;
  }

  /** Makes the tree of a thread that has no list. */
  clear(): void {
    this.#plant([]);
  }

  async #prepare(list: readonly Remark[]): Promise<void> {
    for (const step of [() => this.#editionOf(list), () => this.grow(list), () => (this.#ready = list)]) {
      await breath();
      if (list === this.#coming) step();
    }
    this.#options.onReady();
  }

  #editionOf(list: readonly Remark[]): Edition {
    const { news, desk } = this.#options;
    return news.of(list, new Map([...desk.sent.all.values()].map((entry) => [entry.id, entry])));
  }

  #plant(shown: readonly Remark[]): void {
    const remarks = this.#withAnswered(shown);
    const sort = this.#options.sort();
    const [list, order] = this.#treeOf;
    if (remarks === list && sort === order) return;
    this.#treeOf = [remarks, sort];
    this.#tree = remarks === list ? inOrder(this.#tree, sort) : toTree(remarks, sort);
    this.#hasVotes = remarks.some(({ likes }) => likes !== undefined);
  }

  /** What a reader answers stays until they leave it, whatever becomes of it on the server. */
  #withAnswered(remarks: readonly Remark[]): readonly Remark[] {
    const { replyTo } = this.#options.desk;
    return !replyTo || remarks.some(({ id }) => id === replyTo.id) ? remarks : [...remarks, replyTo];
  }
}
