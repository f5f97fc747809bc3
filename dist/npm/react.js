// Made from custom-elements.json by the build.
import { createComponent } from '@lit/react';
import * as React from 'react';
import './define/article.js';
import { PressArticle as PressArticleElement } from './article.js';
import './define/comment-count.js';
import { PressCommentCount as PressCommentCountElement } from './comment-count.js';
import './define/comments.js';
import { PressComments as PressCommentsElement } from './comments.js';
import './define/dateline.js';
import { PressDateline as PressDatelineElement } from './dateline.js';
import './define/feed.js';
import { PressFeed as PressFeedElement } from './feed.js';
import './define/list.js';
import { PressList as PressListElement } from './list.js';
import './define/related.js';
import { PressRelated as PressRelatedElement } from './related.js';
import './define/search.js';
import { PressSearch as PressSearchElement } from './search.js';

export const PressArticle = createComponent({ react: React, tagName: 'press-article', elementClass: PressArticleElement, displayName: 'PressArticle', events: { onPressReady: 'press-ready', onPressFailed: 'press-failed', onPressImpression: 'press-impression', onPressArticleOpen: 'press-article-open' } });
export const PressCommentCount = createComponent({ react: React, tagName: 'press-comment-count', elementClass: PressCommentCountElement, displayName: 'PressCommentCount', events: { onPressReady: 'press-ready', onPressFailed: 'press-failed' } });
export const PressComments = createComponent({ react: React, tagName: 'press-comments', elementClass: PressCommentsElement, displayName: 'PressComments', events: { onPressReady: 'press-ready', onPressFailed: 'press-failed', onPressImpression: 'press-impression', onPressCommentSend: 'press-comment-send', onPressCommentSent: 'press-comment-sent' } });
export const PressDateline = createComponent({ react: React, tagName: 'press-dateline', elementClass: PressDatelineElement, displayName: 'PressDateline', events: { onPressReady: 'press-ready', onPressFailed: 'press-failed', onPressImpression: 'press-impression' } });
export const PressFeed = createComponent({ react: React, tagName: 'press-feed', elementClass: PressFeedElement, displayName: 'PressFeed', events: { onPressFailed: 'press-failed' } });
export const PressList = createComponent({ react: React, tagName: 'press-list', elementClass: PressListElement, displayName: 'PressList', events: { onPressReady: 'press-ready', onPressFailed: 'press-failed', onPressImpression: 'press-impression', onPressArticleOpen: 'press-article-open' } });
export const PressRelated = createComponent({ react: React, tagName: 'press-related', elementClass: PressRelatedElement, displayName: 'PressRelated', events: { onPressReady: 'press-ready', onPressFailed: 'press-failed', onPressImpression: 'press-impression', onPressArticleOpen: 'press-article-open' } });
export const PressSearch = createComponent({ react: React, tagName: 'press-search', elementClass: PressSearchElement, displayName: 'PressSearch', events: { onPressSearch: 'press-search', onPressFailed: 'press-failed', onPressArticleOpen: 'press-article-open' } });
