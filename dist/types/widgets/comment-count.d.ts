import { type TemplateResult } from 'lit';
import { DataElement } from '../ui/data-element.js';
/**
 * "12 comments", in the line of text that it stands in, as text or as a link to them. Several on a page
 * ask their server once for all, where it counts several threads at a time.
 *
 * @attr list - Method and body that ask for a list where a GET does not, as of `<press-comments>`.
 * @attr counts - Call that counts several threads: `GET {src}?urls={threads}`, or `POST {src}; [threads]` for a list.
 * @attr counts-at - Path of the counts in the answer: a list in the order of asking, or a map by thread.
 * @attr counts-by - Path of its thread in each comment, where all comments are listed there instead.
 *
 * @tag press-comment-count
 * @fires press-ready - The number is shown for the first time.
 * @fires press-failed - The comments could not be loaded or read.
 * @slot - What stands here until there is a number, and where none comes.
 * @csspart base - The text or the link.
 */
export declare class PressCommentCount extends DataElement {
    #private;
    static styles: CSSStyleSheet[];
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
