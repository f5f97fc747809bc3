import type { TemplateResult } from 'lit';
import type { Entry } from '../data/entry.js';
import { hasDraft, hasUnsent } from '../data/unsent.js';
import type { Remark } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import { PressCommentSentEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import { isField } from './comment-rules.js';
import type { Action, Done } from './composer.js';
import { Courier } from './courier.js';
import { Forms } from './forms.js';
import { OwnComments } from './own-comments.js';
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
  readonly #courier: Courier;
  readonly #written: Written;
  readonly #own: OwnComments;
  readonly #forms: Forms;
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
    const courier = (this.#courier = new Courier({
      ...{ kit, box, server },
      onLoad: (shelf) => this.#forms.unfinished.useShelf(shelf),
      onChange: (entry) => this.#onChange(entry),
    }));
    const written = (this.#written = new Written(kit, box));
    this.#own = new OwnComments(box);
    this.#forms = new Forms({
      ...{ kit, box, server, courier, written, announce },
      root: () => this.#root,
      onSent: (parentId) => this.#onSent(parentId),
      onLeave: () => this.reply(undefined),
    });
  }

  /** Something unsent from an earlier page goes on being sent; something unfinished comes back. */
  open(): void {
    void this.#server
      .load()
      .catch(() => {})
      .then(() => this.#box.requestUpdate());
    void hasUnsent().then((isUnsent) => {
      if (isUnsent || hasDraft()) void this.#load().then(() => this.#forms.unfinished.restore(''));
    });
  }

  close(): void {
    this.#forms.unfinished.flush();
    this.#own.rest();
    this.#courier.close();
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
    // The form that goes takes nothing along.
    this.#forms.unfinished.flush();
    this.#replyTo = remark;
    this.#root = root;
    this.#box.requestUpdate();
    void this.#box.updateComplete.then(async () => {
      if (!remark) return this.#button(before ?? '')?.focus();
      const sheet = this.#forms.sheet(remark.id);
      sheet.input('text')?.focus();
      const { name, email, url } = this.#forms.sheet('').draft();
      sheet.fill({ name, email, url });
      await this.#load();
      this.#forms.unfinished.restore(remark.id);
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
    this.#courier.retry(key);
  }

  discard(key: string): void {
    this.#courier.discard(key);
  }

  /** Lets go of one that the server has deleted: it is nobody's any more. */
  forget(key: string): void {
    this.#own.forget(key);
    this.discard(key);
  }

  /** Takes one that waits back into its field. */
  revise(key: string): void {
    const entry = this.#own.all.get(key);
    if (!entry) return;
    const { parentId } = entry.draft;
    const parent = this.#forms.sheet(parentId).form ? parentId : '';
    this.#forms.giveBack(parent, entry.draft);
    this.discard(key);
    this.#forms.sheet(parent).input('text')?.focus();
  }

  get #isOpen(): boolean {
    return !this.#box.closed && !this.#server.isReadOnly && !this.#server.fault;
  }

  /** Without what sends a reader can still write: it is asked for again when they do. */
  async #load(): Promise<void> {
    await this.#courier.load().catch(() => {});
  }

  #button(id: string): HTMLElement | null {
    return this.#box.renderRoot.querySelector(`#comment-${CSS.escape(id)} [part=reply]`);
  }

  /** What was typed into the page's own form, before the thread came, goes on in ours. */
  #takeOver(): void {
    const { form } = this.#server;
    if (!form || this.#isTakenOver) return;
    this.#isTakenOver = true;
    void this.#box.updateComplete.then(async () => {
      const { draft, focused } = form.take();
      form.hide();
      const { unfinished } = this.#forms;
      if (Object.keys(draft).length) {
        unfinished.fill('', draft);
        await this.#load();
        unfinished.keep('');
      }
      if (isField(focused)) this.#forms.sheet('').input(focused)?.focus();
    });
  }

  /** A reply's form closes, and its writer goes on from the reply. */
  #onSent(parentId: string): void {
    if (!parentId) return;
    this.#replyTo = undefined;
    void this.#box.updateComplete.then(() => {
      const own = this.#own.lastBelow(parentId);
      if (own) this.#box.renderRoot.querySelector<HTMLElement>(`[data-key="${own.key}"]`)?.focus();
    });
  }

  /** The outbox tells of every step of a comment, also of those that another tab makes. */
  #onChange(entry: Entry): void {
    const { state, id } = entry;
    this.#wantsSignIn = !!entry.signIn || (this.#wantsSignIn && state !== 'sent' && state !== 'held');
    const isNew = this.#own.take(entry);
    // A refused comment is removed when its text is back in the field: what the server said of it is said last.
    if (isNew && state !== 'removed') this.#announce(this.#own.wordsOf(entry));
    if (state === 'refused') this.#onRefused(entry);
    if (isNew && (state === 'sent' || state === 'held')) {
      this.#box.dispatchEvent(new PressCommentSentEvent(id, state === 'held'));
      // A server that does not say under which id may show it already.
      if (state === 'sent' || !id) this.#box.feed.reload();
    }
    this.#box.requestUpdate();
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
