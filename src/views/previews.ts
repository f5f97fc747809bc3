import type { Written } from './written.js';

interface Options {
  readonly box: { requestUpdate(): void };
  readonly written: Written;
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

  /** What stands below a form; undefined where nobody has asked for it. */
  of(parentId: string): HTMLElement | undefined {
    return this.#options.written.markup && this.#shown.get(parentId);
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
    const { written, text } = this.#options;
    const typed = text(parentId);
    if (!box || this.#drawn.get(box) === typed) return;
    this.#drawn.set(box, typed);
    void written.nodesOf(typed).then((nodes) => {
      if (this.#drawn.get(box) === typed) box.replaceChildren(nodes);
    });
  }
}
