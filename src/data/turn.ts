import type { OutboxStore } from './outbox-store.js';

/** Longer than the longest try, so that nobody else begins while one is still under way. */
const LEASE = 30_000;

/**
 * Does `task` while no other tab of this origin does one of the same name. A tab that dies loses its turn at once with
 * Web Locks; without them (pages without https) the turn is a lease in the store, which a dead tab holds for half a
 * minute. Throws what `task` throws.
 */
export async function inTurn<T>(name: string, store: OutboxStore, task: () => Promise<T>): Promise<T> {
  // Typed as always there, and missing where a page has no https.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return leased(name, store, task);
  return locks.request(name, task).catch((error: unknown) => {
    // A sandboxed page has neither locks nor storage: there is nobody to take turns with.
    if (error instanceof DOMException && error.name === 'SecurityError') return task();
    throw error;
  });
}

async function leased<T>(name: string, store: OutboxStore, task: () => Promise<T>): Promise<T> {
  const owner = `${Math.random()}`;
  await sleep(Math.random() * 100);
  while (!(await store.takeTurn(name, owner, LEASE))) {
    await sleep(300 + Math.random() * 700);
  }
  try {
    return await task();
  } finally {
    await store.leaveTurn(name);
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
