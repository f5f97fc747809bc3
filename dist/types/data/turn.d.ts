import type { OutboxStore } from './outbox-store.js';
/**
 * Does `task` while no other tab of this origin does one of the same name. A tab that dies loses its turn at once with
 * Web Locks; without them (pages without https) the turn is a lease in the store, which a dead tab holds for half a
 * minute. Throws what `task` throws.
 */
export declare function inTurn<T>(name: string, store: OutboxStore, task: () => Promise<T>): Promise<T>;
