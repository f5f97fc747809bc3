/** Whether any file of ours on this page has told. */
const TOLD: unique symbol = Symbol.for('presslet:told');

declare global {
  interface Window {
    [TOLD]?: true;
  }
}

/** Registers an element; where names are taken the first stay, and the console says so once. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
  else if (!window[TOLD]) {
    window[TOLD] = true;
    console.info(`Presslet: <${name}> is on this page already; the first one stays.`);
  }
}
