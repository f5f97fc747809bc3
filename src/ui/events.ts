import type { Article } from '../model/article.js';
import type { Failure } from '../model/failure.js';

/** All of ours leave the shadow root and reach the page. */
class PressEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** `press-ready`: the widget shows its data for the first time. */
export class PressReadyEvent extends PressEvent {
  constructor() {
    super('press-ready');
  }
}

/** `press-failed`: the widget could not get or read its data; once for each failure. */
export class PressFailedEvent extends PressEvent {
  constructor(readonly failure: Failure) {
    super('press-failed');
  }
}

/** `press-impression`: half of the widget was in view for a second; once. */
export class PressImpressionEvent extends PressEvent {
  constructor() {
    super('press-impression');
  }
}

/** `press-article-open`: a reader follows a headline. Cancelable: "I open it". */
export class PressArticleOpenEvent extends PressEvent {
  constructor(readonly article: Article) {
    super('press-article-open', true);
  }
}

/** `press-search`: a reader's query was answered. */
export class PressSearchEvent extends PressEvent {
  constructor(
    readonly query: string,
    readonly count: number,
  ) {
    super('press-search');
  }
}

/** `press-comment-send`: a reader is about to post. Cancelable: "I send it". What is put into `extra` goes along. */
export class PressCommentSendEvent extends PressEvent {
  /** Values that the server gets beside the comment, by name, such as the token of a captcha. */
  readonly extra: Record<string, string> = {};
  /** What to wait for before it is sent; where it rejects, the text stays in its field. */
  readonly waits: Promise<unknown>[] = [];

  constructor(
    readonly text: string,
    readonly parentId: string,
  ) {
    super('press-comment-send', true);
  }
}

/** `press-comment-sent`: the server took a comment; `held` while a moderator must read it first. */
export class PressCommentSentEvent extends PressEvent {
  constructor(
    readonly id: string,
    readonly held: boolean,
  ) {
    super('press-comment-sent');
  }
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
