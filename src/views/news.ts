import type { Remark } from '../model/remark.js';

/** What of a thread is shown, and how many comments have come since and wait to be asked for. */
export interface Edition {
  readonly shown: readonly Remark[];
  readonly fresh: number;
}

/**
 * Keeps what a reader reads where it is: comments that come with a refresh wait until they are asked for, and one that
 * comes again unchanged is the one that was there.
 */
export class News {
  readonly #known = new Map<string, Remark>();
  #last: readonly Remark[] | undefined;
  #edition: Edition = { shown: [], fresh: 0 };
  /** How many askings are under way: whatever they bring is shown at once. */
  #asked = 0;
  #isWelcome = false;

  /** Shows all that comes until the function that it gives is called. */
  hold(): () => void {
    this.#asked++;
    return () => this.#asked--;
  }

  /** Shows all of the next list. */
  welcome(): void {
    this.#isWelcome = true;
  }

  /** What to show of a list; `own` are ids of this reader's comments, which wait for nobody. */
  of(remarks: readonly Remark[], own: ReadonlyMap<string, unknown>): Edition {
    if (remarks === this.#last) return this.#edition;
    // Another thread altogether: nothing of it is being read.
    const isOpen = this.#isWelcome || this.#asked || !remarks.some(({ id }) => this.#known.has(id));
    const shown = new Map<string, Remark>();
    const fresh = new Set<string>();
    for (const remark of remarks) {
      if (shown.has(remark.id)) continue;
      const before = this.#known.get(remark.id);
      if (!before && !isOpen && !own.has(remark.id)) {
        fresh.add(remark.id);
        continue;
      }
      const kept = before && isSame(before, remark) ? before : remark;
      this.#known.set(remark.id, kept);
      shown.set(remark.id, kept);
    }
    this.#last = remarks;
    this.#isWelcome = false;
    const before = this.#edition.shown;
    const now = [...shown.values()];
    // Most refreshes bring nothing that is shown: whoever builds on the list builds nothing anew.
    const isOld = now.length === before.length && now.every((remark, index) => remark === before[index]);
    return (this.#edition = { shown: isOld ? before : now, fresh: fresh.size });
  }

  /** Shows all that waits; gives the ids of what was shown before. */
  open(): ReadonlySet<string> {
    const before = new Set(this.#known.keys());
    for (const remark of this.#last ?? []) if (!before.has(remark.id)) this.#known.set(remark.id, remark);
    this.#last = undefined;
    return before;
  }
}

/** Whether two values of the model say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [names, others] = [Object.entries(a), new Map(Object.entries(b))];
  return names.length === others.size && names.every(([name, value]) => isSame(value, others.get(name)));
}
