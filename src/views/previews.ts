import { isMarkup, type Markup } from '../mapping/markup.js';
import { toNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';

interface Options {
  readonly kit: Kit;
  readonly box: Element & { requestUpdate(): void };
  /** What stands in a form's field. */
  readonly text: (parentId: string) => string;
}

/** What was written, as it will stand in the thread: below each form whose writer asks for it. */
export class Previews {
  readonly #options: Options;
  readonly #shown = new Map<string, HTMLElement>();
  readonly #drawn = new WeakMap<HTMLElement, string>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** How the server reads what is written; undefined for plain text, which looks as it is typed. */
  get #markup(): Markup | undefined {
    const said = this.#options.box.getAttribute('markup');
    return isMarkup(said) ? said : undefined;
  }

  /** Its name, which is the same in every language; '' for plain text. */
  get name(): string {
    return { html: 'HTML', markdown: 'Markdown', '': '' }[this.#markup ?? ''];
  }

  /** What stands below a form; undefined where nobody has asked for it. */
  of(parentId: string): HTMLElement | undefined {
    return this.#markup && this.#shown.get(parentId);
  }

  toggle(parentId: string): void {
    if (!this.#shown.delete(parentId)) {
      this.#shown.set(parentId, document.createElement('div'));
      this.update(parentId);
    }
    this.#options.box.requestUpdate();
  }

  close(parentId: string): void {
    this.#shown.delete(parentId);
  }

  /** Follows what is typed; what comes late of an older text is not shown. */
  update(parentId: string): void {
    const box = this.of(parentId);
    const text = this.#options.text(parentId);
    if (!box || this.#drawn.get(box) === text) return;
    this.#drawn.set(box, text);
    void this.#nodes(text).then((nodes) => this.#drawn.get(box) === text && box.replaceChildren(nodes));
  }

  /** Without the chunk, or the sanitizer, there are the words as they were typed. */
  async #nodes(text: string): Promise<Node | string> {
    const { kit, box } = this.#options;
    const markup = this.#markup;
    if (!markup) return text;
    try {
      const { toHtml } = await import('../mapping/markup.js');
      const nodes = await toNodes({ source: toHtml(text, markup) }, document.baseURI, kit);
      // A picture would be asked for from wherever it is while its address is still being typed.
      for (const picture of nodes.querySelectorAll('img')) picture.replaceWith(picture.alt);
      box.requestUpdate();
      return nodes;
    } catch {
      return text;
    }
  }
}
