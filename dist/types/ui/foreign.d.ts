import type { ReactiveControllerHost } from 'lit';
import type { ForeignHtml } from '../model/text.js';
import type { Kit } from './kit.js';
/** What foreign HTML needs of the page. */
export type ForeignTools = Pick<Kit, 'decode' | 'loadPurify' | 'loadSanitize'>;
/**
 * Foreign HTML as nodes: sanitized by the browser where it can (`setHTML`), else by a library that is loaded for it.
 * Links and pictures are resolved against `base`; where there is a `linkLabel`, links stand for what was embedded.
 */
export declare function toNodes({ source }: ForeignHtml, base: string, tools: ForeignTools, linkLabel?: (site: string) => string): Promise<DocumentFragment>;
/** Keeps each piece of foreign HTML's nodes for a widget, made once and moved as the widget renders anew. */
export declare class ForeignNodes {
    #private;
    constructor(host: ReactiveControllerHost, tools: ForeignTools);
    /** Whether a box is still empty. */
    get isLoading(): boolean;
    /** A box with the sanitized nodes; empty for a moment where the sanitizer has to be loaded first. */
    of(foreign: ForeignHtml, base: string, linkLabel?: (site: string) => string): HTMLElement;
}
