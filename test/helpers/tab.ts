/** Puts the page behind another tab, as far as scripts can tell. */
export function hide(): void {
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Brings the page back in front. */
export function show(): void {
  if (!Reflect.deleteProperty(document, 'hidden')) return;
  document.dispatchEvent(new Event('visibilitychange'));
}
