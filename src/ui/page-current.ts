import { canonical } from './page.js';
import { hasMoved, tell } from './watch-page.js';

/** What the page itself says is being read. */

/**
 * The article being read, as an address: the canonical link, else the address that JSON-LD gives; else the `<h1>`'s words.
 * Undefined for a moment where JSON-LD has to be read first.
 */
export const pageCurrent = (): string | undefined => canonical() || said();

const headline = (): string => document.querySelector('h1')?.textContent?.trim() ?? '';

/**
 * What reads JSON-LD, and tells of each change of a page's own words, comes where there is any, or where the page has
 * become another without a load. Where it does not come, the headline tells which article it is.
 */
let said = (): string | undefined => {
  const isLinked = document.querySelector('script[type="application/ld+json"]');
  if (isLinked || hasMoved) {
    void import('./page-article.js').then(
      ({ follow }) => (said = follow(tell)),
      () => {
        said = headline;
        tell();
      },
    );
  }
  return isLinked ? undefined : headline();
};
