import { type TemplateResult } from 'lit';
import { DataElement } from '../ui/data-element.js';
/**
 * Shows nothing of its own: shares one list of articles with every widget inside it, asked for once, and only when one
 * of them is wanted. Around other feeds, and without a source of its own, it shares their articles as one list: newest
 * first, each once.
 *
 * @tag press-feed
 * @fires press-failed - An attribute is wrong, or one of several merged feeds failed.
 * @slot - The page's own markup with the widgets in it.
 */
export declare class PressFeed extends DataElement {
    #private;
    /** What is being read, for all inside: an id, an address or a slug. The default is what the page says. */
    current: string;
    /** How many pages of the list to load when the browser is idle: a number, or `all`. */
    pages: string;
    constructor();
    connectedCallback(): void;
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    disconnectedCallback(): void;
    protected render(): TemplateResult;
    /** Asks the endpoint again for all inside. */
    refresh(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'press-feed': PressFeed;
    }
}
