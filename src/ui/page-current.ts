import { canonical } from './page.js';

/** What the page itself says is being read, and when that changes without a load. */

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back after a client-side navigation or a new canonical link; returns how to stop. */
export function watchPage(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    observer ??= new MutationObserver(tell);
    observer.observe(document.head, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
    listen('addEventListener');
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    listen('removeEventListener');
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

function listen(act: 'addEventListener' | 'removeEventListener'): void {
  window[act]('popstate', tell);
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) navigation[act]('navigatesuccess', tell);
}

/**
 * The article being read, as an address: the canonical link, else the address that JSON-LD gives; else the `<h1>`'s words.
 * Undefined for a moment where JSON-LD has to be read first: what reads it comes when a page without that link has any.
 */
export function pageCurrent(): string | undefined {
  const link = canonical();
  if (link || !document.querySelector('script[type="application/ld+json"]')) return link || headline();
  if (linkedAddress) return linkedAddress() || headline();
  // Where the chunk does not come, the headline tells which article it is.
  const ready = (read = (): string => ''): void => {
    linkedAddress = read;
    tell();
  };
  void import('./page-article.js').then(
    (page) => ready(page.linkedAddress),
    () => ready(),
  );
  return undefined;
}

let linkedAddress: (() => string) | undefined;

const headline = (): string => document.querySelector('h1')?.textContent?.trim() ?? '';
