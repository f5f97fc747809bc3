import type { Plugin } from 'vite';

/** What is written otherwise in the bundles than in a file of Lit's: from, to. */
type Edits = readonly (readonly [string, string])[];

/**
 * Lit for browsers that have constructable style sheets: without them none of this project's syntax would parse either.
 * Its words to developers who call it wrongly go too, because no page can reach it in here, and so does what no element
 * of this project uses (`unused`). Each piece has to be found, so that another version of Lit stops the build instead of
 * changing what it does.
 */
const edits: Readonly<Record<string, Edits>> = {
  'lit-html/lit-html.js': [
    // Bundles share one policy: a page's own Lit holds the name "lit-html", and a second policy of a name throws.
    [
      's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      's?t[Symbol.for("presslet:lit")]??=s.createPolicy("presslet-lit",{createHTML:t=>t}):void 0',
    ],
    ['Error("invalid template strings array")', 'Error()'],
    [
      'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      '',
    ],
    ['export{j as _$LH,', 'export{'],
    // Expressions in text that is no HTML.
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['c=n??v', 'c=v'],
    ['(c=p,n=void 0)', '(c=p)'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    // Expressions in comments, and those that stand for no attribute's value.
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    // Switches of attributes.
    ['"?"===e[1]?L:', ''],
    // Formulas, and templates that were compiled ahead.
    ['3===i?"<math>":""', '""'],
    ['3===i?"</math>":""', '""'],
    ['2===i||3===i', '2===i'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    // Directives, and what parts tell them.
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
    ['_$AI(t,i=this,s,e){const h=', '_$AI(t,i,s,e){const h='],
    ['t=M(this,t,i,0),o=!a(t)', 'o=!a(t)'],
    ['r=M(this,e[s+n],i,n),r===E', 'r=e[s+n],r===E'],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){if((t??=A)===E)return;'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this._$AN=void 0,this._$AD=t,this._$AM=i}', 'this._$AD=t}'],
    ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
    ['this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}', 'this.options=e}'],
    ['this.type=1,this._$AH=A,this._$AN=void 0,', ''],
    ['this._$AM=e,this.options=h,', 'this.options=h,'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    // No style is put together of others.
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e',
      'this.cssText=t',
    ],
    [
      'const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t',
    ],
    ['toString(){return this.cssText}', ''],
    [
      `const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)`,
      'return new n(t[0])',
    ],
    ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,', 'l="",'],
    ['p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', '0;'],
    // Only the other kind of decorators keeps anything there.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    // Properties without a decorator, with accessors of their own, with a default that is written back, or as JSON.
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0,this._$Ei();',
    ],
    [
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},',
    ],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      '{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
    [
      '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      't.converter?{fromAttribute:t.converter}:u',
    ],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[s??[]].flat()',
    ],
    // Updates that an element puts off or leaves out.
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      'return this.performUpdate(),!this.isUpdatePending',
    ],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      't=!0,this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
    ],
    ['shouldUpdate(t){return!0}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    // Initializers and controllers that go before their element does.
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
  ],
  'lit-element/lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    [',this._$Do?.setConnected(!0)', ''],
    [',this._$Do?.setConnected(!1)', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** What the bundles' Lit cannot do, by how a source would ask for it. */
const unused: Readonly<Record<string, RegExp>> = {
  'an expression in text that is no HTML': /<(?:script|style|textarea|title)\b[^>]*>[^<`]*\$\{/,
  'an expression in a comment': /<!--[^>`]*\$\{/,
  'an expression in place of an attribute': /<[a-z][\w-]*(?:\s+[\w.@-]+(?:=(?:"[^"]*"|\$\{[^}]*\}|[\w-]+))?)*\s+\$\{/,
  'a switch of an attribute': /\s\?[\w-]+=["']?\$\{/,
  'a style put together of others': /\bcss`[^`]*\$\{/,
  'another kind of property':
    /\bstatic (?:override )?properties\b|@state\(|useDefault|noAccessor|state: true|type: (?:Object|Array)\b/,
  'a directive': /\bfrom '(?:lit|lit-html|@lit)\/(?:async-)?directives?\b/,
  'a converter of its own': /converter: (?!toText)/,
  'an initializer or a controller that goes': /addInitializer|removeController/,
  'an update of its own': /\b(?:shouldUpdate|scheduleUpdate|getUpdateComplete)\b/,
};

export function ownLit(): Plugin {
  return {
    name: 'presslet:lit',
    enforce: 'pre',
    transform(code, id) {
      const [, name = ''] = /node_modules\/(.*)$/.exec(id) ?? [];
      if (!name) refuse(code, id);
      return Object.hasOwn(edits, name) ? { code: edited(code, id, edits[name] ?? []), map: null } : null;
    },
  };
}

/** What works by Lit's own file and not in dist would be found by a reader. */
function refuse(code: string, id: string): void {
  for (const [what, how] of Object.entries(unused)) {
    const [found] = how.exec(code) ?? [];
    if (found) throw new Error(`${id} has ${what}, which the bundles' Lit leaves out (test/build/lit.ts): ${found}`);
  }
}

function edited(code: string, id: string, changes: Edits): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`no ${from} in ${id}: this is another Lit than the one that is known`);
    return text.replace(from, () => to);
  }, code);
}
