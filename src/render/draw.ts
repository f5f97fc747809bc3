import '../at-once.js';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { renderThunked } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { is, selectOne } from 'css-select';
import { isTag, type Element as Node } from 'domhandler';
import { ReactiveElement } from 'lit';
import { Failure, toFailure } from '../model/failure.js';
import type { Article } from '../model/article.js';
import type { DataElement } from '../ui/data-element.js';
import { PressArticle } from '../widgets/article.js';
import { PressCommentCount } from '../widgets/comment-count.js';
import { PressDateline } from '../widgets/dateline.js';
import { PressList } from '../widgets/list.js';
import { PressRelated } from '../widgets/related.js';
import { PressSearch } from '../widgets/search.js';
import { seen, ShadowRoot } from './surroundings.js';
import { attributeOf, childrenOf } from './tree.js';

/** A thread is not among them: what readers wrote is as new as the moment, and is cleaned by a browser. */
const widgets = {
  'press-article': PressArticle,
  'press-comment-count': PressCommentCount,
  'press-dateline': PressDateline,
  'press-list': PressList,
  'press-related': PressRelated,
  'press-search': PressSearch,
} as const;

export type Tag = keyof typeof widgets;

export const TAGS = Object.keys(widgets);
export const isTagOfOurs = (name: string): name is Tag => Object.hasOwn(widgets, name);

/** Attributes that say how data is read: a widget without data of its own reads as the feed around it does. */
const READING = ['preset', 'items', 'map', 'next', 'base', 'sourceTimezone', 'pageSize'] as const;

/** A widget's own style, before any chunk adds to it. */
export function styleOf(tag: Tag): string[] {
  // As the registry of a browser does: a class has its styles from then on.
  widgets[tag]['finalize']();
  return widgets[tag].elementStyles.map(String);
}

/** What a widget reads. */
export interface Given {
  /** The parsed answer; undefined for a widget that shows something without. */
  readonly json: unknown;
  /** Where it came from, which is what links in it are relative to. */
  readonly url: string;
  /** The element whose attributes say how to read it. */
  readonly reader: Node;
}

/** A widget as it is first seen. */
export interface Drawing {
  readonly html: string;
  /** What its styles say, in the order in which they hold. */
  readonly styles: readonly string[];
  /** What stands on the tag itself for the styles to see. */
  readonly theme: string;
  /** What it was given to choose from. */
  readonly articles: readonly Article[];
}

/** What it draws while something is missing, as `PressElement` itself tells it. */
const UNFINISHED = /\bclass="(?:[^"]* )?sk[ "]|<slot><\/slot>/;
/** Lit marks what it may change; nobody takes these marks up. */
const MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;
const PATIENCE = 20_000;

/** Draws a widget with a widget's own code. Throws its failure. */
export function draw(tag: Tag, node: Node, given: Given | undefined): Promise<Drawing> {
  return new Promise((done, fail) => {
    const root = new ShadowRoot();
    const element: DataElement = new widgets[tag]();
    const timer = setTimeout(() => end(new Failure('timeout', `<${tag}> was not ready in time`)), PATIENCE);
    const end = (failure?: Failure, html = ''): void => {
      clearTimeout(timer);
      element.disconnectedCallback();
      const styles = [...styleOf(tag), ...root.adoptedStyleSheets.map(({ text }) => text)];
      if (failure) fail(failure);
      else done({ html, styles, theme: element.dataset.theme ?? '', articles: articlesOf(element) });
    };
    place(element, node, root);
    configure(element, node, given);
    drawAsText(element, (html) => UNFINISHED.test(html) || end(undefined, html), end);
    element.addEventListener('press-failed', ({ failure }) => end(failure));
    element.connectedCallback();
  });
}

/** Puts a widget where its tag stands in the page. */
function place(element: DataElement, node: Node, root: ShadowRoot): void {
  const scoped = (selector: string): Node[] => childrenOf(node).filter((child) => is(child, selector));
  const dataset: Record<string, string> = {};
  Object.defineProperties(element, {
    createRenderRoot: { value: () => root },
    localName: { value: node.name },
    isConnected: { value: true },
    dataset: { value: dataset },
    children: { value: [] },
    getRootNode: { value: () => null },
    closest: {
      value(selector: string) {
        for (let at: Node['parent'] = node; at && isTag(at); at = at.parent) if (is(at, selector)) return seen(at);
        return null;
      },
    },
    querySelector: {
      value: (selector: string) =>
        seen(
          selector.startsWith(':scope > ')
            ? (scoped(selector.slice(':scope > '.length))[0] ?? null)
            : selectOne(selector, node.children),
        ),
    },
  });
}

function configure(element: DataElement, node: Node, given: Given | undefined): void {
  const { observedAttributes } = element.constructor as typeof ReactiveElement;
  for (const [name, value] of Object.entries(node.attribs)) {
    element.setAttribute(name, value);
    if (observedAttributes.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  element.loading = 'eager';
  // An age is true for a minute, a date for good.
  if (element instanceof PressArticle || element instanceof PressList) element.dateAfter = 0;
  if (!given) return;
  const { json, url, reader } = given;
  element.data = json;
  if (reader !== node) copyReading(element, reader);
  element.base ||= url;
}

function copyReading(element: DataElement, reader: Node): void {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  for (const name of READING) {
    const attribute = elementProperties.get(name)?.attribute;
    const value = attributeOf(reader, typeof attribute === 'string' ? attribute : name);
    if (value !== null) Object.assign(element, { [name]: name === 'pageSize' ? Number(value) : value });
  }
}

/** Lit draws into nodes; here its templates become text, as often as the widget draws itself. */
function drawAsText(element: DataElement, onDrawn: (html: string) => void, onFailed: (failure: Failure) => void): void {
  element['update'] = (changed) => {
    try {
      const template: unknown = element['render']();
      ReactiveElement.prototype['update'].call(element, changed);
      // A slot belongs into some element: which one, only hydration would want to know.
      const customElementHostStack = [new FallbackRenderer(element.localName)];
      onDrawn(collectResultSync(renderThunked(template, { customElementHostStack })).replace(MARKS, ''));
    } catch (error) {
      onFailed(toFailure(error, 'config'));
    }
  };
}

function articlesOf(element: DataElement): readonly Article[] {
  return element instanceof PressArticle || element instanceof PressList ? (element.feed.value?.items ?? []) : [];
}
