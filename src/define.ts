/** Registers an element; where the name is taken the first stays, and the console says so once. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
  else console.info(`<${name}> is defined already: the first one stays.`);
}
