/** Elements that want to know when the language or direction around them changes. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back after any `lang` or `dir` in the page changed; returns how to stop. One observer serves all. */
export function watchLanguage(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  if (listeners.size === 1) {
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  }
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer?.disconnect();
  };
}

/** The value of an attribute on the closest ancestor that has it, across shadow roots; '' where none. */
export function closest(element: Element, attribute: string): string {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    if (node instanceof Element && node.hasAttribute(attribute)) return node.getAttribute(attribute) ?? '';
  }
  return '';
}
