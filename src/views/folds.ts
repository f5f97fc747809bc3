import { breath } from '../mapping/breath.js';
import type { Remark } from '../model/remark.js';
import { linesIn } from './plain-text.js';
import type { Branch, Tree } from './tree.js';

/** The widget, as far as its folds know it. */
interface FoldsBox {
  /** How many conversations are shown before a reader asks for more. */
  readonly limit: number;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}

/** So many answers are shown at once; a single one more is not worth a button. */
const FEW = 3;
const MORE = 50;
/** What is drawn in one piece where much is opened at once; more, while that takes no longer than this, in milliseconds. */
const SLICE = 20;
const SHORT = 30;
/** A text that is longer is cut, and by so much that reading on is worth it. */
const LINES = 16;

/** What of a thread is shown: how many conversations, how many answers in each, and which texts are cut. */
export class Folds {
  readonly #box: FoldsBox;
  #roots = 0;
  readonly #replies = new Map<string, number>();
  readonly #folded = new Set<string>();
  readonly #whole = new Set<string>();
  readonly #long = new WeakMap<Remark, boolean>();
  /** How often something was opened or closed in each conversation. */
  readonly #turns = new WeakMap<Branch, number>();

  constructor(box: FoldsBox) {
    this.#box = box;
  }

  /** How many of a comment's answers are shown; without one, how many conversations. */
  shown(branch?: Branch): number {
    if (!branch) return Math.max(this.#box.limit, 1) + this.#roots;
    const { remark, replies } = branch;
    if (this.#folded.has(remark.id)) return 0;
    const shown = this.#replies.get(remark.id) ?? FEW;
    return replies.length < shown + 2 ? replies.length : shown;
  }

  /** Another number whenever something in a conversation was opened or closed. */
  turnsOf(root: Branch): number {
    return this.#turns.get(root) ?? 0;
  }

  more(branch?: Branch, by = branch ? MORE : Math.max(this.#box.limit, 1)): void {
    if (branch) this.#replies.set(branch.remark.id, this.shown(branch) + by);
    else this.#roots += by;
    this.touch(branch);
  }

  /** Only a long conversation can be folded: a short one is read sooner than folded. */
  canFold({ count }: Branch): boolean {
    return count > FEW + 1;
  }

  isFolded({ remark: { id } }: Branch): boolean {
    return this.#folded.has(id);
  }

  fold(branch: Branch): void {
    const { id } = branch.remark;
    if (!this.#folded.delete(id)) this.#folded.add(id);
    this.touch(branch);
  }

  /** Whether only the beginning of a comment is shown. */
  isCut(remark: Remark): boolean {
    let isLong = this.#long.get(remark);
    if (isLong === undefined) {
      isLong = linesIn(remark.body?.source ?? remark.text) > LINES;
      this.#long.set(remark, isLong);
    }
    return isLong && !this.#whole.has(remark.id);
  }

  showWhole(branch: Branch): void {
    this.#whole.add(branch.remark.id);
    this.touch(branch);
  }

  /** Whether a comment is on the page, with all that it stands under. */
  isShown(branch: Branch, { roots }: Tree): boolean {
    return pathTo(branch).every((step) => (step.parent?.replies ?? roots).indexOf(step) < this.shown(step.parent));
  }

  /** Opens all that a comment stands under, in pieces that no reader feels. */
  async openTo(branch: Branch, { roots }: Tree): Promise<void> {
    this.#whole.add(branch.remark.id);
    for (const step of pathTo(branch)) {
      const { parent } = step;
      const index = (parent?.replies ?? roots).indexOf(step);
      if (parent) this.#folded.delete(parent.remark.id);
      for (let slice = SLICE; index >= this.shown(parent);) {
        const start = performance.now();
        this.more(parent, Math.min(slice, index + 1 - this.shown(parent)));
        await this.#box.updateComplete;
        await breath();
        slice = performance.now() - start < SHORT ? 2 * SLICE : SLICE;
      }
    }
    this.touch(branch);
    await this.#box.updateComplete;
  }

  /** Something in a conversation has changed; without one, how many are shown. */
  touch(branch: Branch | undefined): void {
    if (branch) {
      const root = rootOf(branch);
      this.#turns.set(root, this.turnsOf(root) + 1);
    }
    this.#box.requestUpdate();
  }
}

/** The first of a comment's conversation. */
export function rootOf(branch: Branch): Branch {
  let root = branch;
  for (let above = root.parent; above; above = root.parent) root = above;
  return root;
}

function pathTo(branch: Branch): Branch[] {
  const path: Branch[] = [];
  for (let at: Branch | undefined = branch; at; at = at.parent) path.unshift(at);
  return path;
}
