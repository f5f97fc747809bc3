import type { ReactiveControllerHost } from 'lit';
import type { ForeignHtml } from '../model/text.js';
import { decode, toNodes } from './html.js';

/** Keeps each piece of foreign HTML's nodes for a widget, made once and moved as the widget renders anew. */
export class ForeignNodes {
  readonly #boxes = new WeakMap<ForeignHtml, HTMLElement>();
  readonly #host: ReactiveControllerHost;
  #loading = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether a box is still empty. */
  get isLoading(): boolean {
    return this.#loading > 0;
  }

  /** A box with the sanitized nodes; empty for a moment where the sanitizer has to be loaded first. */
  of(foreign: ForeignHtml, base: string, linkLabel?: (site: string) => string): HTMLElement {
    let box = this.#boxes.get(foreign);
    if (!box) {
      const made = (box = document.createElement('div'));
      this.#boxes.set(foreign, made);
      this.#loading++;
      // Without the sanitizer there are words and no tags.
      void toNodes(foreign, base, linkLabel)
        .catch(() => decode([foreign.source])[0] ?? '')
        .then((nodes) => made.append(nodes))
        .finally(() => {
          this.#loading--;
          this.#host.requestUpdate();
        });
    }
    return box;
  }
}
