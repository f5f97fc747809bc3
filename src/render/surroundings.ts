/**
 * What widgets ask a browser for, answered from the text of a page. The build of `presslet-render.js` puts these in place
 * of the globals of their names, so that nothing of a browser is put into the process of whoever renders.
 */
import { HTMLElement as Shim } from '@lit-labs/ssr-dom-shim';
import { selectAll, selectOne } from 'css-select';
import type { Document as Tree, Element as Node } from 'domhandler';
import { attributeOf, wordsIn } from './tree.js';

/** The page that is being rendered: one at a time. */
let tree: Tree | undefined;
let base = 'https://localhost/';

export function enter(page: Tree, address: string): void {
  tree = page;
  base = address;
}

/** Nothing happens to a page that is only text. */
class Silence {
  observe(): void {}
  disconnect(): void {}
  addEventListener(): void {}
  removeEventListener(): void {}
}

/** An element of the page, as far as widgets look at it. */
class Seen {
  constructor(readonly node: Node) {}

  get localName(): string {
    return this.node.name;
  }
  get textContent(): string {
    return wordsIn(this.node);
  }
  get href(): string {
    const href = attributeOf(this.node, 'href');
    return href !== null && URL.canParse(href, base) ? new URL(href, base).href : '';
  }
  get src(): string {
    return attributeOf(this.node, 'src') ?? '';
  }
  get content(): string {
    return attributeOf(this.node, 'content') ?? '';
  }
  get lang(): string {
    return attributeOf(this.node, 'lang') ?? '';
  }
  get dataset(): Readonly<Record<string, string>> {
    const own = Object.entries(this.node.attribs).filter(([name]) => name.startsWith('data-'));
    return Object.fromEntries(own.map(([name, value]) => [name.slice('data-'.length), value]));
  }
  getAttribute(name: string): string | null {
    return attributeOf(this.node, name);
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
}

export const seen = (node: Node | null): Seen | null => node && new Seen(node);

class Page extends Silence {
  readonly readyState = 'complete';
  readonly hidden = true;
  readonly head = {};

  get baseURI(): string {
    return base;
  }
  get documentElement(): Seen | { readonly lang: string } {
    return this.querySelector('html') ?? { lang: '' };
  }
  get scripts(): readonly Seen[] {
    return this.querySelectorAll('script');
  }
  querySelector(selector: string): Seen | null {
    return tree ? seen(selectOne<Tree | Node, Node>(selector, tree)) : null;
  }
  querySelectorAll(selector: string): readonly Seen[] {
    return tree ? selectAll<Tree | Node, Node>(selector, tree).map((node) => new Seen(node)) : [];
  }
}

export class ShadowRoot extends Silence {
  readonly adoptedStyleSheets: CSSStyleSheet[] = [];

  /** What is drawn here is text: nothing can be found in it, and nothing has a size. */
  querySelector(): null {
    return null;
  }
}

export class CSSStyleSheet {
  text = '';

  /** As Lit reads a sheet where it can adopt none. */
  get cssRules(): readonly { readonly cssText: string }[] {
    return [{ cssText: this.text }];
  }

  replaceSync(text: string): void {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export const document = new Page();
export const window = new Silence();
/** Of a page's own style nothing is known: it is taken as light, with text of the usual size. */
export const getComputedStyle = () => ({ colorScheme: 'normal', caretColor: '', fontSize: '16px' });
export const navigator = { onLine: true };
export const location = {
  get href(): string {
    return base;
  },
  get search(): string {
    return new URL(base).search;
  },
  get hash(): string {
    return '';
  },
};
export const requestAnimationFrame = (): void => {};
export const addEventListener = (): void => {};
export const removeEventListener = (): void => {};
export const MutationObserver = Silence;
export const IntersectionObserver = Silence;
export const ResizeObserver = Silence;
export const HTMLElement = Shim;
