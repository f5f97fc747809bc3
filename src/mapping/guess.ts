import { toMoment } from './dates.js';
import { outlineOf, type Outline } from './outline.js';
import { primitive } from './path.js';
import type { Kind } from './shapes.js';

/** How well a value fits a field by its type: below 0 it cannot be it. */
type Fit = (said: string, value: unknown) => number;

interface Wish {
  readonly field: string;
  /** Names from the best to the worst; the whole name must match, so that `image url` is no `url`. */
  readonly names: readonly RegExp[];
  readonly fit: Fit;
  readonly isList?: boolean;
  /** A path that another field has may serve this one too. */
  readonly shares?: boolean;
}

const HTML = /<(p|div|h\d|br|ul|ol|a|em|strong|figure|span|blockquote|img)\b[^>]*>/i;
const ADDRESS = /^(https?:)?\/\/[^\s]+$/i;
const LOCAL = /^\/[^\s/][^\s]*$/;
const PICTURE = /\.(jpe?g|png|webp|gif|avif)(\W|$)|(image|img|photo|media|thumb|picsum|cdn|format=|assets?|upload)/i;
const API = /\/(api|wp-json|jsonapi|v\d)\/|\.json(\W|$)|^https?:\/\/(content|api)\./i;
const isAddress = (said: string): boolean => ADDRESS.test(said) || LOCAL.test(said);

const isDate: Fit = (said) => {
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
    : /\s\S/.test(said)
      ? 3
      : 1;
const isText: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said) ? -1 : said.length > 40 ? 3 : /\s/.test(said) ? 1 : 0;
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
  typeof value !== 'string'
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
    : PICTURE.test(said)
      ? 4
      : 1;
const isName: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said) || said.length > 90 || /^[\da-f-]{20,}$|^\d+$|@\S+\.\w/.test(said)
    ? -1
    : /\s/.test(said)
      ? 3
      : 2;
const isTopic: Fit = (said, value) =>
  typeof value !== 'string' || isAddress(said) || said.length > 60 || /^[\da-f-]{20,}$|^\d+$/.test(said) ? -1 : 2;
const isCount: Fit = (said) => (/^\d{1,7}$/.test(said) ? 2 : -1);
const isId: Fit = (said) => (said.length < 300 && said.trim() ? 2 : -1);
const isLanguage: Fit = (said) => (/^[a-z]{2,3}([-_][a-z\d]{2,4})*$/i.test(said) ? 2 : -1);
const isFlag: Fit = (_said, value) => (typeof value === 'boolean' ? 2 : -1);

const PERSON =
  '(author|authors|byline|bylines|creator|creators|writer|writers|reporter|reporters|contributor|contributors|journalist|journalists|autor|auteur|verfasser)';
const POSTER = '(user|users|username|poster|posted by|by|account|profile|owner|submitter|user created|created by|uid)';
const IMAGE =
  '(?:(?:lead|main|hero|cover|featured|feature|header|top|teaser|primary|social|preview|article|story|thumbnail|thumb|banner|large|original|og|open graph|url to|post|splash|title|key|field) )*(image|images|img|promo|promo items|photo|photos|picture|pictures|thumbnail|thumbnails|thumb|cover|banner|hero|poster|media|multimedia|urltoimage|bild|foto|imagen|enclosure|enclosures|attachment|attachments|social image|artwork|illustration|visual|socialimage|imageurl|asset url|main media|body image|picture url)';
const ENDS =
  '( (basic|image|images|media|metadata|source|sources|original|large|full|medium|formats?|file|files|asset|rendition|renditions|preview|default|thumbnail|photo|crops?|versions?|sizes?|desktop|hero|uri|id))*( (url|src|href|link|source url|path|uri url|download url|secure url|uri))?';
const TITLE = '(title|headline|heading|titel|titre|titulo|título|titolo|überschrift)';
const TOPIC =
  '(section|sections|category|categories|kategorie|rubrik|rubric|channel|channels|desk|news desk|kicker|department|vertical|topic|primary category|primary section|main category|primary tag|primary topic|pillar|subreddit|board|forum|community|ressort|categoria|categoría|catégorie|rubrique|sección|seccion|sezione|seção|secao|collection|beat)';

/** What an article's fields are called, all over; the order is the order in which paths are given away. */
const ARTICLE: readonly Wish[] = [
  {
    field: 'title',
    names: [
      new RegExp(
        `^((web|article|post|story|page|news|item|display|full|main|entry) )?${TITLE}( (main|text|value|plain|default|basic|full|content|html|raw|label|en))?$`,
      ),
      /^(headlines? (basic|main|default|web)|name|subject|label|story title|item name)$/,
      /^((.* )?(title|headline|name)( (plain text|text content|text|content))+|(seo|meta|og|short|print|social|sub|list|card) ?(title|headline)|caption|question|heading|link text|display name|text|topic)$/,
    ],
    fit: isTitle,
  },
  {
    field: 'url',
    names: [
      /^((web|full|canonical|page|article|post|story|external|share|public|site|html|short|source|original|absolute|news|item|target) )?(url|link|permalink|href|uri|perma link|weburl|enlace|lien|lenke|länk|odkaz|vinculo)( (path|web|alternate|canonical|html|href|url|public|site|www))*$/,
      /^(links?|urls?|path|paths) (web|html|alternate|canonical|public|site|self|alias|href|www)( (href|url))?$|^(path|path alias|canonical|link|guid|ap id|website url|relative url|full slug|route|route path|pathname)$/,
      /^(id|identifier|uri|links self( href)?|self link)$/,
    ],
    fit: isLink,
  },
  {
    field: 'publishedAt',
    names: [
      /^((first|original|initial|date|time) )?(published|publish|publication|pub|publishing|release|released|issued|firstpublished)( (at|on|date|time|timestamp|datetime|utc|iso|date utc|date time|unix))*$/,
      /^(date|datetime|date time|pubdate|published parsed|display date|posted|posted at|post date|date posted|posted on|date published|seendate|datum|fecha|article date|publish up|go live date|live date|start date|active from|date( date)* start)( (utc|gmt|iso|value|time|published))*$/,
      /^(created|created at|date created|created on|created utc|created date|creation date|createdat|sys created at|created at i|insert date|time|timestamp|date added|added|added at|inserted at|submitted|first seen|ts|epoch|when)( (utc|gmt|iso|value))*$/,
      /(publish|publi|posted|created|date|time)/,
    ],
    fit: isDate,
  },
  {
    field: 'updatedAt',
    names: [
      /^(date |last |sys )?(updated|modified|changed|edited|revised|update|modification)( (at|on|date|time|utc|gmt|timestamp|i))*$/,
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
        `^((post|article|story|primary|lead|by|field) )?${PERSON}( (name|display name|full name|fullname|title|original|text|label|nickname|nick))?$`,
      ),
      new RegExp(`^((primary|lead|field) )?${PERSON} .*(name|title|byline|label|username|nick)$`),
      new RegExp(`^${POSTER}( (name|display name|full name|fullname|username|login|nickname|acct))?$`),
      new RegExp(`^(source author|meta author|credit|credits .*name|persons?.*name|actor display name|actor .*name)$`),
    ],
    fit: isName,
    isList: true,
  },
  {
    field: 'section',
    names: [
      new RegExp(
        `^(section name|category name|section title|category title|${TOPIC}( (name|title|label|display name|displayname|term|value|text|slug))?)$`,
      ),
      new RegExp(`^(.* )?${TOPIC}( (name|title|label))?$`),
      new RegExp(`^(.* )?${TOPIC} .*(name|title|label|slug)$`),
      /^(type of material|pillar name|subsection|sub section|genre|topics?( name)?|term|terms? name|taxonomy.*name|group|news type|source country|domain)$/,
    ],
    fit: isTopic,
  },
  {
    field: 'excerpt',
    names: [
      /^((short|meta|seo|article|post|web|brief) )?(excerpt|summary|description|teaser|abstract|standfirst|dek|deck|lead|lede|intro|introduction|snippet|trail text|blurb|subtitle|subheadline|sub headline|preview|resumen|chapeau|vorspann|extract|preview text|leadtext|lead paragraph|subhead|strapline)( (text|plain|value|html|summary|basic|content|description))*$/,
      /^(.* )?(excerpt|summary|description|teaser|abstract|standfirst|dek|intro|snippet|preamble|preview)( (text|plain|value|html))?$/,
    ],
    fit: isText,
  },
  {
    field: 'bodyHtml',
    names: [
      /^((full|article|post|story|main|long) )?(body|content|html|article body|full text|fulltext|text|cooked|story text|selftext html|body html|content html|body processed|inhalt|contenido)( (html|text|value|plain|content|raw|summary))*$/,
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

const REMARK: readonly Wish[] = [
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
      /^((comment|post) )?(author|user|name|nick|nickname|username|author name|user name|commenter|commenter name|display name|by|poster|creator|from|screen name|writer)( (name|display name|full name|username|nick|login|nickname))?$/,
      /(author|user|creator|commenter|member|profile|account).*(name|nick|login)/,
    ],
    fit: isName,
  },
  { field: 'publishedAt', names: ARTICLE[2]?.names ?? [], fit: isDate },
  { field: 'updatedAt', names: ARTICLE[3]?.names ?? [], fit: isDate },
  {
    field: 'parentId',
    names: [
      /^((in )?reply to( (id|comment id|status id|post number))?|parent|parent ?id|parent comment( id)?|parentcommentid|pid|rid|reply ?id|in reply to|replied to|reply to id|thread parent id)( (id|document id|data id))?$/,
      /parent/,
    ],
    fit: isId,
    shares: true,
  },
  { field: 'id', names: ARTICLE.find(({ field }) => field === 'id')?.names ?? [], fit: isId, shares: true },
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

const AVOID =
  /\b(related|recommend\w*|next|prev\w*|parent|comments?|replies|avatar|icon|logo|favicon|thumbnail (?:width|height)|width|height|mime|type|sponsor\w*|advert\w*|seo|og|twitter|meta|self|api|edit|source|publisher|provider|site|feed|embed\w*)\b/;

const isPlain = (field: string, { name, values, variety }: Outline): boolean =>
  variety > 0.5 &&
  !AVOID.test(name) &&
  !/author|user|account|profile|source|\bid\b/.test(name) &&
  values.every((value) => {
    const said = primitive(value);
    const isImage = /^\S+\.(jpe?g|png|webp|avif)(\?\S*)?$/i.test(said) && isAddress(said);
    return field === 'image' ? isImage : field === 'url' && !isImage && ADDRESS.test(said) && !API.test(said);
  });

function score(wish: Wish, outline: Outline): number {
  const named = wish.names.findIndex((pattern) => pattern.test(outline.name));
  // Nobody knows every language: a value that can be nothing else says what it is.
  const rank = named < 0 && isPlain(wish.field, outline) ? 4 : named;
  if (rank < 0) return -1;
  let fit = 0;
  for (const value of outline.values) {
    const one = wish.fit(typeof value === 'boolean' ? `${value}` : primitive(value).slice(0, 600).trim(), value);
    if (one === -1) fit -= 4;
    else fit += one;
  }
  fit /= outline.values.length || 1;
  if (fit < -0.6) return -1;
  const points = 12 - 3.5 * rank + 2 * fit + 5 * outline.coverage - 0.5 * outline.depth;
  const isFileName =
    / ?(file ?name|filename disk|filename download|mime ?type)$/.test(outline.name) &&
    outline.values.every((value) => !isAddress(primitive(value)));
  const isAlike =
    outline.values.length > 2 && outline.variety < 0.4 && /^(title|url|image|bodyHtml|excerpt|id)$/.test(wish.field);
  const strays = AVOID.test(outline.name) && !wish.names[0]?.test(outline.name) ? 4 : 0;
  const isOneOfMany = outline.isMany && !wish.isList && !/^(image|section|avatar)$/.test(wish.field);
  return points - strays - (isAlike ? 6 : 0) - (isOneOfMany ? 6 : 0) - (isFileName ? 9 : 0);
}

export interface Guess {
  readonly map: string;
  /** How much of what a reader needs was found; comparable between lists. */
  readonly points: number;
  readonly fields: ReadonlySet<string>;
}

const LEAST = 6;

const WEIGHT: Partial<Record<string, number>> = { title: 4, url: 3, publishedAt: 2, bodyHtml: 1, author: 2, image: 1 };

/** A `map` for a list of objects, from the names and the values of its fields. Costs a few milliseconds, whatever the list's length. */
export function guess(kind: Kind, list: readonly unknown[]): Guess {
  const outlines = outlineOf(list);
  const taken = new Set<string>();
  const decls: string[] = [];
  const fields = new Set<string>();
  let points = 0;
  for (const wish of kind === 'comment' ? REMARK : ARTICLE) {
    const ranked = outlines
      .filter(({ path }) => wish.shares || !taken.has(path))
      .map((outline) => ({ outline, points: score(wish, outline) }))
      .filter((one) => one.points > LEAST)
      .sort((a, b) => b.points - a.points);
    const best = ranked[0];
    if (!best) continue;
    // Others stand in where the best has holes.
    const others = best.outline.coverage < 1 ? ranked.slice(1, 3) : [];
    const paths = [best, ...others].map(({ outline }) => outline.path);
    for (const path of paths.slice(0, 1)) taken.add(path);
    const isHtml = best.outline.values.some((value) => HTML.test(primitive(value)));
    const field = wish.field === 'bodyHtml' && !isHtml ? (kind === 'comment' ? 'text' : 'bodyText') : wish.field;
    // A path that is relative to the site, not to the answer.
    const isBare = field === 'url' && best.outline.values.every((value) => !isAddress(primitive(value)));
    const halves = field === 'authors' && /first/.test(best.outline.name) ? fullName(outlines) : undefined;
    decls.push(`${field}: ${halves ?? (isBare ? `"/{${best.outline.path}}"` : paths.join(', '))}`);
    fields.add(field);
    points += (WEIGHT[wish.field] ?? 0.5) * best.outline.coverage;
    if (field === 'image') decls.push(...besideImage(best.outline, outlines));
  }
  if (kind !== 'comment') decls.push(...madeUp(fields, outlines));
  return { map: decls.join('; '), points, fields };
}

/** Size and words of a picture, from beside its address. */
function besideImage({ path }: Outline, outlines: readonly Outline[]): string[] {
  const holder = path.replace(/\.?[^.[\]]+$/, '');
  const has = (names: RegExp): string | undefined =>
    outlines.find(
      (one) => one.path.startsWith(holder) && names.test(one.path.slice(holder.length).replace(/^\./, '')) && holder,
    )?.path;
  const own = (field: string, names: RegExp): string[] => {
    const found = has(names);
    return found ? [`${field}: ${found}`] : [];
  };
  return [
    ...own('imageAlt', /^(alt|altText|alt_text|alternativeText|alternative_text)$/),
    ...own('imageCaption', /^(caption|legend)$/),
    ...own('imageWidth', /^width$/),
    ...own('imageHeight', /^height$/),
  ];
}

const single = (outlines: readonly Outline[], names: RegExp): string | undefined =>
  outlines.find(({ name, isMany }) => names.test(name) && !isMany)?.path;

function fullName(outlines: readonly Outline[]): string | undefined {
  const first = single(outlines, /(author|user|creator|user created|writer|owner) (first ?name|given name)$/);
  const last = single(outlines, /(author|user|creator|user created|writer|owner) (last ?name|family name|surname)$/);
  return first && last && `"{${first}} {${last}}"`;
}

/** Fields that have to be put together: a link from a slug, a name from its halves. */
function madeUp(fields: ReadonlySet<string>, outlines: readonly Outline[]): string[] {
  const slug = single(
    outlines,
    /^(slug|slug current|url pattern|url segment|seo url|handle|url slug|seo slug|urlname|url id)$/,
  );
  const author = fullName(outlines);
  return [
    ...(!fields.has('url') && slug ? [`url: "/{${slug}}"`] : []),
    ...(!fields.has('authors') && author ? [`authors: ${author}`] : []),
  ];
}
