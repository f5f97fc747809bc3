import type { Words } from '../connect/reading.js';
import { escaped } from './code.js';

/** What the code says to readers without script. */
export interface FallbackOptions {
  readonly tag: string;
  /** The items that were read, in order. */
  readonly items: readonly Words[];
  readonly attributes: Readonly<Record<string, string | true>>;
  /** Where a search without script leads, '' where nowhere. */
  readonly searchPage: string;
}

/** Lines of HTML for readers without script, and for crawlers: links where there are some, else a sentence. */
export function fallbackOf({ tag, items, attributes, searchPage }: FallbackOptions): string[] {
  const number = (name: string, usual: number): number => Number(attributes[name] ?? usual) || 0;
  switch (tag) {
    case 'press-dateline':
      return attributes.place ? [`<p>${escaped(String(attributes.place))}</p>`] : [];
    case 'press-search':
      return searchPage ? searchForm(searchPage) : [];
    case 'press-comments':
      return ['<p>Comments can be read and written where JavaScript is allowed.</p>'];
    case 'press-comment-count':
      return ['Comments'];
    case 'press-article':
      return chosen(items, attributes.article).map((item) => `<p>${link(item)}</p>`);
    default: {
      const from = number('offset', 0);
      const lines = items.slice(from, from + number('limit', 6)).map((item) => `  <li>${link(item)}</li>`);
      return lines.length ? ['<ul>', ...lines, '</ul>'] : [];
    }
  }
}

/** The item that the tag names; where it names none, or one further down the list, the first. */
function chosen(items: readonly Words[], name: string | true | undefined): readonly Words[] {
  const named = items.filter(({ id, url }) => name !== undefined && (id === name || url === name));
  return [...named, ...items].slice(0, 1);
}

/** A WordPress answers searches at its own front page. */
export function searchPageOf(address: string, shape: string): string {
  return shape.startsWith('wordpress') && URL.canParse(address) ? `${new URL(address).origin}/?s=` : '';
}

function link({ title = '', url = '' }: Words): string {
  return /^https?:/.test(url) ? `<a href="${escaped(url)}">${escaped(title || url)}</a>` : escaped(title);
}

/** The name that the address gives the words, as in `/?s=`, is the field's. */
function searchForm(page: string): string[] {
  const [action = page, name = 'q'] = page.split(/[?&](\w+)=/);
  return [
    `<form action="${escaped(action)}" role="search">`,
    `  <input type="search" name="${escaped(name)}" aria-label="Search" />`,
    '  <button>Search</button>',
    '</form>',
  ];
}
