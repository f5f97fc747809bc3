import { html, nothing, svg } from 'lit';

/**
 * What a view in a chunk needs to draw: handed to it, because a chunk that imported Lit would bring a second one.
 * Such a file names its parameters `html`, `svg` and `nothing`, and keeps its styles as text for `adopt`.
 */
export const lit = { html, nothing, svg };

export type Lit = typeof lit;

const sheets = new Map<string, CSSStyleSheet>();

/** Adds a chunk's styles to a widget; one sheet serves all widgets of a kind. */
export function adopt(root: DocumentFragment | HTMLElement, styles: string): void {
  if (!(root instanceof ShadowRoot)) return;
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheets.set(styles, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(styles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
