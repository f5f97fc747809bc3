import { el } from './dom.js';
import { choiceRow } from './fields.js';
import type { Folder } from './parts.js';
import * as words from './words.js';

/** What the last step shows. */
export interface Lines {
  /** '' where there is nothing to take along yet. */
  readonly code: string;
  /** What a site's policy must allow. */
  readonly policy: string;
  /** Whether the code may still change by itself. */
  readonly isBusy: boolean;
  /** What is wrong with it. */
  readonly caution: string;
}

/** The part of the builder from which a person takes the code along. */
export class Take {
  /** Where the script will come from. */
  base: string;
  readonly element: HTMLElement;
  readonly #code = el('pre', { class: 'code', tabindex: '0', role: 'region', 'aria-labelledby': 'take' });
  readonly #copy = el('button', { type: 'button' }, words.COPY);
  readonly #copied = el('span', { class: 'copied', role: 'status' });
  readonly #caution = el('p', { class: 'fault' });
  readonly #policy = el('pre', { class: 'policy', tabindex: '0', role: 'region', 'aria-label': words.POLICY });

  constructor({ base, version }: Folder, head: HTMLElement, onBase: () => void) {
    this.base = base;
    this.#copy.addEventListener('click', () => void this.#onCopy());
    const places = [
      { value: base, name: words.fromHere(base) },
      { value: `https://cdn.jsdelivr.net/npm/presslet@${version}/dist/`, name: words.CDN },
      { value: `/presslet@${version}/`, name: words.own(version) },
    ];
    const from = choiceRow('folder', words.FROM, places, base, (chosen) => {
      this.base = chosen;
      onBase();
    });
    const details = el('details', {}, el('summary', {}, words.POLICY));
    details.append(el('p', { class: 'hint' }, words.POLICY_HINT), this.#policy);
    this.element = el('section', { class: 'take' }, head, el('p', { class: 'hint' }, words.TAKE_HINT), from);
    this.element.append(this.#caution, this.#code, el('p', {}, this.#copy, this.#copied), details);
  }

  show({ code, policy, isBusy, caution }: Lines): void {
    const text = code || words.NO_CODE_YET;
    if (this.#code.textContent !== text) this.#copied.textContent = '';
    this.#code.textContent = text;
    this.#code.setAttribute('aria-busy', String(isBusy));
    this.#caution.textContent = caution;
    this.#policy.textContent = policy;
    this.#copy.disabled = !code;
  }

  async #onCopy(): Promise<void> {
    // Browsers refuse the clipboard to pages in frames and without https.
    this.#copied.textContent = await navigator.clipboard.writeText(this.#code.textContent ?? '').then(
      () => words.COPIED,
      () => words.NOT_COPIED,
    );
  }
}
