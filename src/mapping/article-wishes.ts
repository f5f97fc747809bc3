import {
  isBody,
  isCount,
  isDate,
  isFlag,
  isId,
  isLanguage,
  isLink,
  isName,
  isPicture,
  isText,
  isTitle,
  isTopic,
} from './fits.js';
import type { Wish } from './wish.js';

const PERSON =
  '(author|authors|byline|bylines|(?:written|story|words|text|report) by|by line|by lines|bylines? by|authors byline|creator|creators|writer|writers|reporter|reporters|contributor|contributors|correspondent|columnist|attributed to|journalist|journalists)';
/** Who signed it; a signature of somebody is another thing. */
const SIGNED = '(sign|signs|signed|signed by|signature|signatures|signatory|pen ?name|redactor|author line)';
const POSTER =
  '(user|users|username|poster|posted by|by|account|profile|owner|organi[sz]er|organi[sz]er actor|actor|host|submitter|submitter user|user created|created by|creator name|uid (?:name|display name))';
const IMAGE =
  '(?:(?:lead|main|hero|cover|featured|feature|header|top|teaser|primary|social|preview|article|story|thumbnail|thumb|banner|large|original|og|open graph|url to|post|splash|title|key|field|item|page|news|full|big|small|medium|list|card) )*(image|images|img|promo|promo items|photo|photos|picture|pictures|thumbnail|thumbnails|thumb|cover|banner|hero|poster|media|multimedia|urltoimage|bild|foto|imagen|enclosure|enclosures|attachments?|files?|social image|artwork|illustration|visual|graphic|pic|pics|socialimage|imageurl|asset url|renditions?|main media|body image|picture url)';
const ENDS =
  '( (basic|featured|cover|lead|news|article|story|image|images|photo|media|metadata|source|sources|original|large|full|medium|formats?|file|files|asset|rendition|renditions|preview|default|thumbnail|photo|crops?|versions?|sizes?|variants?|responsive image|main|primary|wide|landscape|desktop|hero|uri|id|item|l|xl|umbraco file))*( (url|src|href|link|source url|path|uri url|(download|secure|publish|public|original|absolute|content|delivery|cdn) (url|uri)|uri|permalink|address|value src))?';
const TITLE = '(titles?|headlines?|headings?)';
const TOPIC =
  '(section|sections|category|categories|rubrik|rubric|desks?|news desk|departments?|verticals?|topic|primary (?:category|section|tag|topic)|main (?:category|section|topic)|mapped section|taxonomy primary|(?:categories|terms|taxonomy) section|pillar|ressort|beat|column name|genres?)';
/** Where something was posted: a section, if nothing else is one. */
const BOARD = '(channels?|subreddit|board|forum|sub ?forum|sub ?site|community|sub ?community|space)';

/** What an article's fields are called, all over; the order is the order in which paths are given away. */
export const ARTICLE: readonly Wish[] = [
  {
    field: 'title',
    names: [
      new RegExp(
        `^((web|article|post|story|page|news|item|display|full|main|entry|canonical|long) )*${TITLE}( (main|text|value|plain|default|basic|full|content|html|raw|label|en|news|article|story))*$|^(.* )?subject line$`,
      ),
      /^(name|subject|label|display (text|title)|(post|article|item|story|entry|topic|thread) (name|subject|label))$/,
      /^((.* )?(title|headline|name)( (plain text|text content|text|content))+|(seo|meta|og|short|print|social|list|card) ?(title|headline)|caption|question|heading|link text|display name|text|topic|rubrik)$/,
      /^(sub ?(title|headline|heading))$/,
    ],
    fit: isTitle,
  },
  {
    field: 'url',
    names: [
      /^((web|full|canonical|page|article|post|story|thread|topic|entry|external|share|public|site|html|short|source|original|absolute|news|item|target|default|view|detail|details|read more|content|permanent|direct|publish|friendly|click|resolved|final) )*(url|link|permalink|href|uri|perma link|weburl|canonical path)( (path|web|alternate|canonical|html|href|url|public|site|www|page|article|news|post|story))*$/,
      /^(links?|urls?|path|paths) (self )?(web|html|alternate|canonical|public|site|self|alias|href|www|article|page|landing page)( (href|url|uri|path))*$|^((article|post|story|page|item|url) )?(path|path alias|canonical|link|guid|ap id|(\S+ )*landing page( url)?|website url|relative url|full slug|route|route path|pathname|target|address|location|web page|website|destination)$/,
      /^((identifier )?uri|doi|doi url|links self( href)?|self link)$|^(?!.*\b(images?|imgs?|photos?|pictures?|thumb\w*|avatar|icon|logo|api|edit|comments?|author|user|profile|feed|source|video|audio|enclosure|embed|given|file|cover|hero|banner|poster|media|asset|download|section|category|next|prev\w*)\b)\S.* (url|link|href|permalink|ref)$/,
      /^(id|identifier)$/,
    ],
    fit: isLink,
  },
  {
    field: 'publishedAt',
    names: [
      /^((first|original|initial|start|starts|dates?|time|timestamps?|ts|post|article|story|comment|display|web) )*(published|publish|publication|pub|publishing|release|released|issued|firstpublished|pubdate)( (at|on|from|since|date|dates|time|timestamp|datetime|utc|iso|gmt|date utc|date time|unix|ms|epoch|value|date value|start|parsed))*$|^display date$/,
      /^(last (published|publish|publication)|date|datetime|date time|pubdate|published parsed|display date|posted|posted at|post date|date posted|posted on|date published|seendate|datum|fecha|article date|publish up|go live date|live date|start date|active from|effective|article time|(post|article|story|news|item|entry) (date|time|datetime|timestamp)|iso date|date iso|(send|sent) (time|date|at|on)|(date|time) sent|sent|date( date)* start)( (utc|gmt|iso|value|time|published|date|iso date value))*$/,
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
      new RegExp(`^${IMAGE}${ENDS}$|^(original|full|full size) (source|src|image)$`),
      new RegExp(`^(?!.*(author|user|avatar|profile|icon|logo|creator|account|byline|favicon)).*\\b${IMAGE}\\b.*$`),
      /^(top|preview|teaser|field) .*(url|src|href)$/,
      new RegExp(`^logo${ENDS}$`),
    ],
    fit: isPicture,
  },
  {
    field: 'authors',
    names: [
      new RegExp(
        `^((post|article|story|primary|main|lead|by|field|source|news|item|matched|published) )*${PERSON}( (name|display|display name|displayname|full name|fullname|title|original|text|label|nickname|nick|login|username|user name|person name|person display name|person|value full name))?$`,
      ),
      new RegExp(
        `^((primary|lead|field) )?${PERSON} .*(name|title|byline|label|username|nick)$|^(?!.*\\b(last|comments?|reply|parent)\\b).* ${PERSON}( (name|display name|full name))?$`,
      ),
      new RegExp(
        `^((post|article|thread|topic|first) )*(${POSTER}|${SIGNED})( (name|display name|displayname|full name|fullname|username|user name|login|nickname|alias|acct))?$`,
      ),
      new RegExp(
        `^(source author|meta author|credit|credits .*name|(persons?|people) .*name|actor display name|actor .*name|(artists?|show|podcast)( (name|title|author))?)$`,
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
      new RegExp(
        `^(.* )?${TOPIC}( (name|title|label))?$|^${BOARD}( (name|title|label|display name|displayname|text))?$`,
      ),
      new RegExp(`^(.* )?(${TOPIC}|${BOARD}) .*(name|title|label|text|slug)$`),
      /^(type of material|pillar name|subsection|sub section|collection( (name|title))?|kicker|overline|eyebrow|topics?( (name|title|label|slug))?|term|terms? (name|title)|taxonomy.*name|groups?( (name|title|display name))?|news type|source country|domain|tags? (name|title))$/,
    ],
    fit: isTopic,
  },
  {
    field: 'excerpt',
    names: [
      /^((short|meta|seo|article|post|web|brief|news|item|story) )*(excerpt|summary|description|teaser|abstract|standfirst|dek|deck|lead|lede|intro|introduction|snippet|trail text|blurb|synopsis|overview|subtitle|subheadline|sub headline|preview|extract|preview text|leadtext|lead paragraph|subhead|strapline|short (?:text|content|body))( (text|plain|value|html|summary|basic|content|description))*$/,
      /^(.* )?(excerpt|summary|description|teaser|abstract|standfirst|dek|intro|snippet|preamble|preview|synopsis|notes?|info|about)( (text|plain|value|html))?$/,
    ],
    fit: isText,
  },
  {
    field: 'bodyHtml',
    names: [
      /^((full|article|post|story|main|long) )?(body|content|html|article body|full text|fulltext|text|cooked|story text|selftext html|body html|content html|body processed|main)( (html|text|value|plain|content|raw|summary|view|display|rendered))*$/,
      /^(selftext|message|markdown|body text|content text|post)$/,
    ],
    fit: isBody,
  },
  {
    field: 'tags',
    names: [
      /^(tags?|keywords?|tag list|topics?|labels?|hashtags?|des facet|subjects?|tag names?|flair)( (name|title|label|slug|value|text|display name|tag|keyword|preflabel))?$/,
      /^(?!.*\b(authors?|images?|photos?|users?|seo|meta|related)\b).* (tags?|keywords?|hashtags?)( (name|title|label|slug|value))?$/,
      /^(categories|concepts?|entities)( (name|title|label))?$/,
    ],
    fit: isTopic,
    isList: true,
  },
  {
    field: 'id',
    names: [
      /^(id|uuid|_id|guid|uid|nid|pk|sys id|object id|objectid|key|document id|documentid|article id|post id|story id|identifier|external id|internal id)$/,
      /^.{0,9} ?(id|uuid|guid)$|^id \S+$/,
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
