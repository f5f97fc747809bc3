import { el, write } from './dom.js';

/** How wide the place on the page is, and what that is called. */
export const PLACES: Readonly<Record<string, { readonly name: string; readonly width: number }>> = {
  phone: { name: 'Phone', width: 328 },
  side: { name: 'Side column', width: 300 },
  text: { name: 'Text column', width: 660 },
  full: { name: 'Full width', width: 1152 },
};

/** How high the widget is, in pixels, on a phone and in its place; 0 where it flows with the text. */
export interface Heights {
  readonly narrow: number;
  readonly wide: number;
}

export type Attributes = Readonly<Record<string, string | true>>;

/** What nobody sees would wait for ever to be near the view; what waits for a reader's hand goes on waiting. */
export function begun(tag: string, attributes: Attributes): Attributes {
  const waits = attributes.loading === 'interaction' || (tag === 'press-search' && !attributes.loading);
  return waits ? attributes : { ...attributes, loading: 'eager' };
}

/**
 * The widget as readers see it, and twice more where nobody sees it: as wide as a phone and as its place will be, so that
 * the code can keep as much room free as it takes.
 */
export class Preview {
  readonly element = el('div', { class: 'sight' });
  readonly #place = el('div', { class: 'place text' });
  readonly #gauges = [el('div', { class: 'gauge phone' }), el('div', { class: 'gauge text' })];
  readonly #sizes: ResizeObserver;
  #widgets: HTMLElement[] = [];
  #tag = '';

  constructor(onHeights: (heights: Heights) => void, onFailed: (message: string) => void) {
    for (const gauge of this.#gauges) write(gauge, { inert: true, 'aria-hidden': 'true' });
    this.element.append(this.#place, ...this.#gauges);
    this.#sizes = new ResizeObserver(() => onHeights(this.#heights()));
    this.element.addEventListener('press-failed', (event) => {
      if (event.target === this.#widgets[0] && 'failure' in event && event.failure instanceof Error)
        onFailed(event.failure.message);
    });
    // A reader of the builder stays in the builder.
    this.element.addEventListener('press-article-open', (event) => event.preventDefault());
    this.element.addEventListener('press-comment-send', (event) => event.preventDefault());
  }

  /**
   * Shows a widget, or the one that is there with other attributes.
   *
   * @param stand what stands in, on the one that is seen, for a page that nobody knows yet
   */
  show(tag: string, attributes: Attributes, stand: Attributes): void {
    if (tag !== this.#tag || !this.#widgets.length) this.#mount(tag);
    for (const [index, widget] of this.#widgets.entries()) {
      const all = index ? begun(tag, attributes) : { ...attributes, ...stand };
      for (const { name } of [...widget.attributes]) if (!(name in all)) widget.removeAttribute(name);
      write(widget, all);
    }
  }

  /** Where nothing can be shown yet. */
  clear(words: string): void {
    this.#sizes.disconnect();
    this.#widgets = [];
    this.#place.replaceChildren(el('p', { class: 'hint' }, words));
    for (const gauge of this.#gauges) gauge.replaceChildren();
  }

  /** Puts it into a wider or narrower place. */
  resize(place: string): void {
    this.#place.className = `place ${place}`;
    const gauge = this.#gauges[1];
    if (gauge) gauge.className = `gauge ${place}`;
  }

  #mount(tag: string): void {
    this.#tag = tag;
    this.#sizes.disconnect();
    this.#widgets = [this.#place, ...this.#gauges].map((box) => {
      const widget = document.createElement(tag);
      box.replaceChildren(widget);
      return widget;
    });
    for (const widget of this.#widgets.slice(1)) this.#sizes.observe(widget);
  }

  #heights(): Heights {
    const [narrow = 0, wide = 0] = this.#widgets.slice(1).map(heightOf);
    return { narrow, wide };
  }
}

function heightOf(widget: HTMLElement): number {
  return getComputedStyle(widget).display === 'inline' ? 0 : Math.ceil(widget.getBoundingClientRect().height);
}
