import type { ForeignHtml } from '../model/text.js';
import { ALLOWED } from './allowed.js';

/** The two methods of a Trusted Types policy that this project needs; TypeScript's DOM library has no types for it. */
export interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

declare global {
  interface Window {
    trustedTypes?: PolicyFactory;
  }
  interface Element {
    setHTML?(html: string, options: { sanitizer: object }): void;
  }
  interface DocumentConstructor {
    parseHTML?(html: string): Document;
  }
}

const MAX_DEPTH = 60;
let policy: Policy | undefined;

/** A page that allows no policy named `presslet` still gets text; only what needs a parser is then left out. */
function ours(): Policy {
  try {
    policy ??= window.trustedTypes?.createPolicy('presslet', {
      createHTML: (html) => html,
      createScriptURL: (url) => url,
    });
  } catch {
    // Refused by the page's policy: strings are handed over as they are, and the parser may refuse them.
  }
  return policy ?? { createHTML: (html) => html, createScriptURL: (url) => url };
}

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
  const html = snippets.map((snippet) => `<p>${withoutTags(snippet).replaceAll('<', '&lt;')}</p>`).join('');
  const texts = [...parseInert(html, 'text/html').body.children].map(({ textContent }) => textContent ?? '');
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Tags of blocks part words, tags inside a line do not. */
function withoutTags(html: string): string {
  return html
    .replace(/<\/?(?:p|div|br|li|ul|ol|h\d|tr|td|th|blockquote|figure|figcaption|hr)\b[^<>]*>/gi, ' ')
    .replace(/<[a-z/!?][^<>]*>/gi, '');
}

/**
 * Foreign HTML as nodes: sanitized by the browser where it can (`setHTML`), else by a library that is loaded for it,
 * with one list of what may stay. Links and pictures are resolved against `base`; nothing else touches the nodes.
 */
export async function toNodes({ source }: ForeignHtml, base: string): Promise<DocumentFragment> {
  // In a document of its own nothing loads before it has been looked at.
  const inert = document.implementation.createHTMLDocument('');
  const fragment = inert.createDocumentFragment();
  const box = inert.createElement('div');
  if (box.setHTML) {
    box.setHTML(source, { sanitizer: ALLOWED });
    fragment.append(...box.childNodes);
  } else {
    const { purify } = await import('./purify.js');
    fragment.append(purify(source, ALLOWED, ours()) ?? inert.createTextNode(decode([source])[0] ?? ''));
  }
  mend(fragment, base);
  return fragment;
}

/** Makes addresses absolute and harmless, and cuts nests off that would bring a browser's layout down. */
function mend(root: DocumentFragment, base: string): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const deep: Element[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Element)) continue;
    if (depthBelow(node, root) > MAX_DEPTH) deep.push(node);
    if (node.localName === 'a') mendLink(node, base);
    if (node.localName === 'img') mendPicture(node, base);
  }
  for (const node of deep) if (root.contains(node)) node.replaceWith(node.textContent ?? '');
}

function depthBelow(node: Node, root: Node): number {
  let depth = 0;
  for (let up: Node | null = node; up && up !== root && depth <= MAX_DEPTH; up = up.parentNode) depth++;
  return depth;
}

function mendLink(link: Element, base: string): void {
  const url = safeUrl(link.getAttribute('href') ?? '', base, LINKS);
  if (url) link.setAttribute('href', url);
  else link.removeAttribute('href');
  link.setAttribute('rel', 'nofollow ugc noopener noreferrer');
}

function mendPicture(picture: Element, base: string): void {
  const url = safeUrl(picture.getAttribute('src') ?? '', base, PICTURES);
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
function safeUrl(value: string, base: string, allowed: RegExp): string {
  const url = URL.canParse(value, base) ? new URL(value, base).href : '';
  return allowed.test(url) ? url : '';
}
