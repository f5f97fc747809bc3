import type { LitElement, TemplateResult } from 'lit';
import { rail as sentences } from '../locales/en.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import { iconText } from '../ui/icon.styles.js';
import { css } from './rail.styles.js';

export { sentences };
export const styles = iconText + css;

/** A widget whose list runs on past its edge. */
export interface RailHost extends LitElement {
  readonly words: Words;
}

/**
 * Turns a rail by buttons and by keys, and shows which way there is more. Fingers, wheels and the tab key need no help:
 * a box that scrolls is the browser's own. This file is a chunk and imports nothing that runs.
 */
export class Rail {
  readonly #kit: Kit;
  readonly #host: RailHost;
  readonly #sizes = new ResizeObserver(() => this.#look());
  #list: HTMLElement | undefined;
  #hasBefore = false;
  #hasAfter = false;

  constructor(kit: Kit, host: RailHost) {
    this.#kit = kit;
    this.#host = host;
  }

  /** Two buttons where the rail is longer than it is wide, and nothing where all of it is seen. */
  render(): unknown {
    void this.#host.updateComplete.then(() => this.#follow());
    const { html, nothing } = this.#kit;
    if (!this.#hasBefore && !this.#hasAfter) return nothing;
    return html`<div class="turn">
      ${this.#renderButton('railBack', -1, this.#hasBefore)} ${this.#renderButton('railForward', 1, this.#hasAfter)}
    </div>`;
  }

  /** At an end a button stays where it is, so that the focus is not lost; it only does nothing. */
  #renderButton(name: 'railBack' | 'railForward', way: 1 | -1, isOn: boolean): TemplateResult {
    const { html, svg } = this.#kit;
    const drawing = way < 0 ? svg`<path d="M14.5 5.5L8 12l6.5 6.5"/>` : svg`<path d="M9.5 5.5L16 12l-6.5 6.5"/>`;
    return html`<button
      type="button"
      part=${name === 'railBack' ? 'previous' : 'next'}
      aria-label=${this.#host.words.say(name)}
      aria-disabled=${isOn ? 'false' : 'true'}
      @click=${() => this.#turn(way * this.#seen())}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>
    </button>`;
  }

  #follow(): void {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('[part=list]') ?? undefined;
    if (list !== this.#list) {
      this.#sizes.disconnect();
      this.#list = list;
      list?.addEventListener('scroll', () => this.#look(), { passive: true });
      list?.addEventListener('keydown', (event) => this.#onKey(event));
      if (list) this.#sizes.observe(list);
    }
    // To measure now would make the browser lay out the whole page once for each rail.
    requestAnimationFrame(() => this.#look());
  }

  /** Where the rail stands: half a pixel is no more. */
  #look(): void {
    const list = this.#list;
    if (!list) return;
    const at = Math.abs(list.scrollLeft);
    const rest = list.scrollWidth - list.clientWidth;
    const hasBefore = rest > 1 && at > 1;
    const hasAfter = rest > 1 && at < rest - 1;
    if (hasBefore === this.#hasBefore && hasAfter === this.#hasAfter) return;
    this.#hasBefore = hasBefore;
    this.#hasAfter = hasAfter;
    this.#host.requestUpdate();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || (!this.#hasBefore && !this.#hasAfter)) return;
    const isRtl = this.#list?.matches(':dir(rtl)') ?? false;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: isRtl ? 1 : -1,
      ArrowRight: isRtl ? -1 : 1,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[key];
    if (!step) return;
    event.preventDefault();
    this.#turn(step);
  }

  /** How many whole cards are seen at once. */
  #seen(): number {
    return Math.max(1, Math.floor((this.#list?.clientWidth ?? 0) / this.#step()));
  }

  /** From one card's edge to the next's. */
  #step(): number {
    const [first, second] = this.#list?.children ?? [];
    if (!first) return 1;
    const next = second ?? first;
    const away = Math.abs(next.getBoundingClientRect().left - first.getBoundingClientRect().left);
    return away || first.getBoundingClientRect().width || 1;
  }

  #turn(cards: number): void {
    const list = this.#list;
    if (!list) return;
    const way = list.matches(':dir(rtl)') ? -1 : 1;
    const far = Math.min(Math.abs(cards) * this.#step(), list.scrollWidth);
    list.scrollBy({ left: way * Math.sign(cards) * far });
  }
}
