import type { Article } from '../model/article.js';

/** Whether `current` (an id, an address, a slug, or a page's headline) means this article. */
export function isCurrent({ id, url, title }: Article, current: string): boolean {
  if (!current) return false;
  return current === id || current === title || samePage(url, current) || current === slugOf(url);
}

/** Addresses are one page whatever their scheme, `www.`, last slash, fragment, or what one has more in its query. */
function samePage(url: string, other: string): boolean {
  if (!url || !URL.canParse(other, document.baseURI) || pageOf(url) !== pageOf(other)) return false;
  const { searchParams } = new URL(other, document.baseURI);
  return [...new URL(url).searchParams].every(
    ([name, value]) => /^utm_/.test(name) || searchParams.get(name) === value,
  );
}

function pageOf(value: string): string {
  const { host, pathname } = new URL(value, document.baseURI);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}

function slugOf(url: string): string {
  return URL.canParse(url) ? (new URL(url).pathname.split('/').filter(Boolean).pop() ?? '') : '';
}
