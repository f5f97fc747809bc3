import type { Drawing } from './draw.js';
/** What crawlers are told of a page, in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;
/** What a drawn widget says of its articles: a list by their addresses, a whole story by all that is known of it. */
export declare function thingOf(tag: string, layout: string, { html, articles }: Drawing): Thing | undefined;
/** Names of things that a page itself has told of in JSON-LD already: they are not told twice. */
export declare function toldBy(scripts: readonly string[]): (thing: Thing) => boolean;
/** The script, in which nothing can end it before its end. */
export declare function scriptOf(things: readonly Thing[]): string;
