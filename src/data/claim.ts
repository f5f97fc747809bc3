import type { Entry } from './entry.js';
import type { Change } from './outbox-store.js';

const DAY = 86_400_000;
/** No entry has to wait longer; a time further away comes from a clock that was wrong. */
export const LONGEST_WAIT = 600_000;

/** Whether it has yet to be sent. */
export const isPending = ({ state }: Entry): boolean =>
  state === 'sending' || state === 'waiting' || state === 'limited';

/** What a sender whose turn it is takes on. */
export interface Claim {
  readonly entry?: Entry;
  /** Thrown out, of whatever endpoint. */
  readonly expired: readonly Entry[];
  readonly change: Change;
}

/** Chooses the first entry of an endpoint that is due, none while a rate limit lasts; `all` is oldest first. */
export function claimNext(all: readonly Entry[], endpoint: string): Claim {
  const now = Date.now();
  const isLater = ({ due }: Entry): boolean => due > now && due <= now + LONGEST_WAIT;
  // One of a time to come was written while the clock was wrong, and is nobody's to throw away unsent.
  const expired = all.filter(({ at }) => now - at > DAY);
  const mine = all.filter((entry) => !expired.includes(entry) && entry.endpoint === endpoint && isPending(entry));
  const isLimited = mine.some((entry) => entry.state === 'limited' && isLater(entry));
  const due = isLimited ? [] : mine.filter((entry) => !isLater(entry));
  // Whoever was sending these is gone, or it would not be this sender's turn. Their requests may still be under way.
  const orphans = due.filter(({ state, tries }) => state === 'sending' && tries > 0);
  const next = due.find((entry) => !orphans.includes(entry));
  const entry: Entry | undefined = next && {
    ...next,
    state: 'sending',
    at: Math.min(next.at, now),
    tries: next.tries + 1,
  };
  const rested = orphans.map((orphan): Entry => ({
    ...orphan,
    state: 'waiting',
    due: now + 500 + Math.random() * 1_000,
  }));
  return { entry, expired, change: { put: entry ? [...rested, entry] : rested, drop: expired.map(({ key }) => key) } };
}
