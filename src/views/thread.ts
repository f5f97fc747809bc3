import type { TemplateResult } from 'lit';
import type { Entry } from '../data/entry.js';
import { hasUnsent } from '../data/unsent.js';
import { comments as sentences } from '../locales/en.js';
import type { Remark, RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import { PressCommentSendEvent, PressCommentSentEvent } from '../ui/events.js';
import type { ForeignNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';
import type { Composer, ComposerOptions, dropDraft, keepDraft, readDraft } from './composer.js';
import { faultsOf, renderForm, toRules, type Faults, type Field } from './comment-form.js';
import { css } from './thread.styles.js';
import { toTree, type Branch, type Sort } from './tree.js';

export const styles = css;
export { sentences };

interface ComposerModule {
  readonly Composer: new (options: ComposerOptions) => Composer;
  readonly keepDraft: typeof keepDraft;
  readonly readDraft: typeof readDraft;
  readonly dropDraft: typeof dropDraft;
}

/** The widget, as far as its thread knows it. This file is a chunk: what it needs at run time is handed to it. */
interface Box extends DataElement {
  readonly feed: { readonly hasMore: boolean; more(): Promise<void>; reload(): void };
  readonly headingLevel: number;
  readonly fields: string;
  readonly sort: string;
  readonly maxLength: number;
  readonly note: string;
  readonly closed: boolean;
}

/** How many conversations, and replies in one, are drawn before a reader asks for more. */
const AT_ONCE = 50;
const REPLIES = 10;
const KEEPING = 300;

/** A thread of comments and the form below it: draws both, and brings what is written to the composer. */
export class Thread {
  readonly #kit: Kit;
  readonly #box: Box;
  readonly #foreign: ForeignNodes;
  readonly #load: () => Promise<ComposerModule>;
  #shown = AT_ONCE;
  readonly #unfolded = new Set<string>();
  /** Whose comment is being answered; undefined for none. */
  #replyTo: Remark | undefined;
  #root = '';
  readonly #faults = new Map<string, Faults>();
  readonly #lengths = new Map<string, number>();
  readonly #own = new Map<string, Entry>();
  #module: ComposerModule | undefined;
  #composer: Composer | undefined;
  #loading: Promise<Composer> | undefined;
  #announcement = '';
  #isLost = false;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(kit: Kit, box: Box, foreign: ForeignNodes, load: () => Promise<ComposerModule>) {
    this.#kit = kit;
    this.#box = box;
    this.#foreign = foreign;
    this.#load = load;
    // Something unsent from an earlier page goes on being sent; something unfinished comes back.
    void hasUnsent().then((isUnsent) => {
      if (isUnsent || hasDraft()) void this.#compose().then(() => this.#restore(''));
    });
  }

  close(): void {
    clearTimeout(this.#keeping);
    this.#composer?.close();
    this.#composer = undefined;
    this.#loading = undefined;
  }

  /** What is told to a reader who cannot see the thread. */
  status(): string {
    return this.#announcement;
  }

  renderList(remarks: readonly Remark[]): unknown {
    const { html, nothing } = this.#kit;
    const words = this.#box.words;
    const tree = toTree(remarks, toSort(this.#box.sort));
    const mine = this.#mine('', remarks);
    if (!tree.length && !mine.length) return undefined;
    const hasMore = tree.length > this.#shown || this.#box.feed.hasMore;
    return html`<ol class="thread" part="list" role="list">
        ${mine.map((entry) => this.#renderEntry(entry))}
        ${tree.slice(0, this.#shown).map((branch) => this.#renderBranch(branch, branch.remark.id, remarks))}
      </ol>
      ${
        hasMore
          ? html`<p class="msg">
              <button class="act" part="more" type="button" @click=${this.#onMore}>${words.say('showMore')}</button>
            </p>`
          : nothing
      }`;
  }

  /** Comments that no server has shown yet, where the thread is empty or could not be loaded. */
  renderMine(): unknown {
    const { html, nothing } = this.#kit;
    const mine = this.#mine('', []);
    return mine.length
      ? html`<ol class="thread" part="list" role="list">
          ${mine.map((entry) => this.#renderEntry(entry))}
        </ol>`
      : nothing;
  }

  renderCompose(): unknown {
    const { html, heading } = this.#kit;
    const words = this.#box.words;
    if (this.#box.closed) return html`<p class="msg">${words.say('commentsClosed')}</p>`;
    return html`${heading(this.#box.headingLevel, 'press-h', 'heading', words.say('leaveComment'))}${this.#renderForm('')}${
      this.#isLost ? html`<p class="err">${words.say('draftLost')}</p>` : undefined
    }`;
  }

  #renderBranch({ remark, replies }: Branch, root: string, remarks: readonly Remark[]): TemplateResult {
    const { html, nothing } = this.#kit;
    const words = this.#box.words;
    const isAll = this.#unfolded.has(remark.id) || replies.length <= REPLIES;
    const shown = isAll ? replies : replies.slice(0, REPLIES);
    const mine = this.#mine(remark.id, remarks);
    return html`<li part="comment" id=${`comment-${remark.id}`} tabindex="-1">
      ${this.#renderRemark(remark)} ${this.#box.closed ? nothing : this.#renderActions(remark, root)}
      ${
        shown.length || mine.length
          ? html`<ol class="replies" role="list">
              ${shown.map((reply) => this.#renderBranch(reply, root, remarks))}
              ${mine.map((entry) => this.#renderEntry(entry))}
            </ol>`
          : nothing
      }
      ${
        isAll
          ? nothing
          : html`<p class="acts">
              <button class="act" type="button" @click=${() => this.#unfold(remark.id)}>
                ${words.count('replies', replies.length)}
              </button>
            </p>`
      }
    </li>`;
  }

  #renderRemark({ author, publishedAt, body, text, url, status, staff, pinned }: Remark): TemplateResult {
    const { html, nothing } = this.#kit;
    const words = this.#box.words;
    if (status === 'deleted') return html`<p class="said gone">${words.say('deleted')}</p>`;
    const said = publishedAt && this.#kit.age(publishedAt, words);
    const name = html`<bdi>${author.name || words.say('anonymous')}</bdi>`;
    return html`<p class="who">
        <b part="comment-author"
          >${author.url ? html`<a href=${author.url} rel="nofollow ugc noopener noreferrer">${name}</a>` : name}</b
        >
        ${staff ? html`<span class="badge">${words.say('staff')}</span>` : nothing}
        ${pinned ? html`<span class="badge">${words.say('pinned')}</span>` : nothing}
        ${said ? html`<time part="comment-time" datetime=${said.datetime || nothing}>${said.text}</time>` : nothing}
      </p>
      <div class="said" part="comment-body" dir="auto">
        ${body ? this.#foreign.of(body, url || document.baseURI) : this.#paragraphs(text)}
      </div>`;
  }

  #renderActions(remark: Remark, root: string): unknown {
    const { html } = this.#kit;
    const words = this.#box.words;
    const isOpen = this.#replyTo?.id === remark.id;
    const name = remark.author.name || words.say('anonymous');
    return html`<p class="acts">
        <button
          class="act"
          part="reply"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-label=${words.say('replyTo', { name })}
          @click=${() => this.#onReply(isOpen ? undefined : remark, root)}
        >
          ${words.say('reply')}
        </button>
      </p>
      ${isOpen ? html`<div class="answer">${this.#renderForm(remark.id)}</div>` : undefined}`;
  }

  /** A comment of this reader's that is not public yet: its state is always in words. */
  #renderEntry({ key, state, draft, at, message }: Entry): TemplateResult {
    const { html, nothing } = this.#kit;
    const words = this.#box.words;
    const isWaiting = state === 'waiting' || state === 'limited' || state === 'refused';
    return html`<li class=${state === 'sent' ? '' : 'pending'} part="comment" tabindex="-1" data-key=${key}>
      <p class="who">
        <b part="comment-author">${words.say('you')}</b>
        <time part="comment-time">${this.#kit.age({ kind: 'instant', epoch: at }, words).text}</time>
      </p>
      <div class="said" part="comment-body" dir="auto">${this.#paragraphs(draft.text)}</div>
      <p class="state">${message ? `${message} ` : nothing}${this.#stateWords(state)}</p>
      ${
        isWaiting
          ? html`<p class="acts">
              <button class="act" type="button" @click=${() => void this.#composer?.retry(key)}>
                ${words.say('tryNow')}
              </button>
              <button class="act" type="button" @click=${() => this.#onEdit(key)}>${words.say('edit')}</button>
              <button class="act" type="button" @click=${() => void this.#composer?.remove(key)}>
                ${words.say('discard')}
              </button>
            </p>`
          : nothing
      }
    </li>`;
  }

  #stateWords(state: Entry['state']): string {
    const words = this.#box.words;
    switch (state) {
      case 'sending':
      case 'held':
      case 'sent':
      case 'refused':
        return words.say(state);
      case 'limited':
      case 'waiting':
        return words.say(navigator.onLine ? 'notSent' : 'waiting');
      default:
        return '';
    }
  }

  #renderForm(parentId: string): TemplateResult {
    return renderForm(this.#kit, {
      ...{ words: this.#box.words, parentId, maxLength: this.#box.maxLength, note: this.#box.note },
      label: this.#label(parentId),
      fields: toRules(this.#box.fields),
      faults: this.#faults.get(parentId) ?? {},
      length: this.#lengths.get(parentId) ?? 0,
      isBusy: false,
      onSubmit: (event) => this.#onSubmit(event, parentId),
      onInput: () => this.#onInput(parentId),
      onFocus: () => void this.#compose(),
      onKeydown: (event) => this.#onKeydown(event, parentId),
      onCancel: () => this.#onReply(undefined, ''),
    });
  }

  #label(parentId: string): string {
    const { words } = this.#box;
    const name = this.#replyTo?.author.name || words.say('anonymous');
    return parentId ? words.say('replyTo', { name }) : words.say('comment');
  }

  /** Plain text as its writer broke it, with its web addresses as links. */
  #paragraphs(text: string): TemplateResult[] {
    const { html } = this.#kit;
    return text.split(/\n{2,}/).map((paragraph) => html`<p class="lines">${this.#linked(paragraph)}</p>`);
  }

  #linked(text: string): unknown[] {
    const { html } = this.#kit;
    return text
      .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])/)
      .map((part, i) =>
        i % 2 && URL.canParse(part) ? html`<a href=${part} rel="nofollow ugc noopener noreferrer">${part}</a>` : part,
      );
  }

  /** This reader's own below a comment, without those that the server shows by now. */
  #mine(parentId: string, remarks: readonly Remark[]): Entry[] {
    const public_ = new Set(remarks.filter(({ status }) => status === 'published').map(({ id }) => id));
    return [...this.#own.values()].filter(({ draft, id }) => draft.parentId === parentId && !(id && public_.has(id)));
  }

  #form(parentId: string): HTMLFormElement | null {
    return this.#box.renderRoot.querySelector(`form[data-parent="${CSS.escape(parentId)}"]`);
  }

  #input(parentId: string, field: Field): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#form(parentId)?.querySelector(`[name=${field}]`) ?? null;
  }

  #draft(parentId: string): RemarkDraft {
    const value = (field: Field): string => this.#input(parentId, field)?.value ?? '';
    return {
      text: value('text'),
      name: value('name').trim(),
      email: value('email').trim(),
      url: value('url').trim(),
      parentId,
    };
  }

  #compose(): Promise<Composer> {
    this.#loading ??= this.#load().then((module) => {
      const { preset: wire, words, requestInit } = this.#box;
      const { decode, pageThread } = this.#kit;
      this.#module = module;
      return (this.#composer = new module.Composer({
        ...{ src: this.#src, wire, thread: pageThread(), lang: words.lang, requestInit, decode },
        onChange: (entry) => this.#onChange(entry),
      }));
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  #onSubmit(event: Event, parentId: string): void {
    event.preventDefault();
    const words = this.#box.words;
    const draft = this.#draft(parentId);
    const rules = toRules(this.#box.fields);
    const faults = faultsOf(draft, rules, this.#box.maxLength, words);
    this.#faults.set(parentId, faults);
    this.#box.requestUpdate();
    const wrong = rules.find(({ field }) => faults[field]);
    if (wrong) {
      void this.#box.updateComplete.then(() => this.#input(parentId, wrong.field)?.focus());
      return;
    }
    if (this.#box.dispatchEvent(new PressCommentSendEvent(draft.text, parentId))) void this.#send(draft);
  }

  /** The text leaves the field only when the outbox has it. */
  async #send(draft: RemarkDraft): Promise<void> {
    const { parentId } = draft;
    const root = this.#root;
    const field = this.#input(parentId, 'text');
    if (field instanceof HTMLTextAreaElement && field.readOnly) return;
    if (field instanceof HTMLTextAreaElement) field.readOnly = true;
    try {
      const composer = await this.#compose();
      this.#isLost = !(await composer.send(draft, root));
      this.#clear(parentId);
    } catch {
      this.#faults.set(parentId, { text: this.#box.words.say('notSent') });
    } finally {
      if (field instanceof HTMLTextAreaElement) field.readOnly = false;
      this.#box.requestUpdate();
    }
  }

  #clear(parentId: string): void {
    clearTimeout(this.#keeping);
    this.#module?.dropDraft(this.#scope(parentId));
    const field = this.#input(parentId, 'text');
    if (field) field.value = '';
    this.#lengths.delete(parentId);
    if (!parentId) return;
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
    const isNew = this.#own.get(key)?.state !== state;
    if (state === 'removed' || state === 'expired') this.#own.delete(key);
    else this.#own.set(key, entry);
    // A refused comment is removed when its text is back in the field: what the server said of it is said last.
    if (isNew && state !== 'removed') this.#announcement = this.#stateWords(state);
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
    const field = this.#input(parentId, 'text');
    if (!field || field.value) return;
    this.#own.delete(key);
    void this.#composer?.remove(key);
    this.#fill(parentId, draft);
    this.#keep(parentId);
    const words = this.#box.words;
    const faults: Faults = { ...fields };
    if (!Object.values(faults).some(Boolean)) faults.text = message || words.say('refused');
    this.#faults.set(parentId, faults);
    this.#announcement = Object.values(faults).join(' ');
  }

  #onEdit(key: string): void {
    const entry = this.#own.get(key);
    if (!entry) return;
    const { parentId } = entry.draft;
    const parent = this.#form(parentId) ? parentId : '';
    this.#fill(parent, entry.draft);
    this.#keep(parent);
    void this.#composer?.remove(key);
    this.#input(parent, 'text')?.focus();
  }

  #fill(parentId: string, draft: { text: string; name: string; url: string; email?: string }): void {
    for (const field of ['text', 'name', 'email', 'url'] as const) {
      const input = this.#input(parentId, field);
      if (input && draft[field]) input.value = draft[field];
    }
    this.#lengths.set(parentId, draft.text.length);
    this.#box.requestUpdate();
  }

  #restore(parentId: string): void {
    const kept = this.#module?.readDraft(this.#scope(parentId));
    if (!kept || this.#input(parentId, 'text')?.value) return;
    this.#fill(parentId, kept);
    this.#announcement = this.#box.words.say('draftRestored');
  }

  #scope(parentId: string): string {
    return parentId ? `${this.#src}#${parentId}` : this.#src;
  }

  get #src(): string {
    return this.#kit.addressOf(this.#box);
  }

  #onInput(parentId: string): void {
    const draft = this.#draft(parentId);
    this.#lengths.set(parentId, draft.text.length);
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => this.#keep(parentId), KEEPING);
    this.#box.requestUpdate();
  }

  #keep(parentId: string): void {
    if (this.#module) this.#isLost = !this.#module.keepDraft(this.#scope(parentId), this.#draft(parentId));
    this.#box.requestUpdate();
  }

  #onKeydown(event: KeyboardEvent, parentId: string): void {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) this.#form(parentId)?.requestSubmit();
    else if (event.key === 'Escape' && parentId) this.#onReply(undefined, '');
  }

  #onReply(remark: Remark | undefined, root: string): void {
    const before = this.#replyTo?.id;
    this.#replyTo = remark;
    this.#root = root;
    this.#box.requestUpdate();
    void this.#box.updateComplete.then(async () => {
      if (!remark) return this.#reply(before ?? '')?.focus();
      this.#input(remark.id, 'text')?.focus();
      for (const field of ['name', 'email', 'url'] as const) {
        const [from, to] = [this.#input('', field), this.#input(remark.id, field)];
        if (from && to) to.value = from.value;
      }
      await this.#compose();
      this.#restore(remark.id);
    });
  }

  #reply(id: string): HTMLElement | null {
    return this.#box.renderRoot.querySelector(`#comment-${CSS.escape(id)} [part=reply]`);
  }

  #unfold(id: string): void {
    this.#unfolded.add(id);
    this.#box.requestUpdate();
  }

  readonly #onMore = (): void => {
    this.#shown += AT_ONCE;
    this.#box.requestUpdate();
    void this.#box.feed.more();
  };
}

function toSort(value: string): Sort {
  return value === 'oldest' || value === 'best' ? value : 'newest';
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
