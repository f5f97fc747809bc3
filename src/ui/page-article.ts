/**
 * What a page says about the article on it, as one JSON text for the preset `page`: its JSON-LD, its meta tags, its
 * headline and its address. Asks nobody; costs a pass over the page's meta tags and scripts of JSON-LD.
 */
export function pageArticle(): string {
  const meta = new Map<string, string[]>();
  for (const { content, attributes } of document.querySelectorAll('meta')) {
    const name = (attributes.getNamedItem('property') ?? attributes.getNamedItem('name'))?.value.toLowerCase();
    if (name) meta.set(name, [...(meta.get(name) ?? []), content]);
  }
  return JSON.stringify({
    jsonld: [...document.querySelectorAll('script[type="application/ld+json"]')].map(parse),
    meta: Object.fromEntries(meta),
    h1: document.querySelector('h1')?.textContent?.trim(),
    title: document.title,
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || location.href,
    lang: document.documentElement.lang,
  });
}

/** The address that the page's JSON-LD gives its article; '' where it gives none. */
export function linkedAddress(): string {
  let address = '';
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      JSON.parse(textContent ?? '', (_key, value: unknown) => {
        address ||= articleAddress(value);
        return value;
      });
    } catch {
      // What a page says about itself may be broken: the next script, or its headline, says it too.
    }
  }
  return address;
}

function articleAddress(value: unknown): string {
  if (typeof value !== 'object' || !value || !/(?:Article|Posting)\b/.test(String(Reflect.get(value, '@type'))))
    return '';
  const { url, mainEntityOfPage: page, '@id': id }: Partial<Record<string, unknown>> = { ...value };
  const pageId: unknown = page instanceof Object ? Reflect.get(page, '@id') : '';
  return [url, page, pageId, id].map(String).find((name) => /^https?:/.test(name)) ?? '';
}

function parse({ textContent }: Element): unknown {
  try {
    return JSON.parse(textContent ?? '');
  } catch {
    // Broken JSON-LD is common, and the page says the same in other ways.
    return undefined;
  }
}
