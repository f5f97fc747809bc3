/** When the page becomes another without a load. */

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back after a client-side navigation or a new canonical link; returns how to stop. */
export function watchPage(listener: () => void): () => void {
  listeners.add(listener);
  // From the first listener on for as long as the page is there: with none it costs a call.
  if (!observer) {
    observer = new MutationObserver(tell);
    observer.observe(document.head, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
    window.addEventListener('popstate', tell);
    if ('navigation' in window) window.navigation.addEventListener('navigatesuccess', tell);
  }
  return () => listeners.delete(listener);
}

/** For what only a chunk could say of the page. */
export function tell(): void {
  for (const listener of listeners) listener();
}
