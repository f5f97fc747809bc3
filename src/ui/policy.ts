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

let policy: Policy | undefined;

/** A page that allows no policy named `presslet` still gets text; only what needs a parser is then left out. */
export function ours(): Policy {
  try {
    policy ??= window.trustedTypes?.createPolicy('presslet', {
      createHTML: (html) => html,
      createScriptURL: (url) => url,
    });
  } catch {
    // Refused by the page: strings are handed over as they are, and the parser may refuse them.
  }
  return policy ?? { createHTML: (html) => html, createScriptURL: (url) => url };
}
