import { own } from './path.js';
import { at, includes, never, type RareShape } from './rare-shape.js';

const LD =
  'id:@id;url:url,mainEntityOfPage.@id,mainEntityOfPage,@id;title:headline,name;excerpt:description;bodyText:articleBody;' +
  'section:articleSection;authors:author[].name,author.name,author;publishedAt:datePublished,dateCreated;updatedAt:dateModified;' +
  'image:image[].url,image.url,image,thumbnailUrl;imageWidth:image[].width,image.width;imageHeight:image[].height,image.height;' +
  'imageCaption:image[].caption,image.caption;tags:keywords;readingIso:timeRequired;wordCount:wordCount;commentCount:commentCount;' +
  'rating:reviewRating.ratingValue,aggregateRating.ratingValue;lang:inLanguage';

/** Shapes of lists and articles by mark, most telling first. */
export const ARTICLES: readonly RareShape[] = [
  {
    name: 'guardian',
    kind: 'article',
    items: 'response.results',
    html: 'excerpt authors',
    pages: 'response.pages',
    total: 'response.total',
    is: (_has, json) => Array.isArray(at(json, 'response', 'results')) && at(json, 'response', 'status') !== undefined,
    map:
      'id:id;url:webUrl;title:fields.headline,webTitle;excerpt:fields.trailText;bodyHtml:fields.body;section:sectionName;' +
      'authors:tags[type=contributor].webTitle,fields.byline;publishedAt:webPublicationDate;updatedAt:fields.lastModified;' +
      'image:fields.thumbnail;tags:tags[type=keyword].webTitle;wordCount:fields.wordcount;live:fields.liveBloggingNow;lang:fields.lang',
  },
  {
    name: 'forem',
    alias: 'dev.to',
    kind: 'article',
    items: '.',
    html: '',
    isEndless: true,
    is: (has) => has('type_of', 'public_reactions_count'),
    map:
      'id:id;url:url;title:title;excerpt:description;bodyHtml:body_html;authors:user.name;publishedAt:published_timestamp,published_at;' +
      'updatedAt:edited_at;image:cover_image,social_image;tags:tag_list,tags;readingMinutes:reading_time_minutes;commentCount:comments_count',
  },
  {
    name: 'mastodon-statuses',
    alias: 'mastodon',
    kind: 'article',
    items: '.',
    html: 'excerpt',
    is: (has) => has('uri', 'account', 'visibility'),
    map:
      'id:id;url:url;title:spoiler_text,card.title;excerpt:content;bodyHtml:content;authors:account.display_name,account.acct;' +
      'publishedAt:created_at;updatedAt:edited_at;image:media_attachments[type=image].preview_url,card.image;' +
      'imageAlt:media_attachments[type=image].description;tags:tags[].name;commentCount:replies_count;lang:language',
  },
  {
    name: 'json-ld',
    kind: 'article',
    items: '.',
    is: (_has, json) =>
      includes(own(Array.isArray(json) ? json[0] : json, '@context'), 'schema.org') &&
      includes(json, '@type') &&
      !at(json, 'properties'),
    map: LD,
  },
  {
    name: 'page',
    kind: 'article',
    items: '.',
    is: never,
    map:
      'id:canonical,meta.["og:url"];url:canonical,meta.["og:url"];title:ld.headline,ld.name,meta.["og:title"],h1,title;' +
      'excerpt:ld.description,meta.["og:description"],meta.description;bodyText:ld.articleBody;' +
      'section:ld.articleSection,meta.["article:section"];authors:ld.author[].name,ld.author.name,ld.author,meta.author;' +
      'publishedAt:ld.datePublished,meta.["article:published_time"];updatedAt:ld.dateModified,meta.["article:modified_time"];' +
      'image:ld.image[].url,ld.image.url,ld.image,meta.["og:image"];imageAlt:meta.["og:image:alt"];' +
      'imageWidth:meta.["og:image:width"];imageHeight:meta.["og:image:height"];tags:meta.["article:tag"],ld.keywords,meta.keywords;' +
      'wordCount:ld.wordCount;readingIso:ld.timeRequired;lang:ld.inLanguage,lang,meta.["og:locale"]',
  },
  // Search servers: where the hits are, how many, and what is counted; the documents are the owner's own.
  {
    name: 'elasticsearch',
    alias: 'opensearch',
    kind: 'article',
    items: 'hits.hits',
    total: 'hits.total.value,hits.total',
    isOpen: true,
    map: '',
    is: (_h, json) => Array.isArray(at(json, 'hits', 'hits')) && own(json, 'took') !== undefined,
  },
  {
    name: 'typesense',
    kind: 'article',
    items: 'hits',
    total: 'found',
    isOpen: true,
    map: '',
    is: (has) => has('found', 'hits', 'document'),
  },
  {
    name: 'algolia',
    kind: 'article',
    items: 'hits',
    total: 'nbHits',
    pages: 'nbPages',
    isOpen: true,
    map: '',
    is: (_h, json) => own(json, 'nbHits') !== undefined && own(json, 'hits') !== undefined,
  },
  {
    name: 'meilisearch',
    kind: 'article',
    items: 'hits',
    total: 'estimatedTotalHits,totalHits',
    isOpen: true,
    map: '',
    is: (_h, json) => own(json, 'processingTimeMs') !== undefined && own(json, 'hits') !== undefined,
  },
  {
    name: 'wordpress-search',
    kind: 'article',
    items: '.',
    html: 'title',
    map: 'id:id;url:url;title:title',
    is: (has) => has('subtype', '_links', 'title', 'url'),
  },
];
