import type { SaidForm } from '../mapping/wires/form.js';
import type { RemarkDraft } from '../model/remark.js';

type Control = HTMLInputElement | HTMLTextAreaElement;
type Typed = 'text' | 'name' | 'email' | 'url';
type Part = 'text' | 'name' | 'email' | 'url' | 'parent' | 'key';

/** From where to where; null in a field that does not tell, as those for addresses. */
export type Caret = readonly [start: number | null, end: number | null];

const PARTS = /^(text|name|email|url|parent|key)$/;
const PEOPLE = ['name', 'email', 'url'] as const;
const TYPED = [...PEOPLE, 'text'] as const;

/**
 * The form that a page wrote into the widget for readers without script. It says how its server takes a comment, and
 * what was typed into it before the thread came is not lost. Its fields may be named `method` or `action`: nothing is
 * asked of a form but its attributes.
 */
export class PageForm {
  readonly #form: HTMLFormElement;

  private constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** The first that posts and is not part of something that stands beside our own fields. */
  static in(box: Element): PageForm | undefined {
    const form = [...box.querySelectorAll('form')].find(
      (form) =>
        /^post$/i.test(form.getAttribute('method') ?? '') &&
        form.querySelector('textarea[name]') &&
        !form.closest('[slot]'),
    );
    return form && new PageForm(form);
  }

  /** Where it posts to. */
  get action(): string {
    const address = this.#form.getAttribute('action') || location.href;
    return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : '';
  }

  /** As it stands now: a token in it may be another by the next try. */
  said(): SaidForm {
    const named = this.#named();
    const names: Partial<Record<Part, string>> = {};
    named.forEach((control, part) => (names[part] = control.name));
    const typed = new Set(TYPED.map((part) => names[part]));
    const rest = [...new FormData(this.#form)].flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && !typed.has(name) ? [[name, value]] : [],
    );
    return { action: this.action, names, rest };
  }

  /** What it asks for, as the attribute `fields` says it. */
  get fields(): string {
    const named = this.#named();
    return PEOPLE.flatMap((part) => {
      const control = named.get(part);
      return control ? [part + (control.required ? '' : '?')] : [];
    }).join(' ');
  }

  /** How long its text may be, where it says so. */
  get maxLength(): number | undefined {
    const { maxLength = -1 } = this.#named().get('text') ?? {};
    return maxLength > 0 ? maxLength : undefined;
  }

  /** What was typed into it, in which field the reader is, and where there; it is empty afterwards. */
  take(): { readonly draft: Partial<RemarkDraft>; readonly focused: Typed | ''; readonly caret: Caret } {
    const named = this.#named();
    const draft: Partial<Record<Typed, string>> = {};
    let focused: Typed | '' = '';
    let caret: Caret = [null, null];
    for (const part of TYPED) {
      const control = named.get(part);
      if (!control) continue;
      if (control === document.activeElement) {
        focused = part;
        caret = [control.selectionStart, control.selectionEnd];
      }
      if (control.value !== control.defaultValue) draft[part] = control.value;
      control.value = control.defaultValue;
    }
    return { draft, focused, caret };
  }

  /** It would stand beside the form that has taken its place where a thread could not be loaded. */
  hide(): void {
    this.#form.setAttribute('hidden', '');
  }

  /** Which field is which; the first of each kind. */
  #named(): Map<Part, Control> {
    const named = new Map<Part, Control>();
    for (const control of this.#form.querySelectorAll('input, textarea')) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) || !control.name) continue;
      const part = partOf(control);
      if (part && !named.has(part)) named.set(part, control);
    }
    return named;
  }
}

/** By `data-field`, else by what tells browsers and people what to fill in. */
function partOf(control: Control): Part | undefined {
  const said = control.getAttribute('data-field') ?? guess(control);
  return isPart(said) ? said : undefined;
}

const isPart = (text: string): text is Part => PARTS.test(text);

function guess({ type, name, autocomplete }: Control): string {
  if (type === 'textarea') return 'text';
  if (type === 'hidden') return /parent|reply/i.test(name) ? 'parent' : '';
  if (type === 'email' || type === 'url') return type;
  if (type !== 'text') return '';
  if (/\b(email|url)\b/.test(autocomplete)) return /\bemail\b/.test(autocomplete) ? 'email' : 'url';
  return /\b(nick)?name\b/.test(autocomplete) || /name|author|nick/i.test(name) ? 'name' : '';
}

/** Sets the caret where it was in another field; what stood there may have been put below something else. */
export function putCaret(input: Control, [start, end]: Caret, text: string): void {
  const before = input.value.length - text.length;
  if (start !== null && end !== null && input.selectionStart !== null) {
    input.setSelectionRange(before + start, before + end);
  }
}
