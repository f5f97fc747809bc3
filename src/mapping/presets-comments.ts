import { isRecord, own } from './path.js';
import { at, never, type RareShape } from './rare-shape.js';

const REMARK_STATUS = 'status:status,state';

/** Shapes of threads by mark, most telling first; those that only name a list come last. */
export const COMMENTS: readonly RareShape[] = [
  {
    name: 'mastodon-context',
    alias: 'mastodon',
    kind: 'comment',
    items: 'descendants',
    html: '',
    is: (_has, json) => Array.isArray(own(json, 'ancestors')) && Array.isArray(own(json, 'descendants')),
    map:
      'id:id;parentId:in_reply_to_id;author:account.display_name,account.acct;authorUrl:account.url;avatar:account.avatar_static;' +
      'bodyHtml:content;publishedAt:created_at;updatedAt:edited_at;url:url;likes:favourites_count',
  },
  {
    name: 'waline',
    kind: 'comment',
    items: 'data.data',
    pages: 'data.totalPages',
    total: 'data.count',
    is: (_has, json) => own(json, 'errno') !== undefined && Array.isArray(at(json, 'data', 'data')),
    map:
      `id:objectId;parentId:pid,~parent;author:nick;authorUrl:link;avatar:avatar;bodyHtml:comment;publishedAt:time,insertedAt;likes:like;` +
      `pinned:sticky;staff:type;${REMARK_STATUS}`,
  },
  {
    name: 'isso',
    kind: 'comment',
    items: 'replies',
    total: 'total_replies',
    is: (_has, json) => own(json, 'total_replies') !== undefined && Array.isArray(own(json, 'replies')),
    map: 'id:id;parentId:~parent,parent;author:author;authorUrl:website;avatar:gravatar_image;bodyHtml:text;publishedAt:created;updatedAt:modified;likes:likes',
  },
  {
    name: 'remark42',
    kind: 'comment',
    items: 'comments',
    total: 'info.count',
    is: (has, json) =>
      isRecord(own(json, 'info')) && Array.isArray(own(json, 'comments')) && (has('locator') || has('comment')),
    map: 'id:id;parentId:pid,~parent;author:user.name;avatar:user.picture;bodyHtml:text;publishedAt:time;updatedAt:edit.time;likes:score;pinned:pin;staff:user.admin',
  },
  {
    name: 'artalk',
    kind: 'comment',
    items: 'comments',
    total: 'count',
    is: (has) => has('content_marked', 'nick', 'rid'),
    map: 'id:id;parentId:rid;author:nick;authorUrl:link;bodyHtml:content_marked;text:content;publishedAt:date;likes:vote_up;pinned:is_pinned;staff:badge_name',
  },
  {
    name: 'discourse',
    kind: 'comment',
    items: 'post_stream.posts',
    total: 'posts_count',
    is: (_has, json) => Array.isArray(at(json, 'post_stream', 'posts')),
    map: 'id:post_number;parentId:reply_to_post_number;author:display_username,name,username;bodyHtml:cooked;publishedAt:created_at;updatedAt:updated_at;staff:staff;url:post_url',
  },
  {
    name: 'pocketbase',
    kind: 'comment',
    items: 'items',
    pages: 'totalPages',
    total: 'totalItems',
    isOpen: true,
    map: '',
    is: (_h, json) => own(json, 'totalPages') !== undefined && own(json, 'totalItems') !== undefined,
  },
  { name: 'postgrest', alias: 'supabase', kind: 'comment', items: '.', isOpen: true, map: '', is: never },
  { name: 'json-server', alias: 'plain', kind: 'comment', items: '.,comments', isOpen: true, map: '', is: never },
];
