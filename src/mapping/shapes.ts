import { isRecord, own, primitive } from './path.js';

/** What `map` is about. */
export type Kind = 'article' | 'weather' | 'comment' | 'place';

/** How one kind of answer is read. */
export interface Shape {
  readonly name: string;
  /** Path to the list. */
  readonly items: string;
  readonly map: string;
  /** The list itself, where the way to it is more than a path. */
  readonly list?: readonly unknown[];
  /** Fields whose text is HTML: '*' for all, '' for none; undefined decodes where an entity or a tag is plain to see. */
  readonly html?: string;
  /** Path to the next page's address or number. */
  readonly next?: string;
  /** The next page's address itself. */
  readonly turn?: string;
  /** Path to the number of items in all. */
  readonly total?: string;
  /** What temperatures are in where nothing says so: c, f or k. */
  readonly unit?: string;
  /** Counts of hits by value, of the fields that a search server counts. */
  readonly facets?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface CommonShape extends Shape {
  readonly kind: Kind;
  /** Keys that the answer or its first item must have, all of them. */
  readonly marks: string;
}

const MEDIA = '_embedded.wp:featuredmedia[0].';
const TERM = '_embedded.wp:term[]';

/** The shapes that most sites have; they are read without loading anything more. */
export const COMMON: readonly CommonShape[] = [
  {
    name: 'wordpress-posts',
    kind: 'article',
    marks: 'date_gmt link title',
    items: '.',
    html: '*',
    map:
      `id:id;url:link;title:title.rendered;excerpt:excerpt.rendered;bodyHtml:content.rendered;section:${TERM}[taxonomy=category].name;` +
      `authors:_embedded.author[].name;publishedAt:"{date_gmt}Z",date;updatedAt:"{modified_gmt}Z",modified;image:${MEDIA}source_url;` +
      `imageAlt:${MEDIA}alt_text;imageCaption:${MEDIA}caption.rendered;imageWidth:${MEDIA}media_details.width;` +
      `imageHeight:${MEDIA}media_details.height;srcset:${MEDIA}media_details.sizes;tags:${TERM}[taxonomy=post_tag].name`,
  },
  {
    name: 'wordpress-comments',
    kind: 'comment',
    marks: 'author_name post parent',
    items: '.',
    html: '*',
    map:
      'id:id;parentId:parent;author:author_name;authorUrl:author_url;avatar:author_avatar_urls.96,author_avatar_urls.48;' +
      'bodyHtml:content.rendered;publishedAt:"{date_gmt}Z",date;url:link;status:status',
  },
  {
    name: 'ghost',
    kind: 'article',
    marks: 'posts uuid slug',
    items: 'posts',
    html: 'imageCaption',
    next: 'meta.pagination.next',
    total: 'meta.pagination.total',
    map:
      'id:id;url:url;title:title;excerpt:custom_excerpt,excerpt;bodyHtml:html;section:primary_tag.name;authors:authors,primary_author;' +
      'publishedAt:published_at;updatedAt:updated_at;image:feature_image;imageAlt:feature_image_alt;imageCaption:feature_image_caption;' +
      'tags:tags[visibility=public].name;readingMinutes:reading_time',
  },
  {
    name: 'jsonfeed',
    kind: 'article',
    marks: 'version items',
    items: 'items',
    html: '',
    next: 'next_url',
    map:
      'id:id;url:url,external_url;title:title;excerpt:summary;bodyHtml:content_html;bodyText:content_text;authors:authors,author;' +
      'publishedAt:date_published;updatedAt:date_modified;image:image,banner_image;tags:tags;lang:language',
  },
  {
    name: 'open-meteo',
    kind: 'weather',
    marks: 'generationtime_ms latitude',
    items: '.',
    map:
      'temperature:current.temperature_2m;unit:current_units.temperature_2m,daily_units.temperature_2m_max;wmo:current.weather_code;' +
      'isDay:current.is_day;feelsLike:current.apparent_temperature;humidity:current.relative_humidity_2m;wind:current.wind_speed_10m;' +
      'windUnit:current_units.wind_speed_10m;windDirection:current.wind_direction_10m;high:daily.temperature_2m_max[0];' +
      'low:daily.temperature_2m_min[0];observedAt:current.time;timezone:timezone;utcOffset:utc_offset_seconds;sunrise:daily.sunrise;' +
      'sunset:daily.sunset;day:daily.time;dayWmo:daily.weather_code;dayHigh:daily.temperature_2m_max;dayLow:daily.temperature_2m_min;' +
      'daySunrise:daily.sunrise;daySunset:daily.sunset',
  },
  {
    name: 'static-index',
    kind: 'article',
    marks: 'title',
    items: '.',
    map:
      'id:id,url,permalink;url:url,permalink,link;title:title;excerpt:excerpt,summary,description;bodyText:content;' +
      'section:section,categories,category;authors:authors,author;publishedAt:date,publishedAt;updatedAt:updated,updatedAt;' +
      'image:image,cover;imageAlt:imageAlt;tags:tags',
  },
];

const PLAIN = new RegExp(
  `^(${COMMON.at(-1)?.map.replace(/[;:,]/g, '|')}|type|slug|lang|draft|weight|featured|externalUrl)$`,
);

/** The common shape that a preset names or an answer has; undefined where it is none of them. */
export function commonShape(kind: Kind, preset: string, json: unknown): Shape | undefined {
  return COMMON.find(({ kind: of, name, items, marks }) => {
    if (of !== kind) return false;
    if (preset && preset !== 'auto') return name.split('-')[0] === preset || name === preset;
    const inside = items === '.' ? json : own(json, items);
    const first: unknown = Array.isArray(inside) ? inside[0] : inside;
    if (name === 'jsonfeed' && !/jsonfeed/.test(primitive(own(json, 'version')))) return false;
    if (
      name === 'static-index' &&
      !(Array.isArray(json) && isRecord(first) && Object.keys(first).every((key) => PLAIN.test(key)))
    )
      return false;
    return marks.split(' ').every((key) => (own(json, key) ?? own(first, key)) !== undefined);
  });
}
