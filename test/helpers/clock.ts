/** Turns enough for promises, streams and observers to say what they have to say; timers of a hidden page are too slow. */
export async function settle(rounds = 3): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  for (let turn = 0; turn < rounds * 8; turn++) {
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
  port1.close();
}

/** Waits until something is so; gives up, and says what it waited for, before the test runner does. */
export async function until(isSo: () => unknown, what = 'it is so'): Promise<void> {
  const end = performance.now() + 1_800;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
    await settle();
  }
}

const realNow = Date.now.bind(Date);
const names = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const;

interface Timer {
  at: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

/** A clock that stands still until a test lets time pass. Holds `setTimeout`, `setInterval` and `Date.now`. */
export class Clock {
  readonly #timers = new Map<number, Timer>();
  readonly #kept = names.map((name): [string, unknown] => [name, Reflect.get(window, name)]);
  #now: number;
  #count = 0;

  constructor(now = Date.UTC(2026, 10, 23, 12)) {
    this.#now = now;
    const clear = (id: unknown): unknown => this.#timers.delete(Number(id));
    const start =
      (repeats: boolean) =>
      (run: () => void, ms = 0): number => {
        // As browsers do: what does not fit into 32 bits is no wait at all.
        const wait = ms > 2 ** 31 - 1 || !(ms > 0) ? 0 : ms;
        this.#timers.set(++this.#count, { at: this.#now + wait, every: repeats ? wait : undefined, run });
        return this.#count;
      };
    Object.assign(window, {
      setTimeout: start(false),
      setInterval: start(true),
      clearTimeout: clear,
      clearInterval: clear,
    });
    Date.now = () => this.#now;
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets time pass and runs what becomes due in it, in order. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let due = this.#next(end); due; due = this.#next(end)) {
      const [id, timer] = due;
      this.#now = Math.max(this.#now, timer.at);
      if (timer.every === undefined) this.#timers.delete(id);
      else timer.at += timer.every;
      timer.run();
      await settle();
    }
    this.#now = end;
  }

  #next(end: number): [number, Timer] | undefined {
    return [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
  }

  restore(): void {
    Object.assign(window, Object.fromEntries(this.#kept));
    Date.now = realNow;
  }
}
