import { isTag, type Element as Node } from 'domhandler';
import { Failure } from '../model/failure.js';
import { toUrl } from '../ui/attributes.js';
import { pageThread } from '../ui/page.js';
import type { Given, Tag } from './draw.js';
import { document } from './surroundings.js';
import { attributeOf, childrenOf, wordsIn } from './tree.js';

type Load = (url: string) => Promise<unknown>;

/** Shows something without data: the field, the date. */
const ALONE: readonly string[] = ['press-search', 'press-dateline'] satisfies Tag[];
/** Reads the list of the feed around it. */
const IN_FEED: readonly string[] = ['press-article', 'press-list', 'press-related'] satisfies Tag[];

/**
 * What a widget reads, found in the order in which it looks itself: its own address, the JSON inside it, the feed around
 * it. Undefined for one that needs nothing, null where there is nothing. Throws a `Failure`.
 */
export async function dataOf(node: Node, load: Load): Promise<Given | undefined | null> {
  if (node.name === 'press-search') return undefined;
  const own = await readBy(node, load);
  if (own) return own;
  for (let at = node.parent; IN_FEED.includes(node.name) && at && isTag(at); at = at.parent) {
    const shared = at.name === 'press-feed' && (await readBy(at, load));
    if (shared) return shared;
  }
  return ALONE.includes(node.name) ? undefined : null;
}

async function readBy(reader: Node, load: Load): Promise<Given | undefined> {
  const src = attributeOf(reader, 'src');
  if (src && !src.includes('{query}')) {
    const url = toUrl(src, { thread: pageThread(), page: '1', lang: languageOf(reader) });
    return { reader, url, json: await load(url) };
  }
  const inside = childrenOf(reader).find(
    (child) => child.name === 'script' && attributeOf(child, 'type') === 'application/json',
  );
  return inside && { reader, url: document.baseURI, json: parsed(wordsIn(inside)) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Failure('format', 'the script inside is not JSON', { cause });
  }
}

function languageOf(node: Node): string {
  for (let at: Node['parent'] = node; at && isTag(at); at = at.parent) {
    const lang = attributeOf(at, 'lang');
    if (lang) return lang;
  }
  return 'en';
}
