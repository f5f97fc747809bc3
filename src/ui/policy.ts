/** The two methods of a Trusted Types policy that this project needs; TypeScript's DOM library has no types for it. */
export interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** A page allows a policy's name once, so that two bundles on it share one. */
const SHARED: unique symbol = Symbol.for('presslet:policy');

declare global {
  interface Window {
    trustedTypes?: PolicyFactory;
    [SHARED]?: Policy;
  }
}

const plain: Policy = { createHTML: (html) => html, createScriptURL: (url) => url };

/** A page that allows no policy named `presslet` still gets text; only what needs a parser is then left out. */
export function ours(): Policy {
  try {
    return (window[SHARED] ??= window.trustedTypes?.createPolicy('presslet', plain) ?? plain);
  } catch {
    // Refused by the page: strings are handed over as they are, and the parser may refuse them.
    return plain;
  }
}
