import type { Failure } from '../../src/model/failure.js';
import type { Kind } from '../connect/reading.js';

/** What a person reads when an address did not give data, and what to try next. */
export interface Fault {
  readonly says: string;
  /** Addresses that may have what this one has not. */
  readonly tries: readonly string[];
}

const MEANT: Readonly<Record<Kind, string>> = {
  article: 'articles',
  comment: 'comments',
  weather: 'figures of the weather',
};

/** Where the commonest systems keep what a widget wants, by the root of a site. */
const USUAL: Readonly<Record<Kind, readonly string[]>> = {
  article: ['/wp-json/wp/v2/posts?_embed', '/feed.json', '/index.json', '/feed/'],
  comment: ['/wp-json/wp/v2/comments'],
  weather: [],
};

/** A failure in plain words. */
export function faultOf({ kind, status, message }: Failure, wanted: Kind, address: string): Fault {
  const tries = isPage(address) ? usual(address, wanted) : [];
  switch (kind) {
    case 'config':
      return { says: `This is not an address that can be read: ${message}.`, tries: [] };
    case 'timeout':
      return { says: 'The site did not answer in time. Is it up? Try again.', tries: [] };
    case 'network':
      return {
        says:
          'Nothing came from this address. Either it is mistyped, or that site does not let other sites read it: ' +
          'then its owner has to allow it (developers call this CORS).',
        tries,
      };
    case 'http':
      return { says: refusal(status ?? 0), tries: status === 404 || status === 410 ? tries : [] };
    case 'format':
      return /html/i.test(message)
        ? { says: 'This address leads to a page for people. The widgets need one that holds data.', tries }
        : { says: `What comes from this address cannot be read as data: ${message}`, tries };
    case 'shape':
      return { says: `There is data at this address, but no ${MEANT[wanted]} were found in it: ${message}.`, tries };
  }
}

/** What a site means that says no, and what helps. */
function refusal(status: number): string {
  if (status === 404 || status === 410)
    return `There is nothing at this address (${status}): look for a typing mistake.`;
  if (status === 401 || status === 403)
    return `The site does not show this address to everybody (${status}): it wants a password or a key, which no widget may hold.`;
  if (status === 429) return 'The site was asked too often (429). Wait a minute, and try again.';
  if (status >= 500) return `The site has a fault of its own just now (${status}). Try again later.`;
  return `The site does not understand this address (${status}): look for a typing mistake.`;
}

/** An address that does not look like data: a site's front page or one of its articles. */
function isPage(address: string): boolean {
  return URL.canParse(address) && !/json|\/api\/|rss|atom|\.xml/i.test(address);
}

function usual(address: string, wanted: Kind): string[] {
  const { origin } = new URL(address);
  return USUAL[wanted].map((path) => origin + path);
}
