import type { Ask } from './ask.js';
import type { Source, XmlNode } from './options.js';
import { isRecord } from './path.js';
import { refusalText } from './refusal.js';
import type { Shape } from './shapes.js';

const MEDIA = 'http://search.yahoo.com/mrss/';

type Find = (node: XmlNode, ...names: string[]) => XmlNode | undefined;

const find: Find = (node, ...names) => {
  for (const name of names) {
    const [prefix = '', local = ''] = name.includes(':') ? name.split(':') : ['', name];
    const found = [...node.children].find(
      (child) =>
        child.localName === local &&
        (prefix ? child.namespaceURI?.includes(prefix) : !child.namespaceURI?.includes(MEDIA)),
    );
    if (found) return found;
  }
  return undefined;
};
const all = (node: XmlNode, name: string): XmlNode[] => [...node.children].filter((child) => child.localName === name);
const textOf = (node: XmlNode | undefined): string => node?.textContent?.trim() ?? '';
const attr = (node: XmlNode | undefined, name: string): string => node?.getAttribute(name) ?? '';

function picture(item: XmlNode): Record<string, unknown> {
  const groups = [item, ...all(item, 'group')];
  const media = groups
    .flatMap((group) => [...all(group, 'content'), ...all(group, 'thumbnail')])
    .filter((node) => attr(node, 'url') && !/^(video|audio)/.test(attr(node, 'medium') || attr(node, 'type')));
  const best = media[0];
  const enclosure = [
    ...all(item, 'enclosure'),
    ...all(item, 'link').filter((link) => attr(link, 'rel') === 'enclosure'),
  ].find((node) => /^image/.test(attr(node, 'type')));
  return {
    image:
      attr(best, 'url') ||
      attr(enclosure, 'url') ||
      attr(enclosure, 'href') ||
      attr(find(item, 'itunes:image'), 'href') ||
      textOf(find(find(item, 'image') ?? item, 'url')),
    imageAlt: best && textOf(all(best, 'description')[0] ?? all(best, 'title')[0]),
    imageWidth: attr(best, 'width'),
    imageHeight: attr(best, 'height'),
  };
}

const linkOf = (node: XmlNode, rel: string): string => {
  const links = all(node, 'link');
  const found = links.find((link) => attr(link, 'href') && (attr(link, 'rel') || 'alternate') === rel);
  return attr(found, 'href') || (rel === 'alternate' ? textOf(links.find((link) => !attr(link, 'href'))) : '');
};

/** Atom's XHTML content is elements: its words are kept, a paragraph each. */
const atomHtml = (node: XmlNode | undefined): string => {
  if (!node || attr(node, 'type') !== 'xhtml') return textOf(node);
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const blocks = [...node.children].flatMap((block) => ([...block.children].length ? [...block.children] : [block]));
  return blocks.map((block) => `<p>${escape(textOf(block))}</p>`).join('');
};

function entry(item: XmlNode, base: string): Record<string, unknown> {
  const isAtom = item.localName === 'entry';
  const guid = find(item, 'guid', 'id');
  const body = find(item, 'content:encoded', 'content/:encoded') ?? all(item, 'encoded')[0];
  const summary = find(item, 'description', 'summary', 'subtitle');
  const content = isAtom ? find(item, 'content') : undefined;
  const link =
    linkOf(item, 'alternate') ||
    (attr(guid, 'isPermaLink') !== 'false' && /^https?:/.test(textOf(guid)) ? textOf(guid) : '');
  const categories = all(item, 'category').map((node) => attr(node, 'label') || attr(node, 'term') || textOf(node));
  const title = find(item, 'title');
  return {
    id: textOf(guid) || link,
    url: link && base ? (URL.canParse(link, base) ? new URL(link, base).href : '') : link,
    // Atom says what is plain text; RSS never does.
    title: isAtom && !/html/.test(attr(title, 'type')) ? escapeHtml(textOf(title)) : textOf(title),
    excerpt: textOf(summary),
    bodyHtml: textOf(body) || atomHtml(content),
    authors: [
      ...all(item, 'creator').map(textOf),
      ...all(item, 'author').map(
        (node) => textOf(find(node, 'name')) || textOf(node).replace(/^\S+@\S+ \((.*)\)$/, '$1'),
      ),
    ],
    publishedAt: textOf(find(item, 'pubDate', 'published', 'date', 'issued')) || textOf(find(item, 'updated')),
    updatedAt: textOf(find(item, 'updated', 'modified')),
    section: categories[0],
    tags: categories,
    commentCount: textOf(all(item, 'comments').find((node) => /^\d+$/.test(textOf(node)))),
    ...picture(item),
  };
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const SAME =
  'id url title excerpt bodyHtml authors publishedAt updatedAt section tags commentCount image imageAlt imageWidth imageHeight';

function feed(root: XmlNode): { json: unknown; shape: Shape } {
  const channel = find(root, 'channel') ?? root;
  const base = attr(root, 'xml:base');
  const items = [...all(channel, 'item'), ...all(root, 'item'), ...all(root, 'entry')];
  const nodes = [...new Set(items)];
  return {
    json: { items: nodes.map((item) => entry(item, base)), next: linkOf(channel, 'next') },
    shape: {
      name: root.localName === 'feed' ? 'atom' : 'rss',
      items: 'items',
      next: 'next',
      html: '*',
      map: SAME.split(' ')
        .map((field) => `${field}:${field}`)
        .join(';'),
    },
  };
}

/**
 * Reads an answer that is not JSON: RSS, Atom, JSON Lines, JSON behind a guard against hijacking.
 *
 * @throws {Failure} `format` for everything else
 */
export function parse(source: Source, { tools, Failure }: Ask): { json: unknown; shape?: Shape } {
  if ('json' in source) return { json: source.json };
  const { status, url } = source;
  const [type = ''] = (source.header('content-type') ?? '').toLowerCase().split(/\s*;/);
  const cause = faultOf(source.text);
  const text = source.text.replace(/^\uFEFF|^\)\]\}',?\s*/, '').trim();
  if (text.startsWith('<') && !/^<!doctype html|^<html/i.test(text)) {
    const root = tools.parseXml(text);
    if (root && /^(rss|feed|RDF)$/.test(root.localName)) return feed(root);
    if (root && root.localName !== 'html')
      throw new Failure('shape', `the response is XML, but no feed: <${root.localName}> (${url})`, { cause });
  }
  const lines = text.split('\n').filter((line) => line.trim());
  const parsed = lines.map(line);
  const good = parsed.filter(isRecord).length;
  // One bad line of many is an item that is dropped; many bad lines are something else.
  if (good && good * 2 >= lines.length && (lines.length > 1 || text !== source.text))
    return { json: lines.length > 1 ? parsed : parsed[0] };
  throw new Failure('format', refusalText(text, type, status, url), { cause });
}

/** Why a text is not JSON. */
function faultOf(text: string): unknown {
  try {
    JSON.parse(text);
  } catch (fault) {
    return fault;
  }
  return undefined;
}

/** One line of JSON Lines; undefined where it is not JSON. */
function line(text: string): unknown {
  try {
    return JSON.parse(text.replace(/,\s*$/, ''));
  } catch {
    return undefined;
  }
}
