/** When the page becomes another without a load. */

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Whether it has: its own words may change some time after its address. */
export let hasMoved = false;

/** Calls back after a client-side navigation or a new canonical link; returns how to stop. */
export function watchPage(listener: () => void): () => void {
  listeners.add(listener);
  // From the first listener on for as long as the page is there: with none it costs a call.
  if (!observer) {
    observer = new MutationObserver(tell);
    observer.observe(document.head, { subtree: true, childList: true, attributeFilter: ['href'] });
    addEventListener('popstate', onMove);
    if ('navigation' in window) navigation.addEventListener('navigatesuccess', onMove);
  }
  return () => listeners.delete(listener);
}

/** For what only a chunk could say of the page. */
export function tell(): void {
  for (const listener of listeners) listener();
}

function onMove(): void {
  hasMoved = true;
  tell();
}
