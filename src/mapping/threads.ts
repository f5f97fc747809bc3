import { isRecord, own, primitive } from './path.js';

/** Where servers keep the answers to a comment. */
const CHILDREN = ['children', 'replies', 'comments', 'child_comments', 'responses', 'kids', 'answers'];
/** Envelopes around one comment. */
const ENVELOPES = ['comment', 'data', 'node', 'attributes'];

const childrenOf = (item: unknown): readonly unknown[] => {
  for (const key of CHILDREN) {
    let value = own(item, key);
    // Reddit and GraphQL wrap the list once or twice more.
    for (const wrap of ['data', 'children', 'edges', 'nodes'])
      value = Array.isArray(value) ? value : (own(value, wrap) ?? value);
    if (Array.isArray(value) && value.some(isRecord)) return value;
  }
  return [];
};

const unwrap = (item: unknown): unknown => {
  for (const key of ENVELOPES) {
    const inner = own(item, key);
    if (isRecord(inner) && isRecord(item) && Object.keys(item).length < 4 + +(key === 'comment'))
      return { ...item, ...inner };
  }
  return item;
};

const idOf = (item: unknown): string => {
  for (const key of ['objectId', 'id', '_id', 'uuid', 'name', 'cid']) {
    const id = primitive(own(item, key));
    if (id) return id;
  }
  return '';
};

/** A tree of comments as a flat list in reading order; each one below another has its parent's id as `~parent`. */
export function flatten(tree: readonly unknown[]): unknown[] {
  const flat: unknown[] = [];
  const waiting = tree.map((item) => ({ item, parent: '' })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const item = unwrap(next.item);
    flat.push(next.parent && isRecord(item) ? { ...item, '~parent': next.parent } : item);
    const parent = idOf(item);
    const below = childrenOf(item);
    for (let index = below.length - 1; index >= 0; index--) waiting.push({ item: below[index], parent });
  }
  return flat;
}
