/** A tag that would bring another page or a player into this one, with its attributes; quoted ones may hold a `>`. */
const TAG = /<(iframe|embed|object|video|audio|source)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/**
 * Puts a link in place of what is embedded: no player and no other site's page comes into a story, and no reader loses
 * the way to it. The outcome is HTML as foreign as before: it goes through the sanitizer like the rest.
 */
export function unframed(html: string, base: string, label: (site: string) => string): string {
  let waiting = false;
  return html.replace(TAG, (_tag, name: string, attributes: string) => {
    const isPlayer = /^(?:video|audio)$/i.test(name);
    const url = addressIn(attributes, base);
    // A player without an address has it in the first of its sources; other sources belong to pictures.
    const isWanted = /^source$/i.test(name) ? waiting : true;
    waiting = isPlayer && !url;
    return url && isWanted ? linkTo(url, valueOf(attributes, 'title'), label) : '';
  });
}

function addressIn(attributes: string, base: string): URL | undefined {
  const address = (valueOf(attributes, 'src') || valueOf(attributes, 'data')).replaceAll('&amp;', '&');
  const url = address && URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function valueOf(attributes: string, name: string): string {
  const [, , double = '', single = '', bare = ''] =
    new RegExp(`(^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? [];
  return double || single || bare;
}

function linkTo(url: URL, title: string, label: (site: string) => string): string {
  const words = label(url.hostname.replace(/^www\./, '')) + (title && `: ${title}`);
  return `<p><a href="${url.href.replaceAll('&', '&amp;').replaceAll('"', '%22')}">${words.replace(/[<>]/g, '')}</a></p>`;
}
