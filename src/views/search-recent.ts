/** What a reader looked for before, on this device only and where a page asks for it. */

const PREFIX = 'presslet:1:recent:';
const MOST = 5;
const LONGEST = 64;

/** The last few queries, newest first; none where storage is denied or holds something else. Never throws. */
export function readRecent(scope: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + scope) ?? '[]');
    const queries = Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
    return queries
      .map((query) => query.trim().slice(0, LONGEST))
      .filter(Boolean)
      .slice(0, MOST);
  } catch {
    return [];
  }
}

/** Puts a query first. Where storage is denied or full nothing is kept. Never throws. */
export function keepRecent(scope: string, query: string): void {
  const same = query.toLowerCase();
  const others = readRecent(scope).filter((each) => each.toLowerCase() !== same);
  write(scope, [query, ...others].slice(0, MOST));
}

/** Forgets them all. Never throws. */
export function dropRecent(scope: string): void {
  write(scope, []);
}

function write(scope: string, queries: readonly string[]): void {
  try {
    if (queries.length) localStorage.setItem(PREFIX + scope, JSON.stringify(queries));
    else localStorage.removeItem(PREFIX + scope);
  } catch {
    // What cannot be kept is not missed: it is a convenience.
  }
}
