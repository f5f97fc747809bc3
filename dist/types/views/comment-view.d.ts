import type { TemplateResult } from 'lit';
import type { Remark } from '../model/remark.js';
import type { ForeignNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
import type { Change } from './changes.js';
import type { Vote } from './votes.js';
/** One comment as it stands in the thread: plain values, so that it is drawn anew only when one of them is another. */
export interface CommentView {
    readonly remark: Remark;
    readonly words: Words;
    /** When it was written, as people and as machines say it. */
    readonly age: string;
    readonly datetime: string;
    /** Where its age leads: to itself. */
    readonly href: string;
    /** Whom it answers, where that is not the comment that it stands under. */
    readonly answers: string;
    readonly answersHref: string;
    /** Written by this reader. */
    readonly isMine: boolean;
    readonly hasInitials: boolean;
    /** Only its beginning is shown. */
    readonly isCut: boolean;
    readonly canReply: boolean;
    /** Where the answer is written, on another site; '' for here. */
    readonly replyHref: string;
    readonly likes: number;
    readonly vote: Vote | '';
    readonly canLike: boolean;
    readonly canDislike: boolean;
    /** This reader has voted, and the server takes no vote back. */
    readonly isVoted: boolean;
    readonly canEdit: boolean;
    readonly canRemove: boolean;
    /** What this reader is about to do to it. */
    readonly change: Change | '';
    /** How many comments stand below it, where they can be folded; else 0. */
    readonly replies: number;
    readonly isFolded: boolean;
    /** How many of those are not shown yet. */
    readonly hidden: number;
    readonly list: HTMLOListElement | undefined;
    /** The open form that answers it: new each time that it is drawn. */
    readonly form: TemplateResult | undefined;
}
/** What a reader can do with a comment. */
export interface CommentActs {
    readonly onReply: () => void;
    readonly onFold: () => void;
    readonly onMore: () => void;
    readonly onWhole: () => void;
    readonly onVote: (vote: Vote) => void;
    /** Begins a change, or with '' leaves it. */
    readonly onChange: (change: Change | '') => void;
    /** Saves this text, or deletes where there is none. */
    readonly onMake: (text?: string) => void;
    /** When what has changed is on the page. */
    readonly drawn: () => Promise<unknown>;
    /** What this reader wrote, as they wrote it. */
    readonly written: () => string;
    /** It is being written anew. */
    readonly onWrite: (text: string) => void;
    /** A link to a comment of this thread is followed. */
    readonly onLink: (href: string) => void;
}
export interface Pen {
    readonly kit: Kit;
    readonly foreign: ForeignNodes;
}
