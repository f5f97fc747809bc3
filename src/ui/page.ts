/** What the page itself is called. */

/** What a thread of comments is called: on WordPress the post's number, elsewhere the canonical path. */
export function pageThread(): string {
  const wordpress = document.querySelector<HTMLLinkElement>(
    'link[rel="alternate"][type="application/json"][href*="/wp/v2/"]',
  );
  const post = /\/wp\/v2\/(?:posts|pages)\/(\d+)/.exec(wordpress?.href ?? '')?.[1];
  return post ?? new URL(canonical() || location.href).pathname;
}

/** The address that the page gives itself, '' where it gives none. */
export function canonical(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
}

/** What it says about the article on it: its meta tags, headlines and JSON-LD, by which one page is told from the next. */
export function pageWords(): string {
  const said = document.querySelectorAll('meta, title, h1, script[type="application/ld+json"]');
  return [...said].map((element) => element.textContent + (element.getAttribute('content') ?? '')).join();
}
