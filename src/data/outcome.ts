import type { Verdict } from '../model/verdict.js';
import type { Entry } from './entry.js';

/** What an answer changes in an entry. */
export function toChange(entry: Entry, verdict: Verdict): Partial<Entry> {
  switch (verdict.kind) {
    case 'sent':
    case 'held':
      return { state: verdict.kind, id: verdict.id, remark: verdict.remark, message: '' };
    case 'duplicate':
      // On a second try the server speaks of the first, whose answer got lost.
      return entry.tries > 1 ? { state: 'sent' } : { state: 'refused', message: verdict.message, fields: {} };
    case 'refused':
      return { state: 'refused', message: verdict.message, fields: verdict.fields, signIn: !!verdict.signIn };
    case 'wait':
      return { ...later(entry, verdict.retryAfterMs), state: 'limited', message: verdict.message };
    case 'retry':
      if (!verdict.instead) return later(entry);
      return entry.instead ? { state: 'refused' } : { state: 'sending', instead: verdict.instead, tries: 0 };
  }
}

/** About a second, then twice as long after each try, up to five minutes, and never the same for two tabs. */
export const later = ({ tries }: Entry, ms?: number): Partial<Entry> => ({
  state: 'waiting',
  due: Date.now() + (ms ?? Math.min(500 * 2 ** tries, 300_000) * (0.5 + Math.random() / 2)),
});
