import { pageWords } from './page.js';

/** A page that moves must not be read at every step, in milliseconds. */
const PAUSE = 50;

/**
 * What a page says about the article on it, as one JSON text for the preset `page`: its JSON-LD, its meta tags, its
 * headline and its address. Asks nobody; costs a pass over the page's meta tags and scripts of JSON-LD.
 */
export function pageArticle(tell: () => void): string {
  listen(tell);
  const meta = new Map<string, string[]>();
  for (const { content, attributes } of document.querySelectorAll('meta')) {
    const name = (attributes.getNamedItem('property') ?? attributes.getNamedItem('name'))?.value.toLowerCase();
    if (name) meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  return JSON.stringify({
    jsonld: [...document.querySelectorAll('script[type="application/ld+json"]')].map(parse),
    meta: Object.fromEntries(meta),
    h1: headline(),
    title: document.title,
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || location.href,
    lang: document.documentElement.lang,
  });
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let said = '';

/**
 * What is being read, as far as the page says it besides its canonical link. Tells of each change from here on: a router
 * writes the page's words some time after its address. Tells at once too, because they may have been written by now.
 */
export function follow(tell: () => void): () => string {
  listen(tell);
  tell();
  return () => linkedAddress() || headline();
}

function listen(tell: () => void): void {
  listeners.add(tell);
  if (observer) return;
  said = pageWords();
  observer = new MutationObserver(() => (timer ??= setTimeout(look, PAUSE)));
  const attributeFilter = ['content'];
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributeFilter });
}

function look(): void {
  timer = undefined;
  const words = pageWords();
  if (words === said) return;
  said = words;
  listeners.forEach((listener) => listener());
}

/** The address that the page's JSON-LD gives its article; '' where it gives none. */
function linkedAddress(): string {
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

const headline = (): string => document.querySelector('h1')?.textContent?.trim() ?? '';

function articleAddress(value: unknown): string {
  if (typeof value !== 'object' || !value || !/(?:Article|Posting)\b/.test(String(Reflect.get(value, '@type'))))
    return '';
  const { url, mainEntityOfPage: page, '@id': id }: Partial<Record<string, unknown>> = { ...value };
  const pageId: unknown = page instanceof Object ? Reflect.get(page, '@id') : '';
  return [url, page, pageId, id].map(String).find((name) => /^https?:/.test(name)) ?? '';
}

function parse({ textContent }: Element): unknown {
  try {
    return JSON.parse(textContent ?? '');
  } catch {
    // Broken JSON-LD is common, and the page says the same in other ways.
    return undefined;
  }
}
