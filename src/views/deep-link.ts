/** How the servers that we know name a comment in an address: `#comment-12`, `#isso-3`, `#atk-comment-7`. */
const NAMED = /^(?:[\w-]*comment|isso|commento)[-_]+(.+)$/;
/** An id of its own, long enough to be no section of a page. */
const BARE = /^[\da-f]{24}$/;

/** The part of an address that leads to a comment. */
export const hashOf = (id: string): string => `#comment-${encodeURIComponent(id)}`;

/**
 * Id of the comment that an address leads to; '' where it leads elsewhere. `isKnown` says which comments there are; `page`
 * finds an element of the page itself, which is then meant.
 */
export function linkedId(hash: string, isKnown: (id: string) => boolean, isOnPage: (id: string) => boolean): string {
  const name = decoded(hash.slice(1));
  if (!name || isOnPage(name)) return '';
  const id = NAMED.exec(name)?.[1] ?? '';
  return id || (BARE.test(name) || isKnown(name) ? name : '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
