import { DRAFTS } from './unsent.js';

/** Text that was typed and not sent. There is no e-mail in it, and no way to put one in. */
export interface Draft {
  readonly text: string;
  readonly name: string;
  readonly url: string;
}

export interface KeptDraft extends Draft {
  /** Epoch milliseconds of the last key. */
  readonly at: number;
  /** It is kept longer than the tab, because its writer said so. */
  readonly isLasting?: boolean;
}

const MONTH = 30 * 86_400_000;
const memory = new Map<string, string>();
/** What this page wrote or found in localStorage: another tab may have put its own text there since. */
const lasting = new Map<string, string>();

/** One scope for each page and each reply on it. */
export const draftScope = (thread: string, parentId: string): string => (parentId ? `${thread}#${parentId}` : thread);

/** The draft of a scope, undefined where there is none, or none younger than a month. Never throws. */
export function readDraft(scope: string): KeptDraft | undefined {
  const key = DRAFTS + scope;
  const own = memory.get(key) ?? shelf('sessionStorage')?.getItem(key);
  const other = shelf('localStorage')?.getItem(key);
  if (other) lasting.set(key, other);
  const kept = toDraft(own ?? other);
  if (kept && Date.now() - kept.at < MONTH) return own ? kept : { ...kept, isLasting: true };
  dropDraft(scope);
  return undefined;
}

/**
 * Keeps a draft until the tab closes; longer, in localStorage, only with `isLasting`, which is a reader's own tick. An
 * empty text is no draft. False where it could only be kept in this page's memory: an older one then stays where it is.
 * Never throws.
 */
export function keepDraft(scope: string, { text, name, url }: Draft, isLasting = false): boolean {
  if (!text.trim()) {
    dropDraft(scope);
    return true;
  }
  const key = DRAFTS + scope;
  const value = JSON.stringify({ text, name, url, at: Date.now() });
  try {
    const place = shelf(isLasting ? 'localStorage' : 'sessionStorage');
    if (place) {
      place.setItem(key, value);
      memory.delete(key);
      if (isLasting) {
        lasting.set(key, value);
        shelf('sessionStorage')?.removeItem(key);
      } else dropLasting(key);
      return true;
    }
  } catch {
    // Full: as good as denied.
  }
  memory.set(key, value);
  return false;
}

/** Forgets a draft wherever it is. Never throws. */
export function dropDraft(scope: string): void {
  const key = DRAFTS + scope;
  memory.delete(key);
  shelf('sessionStorage')?.removeItem(key);
  dropLasting(key);
}

/** What another tab keeps there is not this one's to throw away. */
function dropLasting(key: string): void {
  const place = shelf('localStorage');
  if (lasting.get(key) === place?.getItem(key)) place?.removeItem(key);
  lasting.delete(key);
}

/** A browser may throw at the mere name. */
function shelf(name: 'sessionStorage' | 'localStorage'): Storage | undefined {
  try {
    return globalThis[name];
  } catch {
    return undefined;
  }
}

function toDraft(value: string | null | undefined): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(value ?? '');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isDraft = (value: unknown): value is KeptDraft =>
  isMap(value) &&
  ['text', 'name', 'url'].every((name) => typeof value[name] === 'string') &&
  typeof value.at === 'number';
