import type { Remark } from '../model/remark.js';
import { ForeignHtml } from '../model/text.js';
import { saidIn, toFlag, toNumber, type Row } from './cells.js';
import type { Values } from './values.js';

/** The fields that `map` may name for a comment; those before the bar hold text that may be HTML. */
export const REMARK =
  'author text|id parentId authorUrl avatar bodyHtml publishedAt updatedAt url status likes pinned staff';

/** One comment; undefined where it says nothing and is not the place of a deleted one. */
export function toRemark(row: Row, v: Values): Remark | undefined {
  const said = saidIn(row.status)[0] ?? '';
  const body = saidIn(row.bodyHtml)[0];
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
    body: body ? new ForeignHtml(body) : undefined,
    text,
    publishedAt,
    updatedAt: v.moment(row.updatedAt),
    url,
    status,
    likes: toNumber(row.likes),
    pinned: toFlag(row.pinned),
    staff: toFlag(row.staff),
  };
}
