const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The words of HTML: nothing is shown from it, so what looks like a tag goes. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<\/?(?:p|div|br|li|h\d|td|tr|blockquote|figure|figcaption)\b[^>]*>/gi, ' ')
    .replace(/<[!/?a-z][^>]*>/gi, '')
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The paragraphs of HTML, each as its words. */
export function paragraphsOf(html: string): string[] {
  return html
    .split(/<\/?(?:p|div|li|h\d|blockquote|figure|figcaption|table|tr)\b[^>]*>/i)
    .map(textOf)
    .filter(Boolean);
}
