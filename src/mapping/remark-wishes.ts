import { ARTICLE } from './article-wishes.js';
import { HTML, isAddress, isCount, isDate, isFlag, isId, isLink, isName, isPicture } from './fits.js';
import type { Wish } from './wish.js';

/** What a comment's fields are called, all over. */
export const REMARK: readonly Wish[] = [
  {
    field: 'bodyHtml',
    names: [
      /^((comment|post|message) )?(body|content|text|html|comment|message|comment text|cooked|rendered|body html|comment body|comment content)( (html|rendered|text|value|plain|raw))*$/,
      /(comment|message|body|text|content)/,
    ],
    fit: (said, value) =>
      typeof value !== 'string' || isAddress(said) ? -1 : HTML.test(said) ? 4 : /\s/.test(said) ? 3 : 1,
  },
  {
    field: 'author',
    names: [
      /^((comment|post|insert|inserted|create|created) )?(author|user|nick|nickname|username|author name|user name|commenter|commenter name|display name|by|by (nickname|name|user)|poster|creator|owner|member|uid|from|screen name|writer|person|submitter|actor|posted by|attributed to)( (name|display|display name|full name|username|user name|nick|login|nickname|handle))?$/,
      /^(comment )?name$|(author|user|creator|commenter|owner|member|profile|account|poster|uid|actor).*(name|nick|login)/,
    ],
    fit: isName,
  },
  { field: 'publishedAt', names: ARTICLE[2]?.names ?? [], fit: isDate },
  { field: 'updatedAt', names: ARTICLE[3]?.names ?? [], fit: isDate },
  {
    field: 'parentId',
    names: [
      /^((in )?reply (to|on|a)( (id|comment id|status id|post number))?|(response|answer|reply|re) ?to( .*id)?|to p?id|parent|parent ?id|parent hex|parent comment( id)?|parentcommentid|pid|rid|reply ?id|in reply to|replied to|reply to id|thread parent id)( (id|document id|data id))?$/,
      /parent|^(references|ancestors)( id)?$/,
    ],
    fit: isId,
    shares: true,
  },
  {
    field: 'id',
    names: [
      /^(comment )?(id|uuid|_id|hex|objectid|object id|cid|key|data id)$|^id (comment|reply|message)$/,
      /^(post id|pid|message id|reply id)$/,
      ...(ARTICLE.find(({ field }) => field === 'id')?.names ?? []),
      /^(nr|number|no|num|id (code|str|hash|hex))$/,
    ],
    fit: isId,
    shares: true,
  },
  {
    field: 'authorUrl',
    names: [
      /^((author|user|commenter|creator) )?(url|website|link|homepage|profile url|web site|html url)$|^(author|user|creator|commenter) (.*(url|website|link)|actor id|uri)$/,
    ],
    fit: isLink,
  },
  {
    field: 'avatar',
    names: [/(avatar|gravatar|profile (image|picture|photo|pic)|photo|picture|image)( .*)?$/],
    fit: isPicture,
  },
  {
    field: 'likes',
    names: [
      /^((num|vote|like|total) )?(likes?|votes?|score|upvotes?|ups|up|favou?rites?|points|reactions?|hearts?)( (count|total|up))?$/,
      /^(counts?|stats|statistics|metrics|engagement|aggregates?|actions? summary|public metrics) (likes?|score|upvotes?|points|favou?rites?|reactions?)( (count|total))?$/,
    ],
    fit: isCount,
  },
  {
    field: 'status',
    names: [/^(status|state|moderation status|approved status)$/],
    fit: (said) => (/^[a-z_-]{3,20}$/i.test(said) ? 2 : -1),
  },
  { field: 'pinned', names: [/^(is )?(pinned|sticky|featured)$/], fit: isFlag },
  {
    field: 'staff',
    names: [
      /^(is )?(staff|author|admin|moderator|by author|post author|op)$|(user|author) is (admin|staff|moderator)$/,
    ],
    fit: isFlag,
  },
];
