import type { Plugin } from 'vite';

/** What is written otherwise in the bundles than in a file of Lit's: from, to. */
type Edits = readonly (readonly [string, string])[];

/**
 * Lit for browsers that have constructable style sheets: without them none of this project's syntax would parse either.
 * Its words to developers who call it wrongly go too, because no page can reach it in here. Each piece has to be found,
 * so that another version of Lit stops the build instead of changing what it does.
 */
const edits: Readonly<Record<string, Edits>> = {
  'lit-html/lit-html.js': [
    // Bundles share one policy: a page's own Lit holds the name "lit-html", and a second policy of a name throws.
    [
      's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      's?t[Symbol.for("presslet:lit")]??=s.createPolicy("presslet-lit",{createHTML:t=>t}):void 0',
    ],
    ['Error("invalid template strings array")', 'Error()'],
    ['s?s.emptyScript:""', '""'],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(', ';('],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    ['Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")', 'Error()'],
    [
      `Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'Error()',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', 'l="",'],
    ['p?.({ReactiveElement:y}),', ''],
    // Only the other kind of decorators keeps anything there.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-element/lit-element.js': [['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', '']],
};

export function ownLit(): Plugin {
  return {
    name: 'presslet:lit',
    enforce: 'pre',
    transform(code, id) {
      const [, name = ''] = /node_modules\/(.*)$/.exec(id) ?? [];
      return Object.hasOwn(edits, name) ? { code: edited(code, id, edits[name] ?? []), map: null } : null;
    },
  };
}

function edited(code: string, id: string, changes: Edits): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`no ${from} in ${id}: this is another Lit than the one that is known`);
    return text.replace(from, () => to);
  }, code);
}
