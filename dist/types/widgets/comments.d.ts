import { type TemplateResult } from 'lit';
import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { FeedController } from '../ui/feed-controller.js';
import { FeedElement } from '../ui/feed-element.js';
/**
 * The comments on an article and "Leave a comment". What a reader writes is kept until the server has it. The heading
 * is here at once; the thread comes when a reader is near it, and what sends comes when a reader begins to write.
 *
 * @tag press-comments
 * @fires press-ready - The thread is shown for the first time.
 * @fires press-failed - The thread could not be loaded or read.
 * @fires press-impression - Half of the thread was in view for a second.
 * @fires press-comment-send - A reader is about to post; cancelable.
 * @fires press-comment-sent - The server took a comment, or holds it for a moderator.
 * @slot - What stands here until there is a thread: a link to the discussion, or a form, for readers without script.
 * @csspart base - All of it.
 * @csspart heading - The headings.
 * @csspart count - How many comments there are.
 * @csspart list - The thread.
 * @csspart comment - One comment.
 * @csspart comment-author - Who wrote it.
 * @csspart comment-body - What it says.
 * @csspart comment-time - When it was written.
 * @csspart more - The buttons that show more of the thread.
 * @csspart new - The button that shows what is new.
 * @csspart reply - The button that answers it.
 * @csspart form - The form.
 * @csspart name - The field for a name.
 * @csspart email - The field for an e-mail address.
 * @csspart url - The field for a website.
 * @csspart text - The field for the comment.
 * @csspart submit - The button that posts it.
 * @csspart status - What is told to readers who cannot see: sent, held, refused.
 */
export declare class PressComments extends FeedElement<Listing<Remark>> {
    #private;
    /** Heading above the thread; by default "Comments". */
    heading: string;
    /** Level of the headings, 1–6. */
    headingLevel: number;
    /** What a reader is asked for: `name`, `email`, `url`, with a `?` where it may stay empty. */
    fields: string;
    /** Order of the conversations: `newest` (the default), `oldest` or `best`; a reader may choose another. */
    sort: string;
    /** How many conversations to show before a reader asks for more. */
    limit: number;
    /** Draws the first letters of each name beside it, in place of a picture from elsewhere. */
    initials: boolean;
    /** How many characters a comment may have. */
    maxLength: number;
    /** A sentence beside the button, such as "Comments are read before they appear." */
    note: string;
    /** Nobody can comment any more; the thread is shown. */
    closed: boolean;
    /** @internal */
    readonly feed: FeedController<Listing<Remark>>;
    protected readonly subject = "comments";
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Asks the server again and shows all that is new; by `refresh="…"` new comments wait for a click instead. */
    refresh(): void;
    protected renderAbove(): unknown;
    protected renderSkeleton(): TemplateResult;
    protected renderValue({ items }: Listing<Remark>): TemplateResult;
    protected renderState(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'press-comments': PressComments;
    }
}
