import { canonical } from './page.js';
import { tell } from './watch-page.js';

/** What the page itself says is being read. */

/**
 * The article being read, as an address: the canonical link, else the address that JSON-LD gives; else the `<h1>`'s words.
 * Undefined for a moment where JSON-LD has to be read first: what reads it comes when a page without that link has any.
 */
export function pageCurrent(): string | undefined {
  const link = canonical();
  if (link || !document.querySelector('script[type="application/ld+json"]')) return link || headline();
  if (linkedAddress) return linkedAddress() || headline();
  // Where the chunk does not come, the headline tells which article it is.
  const ready = (read = (): string => ''): void => {
    linkedAddress = read;
    tell();
  };
  void import('./page-article.js').then(
    (page) => ready(page.linkedAddress),
    () => ready(),
  );
  return undefined;
}

let linkedAddress: (() => string) | undefined;

const headline = (): string => document.querySelector('h1')?.textContent?.trim() ?? '';
