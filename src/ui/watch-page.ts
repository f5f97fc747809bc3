/** When the page becomes another without a load. */

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

/** For what only a chunk could say of the page. */
export function tell(): void {
  for (const listener of listeners) listener();
}

function listen(act: 'addEventListener' | 'removeEventListener'): void {
  window[act]('popstate', tell);
  if ('navigation' in window) window.navigation[act]('navigatesuccess', tell);
}
