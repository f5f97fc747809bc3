import type { TemplateResult } from 'lit';
import type { Entry } from '../data/entry.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import { drawActs } from './comment-acts.js';
import type { CommentActs, CommentView, Pen } from './comment-view.js';
import { initials, paragraphs, UGC } from './plain-text.js';

/** A public comment with what stands below it. */
export function drawComment(pen: Pen, view: CommentView, acts: CommentActs): TemplateResult {
  const { html, nothing } = pen.kit;
  const { remark, words, hidden, list, form } = view;
  const more = html`<p class="acts more">
    <button class="act" part="more" type="button" @click=${acts.onMore}>${words.count('moreReplies', hidden)}</button>
  </p>`;
  return html`${
    remark.status === 'deleted'
      ? html`<p class="said gone">${words.say('deleted')}</p>`
      : [drawWho(pen, view, acts), drawBody(pen, view, acts)]
  }
  ${drawActs(pen, view, acts)} ${form ? html`<div class="answer">${form}</div>` : nothing} ${list ?? nothing}
  ${hidden ? more : nothing}`;
}

function drawWho({ kit: { html, nothing } }: Pen, view: CommentView, { onLink }: CommentActs): TemplateResult {
  const { remark, words, age, datetime, href, answers, answersHref, isMine, hasInitials } = view;
  const { author, updatedAt, pinned, staff } = remark;
  const name = author.name || words.say('anonymous');
  const shown = html`<bdi>${name}</bdi>`;
  const badge = (text: string) => html`<span class="badge">${text}</span>`;
  const time = html`<time part="comment-time" datetime=${datetime || nothing}>${age}</time>`;
  return html`<p class="who">
    ${hasInitials ? html`<span class="face" aria-hidden="true">${initials(name)}</span>` : nothing}
    <b part="comment-author">${author.url ? html`<a href=${author.url} rel=${UGC}>${shown}</a>` : shown}</b>
    ${isMine ? badge(words.say('you')) : nothing} ${staff ? badge(words.say('staff')) : nothing}
    ${pinned ? badge(words.say('pinned')) : nothing}
    ${age ? html`<a class="age" href=${href} @click=${() => onLink(href)}>${time}</a>` : nothing}
    ${updatedAt ? html`<span>${words.say('edited')}</span>` : nothing}
    ${
      answers
        ? html`<a class="to" href=${answersHref} @click=${() => onLink(answersHref)}
            >${words.say('inReplyTo', { name: isolated(answers) })}</a
          >`
        : nothing
    }
  </p>`;
}

/** A name in a sentence, so that neither turns the other round. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

function drawBody(
  { kit, foreign }: Pen,
  { remark, words, isCut }: CommentView,
  { onWhole }: CommentActs,
): TemplateResult {
  const { html, nothing } = kit;
  const { body, text, url, status } = remark;
  // Whoever walks by keyboard to a link below the cut sees where they are.
  const onFocus = ({ target, currentTarget }: Event): void => {
    if (target !== currentTarget) onWhole();
  };
  const onRead = ({ target }: Event): void => {
    onWhole();
    if (target instanceof HTMLElement) target.closest('li')?.querySelector<HTMLElement>('.said')?.focus();
  };
  return html`<div
      class=${isCut ? 'said cut' : 'said'}
      part="comment-body"
      dir="auto"
      tabindex="-1"
      @focusin=${isCut ? onFocus : nothing}
    >
      ${body ? foreign.of(body, url || document.baseURI) : paragraphs(kit, text)}
    </div>
    ${status === 'held' ? html`<p class="state">${words.say('held')}</p>` : nothing}
    ${
      isCut
        ? html`<p class="acts whole">
            <button class="act" type="button" aria-expanded="false" @click=${onRead}>${words.say('readMore')}</button>
          </p>`
        : nothing
    }`;
}

/** A comment of this reader's that is on its way: its state is always in words. */
export interface EntryView {
  readonly entry: Entry;
  readonly words: Words;
  readonly age: string;
  readonly state: string;
  /** Its words as the server will read them; undefined for plain text. */
  readonly drawn: HTMLElement | undefined;
}

export interface EntryActs {
  readonly onRetry: () => void;
  readonly onRevise: () => void;
  readonly onDiscard: () => void;
}

const CLOCK = 'M12 4a8 8 0 1 1-.1 0zM12 7.5V12l3 2';

/** What a comment waits for: an arc that has not closed, a network that is struck out, a clock. */
const ICONS: Partial<Record<Entry['state'], string>> = {
  sending: 'M12 4a8 8 0 1 1-8 8',
  waiting:
    'M4 4l16 16M8.5 15.5a5 5 0 0 1 5-1.3M5.2 12.2a9.5 9.5 0 0 1 4-2.4M2.3 8.7a14 14 0 0 1 4-2.6M12.5 9.1a9.6 9.6 0 0 1 6.3 3.1' +
    'M10.5 5.6a14 14 0 0 1 11.2 3.1M12 19v.1',
  held: CLOCK,
  limited: CLOCK,
};

function drawIcon({ html, svg, nothing }: Kit, state: Entry['state']): unknown {
  const path = ICONS[state];
  return path
    ? html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path} />`}</svg>`
    : nothing;
}

/** A comment of this reader's that is not public yet. */
export function drawEntry({ kit }: Pen, view: EntryView, acts: EntryActs): TemplateResult {
  const { entry, words, age, state, drawn } = view;
  const { html, nothing } = kit;
  const act = (text: string, onClick: () => void) =>
    html`<button class="act" type="button" @click=${onClick}>${text}</button>`;
  const isWaiting = /^(?:waiting|limited|refused|expired)$/.test(entry.state);
  return html`<p class="who">
      <b part="comment-author">${words.say('you')}</b>
      <time part="comment-time">${age}</time>
    </p>
    <div class="said" part="comment-body" dir="auto">${drawn ?? paragraphs(kit, entry.draft.text)}</div>
    <p class="state">
      ${drawIcon(kit, entry.state)}<span>${entry.message ? html`<bdi>${entry.message}</bdi> ` : nothing}${state}</span>
    </p>
    ${
      isWaiting
        ? html`<p class="acts">
            ${act(words.say('tryNow'), acts.onRetry)} ${act(words.say('edit'), acts.onRevise)}
            ${act(words.say('discard'), acts.onDiscard)}
          </p>`
        : nothing
    }`;
}
