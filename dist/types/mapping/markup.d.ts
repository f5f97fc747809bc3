/** The ways of writing that a server may take besides plain text. */
export type Markup = 'html' | 'markdown';
export declare const isMarkup: (value: string | null) => value is Markup;
/**
 * What a reader wrote, as HTML that is still to be sanitized. Of Markdown a small part: paragraphs, emphasis, code, links,
 * lists and quotes; tags in it are text. Lines stay as they were broken. Linear, never throws.
 */
export declare const toHtml: (text: string, markup: Markup) => string;
