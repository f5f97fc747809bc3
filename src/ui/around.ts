/** What stands around a widget and speaks for it: elements of the page, a `<press-feed>`, the tag of the script. */

/** The closest element that a selector fits, from the element itself outwards, across shadow roots. */
export function around(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  // A page without shadow roots need not pay for the first touch of what they are made by.
  return (
    element.closest(selector) ?? (root !== document && root instanceof ShadowRoot ? around(root.host, selector) : null)
  );
}

/**
 * What a site says for all widgets on the tag of its script, as in `<script src="…/presslet.js" data-theme="auto">`; ''
 * where it says nothing. A script that other code has bundled has no such tag.
 */
export function siteWide(name: 'lang' | 'theme' | 'loading'): string {
  for (const { src, dataset } of document.querySelectorAll<HTMLScriptElement>(`script[data-${name}]`)) {
    if (/\/press[^/]*\.js/.test(src) && dataset[name]) return dataset[name];
  }
  return '';
}

/**
 * What holds where a widget itself says nothing: the closest feed that does, else the tag of the script. A site may have
 * put another prefix in the place of ours.
 */
export function setting(element: Element, name: 'theme' | 'loading'): string {
  const feed = around(element, `${element.localName.replace(/(comment-)?\w+$/, 'feed')}[${name}]`);
  return feed?.getAttribute(name) || siteWide(name);
}

/**
 * The language of a widget: the closest `lang` of the page, then the site's, and only then that of the whole document,
 * which a template often gets wrong. `isOurs` where a custom element says it, which may be one of ours by another name, and
 * no `dir`: its text then turns by itself.
 */
export function languageOf(element: Element): { readonly lang: string; readonly isOurs: boolean } {
  const who = around(element, '[lang]:not(:root)');
  const site = who ? '' : siteWide('lang');
  return {
    lang: (who ? who.getAttribute('lang') : site || document.documentElement.lang) || 'en',
    isOurs: !!site || (!!who?.localName.includes('-') && !who.hasAttribute('dir')),
  };
}

/** Elements that want to know when what stands around them changes. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back after any attribute changed that speaks for widgets; returns how to stop. One observer serves all. */
export function watchAround(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(tell);
  if (listeners.size === 1) {
    const attributeFilter = ['lang', 'dir', 'theme', 'loading', 'data-lang', 'data-theme', 'data-loading'];
    observer.observe(document, { subtree: true, attributes: true, attributeFilter });
    // By a class of these two a page turns dark.
    for (const page of [document.documentElement, document.body]) observer.observe(page, { attributes: true });
  }
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer?.disconnect();
  };
}

/** Stands alone: a function made inside `watchAround` would keep its first listener for ever. */
function tell(): void {
  for (const listener of listeners) listener();
}
