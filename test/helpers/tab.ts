/** Puts the page behind another tab, as far as scripts can tell. */
export function hide(): void {
  set(true);
}

/** Brings the page in front, also where the test runner itself keeps it behind another. */
export function show(): void {
  set(false);
}

function set(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
