import type { ReactiveElement } from 'lit';
import type { Article } from '../model/article.js';
import { Consumer, currentContext } from './context.js';
import { pageCurrent } from './page-current.js';

interface Host extends ReactiveElement {
  /** The element's own word on what is being read; '' = ask around. */
  readonly current: string;
}

/**
 * Which article is being read: the element's own word, the feed's around it, else the page's. The element's
 * `FeedController` follows the page as it navigates.
 */
export class Current {
  readonly #host: Host;
  readonly #context: Consumer<string>;

  constructor(host: Host) {
    this.#host = host;
    this.#context = new Consumer(host, currentContext);
  }

  /** Undefined while the page itself is still being read. */
  get value(): string | undefined {
    return this.#host.current || this.#context.value || pageCurrent();
  }
}

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
