import type { Verdict } from '../model/verdict.js';
import type { Entry } from './entry.js';
/** What an answer changes in an entry. */
export declare function toChange(entry: Entry, verdict: Verdict): Partial<Entry>;
/** About a second, then twice as long after each try, up to five minutes, and never the same for two tabs. */
export declare const later: ({ tries }: Entry, ms?: number) => Partial<Entry>;
