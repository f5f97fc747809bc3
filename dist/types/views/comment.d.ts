import type { TemplateResult } from 'lit';
import type { Entry } from '../data/entry.js';
import type { Remark } from '../model/remark.js';
import type { ForeignNodes } from '../ui/foreign.js';
import type { Kit } from '../ui/kit.js';
import type { Words } from '../ui/words.js';
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
    /** A link to a comment of this thread is followed. */
    readonly onLink: (href: string) => void;
}
export interface Pen {
    readonly kit: Kit;
    readonly foreign: ForeignNodes;
}
/** A public comment with what stands below it. */
export declare function drawComment(pen: Pen, view: CommentView, acts: CommentActs): TemplateResult;
/** A comment of this reader's that is on its way: its state is always in words. */
export interface EntryView {
    readonly entry: Entry;
    readonly words: Words;
    readonly age: string;
    readonly state: string;
}
export interface EntryActs {
    readonly onRetry: () => void;
    readonly onRevise: () => void;
    readonly onDiscard: () => void;
}
/** A comment of this reader's that is not public yet. */
export declare function drawEntry({ kit }: Pen, { entry, words, age, state }: EntryView, acts: EntryActs): TemplateResult;
