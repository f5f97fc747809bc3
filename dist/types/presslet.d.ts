/** Every widget, defined by the time this is imported: the door of bundlers. The provider comes first, so that nothing waits for it. */
import './define/feed.js';
import './define/dateline.js';
import './define/article.js';
import './define/list.js';
import './define/related.js';
import './define/search.js';
import './define/comments.js';
import './define/comment-count.js';
import './at-once.js';
