import type { TemplateResult } from 'lit';
import type { RemarkDraft } from '../model/remark.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import { TRAP } from './company.js';

export type Field = 'name' | 'email' | 'url' | 'text';

export const isField = (name: string): name is Field => /^(name|email|url|text)$/.test(name);

/** A field that a form has, and whether it may stay empty. */
export interface FieldRule {
  readonly field: Field;
  readonly isOptional: boolean;
}

export type Faults = Partial<Record<Field, string>>;

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
  readonly onPreview: () => void;
  readonly isBusy: boolean;
  /** What came back of an earlier visit, by its age in words. */
  readonly restored: string | undefined;
  /** Whether it is kept on this device; undefined while there is nothing to keep. */
  readonly isKept: boolean | undefined;
  readonly onKept: (isKept: boolean) => void;
  readonly onDiscard: () => void;
  readonly onSubmit: (event: Event) => void;
  readonly onInput: () => void;
  readonly onFocus: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onCancel: () => void;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** `name email? url` (or `website`) as rules, the text last; a website may always stay empty. */
export function toRules(fields: string): FieldRule[] {
  const rules = fields.split(/\s+/).flatMap((word): FieldRule[] => {
    const [, field, mark] = /^(name|email|url)(\?)?$/.exec(word.replace('website', 'url')) ?? [];
    return field && isField(field) ? [{ field, isOptional: mark === '?' || field === 'url' }] : [];
  });
  return [...rules, { field: 'text', isOptional: false }];
}

/** What is wrong with a draft before any server sees it, by field. */
export function faultsOf(draft: RemarkDraft, rules: readonly FieldRule[], maxLength: number, words: Words): Faults {
  const faults: Faults = {};
  for (const { field, isOptional } of rules) {
    const value = draft[field].trim();
    if (!value && !isOptional) faults[field] = words.say(NEEDS[field]);
    else if (value && field === 'email' && !EMAIL.test(value)) faults.email = words.say('badEmail');
    else if (value && field === 'url' && !URL.canParse(value)) faults.url = words.say('badUrl');
  }
  if (draft.text.length > maxLength) faults.text = words.say('tooLong', { n: words.number(maxLength) });
  return faults;
}

const NEEDS = { name: 'needName', email: 'needEmail', url: 'badUrl', text: 'needText' } as const;
const LABELS = { name: 'name', email: 'email', url: 'website', text: 'comment' } as const;

/** The form below a thread, or below the comment that is answered. */
export function renderForm(kit: Kit, view: FormView): TemplateResult {
  const { html, nothing } = kit;
  const { words, parentId, fields } = view;
  const people = fields.filter(({ field }) => field !== 'text');
  return html`<form
    class="form"
    part="form"
    novalidate
    data-parent=${parentId}
    @submit=${view.onSubmit}
    @input=${view.onInput}
    @focusin=${view.onFocus}
    @keydown=${view.onKeydown}
  >
    ${people.length ? html`<div class="pair">${people.map((rule) => renderField(kit, view, rule))}</div>` : nothing}
    ${renderRestored(kit, view)} ${renderText(kit, view)} ${renderPreview(kit, view)} ${renderKept(kit, view)}
    <p class="vh" aria-hidden="true"><input name=${TRAP} tabindex="-1" autocomplete="off" /></p>
    ${parentId ? nothing : html`<slot name="captcha"></slot>`}
    <p class="send">
      <button class="btn" part="submit" type="submit" aria-disabled=${view.isBusy ? 'true' : nothing}>
        ${words.say(parentId ? 'sendReply' : 'post')}
      </button>
      ${
        view.markup
          ? html`<button
              class="act"
              part="preview-button"
              type="button"
              aria-pressed=${view.preview ? 'true' : 'false'}
              @click=${view.onPreview}
            >
              ${words.say('preview')}
            </button>`
          : nothing
      }
      ${
        parentId
          ? html`<button class="act" type="button" @click=${view.onCancel}>${words.say('cancel')}</button>`
          : html`<span class="note"><bdi>${view.note}</bdi></span>`
      }
    </p>
  </form>`;
}

function renderRestored({ html, nothing }: Kit, { words, restored, onDiscard }: FormView): unknown {
  return restored === undefined
    ? nothing
    : html`<p class="restored" part="draft">
        ${words.say('draftRestored')} <time>${restored}</time>
        <button class="act" type="button" @click=${onDiscard}>${words.say('discard')}</button>
      </p>`;
}

/** Longer than the tab is only by a reader's own tick. */
function renderKept({ html, nothing }: Kit, { words, isKept, onKept }: FormView): unknown {
  const onChange = ({ currentTarget: box }: Event): void => {
    if (box instanceof HTMLInputElement) onKept(box.checked);
  };
  return isKept === undefined
    ? nothing
    : html`<label class="keep"
        ><input type="checkbox" name="keep" .checked=${isKept} @change=${onChange} /> ${words.say('draftKeep')}</label
      >`;
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
  const { words, parentId, maxLength, length } = view;
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
