import type { ForeignHtml } from '../model/text.js';
/** Parses text into a document that runs nothing and loads nothing. */
export declare function parseInert(text: string, type: 'text/html' | 'text/xml'): Document;
/**
 * Plain text of many HTML snippets in one parse: entities once decoded, tags gone.
 * One parse for a list takes a twentieth of the time that one for each title takes.
 */
export declare function decode(snippets: readonly string[]): string[];
/**
 * Foreign HTML as nodes: sanitized by the browser where it can (`setHTML`), else by a library that is loaded for it.
 * Links and pictures are resolved against `base`; where there is a `linkLabel`, links stand for what was embedded.
 */
export declare function toNodes({ source }: ForeignHtml, base: string, linkLabel?: (site: string) => string): Promise<DocumentFragment>;
