import type { TemplateResult } from 'lit';
import type { Entry } from '../data/entry.js';
import { hasUnsent } from '../data/unsent.js';
import type { Remark, RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import { PressCommentSendEvent, PressCommentSentEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import type { Action, Composer, Done } from './composer.js';
import { faultsOf, isField, renderForm, toRules, type Faults } from './comment-form.js';
import { isDoubtful, tokensIn, TRAP } from './company.js';
import { OwnComments } from './own-comments.js';
import { Previews } from './previews.js';
import { Server, type Told } from './server.js';
import { Sheet } from './sheet.js';
import { hasDraft, Unfinished } from './unfinished.js';

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

/** Where a reader writes: the forms of a thread, and what becomes of what stands in them. */
export class Desk {
  readonly #kit: Kit;
  readonly #box: DeskBox;
  readonly #announce: (words: string) => void;
  readonly #server: Server;
  readonly #own: OwnComments;
  readonly #unfinished: Unfinished;
  readonly #previews: Previews;
  #replyTo: Remark | undefined;
  #root = '';
  readonly #faults = new Map<string, Faults>();
  #composer: Composer | undefined;
  #loading: Promise<Composer> | undefined;
  #wantsSignIn = false;
  #isTakenOver = false;
  /** When its writer came to each form. */
  readonly #begun = new Map<string, number>();
  readonly #doubted = new Set<string>();

  constructor({ kit, box, announce }: DeskOptions) {
    this.#kit = kit;
    this.#box = box;
    this.#announce = announce;
    this.#server = new Server(kit, box);
    this.#own = new OwnComments(box);
    const sheet = (parentId: string): Sheet => this.#sheet(parentId);
    this.#previews = new Previews({ kit, box, text: (parentId) => sheet(parentId).draft().text });
    this.#unfinished = new Unfinished({ box, sheet, scope: () => this.#server.src, announce });
  }

  /** Something unsent from an earlier page goes on being sent; something unfinished comes back. */
  open(): void {
    void this.#server
      .load()
      .catch(() => {})
      .then(() => this.#box.requestUpdate());
    void hasUnsent().then((isUnsent) => {
      if (isUnsent || hasDraft()) void this.#compose().then(() => this.#unfinished.restore(''));
    });
  }

  /** Whose comment is being answered; undefined for none. */
  get replyTo(): Remark | undefined {
    return this.#replyTo;
  }

  /** Whether a comment may be answered, voted for, changed or deleted here. */
  can(what: Action | 'reply'): boolean {
    return what === 'reply' ? this.#isOpen && this.#server.canReply : this.#server.can(what);
  }

  /** Does it on the server, once. Never throws. */
  async act(what: Action, id: string, text = ''): Promise<Done> {
    const draft = { ...this.#sheet('').draft(), text };
    const composer = await this.#compose().catch(() => undefined);
    return composer?.act(what, id, draft) ?? { isDone: false, message: '' };
  }

  close(): void {
    this.#unfinished.rest();
    this.#own.rest();
    this.#composer?.close();
    this.#composer = undefined;
    this.#loading = undefined;
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
    }${this.renderForm('')}${this.#unfinished.isLost ? html`<p class="err">${words.say('draftLost')}</p>` : undefined}`;
  }

  renderForm(parentId: string): TemplateResult {
    const { words, note } = this.#box;
    const unfinished = this.#unfinished;
    const name = this.#replyTo?.author.name || words.say('anonymous');
    const epoch = unfinished.restoredAt(parentId);
    return renderForm(this.#kit, {
      ...{ words, parentId, note, maxLength: this.#server.maxLength },
      label: parentId ? words.say('replyTo', { name }) : words.say('comment'),
      fields: toRules(this.#server.fields),
      faults: this.#faults.get(parentId) ?? {},
      length: unfinished.lengthOf(parentId),
      isBusy: false,
      markup: this.#previews.name,
      preview: this.#previews.of(parentId),
      onPreview: () => this.#previews.toggle(parentId),
      restored: epoch === undefined ? undefined : this.#kit.age({ kind: 'instant', epoch }, words).text,
      isKept: unfinished.isKept(parentId),
      onKept: (isKept) => unfinished.setKept(parentId, isKept),
      onDiscard: () => this.#clear(parentId, true),
      onSubmit: (event) => this.#onSubmit(event, parentId),
      onInput: () => {
        unfinished.onInput(parentId);
        this.#previews.update(parentId);
      },
      onFocus: () => {
        if (!this.#begun.has(parentId)) this.#begun.set(parentId, performance.now());
        void this.#compose().catch(() => {});
      },
      onKeydown: (event) => this.#onKeydown(event, parentId),
      onCancel: () => this.reply(undefined),
    });
  }

  /** This reader's own, by their keys: on their way, held, and sent since the page was opened. */
  get own(): ReadonlyMap<string, Entry> {
    return this.#own.all;
  }

  /** What becomes of a comment on its way, in words. */
  entryWords(entry: Entry): string {
    return this.#own.wordsOf(entry);
  }

  /** Looks in a new list for what this reader sent. */
  meet(remarks: readonly Remark[]): void {
    this.#own.find(remarks, this.#kit.decode).forEach((key) => this.discard(key));
  }

  retry(key: string): void {
    void this.#composer?.retry(key);
  }

  discard(key: string): void {
    void this.#composer?.remove(key);
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
    const parent = this.#sheet(parentId).form ? parentId : '';
    this.#unfinished.fill(parent, entry.draft);
    this.#unfinished.keep(parent);
    this.discard(key);
    this.#sheet(parent).input('text')?.focus();
  }

  /** Opens the form that answers a comment, or closes it; `root` is the first comment above it. */
  reply(remark: Remark | undefined, root = ''): void {
    const before = this.#replyTo?.id;
    this.#replyTo = remark;
    this.#root = root;
    this.#box.requestUpdate();
    void this.#box.updateComplete.then(async () => {
      if (!remark) return this.#button(before ?? '')?.focus();
      const sheet = this.#sheet(remark.id);
      sheet.input('text')?.focus();
      const { name, email, url } = this.#sheet('').draft();
      sheet.fill({ name, email, url });
      await this.#compose();
      this.#unfinished.restore(remark.id);
    });
  }

  /** What was typed into the page's own form, before the thread came, goes on in ours. */
  #takeOver(): void {
    const { form } = this.#server;
    if (!form || this.#isTakenOver) return;
    this.#isTakenOver = true;
    void this.#box.updateComplete.then(async () => {
      const { draft, focused } = form.take();
      form.hide();
      if (Object.keys(draft).length) {
        this.#unfinished.fill('', draft);
        await this.#compose().catch(() => {});
        this.#unfinished.keep('');
      }
      if (isField(focused)) this.#sheet('').input(focused)?.focus();
    });
  }

  get #isOpen(): boolean {
    return !this.#box.closed && !this.#server.isReadOnly && !this.#server.fault;
  }

  #sheet(parentId: string): Sheet {
    return new Sheet(this.#box.renderRoot, parentId);
  }

  #button(id: string): HTMLElement | null {
    return this.#box.renderRoot.querySelector(`#comment-${CSS.escape(id)} [part=reply]`);
  }

  #compose(): Promise<Composer> {
    this.#loading ??= import('./composer.js').then((module) => {
      const { words, credentials, requestInit } = this.#box;
      const { decode, pageThread } = this.#kit;
      const { src, endpoint } = this.#server;
      this.#unfinished.useShelf(module);
      return (this.#composer = new module.Composer({
        ...{ src, endpoint, thread: pageThread(), lang: words.lang, credentials, requestInit, decode },
        loadWire: () => this.#server.load(),
        onChange: (entry) => this.#onChange(entry),
      }));
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  #onSubmit(event: Event, parentId: string): void {
    event.preventDefault();
    const { words } = this.#box;
    const { fields, maxLength } = this.#server;
    const draft = this.#sheet(parentId).draft();
    const rules = toRules(fields);
    const faults = faultsOf(draft, rules, maxLength, words);
    this.#faults.set(parentId, faults);
    this.#box.requestUpdate();
    const wrong = rules.find(({ field }) => faults[field]);
    if (wrong) {
      void this.#box.updateComplete.then(() => this.#sheet(parentId).input(wrong.field)?.focus());
      return;
    }
    const trap = this.#sheet(parentId).form?.querySelector<HTMLInputElement>(`[name=${TRAP}]`)?.value ?? '';
    const seconds = Math.floor((performance.now() - (this.#begun.get(parentId) ?? 0)) / 1000);
    // A person whom the browser filled the trap in for presses once more, and nothing is lost; a machine goes on.
    if (isDoubtful(this.#box, trap, seconds) && !this.#doubted.has(parentId)) {
      this.#doubted.add(parentId);
      this.#faults.set(parentId, { text: words.say('notSent') });
      return this.#announce(words.say('notSent'));
    }
    const sending = new PressCommentSendEvent(draft.text, parentId);
    if (this.#box.dispatchEvent(sending)) void this.#send(draft, { trap, seconds }, sending);
  }

  /** The text leaves the field only when the outbox has it. */
  async #send(
    draft: RemarkDraft,
    signs: { readonly trap: string; readonly seconds: number },
    { extra, waits }: PressCommentSendEvent,
  ): Promise<void> {
    const { parentId } = draft;
    const root = this.#root;
    const field = this.#sheet(parentId).input('text');
    if (!field || field.readOnly) return;
    field.readOnly = true;
    try {
      const composer = await this.#compose();
      await Promise.all(waits);
      const company = { ...signs, root, extra: { ...tokensIn(this.#box), ...extra } };
      this.#unfinished.isLost = !(await composer.send(draft, company));
      this.#clear(parentId);
    } catch {
      this.#faults.set(parentId, { text: this.#box.words.say('notSent') });
    } finally {
      field.readOnly = false;
      this.#box.requestUpdate();
    }
  }

  #clear(parentId: string, isOnlyText = false): void {
    this.#unfinished.drop(parentId);
    this.#previews.close(parentId);
    this.#doubted.delete(parentId);
    const field = this.#sheet(parentId).input('text');
    if (field) field.value = '';
    this.#box.requestUpdate();
    if (isOnlyText) field?.focus();
    if (!parentId || isOnlyText) return;
    this.#replyTo = undefined;
    void this.#box.updateComplete.then(() => this.#focusOwn(parentId));
  }

  #focusOwn(parentId: string): void {
    const own = this.#own.lastBelow(parentId);
    if (own) this.#box.renderRoot.querySelector<HTMLElement>(`[data-key="${own.key}"]`)?.focus();
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
  #onRefused(entry: Entry): void {
    const { draft, fields, message, key } = entry;
    const { parentId } = draft;
    const field = this.#sheet(parentId).input('text');
    if (!field || field.value) return;
    this.forget(key);
    this.#unfinished.fill(parentId, draft);
    this.#unfinished.keep(parentId);
    const faults: Faults = { ...fields };
    if (!Object.values(faults).some(Boolean)) faults.text = message || this.#box.words.say('refused');
    this.#faults.set(parentId, faults);
    this.#announce(Object.values(faults).join(' '));
  }

  #onKeydown(event: KeyboardEvent, parentId: string): void {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) this.#sheet(parentId).form?.requestSubmit();
    else if (event.key === 'Escape' && parentId) this.reply(undefined);
  }
}
