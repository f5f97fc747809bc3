import type { TemplateResult } from 'lit';
import type { Entry } from '../data/entry.js';
import { hasUnsent } from '../data/unsent.js';
import type { Remark, RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import { PressCommentSendEvent, PressCommentSentEvent } from '../ui/events.js';
import type { Kit } from '../ui/kit.js';
import type { Action, Composer, Done } from './composer.js';
import { faultsOf, renderForm, toRules, type Faults } from './comment-form.js';
import { isDoubtful, tokensIn, TRAP } from './company.js';
import { Server, type Told } from './server.js';
import { Sheet } from './sheet.js';

type ComposerModule = typeof import('./composer.js');

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

const KEEPING = 300;

/** Where a reader writes: the forms of a thread, what stands in them, and what of it is on its way to the server. */
export class Desk {
  readonly #kit: Kit;
  readonly #box: DeskBox;
  readonly #announce: (words: string) => void;
  readonly #server: Server;
  #replyTo: Remark | undefined;
  #root = '';
  readonly #faults = new Map<string, Faults>();
  readonly #lengths = new Map<string, number>();
  readonly #own = new Map<string, Entry>();
  #module: ComposerModule | undefined;
  #composer: Composer | undefined;
  #loading: Promise<Composer> | undefined;
  #isLost = false;
  #isLasting = false;
  #wantsSignIn = false;
  /** When each draft that came back was written. */
  readonly #restored = new Map<string, number>();
  /** When its writer came to each form. */
  readonly #begun = new Map<string, number>();
  readonly #doubted = new Set<string>();
  #ticking: ReturnType<typeof setTimeout> | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor({ kit, box, announce }: DeskOptions) {
    this.#kit = kit;
    this.#box = box;
    this.#announce = announce;
    this.#server = new Server(kit, box);
  }

  /** Something unsent from an earlier page goes on being sent; something unfinished comes back. */
  open(): void {
    void this.#server
      .load()
      .catch(() => {})
      .then(() => this.#box.requestUpdate());
    void hasUnsent().then((isUnsent) => {
      if (isUnsent || hasDraft()) void this.#compose().then(() => this.#restore(''));
    });
  }

  /** Whose comment is being answered; undefined for none. */
  get replyTo(): Remark | undefined {
    return this.#replyTo;
  }

  /** Whether a comment may be answered, voted for, changed or deleted here. */
  can(what: Action | 'reply'): boolean {
    return what === 'reply' ? this.#isOpen : this.#server.can(what);
  }

  /** Does it on the server, once. Never throws. */
  async act(what: Action, id: string, text = ''): Promise<Done> {
    const draft = { ...this.#sheet('').draft(), text };
    const composer = await this.#compose().catch(() => undefined);
    return composer?.act(what, id, draft) ?? { isDone: false, message: '' };
  }

  close(): void {
    clearTimeout(this.#keeping);
    clearTimeout(this.#ticking);
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
    return html`${heading(headingLevel, 'press-h', 'heading', words.say('leaveComment'))}${
      this.#wantsSignIn ? html`<slot name="sign-in"></slot>` : undefined
    }${this.renderForm('')}${this.#isLost ? html`<p class="err">${words.say('draftLost')}</p>` : undefined}`;
  }

  renderForm(parentId: string): TemplateResult {
    const { words, maxLength, note, fields } = this.#box;
    const name = this.#replyTo?.author.name || words.say('anonymous');
    return renderForm(this.#kit, {
      ...{ words, parentId, maxLength, note },
      label: parentId ? words.say('replyTo', { name }) : words.say('comment'),
      fields: toRules(fields),
      faults: this.#faults.get(parentId) ?? {},
      length: this.#lengths.get(parentId) ?? 0,
      isBusy: false,
      restored: this.#agoOf(parentId),
      isKept: this.#lengths.get(parentId) ? this.#isLasting : undefined,
      onKept: (isKept) => {
        this.#isLasting = isKept;
        this.#keep(parentId);
      },
      onDiscard: () => this.#clear(parentId, true),
      onSubmit: (event) => this.#onSubmit(event, parentId),
      onInput: () => this.#onInput(parentId),
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
    return this.#own;
  }

  /** What becomes of a comment on its way, in words. */
  entryWords({ state, due }: Entry): string {
    const { words } = this.#box;
    const seconds = Math.max(1, Math.ceil((due - Date.now()) / 1000));
    switch (state) {
      case 'sending':
      case 'held':
      case 'sent':
      case 'refused':
        return words.say(state);
      case 'limited': {
        const [n, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
        return words.say('limited', { time: words.number(n, { style: 'unit', unit, unitDisplay: 'long' }) });
      }
      case 'waiting':
        return words.say(navigator.onLine ? 'notSent' : 'waiting');
      default:
        return '';
    }
  }

  retry(key: string): void {
    void this.#composer?.retry(key);
  }

  discard(key: string): void {
    void this.#composer?.remove(key);
  }

  /** Lets go of one that the server has deleted: it is nobody's any more. */
  forget(key: string): void {
    this.#own.delete(key);
    this.discard(key);
  }

  /** Takes one that waits back into its field. */
  revise(key: string): void {
    const entry = this.#own.get(key);
    if (!entry) return;
    const { parentId } = entry.draft;
    const parent = this.#sheet(parentId).form ? parentId : '';
    this.#fill(parent, entry.draft);
    this.#keep(parent);
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
      this.#restore(remark.id);
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
      this.#module = module;
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
    const { words, fields, maxLength } = this.#box;
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
      this.#isLost = !(await composer.send(draft, company));
      this.#clear(parentId);
    } catch {
      this.#faults.set(parentId, { text: this.#box.words.say('notSent') });
    } finally {
      field.readOnly = false;
      this.#box.requestUpdate();
    }
  }

  #clear(parentId: string, isOnlyText = false): void {
    clearTimeout(this.#keeping);
    this.#restored.delete(parentId);
    this.#doubted.delete(parentId);
    this.#module?.dropDraft(this.#scope(parentId));
    const field = this.#sheet(parentId).input('text');
    if (field) field.value = '';
    this.#lengths.delete(parentId);
    this.#box.requestUpdate();
    if (isOnlyText) field?.focus();
    if (!parentId || isOnlyText) return;
    this.#replyTo = undefined;
    void this.#box.updateComplete.then(() => this.#focusOwn(parentId));
  }

  #focusOwn(parentId: string): void {
    const own = [...this.#own.values()].filter(({ draft }) => draft.parentId === parentId).pop();
    if (own) this.#box.renderRoot.querySelector<HTMLElement>(`[data-key="${own.key}"]`)?.focus();
  }

  /** The outbox tells of every step of a comment, also of those that another tab makes. */
  #onChange(entry: Entry): void {
    const { key, state, id } = entry;
    this.#wantsSignIn = !!entry.signIn || (this.#wantsSignIn && state !== 'sent' && state !== 'held');
    if (state === 'limited') this.#tick();
    const isNew = this.#own.get(key)?.state !== state;
    if (state === 'removed' || state === 'expired') this.#own.delete(key);
    else this.#own.set(key, entry);
    // A refused comment is removed when its text is back in the field: what the server said of it is said last.
    if (isNew && state !== 'removed') this.#announce(this.entryWords(entry));
    if (state === 'refused') this.#onRefused(entry);
    if (isNew && (state === 'sent' || state === 'held')) {
      this.#box.dispatchEvent(new PressCommentSentEvent(id, state === 'held'));
      if (state === 'sent') this.#box.feed.reload();
    }
    this.#box.requestUpdate();
  }

  /** What cannot be mended by trying again goes back to its field, with the server's words; unless that is in use. */
  #onRefused(entry: Entry): void {
    const { draft, fields, message, key } = entry;
    const { parentId } = draft;
    const field = this.#sheet(parentId).input('text');
    if (!field || field.value) return;
    this.#own.delete(key);
    this.discard(key);
    this.#fill(parentId, draft);
    this.#keep(parentId);
    const faults: Faults = { ...fields };
    if (!Object.values(faults).some(Boolean)) faults.text = message || this.#box.words.say('refused');
    this.#faults.set(parentId, faults);
    this.#announce(Object.values(faults).join(' '));
  }

  #fill(parentId: string, draft: Partial<RemarkDraft>): void {
    this.#sheet(parentId).fill(draft);
    this.#lengths.set(parentId, draft.text?.length ?? 0);
    this.#box.requestUpdate();
  }

  #restore(parentId: string): void {
    const kept = this.#module?.readDraft(this.#scope(parentId));
    if (!kept || this.#sheet(parentId).input('text')?.value) return;
    this.#fill(parentId, kept);
    this.#restored.set(parentId, kept.at);
    this.#isLasting ||= !!kept.isLasting;
    this.#announce(this.#box.words.say('draftRestored'));
  }

  #agoOf(parentId: string): string | undefined {
    const epoch = this.#restored.get(parentId);
    return epoch === undefined ? undefined : this.#kit.age({ kind: 'instant', epoch }, this.#box.words).text;
  }

  /** A rate limit counts down, in the page alone: nobody wants to hear every second. */
  #tick(): void {
    clearTimeout(this.#ticking);
    this.#box.requestUpdate();
    this.#ticking = setTimeout(() => {
      if ([...this.#own.values()].some(({ state }) => state === 'limited')) this.#tick();
    }, 1_000);
  }

  #scope(parentId: string): string {
    const { src } = this.#server;
    return parentId ? `${src}#${parentId}` : src;
  }

  #onInput(parentId: string): void {
    this.#lengths.set(parentId, this.#sheet(parentId).draft().text.length);
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.#keep(parentId), KEEPING);
    this.#box.requestUpdate();
  }

  #keep(parentId: string): void {
    if (this.#module)
      this.#isLost = !this.#module.keepDraft(this.#scope(parentId), this.#sheet(parentId).draft(), this.#isLasting);
    this.#box.requestUpdate();
  }

  #onKeydown(event: KeyboardEvent, parentId: string): void {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) this.#sheet(parentId).form?.requestSubmit();
    else if (event.key === 'Escape' && parentId) this.reply(undefined);
  }
}

/** Whether a page of this tab left a draft here. Never throws. */
function hasDraft(): boolean {
  try {
    return [...Object.keys(sessionStorage), ...Object.keys(localStorage)].some((key) =>
      key.startsWith('presslet:1:draft:'),
    );
  } catch {
    return false;
  }
}
