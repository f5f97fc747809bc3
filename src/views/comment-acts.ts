import type { TemplateResult } from 'lit';
import type { Kit } from '../ui/kit.js';
import type { CommentActs, CommentView, Pen } from './comment-view.js';
import { UGC } from './plain-text.js';

/** What a reader can do with a comment, as words below it. */
export function drawActs({ kit }: Pen, view: CommentView, acts: CommentActs): unknown {
  const { html, nothing } = kit;
  const { canReply, replyHref, replies, canLike, canDislike, canEdit, canRemove, change } = view;
  if (change === 'edit') return drawEdit(kit, view, acts);
  if (change === 'remove') return drawRemove(kit, view, acts);
  if (!(canReply || replyHref || replies || canLike || canDislike || canEdit || canRemove)) return nothing;
  const begin = (name: 'edit' | 'remove') =>
    html`<button
      class="act"
      part=${name}
      type="button"
      @click=${(event: Event) => {
        const row = rowOf(event);
        acts.onChange(name);
        focusIn(acts, row, '.change textarea, .sure button');
      }}
    >
      ${view.words.say(name)}
    </button>`;
  return html`<p class="acts">
    ${drawReply(kit, view, acts)} ${canLike ? drawVote(kit, view, acts, 'like') : nothing}
    ${canDislike ? drawVote(kit, view, acts, 'dislike') : nothing} ${replies ? drawFold(kit, view, acts) : nothing}
    ${canEdit ? begin('edit') : nothing} ${canRemove ? begin('remove') : nothing}
  </p>`;
}

function drawReply({ html, nothing }: Kit, view: CommentView, { onReply }: CommentActs): unknown {
  const { remark, words, canReply, replyHref, form } = view;
  const name = words.say('replyTo', { name: remark.author.name || words.say('anonymous') });
  if (replyHref) return html`<a class="act" href=${replyHref} rel=${UGC} aria-label=${name}>${words.say('reply')}</a>`;
  if (!canReply) return nothing;
  return html`<button
    class="act"
    part="reply"
    type="button"
    aria-expanded=${form ? 'true' : 'false'}
    aria-label=${name}
    @click=${onReply}
  >
    ${words.say('reply')}
  </button>`;
}

/** A word and a number; the reader's own is pressed in, and what cannot be taken back says so. */
function drawVote(
  { html, nothing }: Kit,
  view: CommentView,
  { onVote }: CommentActs,
  kind: 'like' | 'dislike',
): TemplateResult {
  const { words, likes, vote, isVoted } = view;
  const count = kind === 'like' && likes > 0 ? html` <span class="count">${words.number(likes)}</span>` : nothing;
  return html`<button
    class="act vote"
    part=${kind}
    type="button"
    aria-pressed=${vote === kind ? 'true' : 'false'}
    aria-disabled=${isVoted ? 'true' : nothing}
    @click=${() => onVote(kind)}
  >
    ${words.say(kind)}${count}
  </button>`;
}

function drawFold({ html }: Kit, { words, replies, isFolded }: CommentView, { onFold }: CommentActs): TemplateResult {
  return html`<button class="act fold" type="button" aria-expanded=${isFolded ? 'false' : 'true'} @click=${onFold}>
    ${words.count('replies', replies)}
  </button>`;
}

function drawEdit({ html }: Kit, { remark, words }: CommentView, acts: CommentActs): TemplateResult {
  const id = `change-${remark.id}`;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const field = event.target instanceof HTMLFormElement ? event.target.querySelector('textarea') : null;
    if (field?.value.trim()) acts.onMake(field.value);
  };
  const onInput = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) acts.onWrite(target.value);
  };
  return html`<form class="form change" @submit=${onSubmit} @input=${onInput} @keydown=${leaveBy(acts)}>
    <div>
      <label for=${id}>${words.say('edit')}</label>
      <textarea id=${id} rows="4" dir="auto" .defaultValue=${acts.written()}></textarea>
    </div>
    <p class="send">
      <button class="btn" type="submit">${words.say('save')}</button>
      <button class="act" type="button" @click=${(event: Event) => leave(event, acts)}>${words.say('cancel')}</button>
    </p>
  </form>`;
}

/** A comment is gone for good: it is asked twice. */
function drawRemove({ html }: Kit, { remark, words }: CommentView, acts: CommentActs): TemplateResult {
  const id = `sure-${remark.id}`;
  return html`<p class="acts sure" @keydown=${leaveBy(acts)}>
    <span id=${id}>${words.say('removeSure')}</span>
    <button class="act" type="button" aria-describedby=${id} @click=${() => acts.onMake()}>
      ${words.say('remove')}
    </button>
    <button class="act" type="button" @click=${(event: Event) => leave(event, acts)}>${words.say('cancel')}</button>
  </p>`;
}

const leaveBy =
  (acts: CommentActs) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) leave(event, acts);
  };

/** Leaves a change, back to the word that began it. */
function leave(event: Event, acts: CommentActs): void {
  const row = rowOf(event);
  const name = row?.querySelector('.change') ? 'edit' : 'remove';
  acts.onChange('');
  focusIn(acts, row, `[part=${name}]`);
}

const rowOf = ({ target }: Event): Element | null => (target instanceof Element ? target.closest('li') : null);

/** Puts the focus where the next drawing puts something. */
function focusIn({ drawn }: CommentActs, row: Element | null, selector: string): void {
  void drawn().then(() => row?.querySelector<HTMLElement>(selector)?.focus());
}
