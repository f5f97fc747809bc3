import { ours } from './policy.js';

/** Parses text into a document that runs nothing and loads nothing. */
export function parseInert(text: string, type: 'text/html' | 'text/xml'): Document {
  return new DOMParser().parseFromString(ours().createHTML(text), type);
}

/**
 * Plain text of many HTML snippets in one parse: entities once decoded, tags gone.
 * One parse for a list takes a twentieth of the time that one for each title takes.
 */
export function decode(snippets: readonly string[]): string[] {
  if (!snippets.length) return [];
  const bare = snippets.map(withoutTags);
  const { children } = parseSnippets(bare.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join(''));
  return bare.map((text, index) => (children[index]?.textContent ?? text).replace(/\s+/g, ' ').trim());
}

/** The parser is twice as fast as the sanitizer, which needs no policy. */
function parseSnippets(html: string): HTMLElement {
  try {
    return parseInert(html, 'text/html').body;
  } catch {
    const { body } = document.implementation.createHTMLDocument('');
    body.setHTML?.(html, { sanitizer: { elements: ['p'] } });
    return body;
  }
}

/** Tags of blocks part words, tags inside a line do not. */
function withoutTags(html: string): string {
  return html
    .replace(/<\/?(?:p|div|br|li|ul|ol|h\d|tr|td|th|blockquote|figure|figcaption|hr)\b[^<>]*>/gi, ' ')
    .replace(/<[a-z/!?][^<>]*>/gi, '');
}
