import type { TemplateResult } from 'lit';
import type { Entry } from '../data/entry.js';
import { hasUnsent } from '../data/unsent.js';
import type { Remark, RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import { PressCommentSentEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import type { Action, Done } from './composer.js';
import { Courier } from './courier.js';
import { Forms } from './forms.js';
import { OwnComments } from './own-comments.js';
import { putCaret } from './page-form.js';
import { Server, type Told } from './server.js';
import { Written } from './written.js';

/** The widget, as far as its desk knows it. */
export interface DeskBox extends DataElement {
  readonly feed: { reload(): void } & Told['feed'];
  readonly headingLevel: number;
  readonly fields: string;
  readonly maxLength: number;
  readonly note: string;
  readonly closed: boolean;
}

export interface DeskOptions {
  readonly kit: Kit;
  readonly box: DeskBox;
  /** Tells a reader who cannot see the thread. */
  readonly announce: (words: string) => void;
}

/** Where a reader writes: whether they may, whom they answer, and what becomes of what they have sent. */
export class Desk {
  readonly #kit: Kit;
  readonly #box: DeskBox;
  readonly #announce: (words: string) => void;
  readonly #server: Server;
  #courier: Courier;
  readonly #written: Written;
  readonly #own: OwnComments;
  readonly #forms: Forms;
  /** What the thread is called that is written for. */
  #scope: string;
  /** Ends what it hears of the page. */
  #away = new AbortController();
  #replyTo: Remark | undefined;
  /** The first comment above the one that is answered. */
  #root = '';
  #wantsSignIn = false;
  #isTakenOver = false;

  constructor({ kit, box, announce }: DeskOptions) {
    this.#kit = kit;
    this.#box = box;
    this.#announce = announce;
    const server = (this.#server = new Server(kit, box));
    this.#scope = server.scope;
    this.#courier = this.#newCourier();
    const written = (this.#written = new Written(kit, box));
    const own = (this.#own = new OwnComments(box));
    this.#forms = new Forms({
      ...{ kit, box, server, written, announce },
      courier: () => this.#courier,
      scope: () => this.#scope,
      isSent: (draft) => own.has(draft),
      root: () => this.#root,
      onSent: (parentId) => this.#onSent(parentId),
      onLeave: () => this.reply(undefined),
    });
  }

  /** Something unsent from an earlier page goes on being sent. */
  open(): void {
    this.#away = new AbortController();
    const { signal } = this.#away;
    const flush = (): void => this.#forms.unfinished.flush();
    // The last that a page hears before it may be thrown away.
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    this.#ask();
  }

  close(): void {
    this.#away.abort();
    this.#forms.unfinished.flush();
    this.#own.rest();
    this.#courier.close();
  }

  /** The page may show another thread: what was written for one is never sent to another. */
  follow(): void {
    const { scope } = this.#server;
    if (scope === this.#scope) return;
    this.#forms.leave();
    this.#scope = scope;
    this.#replyTo = undefined;
    this.#wantsSignIn = false;
    this.#own.forget();
    this.#courier.close();
    this.#courier = this.#newCourier();
    this.#ask();
  }

  /** The forms have been drawn: what is unfinished comes back into them. */
  meetForms(): void {
    this.#forms.meet();
  }

  /** Whether a comment may be answered, voted for, changed or deleted here. */
  can(what: Action | 'reply'): boolean {
    return what === 'reply' ? this.#isOpen && this.#server.canReply : this.#server.can(what);
  }

  /** Does it on the server, once. Never throws. */
  act(what: Action, id: string, text = ''): Promise<Done> {
    return this.#courier.act(what, id, { ...this.#forms.sheet('').draft(), text });
  }

  /** The form below the thread, or the sentence that stands for it. */
  renderCompose(): unknown {
    const { html, heading } = this.#kit;
    const { words, closed, headingLevel } = this.#box;
    if (closed) return html`<p class="msg">${words.say('commentsClosed')}</p>`;
    if (this.#server.fault) return html`<p class="msg">${words.say('notSetUp')}</p>`;
    if (!this.#isOpen) return undefined;
    this.#takeOver();
    return html`${heading(headingLevel, 'press-h', 'heading', words.say('leaveComment'))}${
      this.#wantsSignIn ? html`<slot name="sign-in"></slot>` : undefined
    }${this.#forms.render('', words.say('comment'))}`;
  }

  /** The form that answers a comment, where that one is being answered. */
  renderReply({ id, author }: Remark): TemplateResult | undefined {
    if (this.#replyTo?.id !== id) return undefined;
    const { words } = this.#box;
    return this.#forms.render(id, words.say('replyTo', { name: author.name || words.say('anonymous') }));
  }

  /** Whose comment is being answered; undefined for none. */
  get replyTo(): Remark | undefined {
    return this.#replyTo;
  }

  /** Opens the form that answers a comment, or closes it; `root` is the first comment above it. */
  reply(remark: Remark | undefined, root = ''): void {
    const before = this.#replyTo?.id;
    const { unfinished } = this.#forms;
    // The form that goes takes nothing along.
    unfinished.flush();
    if (before) unfinished.forget(before);
    this.#replyTo = remark;
    this.#root = root;
    this.#box.requestUpdate();
    void this.#box.updateComplete.then(() => {
      if (!remark) return this.#button(before ?? '')?.focus();
      const sheet = this.#forms.sheet(remark.id);
      sheet.input('text')?.focus();
      const { name, email, url } = this.#forms.sheet('').draft();
      sheet.complete({ name, email, url });
      void this.#courier.load().catch(() => {});
    });
  }

  /** This reader's own, by their keys: on their way, held, and sent since the page was opened. */
  get own(): ReadonlyMap<string, Entry> {
    return this.#own.all;
  }

  /** What a comment on its way says, as the server will read it; undefined where it looks as it was typed. */
  drawn({ draft }: Entry): HTMLElement | undefined {
    return this.#written.of(draft.text);
  }

  /** What becomes of a comment on its way, in words. */
  entryWords(entry: Entry): string {
    return this.#own.wordsOf(entry);
  }

  /** Looks in a new list for what this reader sent. */
  meet(remarks: readonly Remark[]): void {
    const isSame = this.#own.find(remarks, this.#kit.decode, (text) => this.#written.plain(text));
    isSame.forEach((key) => this.discard(key));
  }

  retry(key: string): void {
    const entry = this.#own.all.get(key);
    if (entry) this.#courier.retry(entry);
  }

  /** Throws one away, also where no disk has it any more. */
  discard(key: string): void {
    if (this.#own.all.get(key)?.state !== 'sent') this.#own.forget(key);
    this.#courier.discard(key);
    this.#box.requestUpdate();
  }

  /** Lets go of one that the server has deleted: it is nobody's any more. */
  forget(key: string): void {
    this.#own.forget(key);
    this.#courier.discard(key);
  }

  /** Takes one that waits back into its field; into that of the answer, where its form is open. */
  revise(key: string): void {
    const entry = this.#own.all.get(key);
    if (!entry) return;
    const { parentId } = entry.draft;
    const parent = this.#replyTo?.id === parentId ? parentId : '';
    this.forget(key);
    this.#box.requestUpdate();
    void this.#box.updateComplete.then(() => {
      this.#forms.giveBack(parent, entry.draft);
      this.#forms.sheet(parent).input('text')?.focus();
    });
  }

  get #isOpen(): boolean {
    return !this.#box.closed && !this.#server.isReadOnly && !this.#server.fault;
  }

  #newCourier(): Courier {
    return new Courier({
      ...{ kit: this.#kit, box: this.#box, server: this.#server },
      onChange: (entry, isHere) => this.#onChange(entry, isHere),
    });
  }

  #ask(): void {
    const courier = this.#courier;
    void this.#server
      .load()
      .catch(() => {})
      .then(() => this.#box.requestUpdate());
    // Without what sends a reader can still write: it is asked for again when they do.
    void hasUnsent()
      .then(async (isUnsent) => {
        if (isUnsent && courier === this.#courier && this.#box.isConnected) await courier.load();
      })
      .catch(() => {});
  }

  #button(id: string): HTMLElement | null {
    return this.#box.renderRoot.querySelector(`#comment-${CSS.escape(id)} [part=reply]`);
  }

  /** What was typed into the page's own form, before the thread came, goes on in ours. */
  #takeOver(): void {
    const { form } = this.#server;
    if (!form || this.#isTakenOver) return;
    this.#isTakenOver = true;
    // In the task that draws ours: before the next frame the browser takes the focus from what is no longer shown.
    void this.#box.updateComplete.then(() => {
      const { draft, focused, caret } = form.take();
      if (Object.keys(draft).length) this.#forms.giveBack('', draft);
      const input = focused && this.#forms.sheet('').input(focused);
      if (input) {
        input.focus();
        putCaret(input, caret, draft[focused] ?? input.value);
      }
      form.hide();
    });
  }

  /** A reply's form closes, and its writer goes on from the reply; whoever writes elsewhere by then is left alone. */
  #onSent(parentId: string): void {
    if (!parentId || this.#replyTo?.id !== parentId) return;
    const { renderRoot, updateComplete } = this.#box;
    const { form } = this.#forms.sheet(parentId);
    const active = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    const isThere = !active || !!form?.contains(active);
    this.#replyTo = undefined;
    this.#box.requestUpdate();
    if (!isThere) return;
    void updateComplete.then(() => {
      const own = this.#own.lastBelow(parentId);
      if (own) renderRoot.querySelector<HTMLElement>(`[data-key="${own.key}"]`)?.focus();
    });
  }

  /** The outbox tells of every step of a comment, also of those that another tab makes. */
  #onChange(entry: Entry, isHere: boolean): void {
    const { state, id, draft, scope } = entry;
    // A composer goes on with what it was given for a thread that is no longer shown.
    if (scope !== this.#scope) return;
    this.#wantsSignIn = !!entry.signIn || (this.#wantsSignIn && state !== 'sent' && state !== 'held');
    const isNew = this.#own.take(entry);
    // A refused comment is removed when its text is back in the field: what the server said of it is said last.
    if (isNew && state !== 'removed') this.#announce(this.#own.wordsOf(entry));
    if (state === 'refused' && isHere) this.#onRefused(entry);
    if (this.#forms.unfinished.restoredAt(draft.parentId) !== undefined && this.#isTwice(draft)) {
      this.#forms.clear(draft.parentId);
    }
    if (isNew && (state === 'sent' || state === 'held')) {
      this.#box.dispatchEvent(new PressCommentSentEvent(id, state === 'held'));
      // A server that does not say under which id may show it already.
      if (state === 'sent' || !id) this.#box.feed.reload();
    }
    this.#box.requestUpdate();
  }

  /** A draft came back of what had been sent when the browser ended, or by the tab that this one was copied from. */
  #isTwice(draft: RemarkDraft): boolean {
    return this.#forms.sheet(draft.parentId).draft().text === draft.text && this.#own.has(draft);
  }

  /** What cannot be mended by trying again goes back to its field, with the server's words; unless that is in use. */
  #onRefused({ draft, fields, message, key }: Entry): void {
    const { parentId } = draft;
    const field = this.#forms.sheet(parentId).input('text');
    if (!field || field.value) return;
    const isNamed = Object.values(fields).some(Boolean);
    const faults = isNamed ? fields : { ...fields, text: message || this.#box.words.say('refused') };
    this.forget(key);
    this.#forms.giveBack(parentId, draft, faults);
    this.#announce(Object.values(faults).join(' '));
  }
}
