/** Plain text as WordPress prints it: markup escaped, typographic marks as numeric entities. */
export const toRendered = (text: string): string =>
  escapeHtml(text)
    .replace(/[‘’“”–—]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('…', '&hellip;');

/** Paragraphs as WordPress's automatic ones. */
export const toParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${toRendered(text)}</p>\n`).join('');

/** Text for an element's content or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);
