import { type TemplateResult } from 'lit';
import { DataElement } from '../ui/data-element.js';
/**
 * The line below a masthead: the date at a place, and the weather there. The date never waits for the network.
 *
 * @tag press-dateline
 * @fires press-ready - The weather is shown for the first time.
 * @fires press-failed - The weather could not be loaded or read.
 * @fires press-impression - Half of the line was in view for a second.
 * @csspart base - The whole line.
 * @csspart place - The place.
 * @csspart date - The date.
 * @csspart temperature - Degrees in the reader's digits.
 * @csspart sky - The sky in words.
 * @csspart icon - The drawing of the sky.
 * @cssproperty [--press-target=44px] - Height of the line.
 */
export declare class PressDateline extends DataElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** The place, as the paper writes it; by default what the weather says. */
    place: string;
    /** IANA zone whose date it is; by default the weather's, else the reader's. */
    timezone: string;
    /** Degrees: as the endpoint sends them, or `auto` (by the language's region), `c` or `f`. */
    unit: string;
    /** Pins the date, as on a printed page: `2025-06-04`. Weather is then shown however old it is. */
    date: string;
    /** Calendar of the date, as in `islamic-umalqura`; by default the language's own. */
    calendar: string;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Asks the endpoint again. What is shown stays until there is something newer. */
    refresh(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'press-dateline': PressDateline;
    }
}
