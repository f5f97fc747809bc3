import { isEntry, type Entry } from './entry.js';
import { DATABASE, ENTRIES } from './unsent.js';

export interface Change {
  readonly put?: readonly Entry[];
  readonly drop?: readonly string[];
}

const TURNS = 'turns';
/** Some browsers never answer while they clear a site's data. */
const PATIENCE = 3_000;

/** What no disk took, for as long as the page is there, whichever widget is moved or taken out meanwhile. */
const memory = new Map<string, Entry>();

/**
 * The entries of all endpoints, in IndexedDB; what it will not take is kept in memory, and `durable` says so. Never
 * localStorage: tabs in different processes read old values from it, and a comment would be sent twice.
 */
export class OutboxStore {
  #denied = false;
  #opening?: Promise<IDBDatabase>;

  /** False while something can only be kept in this page's memory. */
  get durable(): boolean {
    return !this.#denied && !memory.size;
  }

  /** What is kept, oldest first. No tab that only looks holds up another that writes. Never throws. */
  async read(): Promise<Entry[]> {
    try {
      const kept = await readAll(await this.#open());
      this.#denied = false;
      return this.#merged(kept);
    } catch {
      this.#denied = true;
      return this.#merged([]);
    }
  }

  /**
   * Reads everything and writes what `plan` answers, in one step that no other tab can come between. It has been
   * committed to disk when the promise is fulfilled. Never throws.
   */
  async edit(plan: (entries: Entry[]) => Change): Promise<void> {
    let change: Change | undefined;
    const decide = (kept: unknown[]): Change => (change = plan(this.#merged(kept)));
    try {
      await transact(await this.#open(), ENTRIES, (store, kept) => {
        const { put = [], drop = [] } = decide(kept);
        put.filter(({ key }) => !memory.has(key)).forEach((entry) => store.put(entry));
        drop.forEach((key) => store.delete(key));
      });
      this.#denied = false;
      this.#keep(change ?? {}, (key) => memory.has(key));
    } catch {
      this.#denied = true;
      this.#keep(change ?? decide([]), () => true);
    }
  }

  /** Takes the turn of `name` for a while, where no other tab has it; true at once where tabs share nothing. */
  async takeTurn(name: string, owner: string, ms: number): Promise<boolean> {
    let taken = true;
    await this.#turn((store, turns) => {
      const now = Date.now();
      taken = !turns.filter(isTurn).some((turn) => {
        return turn.name === name && turn.owner !== owner && turn.until > now && turn.until <= now + ms;
      });
      if (taken) store.put({ name, owner, until: now + ms });
    });
    return taken;
  }

  async leaveTurn(name: string): Promise<void> {
    await this.#turn((store) => store.delete(name));
  }

  /** What is written after that opens it again: the end of a request that was under way. */
  close(): void {
    this.#opening?.then(
      (db) => db.close(),
      () => {},
    );
    this.#opening = undefined;
  }

  #merged(kept: unknown[]): Entry[] {
    const all = new Map(kept.filter(isEntry).map((entry) => [entry.key, entry]));
    memory.forEach((entry, key) => all.set(key, entry));
    return [...all.values()].sort((a, b) => a.at - b.at);
  }

  #keep({ put = [], drop = [] }: Change, isMine: (key: string) => boolean): void {
    put.filter(({ key }) => isMine(key)).forEach((entry) => memory.set(entry.key, entry));
    drop.forEach((key) => memory.delete(key));
  }

  async #turn(work: Work): Promise<void> {
    await this.#open()
      .then((db) => transact(db, TURNS, work))
      .catch(() => {});
  }

  #open(): Promise<IDBDatabase> {
    return (this.#opening ??= open(
      () => (this.#opening = undefined),
      (db) => {
        this.#opening = Promise.resolve(db);
      },
    ));
  }
}

type Work = (store: IDBObjectStore, kept: unknown[]) => void;

const isTurn = (value: unknown): value is { name: string; owner: string; until: number } =>
  typeof value === 'object' && value !== null && 'name' in value && 'owner' in value && 'until' in value;

/** Committed at once: else it would last until this page, which may have much to do, has heard of the answer. */
function readAll(db: IDBDatabase): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(ENTRIES);
    const all = transaction.objectStore(ENTRIES).getAll();
    transaction.commit();
    all.onsuccess = () => resolve(all.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    transaction.onerror = (event) => event.preventDefault();
  });
}

function transact(db: IDBDatabase, name: string, work: Work): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(name, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(name);
    const all = store.getAll();
    all.onsuccess = () => {
      try {
        work(store, all.result);
      } catch {
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    transaction.onerror = (event) => event.preventDefault();
  });
}

/** What answers only after it was given up, on a busy machine, is handed to `onLate`. */
function open(onClose: () => void, onLate: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    let isLate = false;
    setTimeout(() => {
      isLate = true;
      reject(new Error('IndexedDB does not answer'));
    }, PATIENCE);
    opening.onerror = () => reject(opening.error ?? new Error('denied'));
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(ENTRIES, { keyPath: 'key' });
      opening.result.createObjectStore(TURNS, { keyPath: 'name' });
    };
    opening.onsuccess = () => {
      const db = opening.result;
      db.onclose = onClose;
      // A later version of the suite, or the reader who clears the site's data, must not have to wait for this page.
      db.onversionchange = () => {
        db.close();
        onClose();
      };
      if (isLate) onLate(db);
      else resolve(db);
    };
  });
}
