import { html, nothing, render, svg } from 'lit';
import { Failure } from '../model/failure.js';
import { decode } from './html.js';
import { pageThread } from './page.js';
import { addressOf, toCredentials, warnOnce } from './source.js';
import { bars, failedMessage, heading } from './states.js';
import { sheetOf } from './style-sheets.js';
import { age, clockTime } from './time.js';

/**
 * What a view in a chunk is handed: a chunk that imported Lit would bring a second one, and each of these once more.
 * Such a file names what it takes `html`, `svg`, `render` and `nothing`, and keeps its styles as text for `adopt`.
 */
export const kit = {
  ...{ html, nothing, svg, render, bars, heading, failedMessage, age, clockTime, decode, addressOf, pageThread },
  ...{ toCredentials, warnOnce, Failure },
  loadSanitize,
  loadPurify: () => import('./purify.js').then(({ purify }) => purify),
};

export type Kit = typeof kit;

type Sanitizer = typeof import('./sanitize.js');
let sanitizer: Promise<Sanitizer> | undefined;

/** Kept, because a browser takes a task to say that a module is here: what it cleans would be seen to grow. */
function loadSanitize(): Promise<Sanitizer> {
  return (sanitizer ??= import('./sanitize.js').catch((error: unknown) => {
    sanitizer = undefined;
    throw error;
  }));
}

/** Adds a chunk's styles to a widget. */
export function adopt(
  { renderRoot: root }: { readonly renderRoot: DocumentFragment | HTMLElement },
  styles: string,
): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheet = sheetOf(styles);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
