import { type PayloadSource } from '../data/answer.js';
import { type Feed, type FeedLike } from '../data/feed.js';
import type { ReadOptions, Tools } from '../mapping/options.js';
import type { Listing, Payload } from '../model/feed.js';
import type { DataElement } from './data-element.js';
/** Where data and view meet: a widget's attributes become a feed. Each throws a `config` failure. */
export type OpenFeed<T> = (element: DataElement) => FeedLike<T> | undefined;
/** What mapping cannot do without a browser. */
export declare const TOOLS: Tools;
export type ReadList<T> = (payload: Payload, options: ReadOptions, tools: Tools) => Promise<Listing<T>>;
/** A feed of a list: of an element's own data, or what else its source is. Throws a `config` failure. */
export declare function openList<T extends {
    readonly id: string;
}>(kind: string, element: DataElement, read: ReadList<T>, source?: PayloadSource | undefined): Feed<Listing<T>> | undefined;
/** Whether the element itself names data: else it looks for a `<press-feed>` around it. */
export declare function hasOwnSource(element: DataElement): boolean;
/** In this order: the property, the address, the JSON child. With a query: the answer of a search server to it, whatever else there is. */
export declare function sourceOf(element: DataElement, query?: string, init?: RequestInit | undefined): PayloadSource | undefined;
/** The absolute address of an element's data; '' where it names none. Throws a `config` failure. */
export declare function addressOf(element: DataElement, query?: string): string;
/** Data that is there already. */
export declare function written(text: string, key: string): PayloadSource;
/** Whether cookies go along; without a word none do. Throws a `config` failure. */
export declare function toCredentials(value: string): RequestCredentials;
/** Tells one way of reading from another. */
export declare const keyOf: (options: ReadOptions) => string;
export declare function optionsOf(element: DataElement): ReadOptions;
/** For the person who builds the page; said once, however many widgets read the same answer. */
export declare function warnOnce(message: string): void;
