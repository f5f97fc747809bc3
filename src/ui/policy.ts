/** The two methods of a Trusted Types policy that this project needs; TypeScript's DOM library has no types for it. */
export interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

declare global {
  interface Window {
    trustedTypes?: PolicyFactory;
  }
}

const plain: Policy = { createHTML: (html) => html, createScriptURL: (url) => url };

/** A page allows a policy's name once, so that two bundles on it share one. */
const SHARED = Symbol.for('presslet:policy');

/** A page that allows no policy named `presslet` still gets text; only what needs a parser is then left out. */
export function ours(): Policy {
  const shared: unknown = Reflect.get(window, SHARED);
  if (isPolicy(shared)) return shared;
  try {
    const policy = window.trustedTypes?.createPolicy('presslet', plain) ?? plain;
    Reflect.set(window, SHARED, policy);
    return policy;
  } catch {
    // Refused by the page: strings are handed over as they are, and the parser may refuse them.
    return plain;
  }
}

const isPolicy = (value: unknown): value is Policy => value instanceof Object && 'createHTML' in value;
