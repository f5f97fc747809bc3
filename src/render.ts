/** `presslet/render`: widgets as they are first seen, in a page that is made before there is a browser. */
import { selectAll } from 'css-select';
import type { Document as Tree, Element as Node } from 'domhandler';
import { Failure, toFailure } from './model/failure.js';
import { draw, isTagOfOurs, TAGS } from './render/draw.js';
import { printed, withData } from './render/markup.js';
import { wholeSheetOf } from './render/sheet.js';
import { dataOf } from './render/sources.js';
import { scriptOf, thingOf, toldBy, type Thing } from './render/structured.js';
import { enter } from './render/surroundings.js';
import { attributeOf, childrenOf, edited, spanOf, treeOf, wordsIn, type Edit } from './render/tree.js';

export interface RenderOptions {
  /** Address at which the page will stand: what is relative in it is relative to that. */
  readonly base: string;
  /** The parsed JSON of an address, or a promise of it. What it leaves undefined is asked for over the network. */
  readonly load?: (url: string) => unknown;
  /**
   * Address of a widget's style, for pages whose policy forbids inline ones: `(tag) => '/css/' + tag + '.css'`, which
   * holds what `stylesheet(tag)` says. By default the style stands in the page.
   */
  readonly linkStyle?: (tag: string) => string;
  /** Prints the data too, in place of `src`, so that the browser asks for nothing. */
  readonly embed?: boolean;
  /** Hears of each widget that was left as it is written, and why. By default the console does. */
  readonly warn?: (message: string) => void;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Draws every widget in a page, or in a piece of one, into a declarative shadow root. All else stays as it is written, to
 * the byte, and so do the links inside a tag for readers and browsers without. A page that was drawn before is drawn anew.
 * A widget whose data does not come is left as it is written, and `warn` is told.
 */
export function render(html: string, options: RenderOptions): Promise<string> {
  // The widgets look at one page at a time.
  const result = last.then(() => renderPage(html, options));
  last = result.catch(() => {});
  return result;
}

/** The whole style of a printed widget, for `linkStyle`. */
export function stylesheet(tag: string): string {
  if (!isTagOfOurs(tag)) throw new Failure('config', `no style for <${tag}>: there are ${TAGS.join(', ')}`);
  return wholeSheetOf(tag);
}

async function renderPage(html: string, options: RenderOptions): Promise<string> {
  const { warn = (message: string): void => console.warn(message) } = options;
  const load = async (url: string): Promise<unknown> => (await options.load?.(url)) ?? fetched(url);
  const tree = treeOf(html);
  enter(tree, options.base);
  const edits: Edit[] = [];
  const things: Thing[] = [];
  const embedded = new Set<Node>();
  for (const node of selectAll<Tree | Node, Node>(TAGS.join(), tree)) {
    const { name } = node;
    if (!isTagOfOurs(name)) continue;
    try {
      if (hasOwnCard(node)) throw new Failure('config', 'a <template> of the page’s own is filled by the browser');
      const data = await dataOf(node, load);
      if (data === null) throw new Failure('config', 'no src, no data inside, and no <press-feed> with them around it');
      const drawing = await draw(name, node, data);
      edits.push(...printed(node, drawing, options.linkStyle?.(name)));
      if (options.embed && data) edits.push(...withData(data, embedded));
      const thing = thingOf(name, attributeOf(node, 'layout') ?? '', drawing);
      if (thing) things.push(thing);
    } catch (error) {
      warn(`<${name}> is left as it is: ${toFailure(error, 'config').message}`);
    }
  }
  return edited(html, [...edits, ...told(html, tree, things)]);
}

/** A page's own card is made of the page's nodes, which are text here. */
function hasOwnCard(node: Node): boolean {
  return childrenOf(node).some((child) => child.name === 'template' && attributeOf(child, 'shadowrootmode') === null);
}

/** One script of JSON-LD for the page, in the place of the one that was printed before. */
function told(html: string, tree: Tree, things: readonly Thing[]): Edit[] {
  const scripts = selectAll<Tree | Node, Node>('script[type="application/ld+json"]', tree);
  const isOurs = (node: Node): boolean => attributeOf(node, 'data-presslet') !== null;
  const isTold = toldBy(scripts.filter((node) => !isOurs(node)).map(wordsIn));
  const news = things.filter((thing) => !isTold(thing));
  const [old] = scripts.filter(isOurs).flatMap((node) => spanOf(node) ?? []);
  const [body] = selectAll<Tree | Node, Node>('body', tree);
  const end = body?.sourceCodeLocation && 'endTag' in body.sourceCodeLocation && body.sourceCodeLocation.endTag;
  const at = end ? end.startOffset : html.length;
  if (old) return [{ start: old.open, end: old.end, text: news.length ? scriptOf(news) : '' }];
  return news.length ? [{ start: at, end: at, text: `${scriptOf(news)}\n` }] : [];
}

async function fetched(url: string): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Failure('http', `${response.status} from GET ${url}`, { status: response.status });
  return response.json();
}
