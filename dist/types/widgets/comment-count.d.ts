import { type TemplateResult } from 'lit';
import { DataElement } from '../ui/data-element.js';
/**
 * "12 comments", in the line of text that it stands in, as text or as a link to them.
 *
 * @tag press-comment-count
 * @fires press-ready - The number is shown for the first time.
 * @fires press-failed - The comments could not be loaded or read.
 * @slot - What stands here until there is a number, and where none comes.
 * @csspart base - The text or the link.
 */
export declare class PressCommentCount extends DataElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Where a click leads, such as `#comments`; without it the number is plain text. */
    href: string;
    /** Asks the endpoint again. */
    refresh(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'press-comment-count': PressCommentCount;
    }
}
