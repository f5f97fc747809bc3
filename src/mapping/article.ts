import type { Article, Picture } from '../model/article.js';
import { isRecord, own } from './path.js';
import { saidIn, toNumber, type Row } from './cells.js';
import type { Values } from './values.js';

/** One split list: a single text with commas is a list written as text. */
const listed = (texts: string[]): string[] => (texts[1] ? texts : (texts[0] ?? '').split(/\s*[,;]\s*/).filter(Boolean));

/** A list or a map of `{url, width}`, with every address checked. */
function toSrcset(row: Row, v: Values, ratio: number): string {
  return (row.srcset ?? [])
    .flatMap((value) => (isRecord(value) ? Object.values(value) : []))
    .flatMap((size) => {
      const width = toNumber([own(size, 'width')]);
      const url = v.link([size]);
      // Square thumbnails show another picture than the whole one.
      const isCropped = Math.abs((width ?? 0) / (toNumber([own(size, 'height')]) || NaN) / ratio - 1) > 0.05;
      return width && url && !isCropped ? `${url.replace(/,/g, '%2C')} ${width}w` : [];
    })
    .slice(0, 20)
    .join(', ');
}

function toPicture(row: Row, v: Values): Picture | undefined {
  const src = v.picture(row.image);
  const width = toNumber(row.imageWidth) ?? 0;
  const height = toNumber(row.imageHeight) ?? 0;
  return src
    ? {
        src,
        srcset: toSrcset(row, v, width / height || NaN),
        alt: v.text(row.imageAlt),
        width,
        height,
        caption: v.text(row.imageCaption),
      }
    : undefined;
}

/**
 * One article; undefined where the item has neither a title nor any text. What only rare shapes and an owner's `map` say
 * of it is filled in by `extrasOf`.
 */
export function toArticle(row: Row, v: Values): Article | undefined {
  const url = v.link(row.url);
  const title = v.text(row.title);
  const body = v.html(row.bodyHtml);
  const bodyText = v.text(row.bodyText);
  const excerpt = v.text(row.excerpt);
  if (!(title || excerpt || bodyText || body)) return undefined;
  return {
    id: saidIn(row.id)[0] || url || title || excerpt || bodyText,
    url,
    title,
    excerpt,
    body,
    bodyText,
    section: v.text(row.section),
    authors: listed(v.texts(row.authors)),
    publishedAt: v.moment(row.publishedAt),
    updatedAt: v.moment(row.updatedAt),
    image: toPicture(row, v),
    tags: listed(v.texts(row.tags)),
    readingMinutes: toNumber(row.readingMinutes),
    live: false,
    sponsor: '',
    opinion: false,
    related: [],
    lang: v.text(row.lang),
  };
}
