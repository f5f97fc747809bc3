import type { Entry } from '../data/entry.js';
import type { Remark, RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import { PressCommentSentEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import type { Courier } from './courier.js';
import type { Forms } from './forms.js';
import { OwnComments } from './own-comments.js';
import type { Written } from './written.js';

export interface OutgoingOptions {
  readonly kit: Pick<Kit, 'decode'>;
  readonly box: DataElement & { readonly feed: { reload(): void } };
  readonly written: Written;
  readonly forms: () => Forms;
  /** The one of the thread that is shown. */
  readonly courier: () => Courier;
  /** What that thread is called. */
  readonly scope: () => string;
  /** Whose comment is being answered, '' for none. */
  readonly answered: () => string;
  /** Tells a reader who cannot see the thread. */
  readonly announce: (words: string) => void;
}

/** What this reader has sent: what becomes of it on its way, and what they may do with it. */
export class Outgoing {
  readonly #options: OutgoingOptions;
  readonly #own: OwnComments;
  /** The server asked for it, and nothing was sent since. */
  #wantsSignIn = false;

  constructor(options: OutgoingOptions) {
    this.#options = options;
    this.#own = new OwnComments(options.box);
  }

  /** By their keys: on their way, held, and sent since the page was opened. */
  get all(): ReadonlyMap<string, Entry> {
    return this.#own.all;
  }

  get wantsSignIn(): boolean {
    return this.#wantsSignIn;
  }

  /** Whether a text is on its way or with the server. */
  has(draft: Pick<RemarkDraft, 'text' | 'parentId'>): boolean {
    return this.#own.has(draft);
  }

  /** The newest that answers a comment. */
  lastBelow(parentId: string): Entry | undefined {
    return this.#own.lastBelow(parentId);
  }

  /** What one says, as the server will read it; undefined where it looks as it was typed. */
  drawn({ draft }: Entry): HTMLElement | undefined {
    return this.#options.written.of(draft.text);
  }

  /** What becomes of one, in words. */
  wordsOf(entry: Entry): string {
    return this.#own.wordsOf(entry);
  }

  /** Looks in a new list for what was sent. */
  meet(remarks: readonly Remark[]): void {
    const { kit, written } = this.#options;
    const isSame = this.#own.find(remarks, kit.decode, (text) => written.plain(text));
    isSame.forEach((key) => this.discard(key));
  }

  retry(key: string): void {
    const entry = this.all.get(key);
    if (entry) this.#options.courier().retry(entry);
  }

  /** Throws one away, also where no disk has it any more. */
  discard(key: string): void {
    const { courier, box } = this.#options;
    if (this.all.get(key)?.state !== 'sent') this.#own.forget(key);
    courier().discard(key);
    box.requestUpdate();
  }

  /** Lets go of one that the server has deleted: it is nobody's any more. */
  forget(key: string): void {
    this.#own.forget(key);
    this.#options.courier().discard(key);
  }

  /** Takes one that waits back into its field; into that of the answer, where its form is open. */
  revise(key: string): void {
    const { box, forms, answered } = this.#options;
    const entry = this.all.get(key);
    if (!entry) return;
    const { parentId } = entry.draft;
    const parent = answered() === parentId ? parentId : '';
    this.forget(key);
    box.requestUpdate();
    void box.updateComplete.then(() => {
      forms().giveBack(parent, entry.draft);
      forms().sheet(parent).input('text')?.focus();
    });
  }

  /** The page shows another thread: those of the one before go on without being seen. */
  leave(): void {
    this.#wantsSignIn = false;
    this.#own.forget();
  }

  /** Its widget is out of the page. */
  rest(): void {
    this.#own.rest();
  }

  /** The outbox tells of every step of a comment, also of those that another tab makes; `isHere` where it was written here. */
  take(entry: Entry, isHere: boolean): void {
    const { box, forms, scope, announce } = this.#options;
    const { state, id, draft } = entry;
    // A composer goes on with what it was given for a thread that is no longer shown.
    if (entry.scope !== scope()) return;
    this.#wantsSignIn = !!entry.signIn || (this.#wantsSignIn && state !== 'sent' && state !== 'held');
    const isNew = this.#own.take(entry);
    // A refused comment is removed when its text is back in the field: what the server said of it is said last.
    if (isNew && state !== 'removed') announce(this.wordsOf(entry));
    if (state === 'refused' && isHere) this.#onRefused(entry);
    if (forms().unfinished.restoredAt(draft.parentId) !== undefined && this.#isTwice(draft)) {
      forms().clear(draft.parentId);
    }
    if (isNew && (state === 'sent' || state === 'held')) {
      box.dispatchEvent(new PressCommentSentEvent(id, state === 'held'));
      // A server that does not say under which id may show it already.
      if (state === 'sent' || !id) box.feed.reload();
    }
    box.requestUpdate();
  }

  /** A draft came back of what had been sent when the browser ended, or by the tab that this one was copied from. */
  #isTwice(draft: RemarkDraft): boolean {
    return this.#options.forms().sheet(draft.parentId).draft().text === draft.text && this.has(draft);
  }

  /** What cannot be mended by trying again goes back to its field, with the server's words; unless that is in use. */
  #onRefused({ draft, fields, message, key }: Entry): void {
    const { box, forms, announce } = this.#options;
    const { parentId } = draft;
    const field = forms().sheet(parentId).input('text');
    if (!field || field.value) return;
    const isNamed = Object.values(fields).some(Boolean);
    const faults = isNamed ? fields : { ...fields, text: message || box.words.say('refused') };
    this.forget(key);
    forms().giveBack(parentId, draft, faults);
    announce(Object.values(faults).join(' '));
  }
}
