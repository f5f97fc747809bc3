import { ContextRoot } from '@lit/context';

/**
 * A provider defined after its consumers would leave them without data and without an error: the root holds their
 * questions until it comes. Every door runs this file, and one page has one root.
 */
const ROOT = Symbol.for('presslet:root:1');
if (!Reflect.has(globalThis, ROOT)) {
  Reflect.set(globalThis, ROOT, true);
  new ContextRoot().attach(document.documentElement);
}

/** Registers an element; where the name is taken the first stays, and the console says so once. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
  else console.info(`<${name}> is defined already: the first one stays.`);
}
