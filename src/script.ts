/**
 * Every widget in one file: the door of the script tag. Each is defined, and what of it is on the page drawn, in a task of
 * its own: in one, five of them would keep a cheap phone from its reader twice as long.
 */
import { define } from './define.js';
import { PressFeed } from './widgets/feed.js';
import { PressDateline } from './widgets/dateline.js';
import { PressArticle } from './widgets/article.js';
import { PressList } from './widgets/list.js';
import { PressRelated } from './widgets/related.js';
import { PressSearch } from './widgets/search.js';
import { PressComments } from './widgets/comments.js';
import { PressCommentCount } from './widgets/comment-count.js';
import './at-once.js';

const inTurn = (name: string, element: CustomElementConstructor) => setTimeout(define, 0, name, element);

// The provider comes first, so that nothing waits for it.
inTurn('press-feed', PressFeed);
inTurn('press-dateline', PressDateline);
inTurn('press-article', PressArticle);
inTurn('press-list', PressList);
inTurn('press-related', PressRelated);
inTurn('press-search', PressSearch);
inTurn('press-comment-count', PressCommentCount);
inTurn('press-comments', PressComments);
