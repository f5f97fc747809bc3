import type { Article } from '../model/article.js';
import { toArticle } from './article.js';
import { toIsoMoment } from './iso.js';
import type { Subject } from './subject.js';

/** Articles, and how WordPress, Ghost, JSON Feed and plain lists have them. */
export const ARTICLES: Subject<Article> = {
  kind: 'article',
  texts: 'title excerpt bodyText section authors imageAlt imageCaption tags',
  toMoment: toIsoMoment,
  toItem: toArticle,
  shapes: [
    {
      name: 'wordpress-posts',
      marks: 'date_gmt link title',
      items: '.',
      html: '*',
      map:
        'id:id;url:link;title:title.rendered;excerpt:excerpt.rendered;bodyHtml:content.rendered;' +
        'publishedAt:"{date_gmt}Z",date;updatedAt:"{modified_gmt}Z",modified;authors:_embedded.author.name;' +
        'section:_embedded.wp:term[][taxonomy=category].name;tags:_embedded.wp:term[][taxonomy=post_tag].name;' +
        'image:_embedded.wp:featuredmedia.source_url;imageAlt:_embedded.wp:featuredmedia.alt_text;' +
        'imageCaption:_embedded.wp:featuredmedia.caption.rendered;srcset:_embedded.wp:featuredmedia.media_details.sizes;' +
        'imageWidth:_embedded.wp:featuredmedia.media_details.width;imageHeight:_embedded.wp:featuredmedia.media_details.height',
    },
    {
      name: 'ghost',
      marks: 'posts uuid slug',
      items: 'posts',
      html: 'imageCaption',
      next: 'meta.pagination.next',
      map:
        'id:id;url:url;title:title;excerpt:custom_excerpt,excerpt;bodyHtml:html;section:primary_tag.name;authors:authors,primary_author;' +
        'publishedAt:published_at;updatedAt:updated_at;image:feature_image;imageAlt:feature_image_alt;imageCaption:feature_image_caption;' +
        'tags:tags[visibility=public].name;readingMinutes:reading_time',
    },
    {
      name: 'jsonfeed',
      marks: 'version items',
      version: 'jsonfeed',
      items: 'items',
      html: '',
      shared: 'authors',
      next: 'next_url',
      map:
        'id:id;url:url,external_url;title:title;excerpt:summary;bodyHtml:content_html;bodyText:content_text;authors:authors,author;' +
        'publishedAt:date_published;updatedAt:date_modified;image:image,banner_image;tags:tags;lang:language;section:_presslet.section',
    },
    {
      name: 'static-index',
      marks: 'title',
      also: 'type slug lang draft weight featured externalUrl',
      items: '.',
      map:
        'id:id,url,permalink;url:url,permalink,link;title:title;excerpt:excerpt,summary,description;bodyText:content;' +
        'section:section,categories,category;authors:authors,author;publishedAt:date,publishedAt;updatedAt:updated,updatedAt;' +
        'image:image,cover;imageAlt:imageAlt;tags:tags',
    },
  ],
};
