import { toMoment } from './dates.js';

/** How well a value fits a field by its type: below 0 it cannot be it. */
type Fit = (said: string, value: unknown) => number;

export interface Wish {
  readonly field: string;
  /** Names from the best to the worst; the whole name must match, so that `image url` is no `url`. */
  readonly names: readonly RegExp[];
  readonly fit: Fit;
  readonly isList?: boolean;
  /** A path that another field has may serve this one too. */
  readonly shares?: boolean;
}

export const HTML = /<(p|div|h\d|br|ul|ol|a|em|strong|figure|span|blockquote|img)\b[^>]*>/i;
export const ADDRESS = /^(https?:)?\/\/[^\s]+$/i;
/** Names of pictures, sounds and films, which are no page. */
export const FILE = /\.(jpe?g|png|webp|avif|gif|svg|mp[34]|m4[av]|webm|ogg)(\?\S*)?$/i;
export const LOCAL = /^\/[^\s/][^\s]*$/;
const PICTURE = /\.(jpe?g|png|webp|gif|avif)(\W|$)|(image|img|photo|media|thumb|picsum|cdn|format=|assets?|upload)/i;
export const API = /\/(api|wp-json|jsonapi|v\d)\/|\.json(\W|$)|^https?:\/\/(content|api)\./i;
/** Writing without blanks, where a few letters say much. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{4}/;
export const isAddress = (said: string): boolean => ADDRESS.test(said) || LOCAL.test(said);

export const isDate: Fit = (said) => {
  const moment = toMoment(said);
  // A number is a date only where it would be one of this age.
  return moment && moment.kind !== 'words' && moment.epoch > 2e11 && moment.epoch < 41e11
    ? 3
    : /^\d{1,2} \p{L}+ \d{4}$|^\p{L}+ \d{1,2}, \d{4}$/u.test(said)
      ? 1
      : -1;
};
const isTitle: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said) || said.length > 400 || isDate(said, value) === 3
    ? -1
    : /\s\S/.test(said) || DENSE.test(said)
      ? 3
      : 1;
const isText: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said)
    ? -1
    : said.length > 40 || DENSE.test(said)
      ? 3
      : /\s/.test(said)
        ? 1
        : 0;
const isBody: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said)
    ? -1
    : HTML.test(said)
      ? 4
      : said.length > 120
        ? 2
        : /\s/.test(said)
          ? 1
          : -1;
const isLink: Fit = (said, value) =>
  typeof value !== 'string' || FILE.test(said)
    ? -1
    : API.test(said)
      ? isAddress(said)
        ? -0.5
        : -1
      : ADDRESS.test(said)
        ? 4
        : LOCAL.test(said)
          ? 3
          : /^\S+\/\S+$/.test(said)
            ? 0
            : -1;
const isPicture: Fit = (said, value) =>
  typeof value !== 'string' || !(isAddress(said) || /^[\w./-]+\.(jpe?g|png|webp|gif|avif)$/i.test(said))
    ? -1
    : (PICTURE.test(said) ? 4 : 1) + +ADDRESS.test(said);
const isName: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said) || said.length > 90 || /^[\da-f-]{20,}$|^\d+$|@\S+\.\w|^re: /i.test(said)
    ? -1
    : /\s/.test(said)
      ? 3
      : 2;
const isTopic: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said) || said.length > 60 || /^[\da-f-]{20,}$|^\d+$/.test(said)
    ? -1
    : said.length < 2
      ? 0
      : 2;
const isCount: Fit = (said) => (/^\d{1,7}$/.test(said) ? 2 : -1);
const isId: Fit = (said) => (said.length < 300 && said.trim() ? 2 : -1);
const isLanguage: Fit = (said) => (/^[a-z]{2,3}([-_][a-z\d]{2,4})*$/i.test(said) ? 2 : -1);
const isFlag: Fit = (_said, value) => (typeof value === 'boolean' ? 2 : -1);

const PERSON =
  '(author|authors|byline|bylines|(?:written|story|words|text|report) by|by line|by lines|bylines? by|authors byline|creator|creators|writer|writers|reporter|reporters|contributor|contributors|correspondent|columnist|journalist|journalists)';
const POSTER =
  '(user|users|username|poster|posted by|by|account|profile|owner|submitter|submitter user|user created|created by|creator name|uid (?:name|display name))';
const IMAGE =
  '(?:(?:lead|main|hero|cover|featured|feature|header|top|teaser|primary|social|preview|article|story|thumbnail|thumb|banner|large|original|og|open graph|url to|post|splash|title|key|field|item|page|news|full|big|small|medium|list|card) )*(image|images|img|promo|promo items|photo|photos|picture|pictures|thumbnail|thumbnails|thumb|cover|banner|hero|poster|media|multimedia|urltoimage|bild|foto|imagen|enclosure|enclosures|attachment|attachments|social image|artwork|illustration|visual|graphic|pic|pics|socialimage|imageurl|asset url|renditions?|main media|body image|picture url)';
const ENDS =
  '( (basic|image|images|media|metadata|source|sources|original|large|full|medium|formats?|file|files|asset|rendition|renditions|preview|default|thumbnail|photo|crops?|versions?|sizes?|variants?|responsive image|main|primary|wide|landscape|desktop|hero|uri|id|item|l|xl|umbraco file))*( (url|src|href|link|source url|path|uri url|(download|secure|publish|public|original|absolute|content|delivery|cdn) (url|uri)|uri|permalink|address|value src))?';
const TITLE = '(titles?|headlines?|headings?)';
const TOPIC =
  '(section|sections|category|categories|rubrik|rubric|channel|channels|desk|news desk|kicker|department|vertical|topic|primary (?:category|section|tag|topic)|main (?:category|section|topic)|mapped section|taxonomy primary|(?:categories|terms|taxonomy) section|pillar|subreddit|board|forum|community|ressort|collection|beat)';

/** What an article's fields are called, all over; the order is the order in which paths are given away. */
export const ARTICLE: readonly Wish[] = [
  {
    field: 'title',
    names: [
      new RegExp(
        `^((web|article|post|story|page|news|item|display|full|main|entry|canonical|long) )*${TITLE}( (main|text|value|plain|default|basic|full|content|html|raw|label|en))*$`,
      ),
      /^(name|subject|label|(post|article|item|story|entry|topic|thread) (name|subject|label))$/,
      /^((.* )?(title|headline|name)( (plain text|text content|text|content))+|(seo|meta|og|short|print|social|sub|list|card) ?(title|headline)|caption|question|heading|link text|display name|text|topic|rubrik)$/,
    ],
    fit: isTitle,
  },
  {
    field: 'url',
    names: [
      /^((web|full|canonical|page|article|post|story|thread|topic|entry|external|share|public|site|html|short|source|original|absolute|news|item|target|default|view|detail|details|read more|content|permanent|direct|publish|friendly|click|resolved|final) )*(url|link|permalink|href|uri|perma link|weburl|canonical path)( (path|web|alternate|canonical|html|href|url|public|site|www))*$/,
      /^(links?|urls?|path|paths) (web|html|alternate|canonical|public|site|self|alias|href|www|article|page)( (href|url|uri|path))*$|^((article|post|story|page|item|url) )?(path|path alias|canonical|link|guid|ap id|website url|relative url|full slug|route|route path|pathname|target|address|location|web page|website|destination)$/,
      /^(id|identifier|uri|links self( href)?|self link)$|^(?!.*\b(image|img|photo|picture|thumb\w*|avatar|icon|logo|api|edit|comments?|author|user|profile|feed|source|video|audio|enclosure|embed|given|file|cover|hero|banner|poster|media|asset|download|section|category|next|prev\w*)\b)\S.* (url|link|href|permalink|ref)$/,
    ],
    fit: isLink,
  },
  {
    field: 'publishedAt',
    names: [
      /^((first|original|initial|dates?|time|timestamps?|ts|post|article|story|comment|display|web) )*(published|publish|publication|pub|publishing|release|released|issued|firstpublished|pubdate)( (at|on|date|dates|time|timestamp|datetime|utc|iso|gmt|date utc|date time|unix|ms|epoch|value|date value|start|parsed))*$|^display date$/,
      /^(last (published|publish|publication)|date|datetime|date time|pubdate|published parsed|display date|posted|posted at|post date|date posted|posted on|date published|seendate|datum|fecha|article date|publish up|go live date|live date|start date|active from|effective|article time|(post|article|story|news|item|entry) (date|time|datetime|timestamp)|iso date|date iso|date( date)* start)( (utc|gmt|iso|value|time|published|date|iso date value))*$/,
      /^(created|created at|created (date|on|time)|first created|date created|created on|created utc|created date|creation date|createdat|sys created at|created at i|insert date|time|timestamp|date added|added|added at|inserted at|submitted|first seen|ts|epoch|when)( (utc|gmt|iso|value))*$/,
      /(publish|publi|posted|created|date|time)/,
    ],
    fit: isDate,
  },
  {
    field: 'updatedAt',
    names: [
      /^(dates? |last |sys )*(updated|modified|changed|edited|revised|update|modification)( (at|on|date|time|utc|gmt|timestamp|i))*$/,
      /^(lastmod|updatedat|last (activity|update|edit).*|bumped at)$/,
    ],
    fit: isDate,
  },
  {
    field: 'image',
    names: [
      new RegExp(`^${IMAGE}${ENDS}$`),
      new RegExp(`^(?!.*(author|user|avatar|profile|icon|logo|creator|account|byline|favicon)).*\\b${IMAGE}\\b.*$`),
      /^(top|preview|teaser|field) .*(url|src|href)$/,
    ],
    fit: isPicture,
  },
  {
    field: 'authors',
    names: [
      new RegExp(
        `^((post|article|story|primary|main|lead|by|field|source|news|item|matched|published) )*${PERSON}( (name|display name|displayname|full name|fullname|title|original|text|label|nickname|nick|login|username|user name|person name|person display name|person|value full name))?$`,
      ),
      new RegExp(
        `^((primary|lead|field) )?${PERSON} .*(name|title|byline|label|username|nick)$|^(?!.*\\b(last|comments?|reply|parent)\\b).* ${PERSON}( (name|display name|full name))?$`,
      ),
      new RegExp(
        `^((post|article|thread|topic) )?${POSTER}( (name|display name|displayname|full name|fullname|username|user name|login|nickname|alias|acct))?$`,
      ),
      new RegExp(
        `^(source author|meta author|credit|credits .*name|(persons?|people) .*name|actor display name|actor .*name)$`,
      ),
    ],
    fit: isName,
    isList: true,
  },
  {
    field: 'section',
    names: [
      new RegExp(
        `^((post|article|story|news|item|main|primary) )?${TOPIC}( (name|title|label|display name|displayname|term|term name|value|text|slug))?$`,
      ),
      new RegExp(`^(.* )?${TOPIC}( (name|title|label))?$`),
      new RegExp(`^(.* )?${TOPIC} .*(name|title|label|slug)$`),
      /^(type of material|pillar name|subsection|sub section|genre|topics?( (name|title|label|slug))?|term|terms? (name|title)|taxonomy.*name|group|news type|source country|domain)$/,
    ],
    fit: isTopic,
  },
  {
    field: 'excerpt',
    names: [
      /^((short|meta|seo|article|post|web|brief|news|item|story) )*(excerpt|summary|description|teaser|abstract|standfirst|dek|deck|lead|lede|intro|introduction|snippet|trail text|blurb|subtitle|subheadline|sub headline|preview|extract|preview text|leadtext|lead paragraph|subhead|strapline)( (text|plain|value|html|summary|basic|content|description))*$/,
      /^(.* )?(excerpt|summary|description|teaser|abstract|standfirst|dek|intro|snippet|preamble|preview)( (text|plain|value|html))?$/,
    ],
    fit: isText,
  },
  {
    field: 'bodyHtml',
    names: [
      /^((full|article|post|story|main|long) )?(body|content|html|article body|full text|fulltext|text|cooked|story text|selftext html|body html|content html|body processed|main)( (html|text|value|plain|content|raw|summary))*$/,
      /^(selftext|message|markdown|body text|content text|post)$/,
    ],
    fit: isBody,
  },
  {
    field: 'tags',
    names: [
      /^(tags?|keywords?|tag list|topics?|labels?|hashtags?|des facet|subjects?|tag names?|flair)( (name|title|label|slug|value|text|display name))?$/,
      /^(categories|concepts?|entities)( (name|title|label))?$/,
    ],
    fit: isTopic,
    isList: true,
  },
  {
    field: 'id',
    names: [
      /^(id|uuid|_id|guid|uid|nid|pk|sys id|object id|objectid|key|document id|documentid|article id|post id|story id|identifier|external id|internal id)$/,
      /^.{0,9} ?(id|uuid|guid)$/,
    ],
    fit: isId,
    shares: true,
  },
  {
    field: 'commentCount',
    names: [
      /^((num|total|number of) )?(comments?|replies|reply|answers?|responses?|descendants|posts)( (count|total|num))?$|^(comments? count|num comments|reply count|n comments|counts comments|replies count)$/,
    ],
    fit: isCount,
  },
  {
    field: 'readingMinutes',
    names: [
      /^((estimated|est) )?(reading|read)( time)?( (minutes|mins?|in minutes|time|minute))?$|^(minutes to read|minutes|time to read)$/,
    ],
    fit: isCount,
  },
  { field: 'wordCount', names: [/^(words?|word) ?count$|^wordcount$/], fit: isCount },
  {
    field: 'lang',
    names: [/^(lang|language|locale|langcode|language code|lang code)( (code|slug|value|id))?$/],
    fit: isLanguage,
  },
  { field: 'live', names: [/^(is )?(live|liveblog|live blog)( (now|blogging now))?$/], fit: isFlag },
  { field: 'opinion', names: [/^(is )?opinion$/], fit: isFlag },
];

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
      /^((comment|post|insert|inserted|create|created) )?(author|user|nick|nickname|username|author name|user name|commenter|commenter name|display name|by|by (nickname|name|user)|poster|creator|owner|member|uid|from|screen name|writer|person|submitter|actor|posted by)( (name|display name|full name|username|user name|nick|login|nickname|handle))?$/,
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
      /^(comment )?(id|uuid|_id|hex|objectid|object id|cid|key|data id)$/,
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
      /^((author|user|commenter|creator) )?(url|website|link|homepage|profile url|web site|html url)$|^(author|user|creator|commenter) .*(url|website|link)$/,
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
