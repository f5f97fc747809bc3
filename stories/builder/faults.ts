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
  weather: 'weather',
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
      return {
        says: `The site answered with an error${status ? ` (${status})` : ''}: look for a typing mistake.`,
        tries,
      };
    case 'format':
      return { says: 'This address leads to a page for people. The widgets need one that holds data.', tries };
    case 'shape':
      return { says: `There is data at this address, but no ${MEANT[wanted]} in it. ${message}`, tries };
  }
}

/** An address that does not look like data: a site's front page or one of its articles. */
function isPage(address: string): boolean {
  return URL.canParse(address) && !/json|\/api\/|rss|atom|\.xml/i.test(address);
}

function usual(address: string, wanted: Kind): string[] {
  const { origin } = new URL(address);
  return USUAL[wanted].map((path) => origin + path);
}
