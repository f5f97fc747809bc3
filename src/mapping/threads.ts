import type { Tree } from './ask.js';
import { isList, isRecord, own, primitive } from './path.js';

/** Where servers keep the answers to a comment. */
const CHILDREN = ['children', 'replies', 'comments', 'child_comments', 'responses', 'kids', 'answers'];
/** Envelopes around one comment. */
const ENVELOPES = ['comment', 'post', 'data', 'node', 'attributes'];

const childrenOf = (item: unknown): readonly unknown[] => {
  for (const key of CHILDREN) {
    let value = own(item, key);
    // Reddit and GraphQL wrap the list once or twice more.
    for (const wrap of ['data', 'children', 'comments', 'edges', 'nodes'])
      value = Array.isArray(value) ? value : (own(value, wrap) ?? value);
    if (Array.isArray(value) && value.some(isRecord)) return value;
  }
  return ownKind(item);
};

const WRAPS = ['items', 'data', 'nodes', 'list', 'results', 'comments'];

/** A list in a comment whose entries look like that comment, whatever it is called. */
const ownKind = (item: unknown): readonly unknown[] => {
  const keys = Object.keys(isRecord(item) ? item : {});
  for (const key of keys) {
    const value = own(item, key);
    // A list may stand in an object with its length.
    const list = WRAPS.map((wrap) => own(value, wrap)).find(isList) ?? value;
    const first = isList(list) && !isList(list[0]) && isRecord(list[0]) ? Object.keys(list[0]) : [];
    const shared = first.filter((one) => keys.includes(one)).length;
    if (isList(list) && shared > 2 && shared * 2 > first.length) return list;
  }
  return [];
};

const unwrap = (item: unknown): unknown => {
  const keys = isRecord(item) ? Object.keys(item) : [];
  // A comment above its answers may be called so: `{ rootComment, replies }`.
  const named = keys.filter((key) => /[a-z]_?comment$/i.test(key) && !/parent|reply|last/i.test(key));
  for (const key of [...ENVELOPES, ...named]) {
    const inner = own(item, key);
    // What has another id than its holder is a thing of its own: what the comment is about.
    const isOther = key === 'post' && !!idOf(item) && idOf(item) !== idOf(inner);
    if (isRecord(inner) && isRecord(item) && !isOther && keys.length < 4 + +(key === 'comment'))
      return { ...item, ...inner };
  }
  return item;
};

const idOf = (item: unknown): string => {
  for (const key of ['objectId', 'id', '_id', 'uuid', 'name', 'cid', 'uri']) {
    const id = primitive(own(item, key));
    if (id) return id;
  }
  return '';
};

/** A tree of comments as a flat list in reading order; each one below another has its parent's id as `~parent`. */
export function flatten(tree: readonly unknown[], { id = idOf, replies = childrenOf }: Tree = {}): unknown[] {
  const flat: unknown[] = [];
  const waiting = tree.map((item) => ({ item, parent: '' })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const item = unwrap(next.item);
    flat.push(next.parent && isRecord(item) ? { ...item, '~parent': next.parent } : item);
    const parent = primitive(id(item));
    const below = replies(item);
    for (let index = below.length - 1; index >= 0; index--) waiting.push({ item: below[index], parent });
  }
  return flat;
}

/**
 * Comments that name their writers by an id, with the writers in their place: `keys` are the properties that hold such an
 * id, `people` the list (by `id`) or the map of those who are meant.
 */
export function withPeople(list: readonly unknown[], people: unknown, keys: readonly string[]): readonly unknown[] {
  const known = new Map<string, unknown>(
    isList(people)
      ? people
          .flatMap((one) => Object.values(isRecord(one) ? one : {}).map((id) => [primitive(id), one] as const))
          .reverse()
      : Object.entries(isRecord(people) ? people : {}),
  );
  if (isList(people)) for (const one of people) if (idOf(one)) known.set(idOf(one), one);
  return list.map((item) => {
    if (!isRecord(item)) return item;
    const meant = keys.flatMap((key) => {
      const id = primitive(own(item, key));
      const one = id && known.get(id);
      return one ? [[key, one] as const] : [];
    });
    return { ...item, ...Object.fromEntries(meant) };
  });
}
