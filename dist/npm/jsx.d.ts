// Made from custom-elements.json by the build.
import type * as React from 'react';
import type {
  PressArticleAttributes, PressArticleProperties, PressArticleEvents,
  PressCommentCountAttributes, PressCommentCountProperties, PressCommentCountEvents,
  PressCommentsAttributes, PressCommentsProperties, PressCommentsEvents,
  PressDatelineAttributes, PressDatelineProperties, PressDatelineEvents,
  PressFeedAttributes, PressFeedProperties, PressFeedEvents,
  PressListAttributes, PressListProperties, PressListEvents,
  PressRelatedAttributes, PressRelatedProperties, PressRelatedEvents,
  PressSearchAttributes, PressSearchProperties, PressSearchEvents,
} from './elements.js';
import '../types/ui/events.js';
import type { PressArticle } from '../types/widgets/article.js';
import type { PressCommentCount } from '../types/widgets/comment-count.js';
import type { PressComments } from '../types/widgets/comments.js';
import type { PressDateline } from '../types/widgets/dateline.js';
import type { PressFeed } from '../types/widgets/feed.js';
import type { PressList } from '../types/widgets/list.js';
import type { PressRelated } from '../types/widgets/related.js';
import type { PressSearch } from '../types/widgets/search.js';

type Heard<E> = { [K in keyof E & string as `on${K}`]?: (event: E[K]) => void };
type Props<T, A, P, E> = Omit<React.DetailedHTMLProps<React.HTMLAttributes<T>, T>, keyof A | keyof P> & Omit<A, keyof P> & P & Heard<E>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'press-article': Props<PressArticle, PressArticleAttributes, PressArticleProperties, PressArticleEvents>;
      'press-comment-count': Props<PressCommentCount, PressCommentCountAttributes, PressCommentCountProperties, PressCommentCountEvents>;
      'press-comments': Props<PressComments, PressCommentsAttributes, PressCommentsProperties, PressCommentsEvents>;
      'press-dateline': Props<PressDateline, PressDatelineAttributes, PressDatelineProperties, PressDatelineEvents>;
      'press-feed': Props<PressFeed, PressFeedAttributes, PressFeedProperties, PressFeedEvents>;
      'press-list': Props<PressList, PressListAttributes, PressListProperties, PressListEvents>;
      'press-related': Props<PressRelated, PressRelatedAttributes, PressRelatedProperties, PressRelatedEvents>;
      'press-search': Props<PressSearch, PressSearchAttributes, PressSearchProperties, PressSearchEvents>;
    }
  }
}
