/** What the page itself says is being read, and when that changes without a load. */

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back after a client-side navigation or a new canonical link; returns how to stop. */
export function watchPage(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    observer ??= new MutationObserver(tell);
    observer.observe(document.head, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
    listen('addEventListener');
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    listen('removeEventListener');
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

function listen(act: 'addEventListener' | 'removeEventListener'): void {
  window[act]('popstate', tell);
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) navigation[act]('navigatesuccess', tell);
}

/** The article being read, as an address: the canonical link, else the address that JSON-LD gives; else the `<h1>`'s words. */
export function pageCurrent(): string {
  return canonical() || linkedData() || document.querySelector('h1')?.textContent?.trim() || '';
}

/** What a thread of comments is called: on WordPress the post's number, elsewhere the canonical path. */
export function pageThread(): string {
  const wordpress = document.querySelector<HTMLLinkElement>(
    'link[rel="alternate"][type="application/json"][href*="/wp/v2/"]',
  );
  const post = /\/wp\/v2\/(?:posts|pages)\/(\d+)/.exec(wordpress?.href ?? '')?.[1];
  return post ?? new URL(canonical() || location.href).pathname;
}

function canonical(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
}

function linkedData(): string {
  let address = '';
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      JSON.parse(textContent ?? '', (_key, value: unknown) => {
        address ||= articleAddress(value);
        return value;
      });
    } catch {
      // What a page says about itself may be broken: the next script, or its headline, says it too.
    }
  }
  return address;
}

function articleAddress(value: unknown): string {
  if (typeof value !== 'object' || !value || !/(?:Article|Posting)\b/.test(String(Reflect.get(value, '@type'))))
    return '';
  const { url, mainEntityOfPage: page, '@id': id }: Partial<Record<string, unknown>> = { ...value };
  const pageId: unknown = page instanceof Object ? Reflect.get(page, '@id') : '';
  return [url, page, pageId, id].map(String).find((name) => /^https?:/.test(name)) ?? '';
}
