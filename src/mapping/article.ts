import type { Article, Picture } from '../model/article.js';
import { ForeignHtml } from '../model/text.js';
import { isRecord, own } from './path.js';
import { saidIn, toFlag, toNumber, type Row } from './cells.js';
import type { Values } from './values.js';

/** The fields that `map` may name for an article; those before the bar hold text that may be HTML. */
export const ARTICLE =
  'title excerpt bodyText section authors imageAlt imageCaption tags sponsor|id url bodyHtml publishedAt updatedAt image ' +
  'imageWidth imageHeight srcset readingMinutes readingIso wordCount commentCount rating live opinion related lang media duration';

/** One split list: a single text with commas is a list written as text. */
const listed = (texts: string[]): string[] =>
  texts.length === 1 ? (texts[0] ?? '').split(/\s*[,;]\s*/).filter(Boolean) : texts;

/** A list or a map of `{url, width}`, or a text as in HTML, with every address checked. */
function toSrcset(row: Row, v: Values, ratio: number): string {
  const sizes = (row.srcset ?? []).flatMap((value) =>
    typeof value === 'string'
      ? value.split(/,\s+/).map((part) => ({
          url: part.split(/\s+/)[0],
          width: /\s(\d+)w/.exec(part)?.[1],
        }))
      : isRecord(value)
        ? Object.values(value)
        : [],
  );
  return sizes
    .flatMap((size) => {
      const width = toNumber([own(size, 'width')]);
      const height = toNumber([own(size, 'height')]);
      const url = v.link([size]);
      // Square thumbnails show another picture than the whole one.
      const isCropped = ratio && height && Math.abs((width ?? 0) / height / ratio - 1) > 0.05;
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
        srcset: toSrcset(row, v, width / height || 0),
        alt: v.text(row.imageAlt),
        width,
        height,
        caption: v.text(row.imageCaption),
      }
    : undefined;
}

/** Minutes from a number, from "PT1H3M" or from a count of words. */
function toMinutes(row: Row): number | undefined {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(saidIn(row.readingIso)[0] ?? '') ?? [];
  const words = toNumber(row.wordCount);
  return toNumber(row.readingMinutes) ?? (+hours * 60 + +minutes || (words ? Math.ceil(words / 230) : undefined));
}

/** One article; undefined where the item has neither a title nor any text. */
export function toArticle(row: Row, v: Values): Article | undefined {
  const url = v.link(row.url);
  const title = v.text(row.title);
  const body = saidIn(row.bodyHtml)[0];
  const bodyText = v.text(row.bodyText);
  const excerpt = v.text(row.excerpt);
  const rating = toNumber(row.rating);
  const kind = (['video', 'audio', 'gallery'] as const).find((one) => saidIn(row.media)[0]?.includes(one));
  if (!(title || excerpt || bodyText || body)) return undefined;
  return {
    id: saidIn(row.id)[0] || url || title || excerpt || bodyText,
    url,
    title,
    excerpt,
    body: body ? new ForeignHtml(body) : undefined,
    bodyText,
    section: v.text(row.section),
    authors: listed(v.texts(row.authors)).map((name) => name.replace(/^by /i, '')),
    publishedAt: v.moment(row.publishedAt),
    updatedAt: v.moment(row.updatedAt),
    image: toPicture(row, v),
    media: kind && { kind, duration: toNumber(row.duration) ?? 0 },
    tags: listed(v.texts(row.tags)),
    readingMinutes: toMinutes(row),
    commentCount: toNumber(row.commentCount),
    rating: rating === undefined ? rating : Math.min(5, Math.max(0, rating)),
    live: toFlag(row.live),
    sponsor: v.text(row.sponsor),
    opinion: toFlag(row.opinion),
    related: saidIn(row.related),
    lang: saidIn(row.lang)[0] ?? '',
  };
}
