import type { ForeignHtml, Moment } from './text.js';
/** What a server does with a comment: shown to all, held for a moderator, deleted with its place kept. */
export type RemarkStatus = 'published' | 'held' | 'deleted';
export interface RemarkAuthor {
    readonly name: string;
    /** http(s) or ''. */
    readonly url: string;
    /** http(s) or ''; remote pictures of readers are off unless a page turns them on. */
    readonly avatar: string;
}
/** A reader's comment (`Comment` is a DOM global). */
export interface Remark {
    readonly id: string;
    /** '' for one that answers nobody. */
    readonly parentId: string;
    readonly author: RemarkAuthor;
    readonly body?: ForeignHtml;
    /** The words, where the source sends plain text instead of HTML. */
    readonly text: string;
    readonly publishedAt?: Moment;
    readonly updatedAt?: Moment;
    readonly url: string;
    readonly status: RemarkStatus;
    readonly likes?: number;
    readonly pinned: boolean;
    /** Written by the site itself or by the article's author. */
    readonly staff: boolean;
}
/** What a reader wrote, before any server saw it. */
export interface RemarkDraft {
    readonly text: string;
    readonly name: string;
    readonly email: string;
    readonly url: string;
    readonly parentId: string;
}
