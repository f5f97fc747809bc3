import type { CommentActs, CommentView, Pen } from './comment-view.js';
/** What a reader can do with a comment, as words below it. */
export declare function drawActs({ kit }: Pen, view: CommentView, acts: CommentActs): unknown;
