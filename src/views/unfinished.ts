import { draftScope, dropDraft, keepDraft, readDraft } from '../data/drafts.js';
import type { RemarkDraft } from '../model/remark.js';
import type { Words } from '../ui/words.js';
import type { Sheet } from './sheet.js';

export interface UnfinishedOptions {
  readonly box: { readonly words: Words; requestUpdate(): void };
  /** The form that stands below a comment, '' for the one below the thread. */
  readonly sheet: (parentId: string) => Sheet;
  /** The name of the page's thread among all that drafts are kept for. */
  readonly scope: () => string;
  readonly announce: (words: string) => void;
  /** Whether this reader has sent such a text already. */
  readonly isSent: (draft: Pick<RemarkDraft, 'text' | 'parentId'>) => boolean;
}

const KEEPING = 300;

/**
 * What stands in the forms and was not sent: kept while it is written, and put back wherever its form comes back, in the
 * same page or after a reload. It is known without the form: a thread may be drawn without it between two keys.
 */
export class Unfinished {
  readonly #options: UnfinishedOptions;
  readonly #drafts = new Map<string, RemarkDraft>();
  /** When each draft that came back was written. */
  readonly #restored = new Map<string, number>();
  /** The forms that were written in since what stands in them was kept. */
  readonly #changed = new Set<string>();
  /** The forms that have what is theirs. */
  #met = new WeakSet<HTMLFormElement>();
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** Kept longer than the tab, by the reader's own tick. */
  #isLasting = false;
  /** This browser keeps nothing: a reader has to know. */
  isLost = false;

  constructor(options: UnfinishedOptions) {
    this.#options = options;
  }

  lengthOf(parentId: string): number {
    return this.#drafts.get(parentId)?.text.length ?? 0;
  }

  /** When the draft was written that has come back into this form. */
  restoredAt(parentId: string): number | undefined {
    return this.#restored.get(parentId);
  }

  /** Whether what stands there is kept on this device; undefined while there is nothing to keep. */
  isKept(parentId: string): boolean | undefined {
    return this.lengthOf(parentId) ? this.#isLasting : undefined;
  }

  /** The tick stands in each form, and says the same of all. */
  setKept(isLasting: boolean): void {
    this.#isLasting = isLasting;
    for (const parentId of this.#drafts.keys()) this.#keep(parentId);
  }

  onInput(parentId: string): void {
    this.#note(parentId);
    this.#changed.add(parentId);
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.flush(), KEEPING);
  }

  /** Keeps at once what was written last, in whichever forms. */
  flush(): void {
    clearTimeout(this.#keeping);
    for (const parentId of this.#changed) this.#keep(parentId);
    this.#changed.clear();
  }

  /** Puts a text into its form, below what stands there already, and where there is no such form, into its draft. */
  giveBack(parentId: string, draft: Partial<RemarkDraft>): void {
    const sheet = this.#options.sheet(parentId);
    const before = sheet.form ? sheet.draft() : readDraft(this.#scope(parentId));
    const text = joined(before?.text, draft.text);
    if (sheet.form) {
      sheet.fill({ ...draft, text });
      this.#note(parentId);
    } else this.#drafts.set(parentId, { ...EMPTY, ...before, ...draft, text, parentId });
    this.#keep(parentId);
  }

  /** Forms have been drawn: one that was not there before gets what was written in it. */
  meet(parentId: string): void {
    const sheet = this.#options.sheet(parentId);
    if (!sheet.form || this.#met.has(sheet.form)) return;
    this.#met.add(sheet.form);
    const known = this.#drafts.get(parentId);
    if (known) sheet.complete(known);
    else this.#restore(parentId, sheet);
  }

  /** The text is with the outbox, or thrown away. */
  drop(parentId: string): void {
    this.#changed.delete(parentId);
    this.forget(parentId);
    dropDraft(this.#scope(parentId));
  }

  /** How to forget what is kept of a form, whatever thread the page shows by then. */
  dropLater(parentId: string): () => void {
    const scope = this.#scope(parentId);
    return () => dropDraft(scope);
  }

  /** Lets go of a form that was closed: what was kept of it comes back when it is opened again. */
  forget(parentId: string): void {
    this.#restored.delete(parentId);
    this.#drafts.delete(parentId);
  }

  /** Lets go of all forms: they are about to stand below another thread. */
  leave(): void {
    this.flush();
    this.#restored.clear();
    this.#drafts.clear();
    this.#met = new WeakSet();
  }

  #note(parentId: string): void {
    const { box, sheet } = this.#options;
    this.#drafts.set(parentId, sheet(parentId).draft());
    box.requestUpdate();
  }

  #keep(parentId: string): void {
    const { box, announce } = this.#options;
    const draft = this.#drafts.get(parentId);
    if (!draft) return;
    const isLost = !keepDraft(this.#scope(parentId), draft, this.#isLasting);
    if (isLost && !this.isLost) announce(box.words.say('draftLost'));
    this.isLost = isLost;
    box.requestUpdate();
  }

  #restore(parentId: string, sheet: Sheet): void {
    const { box, announce, isSent } = this.#options;
    const kept = readDraft(this.#scope(parentId));
    if (!kept || sheet.input('text')?.value) return;
    // The browser ended between the outbox and the draft.
    if (isSent({ ...kept, parentId })) return dropDraft(this.#scope(parentId));
    sheet.complete(kept);
    this.#note(parentId);
    this.#restored.set(parentId, kept.at);
    this.#isLasting ||= !!kept.isLasting;
    announce(box.words.say('draftRestored'));
  }

  #scope(parentId: string): string {
    return draftScope(this.#options.scope(), parentId);
  }
}

const EMPTY = { name: '', email: '', url: '' };

/** Nobody knows which of two texts is the one that matters. */
const joined = (before = '', text = ''): string =>
  before.trim() && before !== text ? `${before}\n\n${text}`.trimEnd() : text;
