import type { ReactiveController, TemplateResult } from 'lit';
import type { Entry } from '../data/entry.js';
import { comments as sentences } from '../locales/en.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import type { FeedController } from '../ui/feed-controller.js';
import type { ForeignNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';
import { Desk, type ComposerModule, type DeskBox } from './desk.js';
import { css } from './thread.styles.js';
import { toTree, type Branch, type Sort } from './tree.js';

export const styles = css;
export { sentences };

/** The widget, as far as its thread knows it. This file is a chunk: what it needs at run time is handed to it. */
interface Box extends DeskBox {
  readonly feed: FeedController<Listing<Remark>>;
  readonly sort: string;
}

/** How many conversations, and replies in one, are drawn before a reader asks for more. */
const AT_ONCE = 50;
const REPLIES = 10;

/** A thread of comments and the desk below it. */
export class Thread implements ReactiveController {
  readonly #kit: Kit;
  readonly #box: Box;
  readonly #foreign: ForeignNodes;
  readonly #desk: Desk;
  #shown = AT_ONCE;
  readonly #unfolded = new Set<string>();
  #announcement = '';

  constructor(kit: Kit, box: Box, foreign: ForeignNodes, load: () => Promise<ComposerModule>) {
    this.#kit = kit;
    this.#box = box;
    this.#foreign = foreign;
    this.#desk = new Desk({ kit, box, load, announce: (words) => (this.#announcement = words) });
    box.addController(this);
  }

  hostConnected(): void {
    this.#desk.open();
  }

  hostDisconnected(): void {
    this.#desk.close();
  }

  renderList(remarks: readonly Remark[]): TemplateResult {
    const { html, nothing } = this.#kit;
    const words = this.#box.words;
    const tree = toTree(remarks, toSort(this.#box.sort));
    const mine = this.#desk.mine('', remarks);
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

  /** What stands below the list in every state: what no server has shown yet, the form, and what is told by voice. */
  renderBelow(): unknown {
    const { html, nothing } = this.#kit;
    const { status } = this.#box.feed.state;
    return html`${status === 'failed' || status === 'empty' ? this.#renderMine() : nothing}
      ${this.#desk.renderCompose()}
      <p class="vh" part="status" role="status">${this.#announcement}</p>`;
  }

  #renderMine(): unknown {
    const { html, nothing } = this.#kit;
    const mine = this.#desk.mine('', []);
    return mine.length
      ? html`<ol class="thread" part="list" role="list">
          ${mine.map((entry) => this.#renderEntry(entry))}
        </ol>`
      : nothing;
  }

  #renderBranch({ remark, replies }: Branch, root: string, remarks: readonly Remark[]): TemplateResult {
    const { html, nothing } = this.#kit;
    const words = this.#box.words;
    const isAll = this.#unfolded.has(remark.id) || replies.length <= REPLIES;
    const shown = isAll ? replies : replies.slice(0, REPLIES);
    const mine = this.#desk.mine(remark.id, remarks);
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
    const isOpen = this.#desk.replyTo?.id === remark.id;
    const name = remark.author.name || words.say('anonymous');
    return html`<p class="acts">
        <button
          class="act"
          part="reply"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-label=${words.say('replyTo', { name })}
          @click=${() => this.#desk.reply(isOpen ? undefined : remark, root)}
        >
          ${words.say('reply')}
        </button>
      </p>
      ${isOpen ? html`<div class="answer">${this.#desk.renderForm(remark.id)}</div>` : undefined}`;
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
      <p class="state">${message ? `${message} ` : nothing}${this.#desk.stateWords(state)}</p>
      ${
        isWaiting
          ? html`<p class="acts">
              <button class="act" type="button" @click=${() => this.#desk.retry(key)}>${words.say('tryNow')}</button>
              <button class="act" type="button" @click=${() => this.#desk.revise(key)}>${words.say('edit')}</button>
              <button class="act" type="button" @click=${() => this.#desk.discard(key)}>${words.say('discard')}</button>
            </p>`
          : nothing
      }
    </li>`;
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
