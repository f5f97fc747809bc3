import type { TemplateResult } from 'lit';
import { hasUnsent } from '../data/unsent.js';
import type { Remark } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import type { Action, Done } from './composer.js';
import { Courier } from './courier.js';
import { Forms } from './forms.js';
import { Outgoing } from './outgoing.js';
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

/** Where a reader writes: whether they may, for which thread, and whom they answer. */
export class Desk {
  /** What was sent from here, and is not the server's alone yet. */
  readonly sent: Outgoing;
  readonly #kit: Kit;
  readonly #box: DeskBox;
  readonly #server: Server;
  #courier: Courier;
  readonly #forms: Forms;
  /** What the thread is called that is written for. */
  #scope: string;
  /** Ends what it hears of the page. */
  #away = new AbortController();
  #replyTo: Remark | undefined;
  /** The first comment above the one that is answered. */
  #root = '';
  #isTakenOver = false;

  constructor({ kit, box, announce }: DeskOptions) {
    this.#kit = kit;
    this.#box = box;
    const server = (this.#server = new Server(kit, box));
    this.#scope = server.scope;
    this.#courier = this.#newCourier();
    const written = new Written(kit, box);
    const shown = { courier: () => this.#courier, scope: () => this.#scope };
    const sent = (this.sent = new Outgoing({
      ...{ kit, box, written, announce, ...shown },
      forms: () => this.#forms,
      answered: () => this.#replyTo?.id ?? '',
    }));
    this.#forms = new Forms({
      ...{ kit, box, server, written, announce, ...shown },
      isSent: (draft) => sent.has(draft),
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
    this.sent.rest();
    this.#courier.close();
  }

  /** The page may show another thread: what was written for one is never sent to another. */
  follow(): void {
    const { scope } = this.#server;
    if (scope === this.#scope) return;
    this.#forms.leave();
    this.#scope = scope;
    this.#replyTo = undefined;
    this.sent.leave();
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
      this.sent.wantsSignIn ? html`<slot name="sign-in"></slot>` : undefined
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

  get #isOpen(): boolean {
    return !this.#box.closed && !this.#server.isReadOnly && !this.#server.fault;
  }

  #newCourier(): Courier {
    return new Courier({
      ...{ kit: this.#kit, box: this.#box, server: this.#server },
      onChange: (entry, isHere) => this.sent.take(entry, isHere),
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
      const own = this.sent.lastBelow(parentId);
      if (own) renderRoot.querySelector<HTMLElement>(`[data-key="${own.key}"]`)?.focus();
    });
  }
}
