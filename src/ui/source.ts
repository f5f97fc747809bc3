import { answerFor, answerOf, identity, type PayloadSource } from '../data/answer.js';
import { feedFor, type Feed, type Reading } from '../data/feed.js';
import { readRemarks, readWeather } from '../mapping/listing.js';
import type { ReadOptions, Tools } from '../mapping/options.js';
import type { Listing, Payload } from '../model/feed.js';
import { Failure } from '../model/failure.js';
import type { Remark } from '../model/remark.js';
import type { Weather } from '../model/weather.js';
import { languageOf } from './around.js';
import { toMilliseconds, toUrl, type Placeholders } from './attributes.js';
import type { DataElement } from './data-element.js';
import { decode, parseInert } from './html.js';
import { pageCurrent, pageThread } from './page.js';

/** Where data and view meet: a widget's attributes become a feed. Each throws a `config` failure. */
export type OpenFeed<T> = (element: DataElement) => Feed<T> | undefined;

export const openRemarks: OpenFeed<Listing<Remark>> = (element) => openList('comment', element, readRemarks);

export const openWeather: OpenFeed<Weather> = (element) => {
  const source = sourceOf(element);
  // Where neither the answer nor its address says what its degrees are, they are what the page asks for.
  const unit = element.getAttribute('unit') ?? '';
  const options = { ...optionsOf(element), unit };
  return (
    source &&
    feedFor<Weather>(source, {
      key: `weather ${unit} ${keyOf(element)}`,
      read: (payload) => readWeather(payload, options, TOOLS),
      isEmpty: () => false,
    })
  );
};

/** What mapping cannot do without a browser. */
const TOOLS: Tools = {
  decode,
  parseXml(text) {
    const root = parseInert(text, 'text/xml').documentElement;
    return root.querySelector('parsererror') ? null : root;
  },
};

type ReadList<T> = (payload: Payload, options: ReadOptions, tools: Tools) => Promise<Listing<T>>;

/** A feed of a list; with a query, of a search server's answer to it. Throws a `config` failure. */
export function openList<T extends { readonly id: string }>(
  kind: string,
  element: DataElement,
  read: ReadList<T>,
  query?: string,
): Feed<Listing<T>> | undefined {
  const source = sourceOf(element, query);
  const options = optionsOf(element);
  const reading: Reading<Listing<T>> = {
    key: `${kind} ${keyOf(element)}`,
    read: async (payload, number) => {
      const isPage = options.preset === 'page' && !payload.text;
      // "No content" is an empty list, said without a word.
      const said = payload.status === 204 ? '[]' : payload.text;
      const text = isPage ? (await import('./page-article.js')).pageArticle() : said;
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

/** In this order: the property, the address, the JSON child, what the page says of itself. */
function sourceOf(element: DataElement, query?: string): PayloadSource | undefined {
  const isAsked = query !== undefined;
  if (element.data !== undefined && !isAsked)
    return written(JSON.stringify(element.data), `data ${keyOfData(element.data)}`);
  if (isAsked || hasList(element)) {
    return answerFor({
      url: addressOf(element, query),
      credentials: toCredentials(element.credentials),
      init: element.requestInit,
      timeout: toMilliseconds(element.timeout, 'timeout', 10_000),
    });
  }
  const text = scriptChild(element)?.textContent;
  if (text != null) return written(text, `text ${text}`);
  return element.preset === 'page' ? written('', `page ${pageSays()}`) : undefined;
}

/** Tells one page from the next: what it says of itself in full is collected when that is read. */
function pageSays(): string {
  const said = document.querySelectorAll('meta, h1, script[type="application/ld+json"]');
  const texts = [...said].map((element) => element.textContent + (element.getAttribute('content') ?? ''));
  return [location.href, document.title, pageCurrent(), ...texts].join();
}

/** The absolute address of an element's data; '' where it names none. Throws a `config` failure. */
export function addressOf(element: DataElement, query = ''): string {
  return element.src && toUrl(element.src, placeholdersOf(element, query));
}

function written(text: string, key: string): PayloadSource {
  return answerOf(key, {
    url: document.baseURI,
    status: 200,
    text,
    header: () => null,
  });
}

function keyOfData(data: unknown): string {
  return typeof data === 'object' && data ? identity(data) : String(data);
}

function scriptChild(element: Element): Element | null {
  return element.querySelector(':scope > script[type="application/json"]');
}

function placeholdersOf(element: Element, query: string): Placeholders {
  return { thread: pageThread(), page: '1', query, lang: languageOf(element).lang };
}

function toCredentials(value: string): RequestCredentials {
  switch (value) {
    case '':
    case 'omit':
      return 'omit';
    case 'same-origin':
    case 'include':
      return value;
    default:
      throw new Failure('config', `credentials="${value}" is unknown: write omit, same-origin or include`);
  }
}

function keyOf({ preset, items, map, next, base, sourceTimezone, transform, pageSize }: DataElement): string {
  return [preset, items, map, next, base, sourceTimezone, pageSize, identity(transform)].join('|');
}

function optionsOf(element: DataElement): ReadOptions {
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
