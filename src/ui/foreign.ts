import type { ReactiveControllerHost } from 'lit';
import { breath } from '../mapping/breath.js';
import type { ForeignHtml } from '../model/text.js';
import type { Kit } from './kit.js';

/** What foreign HTML needs of the page. */
export type ForeignTools = Pick<Kit, 'decode' | 'loadPurify' | 'loadSanitize'>;

/**
 * Foreign HTML as nodes: sanitized by the browser where it can (`setHTML`), else by a library that is loaded for it.
 * Links and pictures are resolved against `base`; where there is a `linkLabel`, links stand for what was embedded.
 */
export async function toNodes(
  { source }: ForeignHtml,
  base: string,
  tools: ForeignTools,
  linkLabel?: (site: string) => string,
): Promise<DocumentFragment> {
  const { sanitize } = await tools.loadSanitize();
  return sanitize(source, base, { ...tools, linkLabel });
}

/** So long is cleaned in one piece of work, in milliseconds. */
const SHORT = 50;

/** Keeps each piece of foreign HTML's nodes for a widget, made once and moved as the widget renders anew. */
export class ForeignNodes {
  readonly #boxes = new WeakMap<ForeignHtml, HTMLElement>();
  readonly #host: ReactiveControllerHost;
  readonly #tools: ForeignTools;
  #loading = 0;
  /** When the piece of work began that goes on, 0 between two. */
  #began = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost, tools: ForeignTools) {
    this.#host = host;
    this.#tools = tools;
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
      this.#last = this.#last.then(() => this.#fill(made, foreign, base, linkLabel));
    }
    return box;
  }

  /** One after another, as they stand on the page: hundreds at once would be felt. */
  async #fill(box: HTMLElement, foreign: ForeignHtml, base: string, linkLabel?: (site: string) => string) {
    if (this.#began && performance.now() - this.#began > SHORT) {
      await breath();
      this.#began = 0;
    }
    this.#began ||= performance.now();
    // Without the sanitizer there are words and no tags.
    box.append(
      await toNodes(foreign, base, this.#tools, linkLabel).catch(() => this.#tools.decode([foreign.source])[0] ?? ''),
    );
    if (!--this.#loading) this.#began = 0;
    this.#host.requestUpdate();
  }
}
