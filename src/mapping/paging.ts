import { pageUrl } from './address.js';
import type { Ask } from './ask.js';
import { parseMap } from './grammar.js';
import { pick } from './map.js';
import { primitive } from './path.js';

const CURSORS = /^(cursor|after|start|continue|next|since|max_id|starting_after|offset|page|\w*token|\w*cursor)$/i;

/** The name of the parameter that a cursor goes back in: one that the address has, else what its own path says. */
function cursorParam(url: string, path: string): string {
  const used = [...new URL(url).searchParams.keys()].find((name) => CURSORS.test(name));
  const last = /(\w+)\W*$/.exec(path)?.[1] ?? '';
  const bare = last.replace(/^next_?/i, '');
  return used ?? (bare ? bare[0]?.toLowerCase() + bare.slice(1) : 'cursor');
}

/**
 * The next page as `next` says it, an address; undefined at the end.
 *
 * @throws {Failure} `config` for a `next` that is none
 */
export function nextOf(next: string, count: number, ask: Ask): string | undefined {
  const { json, source, options, Failure } = ask;
  const header = (name: string): string => ('header' in source && source.header(name)) || '';
  const { number = 1, size = 0, url = source.url } = options.page ?? {};
  const [, kind = '', rest = ''] = /^\s*([a-z]+)\s*(?::\s*(.*?))?\s*$/s.exec(next) ?? [];
  const value = (): string => primitive(pick(json, parseMap(rest).get(''))?.[0]);
  // A page that is not full is the last one.
  const isLast = !count || (size > 0 && count < size);
  if (kind === 'link') return /<([^<>]+)>\s*;[^,<]*rel="?next/.exec(header('Link'))?.[1];
  if (kind === 'header' && rest) return number < +header(rest) ? pageUrl(url, 'page', number + 1) : undefined;
  if (kind === 'page') {
    const pages = rest ? +value() : Infinity;
    return !isLast && number < pages ? pageUrl(url, 'page', number + 1) : undefined;
  }
  if (kind === 'offset') {
    const names = [...new URL(url).searchParams.keys()];
    const name = names.find((one) => /^(offset|skip|start|startIndex|from|_start|\$skip)$/.test(one)) ?? 'offset';
    const now = Number(new URL(url).searchParams.get(name)) || 0;
    return isLast ? undefined : pageUrl(url, name, now + count);
  }
  if (kind === 'url' && rest) return value() || undefined;
  if (kind === 'cursor' && rest) {
    const cursor = value();
    return cursor && cursor !== 'false' ? pageUrl(url, cursorParam(url, rest), cursor) : undefined;
  }
  throw new Failure(
    'config',
    `next="${next}" is none of: auto, none, link, header:Name, page, offset, cursor: path, url: path`,
  );
}
