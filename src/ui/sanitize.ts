import { ALLOWED, LOOSE, type Allowed } from './allowed.js';
import { unframed } from './embeds.js';
import { ours, type Policy } from './policy.js';

declare global {
  interface Element {
    setHTML?(html: string, options: { sanitizer: object }): void;
  }
}

/** What the page lends: this file is a chunk. */
export interface SanitizeTools {
  decode(snippets: readonly string[]): string[];
  /** What a link says that stands for something embedded from a site; without it nothing stands there. */
  readonly linkLabel?: (site: string) => string;
  loadPurify(): Promise<(html: string, allowed: Allowed, policy: Policy) => Node | null>;
}

/** Deeper nests bring a browser's layout down: 5,000 levels end the tab. */
const MAX_DEPTH = 60;

/** Foreign HTML as nodes that run nothing, name nothing and load nothing but pictures. */
export async function sanitize(html: string, base: string, tools: SanitizeTools): Promise<DocumentFragment> {
  const source = tools.linkLabel ? unframed(html, base, tools.linkLabel) : html;
  // In a document of its own nothing loads before it has been looked at.
  const inert = document.implementation.createHTMLDocument('');
  const fragment = inert.createDocumentFragment();
  const box = inert.createElement('div');
  if (box.setHTML) {
    box.setHTML(source, { sanitizer: ALLOWED });
    fragment.append(...box.childNodes);
  } else {
    const purify = await tools.loadPurify();
    fragment.append(purify(source, ALLOWED, ours()) ?? inert.createTextNode(tools.decode([source])[0] ?? ''));
  }
  mend(fragment, base);
  return fragment;
}

/** Makes addresses absolute and harmless, and cuts nests off that would bring a browser's layout down. */
function mend(root: DocumentFragment, base: string): void {
  let cut: Element | undefined;
  for (const node of root.querySelectorAll('*')) {
    const { localName } = node;
    if (cut?.contains(node)) continue;
    if (depthBelow(node, root) > MAX_DEPTH) (cut = node).replaceWith(node.textContent ?? '');
    else if (LOOSE.includes(localName)) loosen(node);
    else if (localName === 'a') mendLink(node, base);
    else if (localName === 'img') mendPicture(node, base);
  }
  root.normalize();
}

/** Leaves what is in an element in its place. A page has its own first heading, so a foreign one is a second. */
function loosen(node: Element): void {
  const rest = [...node.childNodes];
  if (node.localName !== 'h1') return node.replaceWith(...rest);
  const heading = node.ownerDocument.createElement('h2');
  heading.append(...rest);
  node.replaceWith(heading);
}

function depthBelow(node: Node, root: Node): number {
  let depth = 0;
  for (let up: Node | null = node; up && up !== root && depth <= MAX_DEPTH; up = up.parentNode) depth++;
  return depth;
}

function mendLink(link: Element, base: string): void {
  const url = safeUrl(link.getAttribute('href'), base, LINKS);
  if (url) link.setAttribute('href', url);
  else link.removeAttribute('href');
  link.setAttribute('rel', 'nofollow ugc noopener noreferrer');
}

function mendPicture(picture: Element, base: string): void {
  const url = safeUrl(picture.getAttribute('src') || null, base, PICTURES);
  if (!url) return picture.remove();
  for (const [name, value] of [
    ['src', url],
    ['loading', 'lazy'],
    ['decoding', 'async'],
    ['referrerpolicy', 'no-referrer'],
  ] as const) {
    picture.setAttribute(name, value);
  }
  if (!picture.hasAttribute('alt')) picture.setAttribute('alt', '');
}

const LINKS = /^(?:https?|mailto|tel):/;
const PICTURES = /^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/;

/** An absolute address if its scheme is one of `allowed`, else ''. */
function safeUrl(value: string | null, base: string, allowed: RegExp): string {
  const url = value !== null && URL.canParse(value, base) ? new URL(value, base).href : '';
  return allowed.test(url) ? url : '';
}
