import type { Ask, Tree } from './ask.js';
import { pick, type Mapping } from './map.js';
import { isRecord, own, primitive } from './path.js';
import { withPeople } from './threads.js';

/** The fields of a `map` that say how a thread as a whole is built, and nothing of one comment. */
const WHOLE = ['replies', 'total', 'people'];

/** What an owner's `map` says of the thread as a whole: taken out of it, because the rest is about each comment. */
export interface Owned {
  readonly tree?: Tree;
  readonly total?: unknown;
  /** The comments with what stands elsewhere in the answer put in its place. */
  readonly filled: (list: readonly unknown[]) => readonly unknown[];
}

/** Takes the whole thread's fields out of `mine`. */
export function ownedThread(mine: Mapping, { json, options, source }: Ask): Owned {
  const [replies, total, people] = WHOLE.map((field) => {
    const alternatives = mine.get(field);
    mine.delete(field);
    return alternatives;
  });
  const ids = mine.get('id');
  const header = (name: string): string => ('header' in source && source.header(name)) || '';
  const headers = [...(options.map ?? '').matchAll(/\bheader:([\w-]+)/g)].map(([all, name = '']) => [
    all,
    header(name),
  ]);
  const said = total && primitive(pick({ ...(isRecord(json) && json), ...Object.fromEntries(headers) }, total)?.[0]);
  const table = people && pick(json, people);
  const keys = [...(options.map ?? '').matchAll(/[:,]\s*([\w$]+)\./g)].map(([, key = '']) => key);
  return {
    ...((replies || ids) && {
      tree: {
        ...(ids && { id: (item: unknown) => pick(item, ids)?.[0] ?? own(item, 'id') }),
        ...(replies && { replies: (item: unknown) => pick(item, replies)?.flat() ?? [] }),
      },
    }),
    // "0-19/57" is how many of how many.
    total: said?.split('/').pop(),
    filled: (list) => (table ? withPeople(list, table.length === 1 ? table[0] : table, keys) : list),
  };
}
