import { type Feed } from '../data/feed.js';
import type { Article } from '../model/article.js';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import type { Weather } from '../model/weather.js';
import type { DataElement } from './data-element.js';
/** Several feeds as one: a chunk, because most pages have no feed inside a feed. */
export declare const loadMerged: () => Promise<typeof import("../data/merged-feed.js")>;
/** Where data and view meet: a widget's attributes become a feed. Each throws a `config` failure. */
export type OpenFeed<T> = (element: DataElement) => Feed<T> | undefined;
/** With a query: the answer of a search server to it, whatever other data the element names. */
export declare const openArticles: (element: DataElement, query?: string) => Feed<Listing<Article>> | undefined;
export declare const openRemarks: OpenFeed<Listing<Remark>>;
export declare const openWeather: OpenFeed<Weather>;
/** Whether the element itself names data: else it looks for a `<press-feed>` around it. */
export declare function hasOwnSource(element: DataElement): boolean;
/** The absolute address of an element's data; '' where it names none. Throws a `config` failure. */
export declare function addressOf(element: DataElement, query?: string): string;
/** For the person who builds the page; said once, however many widgets read the same answer. */
export declare function warnOnce(message: string): void;
