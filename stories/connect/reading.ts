import { fetchPayload } from '../../src/data/fetch.js';
import { decode, parseInert } from '../../src/ui/html.js';
import { readArticles, readRemarks, readWeather, type ReadOptions, type Shape } from '../../src/mapping/read.js';
import type { Article } from '../../src/model/article.js';
import { Failure } from '../../src/model/failure.js';
import type { Payload } from '../../src/model/feed.js';
import type { Remark } from '../../src/model/remark.js';
import type { ForeignHtml, Moment } from '../../src/model/text.js';
import type { Weather } from '../../src/model/weather.js';

export type Kind = 'article' | 'comment' | 'weather';

/** The words of each item, by field. */
export type Words = Readonly<Record<string, string>>;

/** What one answer was taken for, and what became of it. */
export interface Reading {
  /** Name of the shape, `guess` where it is none that is known. */
  readonly shape: string;
  /** Path to the list. */
  readonly items: string;
  /** Where each field comes from, before any correction. */
  readonly map: ReadonlyMap<string, string>;
  readonly count: number;
  readonly dropped: number;
  readonly total: number | undefined;
  readonly next: string;
  /** The first few items. */
  readonly first: readonly Words[];
  readonly notes: readonly string[];
}

const FIRST = 3;

/** Fields that are always offered, in the order of a card; others that a shape has come after them. */
export const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  article: 'title url publishedAt section authors image excerpt bodyHtml tags commentCount id'.split(' '),
  comment: 'author publishedAt bodyHtml text parentId avatar url likes id'.split(' '),
  weather: 'temperature unit wmo text high low humidity wind observedAt timezone place'.split(' '),
};

const TOOLS = {
  decode,
  parseXml(text: string) {
    const root = parseInert(text, 'text/xml').documentElement;
    return root.querySelector('parsererror') ? null : root;
  },
};

/** Asks for an address as a widget does. Throws a `Failure`. */
export function ask(address: string, signal: AbortSignal): Promise<Payload> {
  if (!URL.canParse(address, document.baseURI)) throw new Failure('config', `"${address}" is no address`);
  const { href } = new URL(address, document.baseURI);
  return fetchPayload({ url: href, credentials: 'omit', timeout: 10_000 }, signal);
}

/** An answer that was pasted, as if it came from the address. */
export function pasted(text: string, address: string): Payload {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : document.baseURI;
  return { url, status: 200, text, header: () => null };
}

/** Reads an answer as a widget does, and keeps what it says about it, with at `most` so many items. Throws a `Failure`. */
export async function read(
  kind: Kind,
  payload: Payload,
  corrections: Pick<ReadOptions, 'items' | 'map'>,
  most = FIRST,
): Promise<Reading> {
  const notes: string[] = [];
  let shape: Shape = { name: 'none', items: '.', map: '' };
  const options: ReadOptions = {
    ...corrections,
    page: { number: 1, size: 0, url: payload.url },
    // That it is a guess is said above, and what to paste is the tag below.
    warn: (message) => {
      if (!message.startsWith('no known shape')) notes.push(message);
    },
    seen: (seen) => (shape = seen),
  };
  const listing = await list(kind, payload, options);
  return {
    ...{ shape: shape.name, items: shape.items, map: entries(shape.map) },
    ...{ count: listing.items.length, dropped: listing.dropped, total: listing.total, next: listing.next ?? '' },
    ...{ first: listing.items.slice(0, most), notes },
  };
}

interface List {
  readonly items: readonly Words[];
  readonly dropped: number;
  readonly total?: number;
  readonly next?: string;
}

async function list(kind: Kind, payload: Payload, options: ReadOptions): Promise<List> {
  switch (kind) {
    case 'article': {
      const listing = await readArticles(payload, options, TOOLS);
      return { ...listing, items: listing.items.map(ofArticle) };
    }
    case 'comment': {
      const listing = await readRemarks(payload, options, TOOLS);
      return { ...listing, items: listing.items.map(ofRemark) };
    }
    case 'weather':
      return { items: [ofWeather(await readWeather(payload, options, TOOLS))], dropped: 0 };
  }
}

/** The entries of a `map` that no person wrote: one a semicolon. */
function entries(map: string): Map<string, string> {
  const parts = map.split(';').map((entry) => /^\s*(\w+)\s*:\s*(.*?)\s*$/s.exec(entry));
  return new Map(parts.flatMap((part) => (part?.[1] && part[2] ? [[part[1], part[2]]] : [])));
}

const number = (value: number | undefined): string => (value === undefined ? '' : `${value}`);
const html = (body: ForeignHtml | undefined): string => (body ? `${body.source.length} characters of HTML` : '');
const date = (moment: Moment | undefined): string => {
  if (!moment) return '';
  if (moment.kind === 'words') return moment.words;
  const iso = new Date(moment.epoch).toISOString();
  return moment.kind === 'day' ? iso.slice(0, 10) : iso.replace('.000', '');
};

function ofArticle(article: Article): Words {
  const { id, url, title, excerpt, section, sponsor, lang, bodyText } = article;
  return {
    ...{ id, url, title, excerpt, section, sponsor, lang, bodyText: bodyText.slice(0, 200) },
    bodyHtml: html(article.body),
    authors: article.authors.join(', '),
    tags: article.tags.join(', '),
    publishedAt: date(article.publishedAt),
    updatedAt: date(article.updatedAt),
    image: article.image?.src ?? '',
    imageAlt: article.image?.alt ?? '',
    imageCaption: article.image?.caption ?? '',
    imageWidth: number(article.image?.width || undefined),
    imageHeight: number(article.image?.height || undefined),
    srcset: article.image?.srcset ?? '',
    readingMinutes: number(article.readingMinutes),
    commentCount: number(article.commentCount),
    rating: number(article.rating),
  };
}

function ofRemark(remark: Remark): Words {
  const { id, parentId, url, text, status } = remark;
  return {
    ...{ id, parentId, url, text, status },
    author: remark.author.name,
    authorUrl: remark.author.url,
    avatar: remark.author.avatar,
    bodyHtml: html(remark.body),
    publishedAt: date(remark.publishedAt),
    updatedAt: date(remark.updatedAt),
    likes: number(remark.likes),
  };
}

function ofWeather(weather: Weather): Words {
  const { unit, place, timezone, words, wind } = weather;
  return {
    ...{ unit, place, timezone, text: words },
    temperature: number(weather.temperature),
    wmo: `${weather.sky ?? ''}`,
    high: number(weather.high),
    low: number(weather.low),
    feelsLike: number(weather.feelsLike),
    humidity: number(weather.humidity),
    wind: wind ? `${wind.speed}` : '',
    windUnit: wind?.unit ?? '',
    observedAt: date(weather.observedAt),
    day: weather.daily.map(({ day }) => new Date(day).toISOString().slice(0, 10)).join(', '),
  };
}
