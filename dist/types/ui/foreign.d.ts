import type { ReactiveControllerHost } from 'lit';
import type { ForeignHtml } from '../model/text.js';
/** Keeps each piece of foreign HTML's nodes for a widget, made once and moved as the widget renders anew. */
export declare class ForeignNodes {
    #private;
    constructor(host: ReactiveControllerHost);
    /** Whether a box is still empty. */
    get isLoading(): boolean;
    /** A box with the sanitized nodes; empty for a moment where the sanitizer has to be loaded first. */
    of(foreign: ForeignHtml, base: string, linkLabel?: (site: string) => string): HTMLElement;
}
