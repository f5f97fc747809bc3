import {
  checkCall,
  checkList,
  checkNames,
  checkPairs,
  checkPaths,
  checkRule,
  checkSeconds,
  checkSend,
  WireFault,
} from './check.js';
import type { Wire } from './wire.js';

type Check = (text: string) => void;
type Named = readonly [field: keyof Wire, check: Check];

const encoding: Check = (text) => {
  if (text !== 'json' && text !== 'form') throw new WireFault(0, 'write json or form');
};

/** How each attribute is called, which part of a wire it is, and what it may say. */
const ATTRIBUTES: Readonly<Record<string, Named>> = {
  list: ['list', checkList],
  create: ['create', checkCall],
  send: ['send', checkSend],
  keep: ['keep', checkNames],
  'thread-in': ['threadIn', checkNames],
  wrap: ['wrap', checkPaths],
  fixed: ['fixed', checkPairs],
  encoding: ['form', encoding],
  headers: ['headers', checkPairs],
  'key-header': ['keyHeader', checkNames],
  'sent-if': ['ok', checkRule],
  'held-if': ['held', checkRule],
  'duplicate-if': ['duplicate', checkRule],
  'limited-if': ['limited', checkRule],
  'sign-in-if': ['signIn', checkRule],
  pause: ['pause', checkSeconds],
  'answer-at': ['created', checkPaths],
  'id-at': ['id', checkPaths],
  'error-at': ['error', checkPaths],
  'errors-at': ['errors', checkPaths],
  blame: ['blame', checkPairs],
  counts: ['counts', checkCall],
  'counts-at': ['countsIn', checkPaths],
  'counts-by': ['countsBy', checkPaths],
  like: ['like', checkCall],
  unlike: ['unlike', checkCall],
  dislike: ['dislike', checkCall],
  edit: ['edit', checkCall],
  remove: ['remove', checkCall],
};

/** An attribute that makes no sense, with a caret under the place where it stops making any. */
export interface Misspelt {
  readonly message: string;
}

/** What a page says of its server by attributes: the parts of a wire that it names, or the first mistake in them. */
export function readAttributes(attribute: (name: string) => string | null): Partial<Wire> | Misspelt {
  const said: [keyof Wire, string][] = [];
  for (const [name, [field, check]] of Object.entries(ATTRIBUTES)) {
    const text = attribute(name);
    if (text === null) continue;
    try {
      check(text);
    } catch (fault) {
      if (!(fault instanceof WireFault)) throw fault;
      return { message: pointed(name, text, fault) };
    }
    // JSON is what is sent where nothing else is said.
    if (field !== 'form' || text === 'form') said.push([field, field === 'pause' ? seconds(text) : text]);
  }
  return Object.fromEntries(said);
}

const seconds = (text: string): string => `${parseFloat(text) * (text.trim().endsWith('m') ? 60 : 1)}`;

function pointed(name: string, text: string, { at, reason }: WireFault): string {
  const from = Math.max(0, at - 60);
  const line = text.slice(from, at + 40).replace(/\s/g, ' ');
  return `${name}: ${reason}\n  ${line}\n  ${' '.repeat(at - from)}^`;
}
