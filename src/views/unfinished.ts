import { draftScope } from '../data/drafts.js';
import type { RemarkDraft } from '../model/remark.js';
import type { Words } from '../ui/words.js';
import type { Sheet } from './sheet.js';

/** Where drafts are kept; it comes with the composer. */
type Shelf = Pick<typeof import('../data/drafts.js'), 'dropDraft' | 'keepDraft' | 'readDraft'>;

export interface UnfinishedOptions {
  readonly box: { readonly words: Words; requestUpdate(): void };
  /** The form that stands below a comment, '' for the one below the thread. */
  readonly sheet: (parentId: string) => Sheet;
  /** The name of the page's thread among all that drafts are kept for. */
  readonly scope: () => string;
  readonly announce: (words: string) => void;
}

const KEEPING = 300;

/** What stands in the forms and was not sent: kept while it is written, and put back after a reload. */
export class Unfinished {
  readonly #options: UnfinishedOptions;
  readonly #lengths = new Map<string, number>();
  /** When each draft that came back was written. */
  readonly #restored = new Map<string, number>();
  #shelf: Shelf | undefined;
  /** The forms that were written in since what stands in them was kept. */
  readonly #changed = new Set<string>();
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** Kept longer than the tab, by the reader's own tick. */
  #isLasting = false;
  /** This browser keeps nothing: a reader has to know. */
  isLost = false;

  constructor(options: UnfinishedOptions) {
    this.#options = options;
  }

  /** From here on there is somewhere to keep drafts, also those that were written while it was on its way. */
  useShelf(shelf: Shelf): void {
    this.#shelf = shelf;
    for (const [parentId, length] of this.#lengths) if (length) this.keep(parentId);
  }

  lengthOf(parentId: string): number {
    return this.#lengths.get(parentId) ?? 0;
  }

  /** When the draft was written that has come back into this form. */
  restoredAt(parentId: string): number | undefined {
    return this.#restored.get(parentId);
  }

  /** Whether what stands there is kept on this device; undefined while there is nothing to keep. */
  isKept(parentId: string): boolean | undefined {
    return this.lengthOf(parentId) ? this.#isLasting : undefined;
  }

  setKept(parentId: string, isLasting: boolean): void {
    this.#isLasting = isLasting;
    this.keep(parentId);
  }

  onInput(parentId: string): void {
    const { box, sheet } = this.#options;
    this.#lengths.set(parentId, sheet(parentId).draft().text.length);
    this.#changed.add(parentId);
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.flush(), KEEPING);
    box.requestUpdate();
  }

  /** Keeps at once what was written last, in whichever forms. */
  flush(): void {
    clearTimeout(this.#keeping);
    for (const parentId of this.#changed) this.keep(parentId);
    this.#changed.clear();
  }

  keep(parentId: string): void {
    const { box, sheet, announce } = this.#options;
    const { text, name, url } = sheet(parentId).draft();
    if (this.#shelf) {
      const isLost = !this.#shelf.keepDraft(this.#scope(parentId), { text, name, url }, this.#isLasting);
      if (isLost && !this.isLost) announce(box.words.say('draftLost'));
      this.isLost = isLost;
    }
    box.requestUpdate();
  }

  fill(parentId: string, draft: Partial<RemarkDraft>): void {
    const { box, sheet } = this.#options;
    sheet(parentId).fill(draft);
    this.#lengths.set(parentId, sheet(parentId).draft().text.length);
    box.requestUpdate();
  }

  restore(parentId: string): void {
    const { box, sheet, announce } = this.#options;
    const kept = this.#shelf?.readDraft(this.#scope(parentId));
    if (!kept || sheet(parentId).input('text')?.value) return;
    this.fill(parentId, kept);
    this.#restored.set(parentId, kept.at);
    this.#isLasting ||= !!kept.isLasting;
    announce(box.words.say('draftRestored'));
  }

  drop(parentId: string): void {
    this.#changed.delete(parentId);
    this.#restored.delete(parentId);
    this.#lengths.delete(parentId);
    this.#shelf?.dropDraft(this.#scope(parentId));
  }

  #scope(parentId: string): string {
    return draftScope(this.#options.scope(), parentId);
  }
}
