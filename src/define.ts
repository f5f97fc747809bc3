let isTold = false;

/** Registers an element; where names are taken the first stay, and the console says so once. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
  else if (!isTold) {
    isTold = true;
    console.info(`Presslet: <${name}> is on this page already; the first one stays.`);
  }
}
