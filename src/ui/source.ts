import { answerFor, answerOf, identity, type PayloadSource } from '../data/answer.js';
import { feedFor, type Feed, type FeedLike, type Reading } from '../data/feed.js';
import type { ReadOptions, Tools } from '../mapping/options.js';
import type { Listing, Payload } from '../model/feed.js';
import { Failure } from '../model/failure.js';
import { languageOf } from './around.js';
import { toMilliseconds, toUrl, type Placeholders } from './attributes.js';
import type { DataElement } from './data-element.js';
import { decode, parseInert } from './html.js';
import { pageThread } from './page.js';

/** Where data and view meet: a widget's attributes become a feed. Each throws a `config` failure. */
export type OpenFeed<T> = (element: DataElement) => FeedLike<T> | undefined;

/** What mapping cannot do without a browser. */
export const TOOLS: Tools = {
  decode,
  parseXml(text) {
    const root = parseInert(text, 'text/xml').documentElement;
    return root.querySelector('parsererror') ? null : root;
  },
};

export type ReadList<T> = (payload: Payload, options: ReadOptions, tools: Tools) => Promise<Listing<T>>;

/** A feed of a list: of an element's own data, or what else its source is. Throws a `config` failure. */
export function openList<T extends { readonly id: string }>(
  kind: string,
  element: DataElement,
  read: ReadList<T>,
  source = sourceOf(element),
): Feed<Listing<T>> | undefined {
  const options = optionsOf(element);
  const reading: Reading<Listing<T>> = {
    key: `${kind} ${element.pageSize} ${keyOf(options)}`,
    read: (payload, number) => {
      // "No content" is an empty list, said without a word.
      const text = payload.status === 204 ? '[]' : payload.text;
      const page = { number, size: element.pageSize, url: payload.url };
      return read({ ...payload, text }, { ...options, page }, TOOLS);
    },
    isEmpty: ({ items }) => !items.length,
    next: ({ next }) => next,
    loadPaging: () => import('../data/paging.js'),
  };
  return source && feedFor(source, reading);
}

/** Whether the element itself names data: else it looks for a `<press-feed>` around it. */
export function hasOwnSource(element: DataElement): boolean {
  return element.data !== undefined || hasList(element) || element.preset === 'page' || !!scriptChild(element);
}

/** An address with a hole for a query is asked for each, and is no list. */
const hasList = ({ src }: DataElement): boolean => !!src && !src.includes('{query}');

/** In this order: the property, the address, the JSON child. With a query: the answer of a search server to it, whatever else there is. */
export function sourceOf(element: DataElement, query?: string, init = element.requestInit): PayloadSource | undefined {
  const isAsked = query !== undefined;
  if (element.data !== undefined && !isAsked)
    return written(JSON.stringify(element.data), `data ${keyOfData(element.data)}`);
  if (isAsked || hasList(element)) {
    return answerFor({
      url: addressOf(element, query),
      credentials: toCredentials(element.credentials),
      init,
      timeout: toMilliseconds(element.timeout, 'timeout', 10_000),
    });
  }
  const text = scriptChild(element)?.textContent;
  return text == null ? undefined : written(text, `text ${text}`);
}

/** The absolute address of an element's data; '' where it names none. Throws a `config` failure. */
export function addressOf(element: DataElement, query = ''): string {
  return element.src && toUrl(element.src, placeholdersOf(element, query));
}

/** Data that is there already. */
export function written(text: string, key: string): PayloadSource {
  return answerOf(key, {
    url: document.baseURI,
    status: 200,
    text,
    header: () => null,
  });
}

function keyOfData(data: unknown): string | number {
  return typeof data === 'object' && data ? identity(data) : String(data);
}

function scriptChild(element: Element): Element | null {
  return element.querySelector(':scope > script[type="application/json"]');
}

function placeholdersOf(element: Element, query: string): Placeholders {
  return { thread: pageThread(), page: '1', query, lang: languageOf(element).lang };
}

/** Whether cookies go along; without a word none do. Throws a `config` failure. */
export function toCredentials(value: string): RequestCredentials {
  switch (value) {
    case '':
    case 'omit':
      return 'omit';
    case 'same-origin':
    case 'include':
      return value;
    default:
      throw new Failure('config', `credentials="${value}" is not omit, same-origin or include`);
  }
}

/** Tells one way of reading from another. */
export const keyOf = (options: ReadOptions): string => identity(options.transform) + JSON.stringify(options);

export function optionsOf(element: DataElement): ReadOptions {
  const { preset, items, map, next, base, sourceTimezone, transform, localName } = element;
  return {
    preset,
    items,
    map,
    next: next || 'auto',
    sourceTimezone,
    base: base && toUrl(base, {}, 'base'),
    transform,
    warn: (message) => warnOnce(`<${localName}>: ${message}`),
  };
}

const warned = new Set<string>();

/** For the person who builds the page; said once, however many widgets read the same answer. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
