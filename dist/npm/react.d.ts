// Made from custom-elements.json by the build.
import type { EventName, ReactWebComponent } from '@lit/react';
import '../types/ui/events.js';
import type { PressArticle as PressArticleElement } from '../types/widgets/article.js';
import type { PressCommentCount as PressCommentCountElement } from '../types/widgets/comment-count.js';
import type { PressComments as PressCommentsElement } from '../types/widgets/comments.js';
import type { PressDateline as PressDatelineElement } from '../types/widgets/dateline.js';
import type { PressFeed as PressFeedElement } from '../types/widgets/feed.js';
import type { PressList as PressListElement } from '../types/widgets/list.js';
import type { PressRelated as PressRelatedElement } from '../types/widgets/related.js';
import type { PressSearch as PressSearchElement } from '../types/widgets/search.js';

export declare const PressArticle: ReactWebComponent<PressArticleElement, {
  onPressReady: EventName<HTMLElementEventMap['press-ready']>;
  onPressFailed: EventName<HTMLElementEventMap['press-failed']>;
  onPressImpression: EventName<HTMLElementEventMap['press-impression']>;
  onPressArticleOpen: EventName<HTMLElementEventMap['press-article-open']>;
}>;
export declare const PressCommentCount: ReactWebComponent<PressCommentCountElement, {
  onPressReady: EventName<HTMLElementEventMap['press-ready']>;
  onPressFailed: EventName<HTMLElementEventMap['press-failed']>;
}>;
export declare const PressComments: ReactWebComponent<PressCommentsElement, {
  onPressReady: EventName<HTMLElementEventMap['press-ready']>;
  onPressFailed: EventName<HTMLElementEventMap['press-failed']>;
  onPressImpression: EventName<HTMLElementEventMap['press-impression']>;
  onPressCommentSend: EventName<HTMLElementEventMap['press-comment-send']>;
  onPressCommentSent: EventName<HTMLElementEventMap['press-comment-sent']>;
}>;
export declare const PressDateline: ReactWebComponent<PressDatelineElement, {
  onPressReady: EventName<HTMLElementEventMap['press-ready']>;
  onPressFailed: EventName<HTMLElementEventMap['press-failed']>;
  onPressImpression: EventName<HTMLElementEventMap['press-impression']>;
}>;
export declare const PressFeed: ReactWebComponent<PressFeedElement, {
  onPressFailed: EventName<HTMLElementEventMap['press-failed']>;
}>;
export declare const PressList: ReactWebComponent<PressListElement, {
  onPressReady: EventName<HTMLElementEventMap['press-ready']>;
  onPressFailed: EventName<HTMLElementEventMap['press-failed']>;
  onPressImpression: EventName<HTMLElementEventMap['press-impression']>;
  onPressArticleOpen: EventName<HTMLElementEventMap['press-article-open']>;
}>;
export declare const PressRelated: ReactWebComponent<PressRelatedElement, {
  onPressReady: EventName<HTMLElementEventMap['press-ready']>;
  onPressFailed: EventName<HTMLElementEventMap['press-failed']>;
  onPressImpression: EventName<HTMLElementEventMap['press-impression']>;
  onPressArticleOpen: EventName<HTMLElementEventMap['press-article-open']>;
}>;
export declare const PressSearch: ReactWebComponent<PressSearchElement, {
  onPressSearch: EventName<HTMLElementEventMap['press-search']>;
  onPressFailed: EventName<HTMLElementEventMap['press-failed']>;
  onPressArticleOpen: EventName<HTMLElementEventMap['press-article-open']>;
}>;
