import type { TemplateResult } from 'lit';
import type { Entry } from '../data/entry.js';
import type { Words } from '../ui/words.js';
import type { CommentActs, CommentView, Pen } from './comment-view.js';
/** A public comment with what stands below it. */
export declare function drawComment(pen: Pen, view: CommentView, acts: CommentActs): TemplateResult;
/** A comment of this reader's that is on its way: its state is always in words. */
export interface EntryView {
    readonly entry: Entry;
    readonly words: Words;
    readonly age: string;
    readonly state: string;
    /** Its words as the server will read them; undefined for plain text. */
    readonly drawn: HTMLElement | undefined;
}
export interface EntryActs {
    readonly onRetry: () => void;
    readonly onRevise: () => void;
    readonly onDiscard: () => void;
}
/** A comment of this reader's that is not public yet. */
export declare function drawEntry({ kit }: Pen, view: EntryView, acts: EntryActs): TemplateResult;
