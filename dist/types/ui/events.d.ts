import type { Article } from '../model/article.js';
import type { Failure } from '../model/failure.js';
/** All of ours leave the shadow root and reach the page. */
declare class PressEvent extends Event {
    constructor(type: string, cancelable?: boolean);
}
/** `press-ready`: the widget shows its data for the first time. */
export declare class PressReadyEvent extends PressEvent {
    constructor();
}
/** `press-failed`: the widget could not get or read its data; once for each failure. */
export declare class PressFailedEvent extends PressEvent {
    readonly failure: Failure;
    constructor(failure: Failure);
}
/** `press-impression`: half of the widget was in view for a second; once. */
export declare class PressImpressionEvent extends PressEvent {
    constructor();
}
/** `press-article-open`: a reader follows a headline. Cancelable: "I open it". */
export declare class PressArticleOpenEvent extends PressEvent {
    readonly article: Article;
    constructor(article: Article);
}
/** `press-search`: a reader's query was answered. */
export declare class PressSearchEvent extends PressEvent {
    readonly query: string;
    readonly count: number;
    constructor(query: string, count: number);
}
/** `press-comment-send`: a reader is about to post. Cancelable: "I send it". What is put into `extra` goes along. */
export declare class PressCommentSendEvent extends PressEvent {
    readonly text: string;
    readonly parentId: string;
    /** Values that the server gets beside the comment, by name, such as the token of a captcha. */
    readonly extra: Record<string, string>;
    /** What to wait for before it is sent; where it rejects, the text stays in its field. */
    readonly waits: Promise<unknown>[];
    constructor(text: string, parentId: string);
}
/** `press-comment-sent`: the server took a comment; `held` while a moderator must read it first. */
export declare class PressCommentSentEvent extends PressEvent {
    readonly id: string;
    readonly held: boolean;
    constructor(id: string, held: boolean);
}
declare global {
    interface HTMLElementEventMap {
        'press-ready': PressReadyEvent;
        'press-failed': PressFailedEvent;
        'press-impression': PressImpressionEvent;
        'press-article-open': PressArticleOpenEvent;
        'press-search': PressSearchEvent;
        'press-comment-send': PressCommentSendEvent;
        'press-comment-sent': PressCommentSentEvent;
    }
}
export {};
