import { isMarkup, type Markup, type toHtml } from '../mapping/markup.js';
import { toNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';

/** What is written here, as the server will read it: its Markdown or HTML goes through the sanitizer of all foreign HTML. */
export class Written {
  readonly #kit: Kit;
  readonly #box: Element;
  readonly #drawn = new Map<string, HTMLElement>();
  #toHtml: typeof toHtml | undefined;

  constructor(kit: Kit, box: Element) {
    this.#kit = kit;
    this.#box = box;
  }

  /** How the server reads it; undefined for plain text, which looks as it is typed. */
  get markup(): Markup | undefined {
    const said = this.#box.getAttribute('markup');
    return isMarkup(said) ? said : undefined;
  }

  /** The markup's name, which is the same in every language; '' for plain text. */
  get name(): string {
    return { html: 'HTML', markdown: 'Markdown', '': '' }[this.markup ?? ''];
  }

  /** A text as it will stand in the thread, made once; as it was typed until that can be drawn. Undefined for plain text. */
  of(text: string): HTMLElement | undefined {
    if (!this.markup) return undefined;
    const name = `${this.markup} ${text}`;
    let box = this.#drawn.get(name);
    if (!box) {
      const made = (box = document.createElement('div'));
      this.#drawn.set(name, made);
      made.className = 'lines';
      made.textContent = text;
      void this.nodesOf(text).then((nodes) => {
        if (typeof nodes === 'string') return;
        made.className = '';
        made.replaceChildren(nodes);
      });
    }
    return box;
  }

  /** Without the chunk, or the sanitizer, there are the words as they were typed. Never throws. */
  async nodesOf(text: string): Promise<Node | string> {
    const { markup } = this;
    if (!markup) return text;
    try {
      this.#toHtml ??= (await import('../mapping/markup.js')).toHtml;
      const nodes = await toNodes({ source: this.#toHtml(text, markup) }, document.baseURI, this.#kit);
      // A picture would be asked for from wherever it is while its address is still being typed.
      for (const picture of nodes.querySelectorAll('img')) picture.replaceWith(picture.alt);
      return nodes;
    } catch {
      return text;
    }
  }

  /** Its words alone; with their marks as long as nothing was drawn. */
  plain(text: string): string {
    const { markup } = this;
    const html = markup && this.#toHtml?.(text, markup);
    return html === undefined ? text : (this.#kit.decode([html])[0] ?? text);
  }
}
