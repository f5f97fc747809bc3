import { type TemplateResult } from 'lit';
import { DataElement } from '../ui/data-element.js';
/**
 * The line below a masthead: the date at a place, and the weather there. The date never waits for the network.
 *
 * @tag press-dateline
 * @fires press-ready - The weather is shown for the first time.
 * @fires press-failed - The weather could not be loaded or read.
 * @fires press-impression - Half of the line was in view for a second.
 * @csspart base - All of it.
 * @csspart line - The line itself, above the days to come; a page that shows them alone hides it.
 * @csspart place - The place.
 * @csspart date - The date.
 * @csspart temperature - Degrees in the reader's digits.
 * @csspart sky - The sky in words.
 * @csspart icon - The drawing of the sky.
 * @csspart alert - A warning in force.
 * @csspart high-low - The day's highest and lowest temperature.
 * @csspart feels-like - What the temperature feels like.
 * @csspart wind - Its speed, in the unit of the language's region, and where it blows to.
 * @csspart humidity - Relative humidity.
 * @csspart sunrise - When the sun rises at the place.
 * @csspart sunset - When the sun sets at the place.
 * @csspart updated - When the weather was measured.
 * @csspart attribution - Whose figures these are.
 * @csspart forecast - The days to come.
 * @csspart forecast-day - One of them.
 * @csspart bar - The range of its temperatures.
 * @cssproperty [--press-target=44px] - Height of the line.
 * @cssproperty [--press-fs-when=0.9375rem] - Size of place and date.
 */
export declare class PressDateline extends DataElement {
    #private;
    static styles: CSSStyleSheet[];
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
    /** How many days of forecast stand below the line: 0 (the default) to 7. */
    days: number;
    /** What else stands below the line, in this order: any of `feels-like high-low wind humidity sun`. */
    details: string;
    constructor();
    /** Asks the endpoint again. What is shown stays until there is something newer. */
    refresh(): void;
    /** What waits for the next request is loaded when that is due, which the clock of the date finds out. @internal */
    get defaultRefresh(): number;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'press-dateline': PressDateline;
    }
}
