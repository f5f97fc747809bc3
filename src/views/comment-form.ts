import type { TemplateResult } from 'lit';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { Faults, FieldRule } from './comment-rules.js';
import { TRAP } from './company.js';

/** One form as it stands below a thread, or below the comment that is answered. */
export interface FormView {
  readonly words: Words;
  /** '' for the form below the thread, else whose comment is answered. */
  readonly parentId: string;
  /** What the text is called: a comment, or a reply to somebody. */
  readonly label: string;
  readonly fields: readonly FieldRule[];
  readonly faults: Faults;
  readonly maxLength: number;
  readonly length: number;
  readonly note: string;
  /** What may be written besides plain text, by its name; '' for nothing. */
  readonly markup: string;
  /** What was written, as it will look; undefined while nobody asks for it. */
  readonly preview: HTMLElement | undefined;
  /** The comment is on its way into the outbox. */
  readonly isBusy: boolean;
  /** What came back of an earlier visit, by its age in words. */
  readonly restored: string | undefined;
  /** Whether it is kept on this device; undefined while there is nothing to keep. */
  readonly isKept: boolean | undefined;
  /** This browser keeps nothing: a reader has to know. */
  readonly isLost: boolean;
}

/** What a writer can do in it. */
export interface FormActs {
  readonly onSubmit: (event: Event) => void;
  readonly onInput: () => void;
  readonly onFocus: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onPreview: () => void;
  readonly onKept: (isKept: boolean) => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

const LABELS = { name: 'name', email: 'email', url: 'website', text: 'comment' } as const;

/** The form, from its first field to its button. */
export function renderForm(kit: Kit, view: FormView, acts: FormActs): TemplateResult {
  const { html, nothing } = kit;
  const { parentId, fields } = view;
  const people = fields.filter(({ field }) => field !== 'text');
  return html`<form
    id=${`draft-${parentId}`}
    class="form"
    part="form"
    novalidate
    data-parent=${parentId}
    @submit=${acts.onSubmit}
    @input=${acts.onInput}
    @focusin=${acts.onFocus}
    @keydown=${acts.onKeydown}
  >
    ${people.length ? html`<div class="pair">${people.map((rule) => renderField(kit, view, rule))}</div>` : nothing}
    ${renderRestored(kit, view, acts)} ${renderText(kit, view)} ${renderPreview(kit, view)}
    ${renderKept(kit, view, acts)}
    <p class="vh" aria-hidden="true"><input name=${TRAP} tabindex="-1" autocomplete="off" /></p>
    ${parentId ? nothing : html`<slot name="captcha"></slot>`} ${renderSend(kit, view, acts)}
  </form>`;
}

function renderSend(
  { html, nothing }: Kit,
  { words, parentId, isBusy, markup, preview, note }: FormView,
  { onPreview, onCancel }: FormActs,
): TemplateResult {
  const see = html`<button
    class="act"
    part="preview-button"
    type="button"
    aria-pressed=${preview ? 'true' : 'false'}
    @click=${onPreview}
  >
    ${words.say('preview')}
  </button>`;
  return html`<p class="send">
    <button class="btn" part="submit" type="submit" aria-disabled=${isBusy ? 'true' : nothing}>
      ${words.say(parentId ? 'sendReply' : 'post')}
    </button>
    ${markup ? see : nothing}
    ${
      parentId
        ? html`<button class="act" type="button" @click=${onCancel}>${words.say('cancel')}</button>`
        : html`<span class="note"><bdi>${note}</bdi></span>`
    }
  </p>`;
}

function renderRestored({ html, nothing }: Kit, { words, restored }: FormView, { onDiscard }: FormActs): unknown {
  return restored === undefined
    ? nothing
    : html`<p class="restored" part="draft">
        ${words.say('draftRestored')} <time>${restored}</time>
        <button class="act" type="button" @click=${onDiscard}>${words.say('discard')}</button>
      </p>`;
}

/** Longer than the tab is only by a reader's own tick; where the browser keeps nothing it says so. */
function renderKept({ html, nothing }: Kit, { words, isKept, isLost }: FormView, { onKept }: FormActs): unknown {
  const onChange = ({ currentTarget: box }: Event): void => {
    if (box instanceof HTMLInputElement) onKept(box.checked);
  };
  const tick = html`<label class="keep"
    ><input type="checkbox" name="keep" .checked=${isKept === true} @change=${onChange} />
    ${words.say('draftKeep')}</label
  >`;
  return html`${isLost ? html`<p class="err">${words.say('draftLost')}</p>` : nothing}
  ${isKept === undefined ? nothing : tick}`;
}

function renderField(kit: Kit, view: FormView, { field, isOptional }: FieldRule): TemplateResult {
  const { html, nothing } = kit;
  const { words, parentId } = view;
  const id = `${field}-${parentId}`;
  const fault = view.faults[field];
  const note = field === 'email' ? words.say('emailNote') : isOptional ? words.say('optional') : '';
  return html`<div>
    <label for=${id}>${words.say(LABELS[field])} ${note ? html`<small>${note}</small>` : nothing}</label>
    <input
      id=${id}
      name=${field}
      part=${field}
      type=${field === 'name' ? 'text' : field}
      autocomplete=${field}
      dir="auto"
      placeholder=${field === 'name' ? ' ' : nothing}
      aria-required=${isOptional ? nothing : 'true'}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `${id}-fault` : nothing}
    />
    ${renderFault(kit, id, fault)}
  </div>`;
}

function renderText(kit: Kit, view: FormView): TemplateResult {
  const { html, nothing } = kit;
  const { words, parentId, maxLength, length, isBusy } = view;
  const id = `text-${parentId}`;
  const fault = view.faults.text;
  return html`<div>
    <label for=${id}>${view.label}</label>
    <textarea
      id=${id}
      name="text"
      part="text"
      rows="4"
      dir="auto"
      placeholder=" "
      ?readonly=${isBusy}
      aria-required="true"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `${id}-fault` : `${id}-note`}
    ></textarea>
    ${renderFault(kit, id, fault)}
    <p class="under" id=${`${id}-note`}>
      <span>${view.markup ? words.say('markupText', { markup: view.markup }) : words.say('plainText')}</span>
      <span class=${length > maxLength ? 'err' : ''}
        >${words.say('counter', { n: words.number(length), max: words.number(maxLength) })}</span
      >
    </p>
  </div>`;
}

function renderPreview({ html, nothing }: Kit, { words, preview }: FormView): unknown {
  return preview
    ? html`<section class="said preview" part="preview" aria-label=${words.say('preview')} dir="auto">
        ${preview}
      </section>`
    : nothing;
}

function renderFault({ html, nothing }: Kit, id: string, fault: string | undefined): unknown {
  return fault ? html`<p class="err" id=${`${id}-fault`}><bdi>${fault}</bdi></p>` : nothing;
}
