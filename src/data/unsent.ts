export const DATABASE = 'presslet:1:outbox';
export const ENTRIES = 'entries';
/** What the names of all drafts begin with. */
export const DRAFTS = 'presslet:1:draft:';

/**
 * Whether an earlier visit left a comment unsent, so that the outbox is worth loading. It asks what is there and makes
 * nothing; false where storage is denied.
 */
export function hasUnsent(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const opening = indexedDB.open(DATABASE);
      // There is no such database, and looking for it must not make one.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = (event) => {
        event.preventDefault();
        resolve(false);
      };
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(ENTRIES);
        const count = transaction.objectStore(ENTRIES).count();
        transaction.commit();
        opening.result.close();
        count.onsuccess = () => resolve(count.result > 0);
        count.onerror = () => resolve(false);
      };
    } catch {
      resolve(false);
    }
  });
}
