import type { Listing } from '../model/feed.js';
import type { Remark } from '../model/remark.js';
import { breath } from './breath.js';
import { saidIn, toFlag, toNumber, type Row } from './cells.js';
import { toIsoMoment } from './iso.js';
import type { ReadOptions, Source } from './options.js';
import { own } from './path.js';
import type { Subject } from './subject.js';
import type { Values } from './values.js';

/** One comment; undefined where it says nothing and is not the place of a deleted one. */
function toRemark(row: Row, v: Values): Remark | undefined {
  const said = saidIn(row.status)[0] ?? '';
  const body = v.html(row.bodyHtml);
  const parent = saidIn(row.parentId)[0] ?? '';
  const text = saidIn(row.text)[0] ?? '';
  const status = /del|trash|remov/i.test(said)
    ? 'deleted'
    : /hold|held|pend|wait|queue|spam/i.test(said)
      ? 'held'
      : 'published';
  const url = v.link(row.url);
  const publishedAt = v.moment(row.publishedAt);
  if (!body && !text && status !== 'deleted') return undefined;
  return {
    id: saidIn(row.id)[0] || url || `${publishedAt?.kind}${text}`,
    parentId: parent === '0' ? '' : parent,
    author: {
      name: v.text(row.author),
      url: v.link(row.authorUrl),
      avatar: v.picture(row.avatar),
    },
    body,
    text,
    publishedAt,
    updatedAt: v.moment(row.updatedAt),
    url,
    status,
    likes: toNumber(row.likes),
    pinned: toFlag(row.pinned),
    staff: toFlag(row.staff) || /^(?!(?:\d|false|no|none|null|guest|user)$)./i.test(saidIn(row.staff)[0] ?? ''),
  };
}

/** Comments, and how WordPress has them. A leaf chunk: only a page with comments loads it. */
export const REMARKS: Subject<Remark> = {
  kind: 'comment',
  texts: 'author',
  toMoment: toIsoMoment,
  toItem: toRemark,
  shapes: [
    {
      name: 'wordpress-comments',
      marks: 'author_name post parent',
      items: '.',
      html: '*',
      map:
        'id:id;parentId:parent;author:author_name;authorUrl:author_url;avatar:author_avatar_urls.96,author_avatar_urls.48;' +
        'bodyHtml:content.rendered;publishedAt:"{date_gmt}Z",date;url:link;status:status',
    },
  ],
};

/** So many are read in a task that no reader feels. */
const PART = 1_000;

/**
 * Reads a long list in parts, with a breath between them; any other answer as it is. Only what is the same in each part
 * is read so: a list by itself, of a shape that needs no guess.
 */
export async function inParts(
  source: Source,
  { preset, items, map, next, transform }: ReadOptions,
  read: (part: Source) => Promise<Listing<Remark>>,
): Promise<Listing<Remark>> {
  const isPlain = !items && !map && !transform && (!next || next === 'auto') && !preset;
  if (!isPlain || !('text' in source) || source.text.length < PART * 100) return read(source);
  const json = parsed(source.text);
  if (!Array.isArray(json) || json.length <= PART || own(json[0], 'author_name') === undefined) return read(source);
  const list: readonly unknown[] = json;
  const whole = await read({ ...source, json: list.slice(0, PART) });
  const all = [...whole.items];
  let { dropped } = whole;
  for (let start = PART; start < list.length; start += PART) {
    await breath();
    const part = await read({ ...source, json: list.slice(start, start + PART) });
    all.push(...part.items);
    dropped += part.dropped;
  }
  return { ...whole, items: all, dropped };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
