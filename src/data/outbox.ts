import type { Payload } from '../model/feed.js';
import type { RemarkDraft } from '../model/remark.js';
import type { Verdict, WireRequest } from '../model/verdict.js';
import { claimNext, isPending, LONGEST_WAIT, type Claim } from './claim.js';
import { isEntry, newKey, type Entry } from './entry.js';
import { OutboxStore } from './outbox-store.js';
import { later, toChange } from './outcome.js';
import { post } from './post.js';
import { inTurn } from './turn.js';

export { newKey, post };
export type { Entry };

/** How an endpoint's comments are put into requests, and what its answers mean. */
export interface Carrier {
  /** The address that comments are typed for; entries of another are not touched. */
  readonly endpoint: string;
  /** Awaited before each try; where it rejects, it is tried again later. */
  ready?(): Promise<void>;
  /** Where it throws, the comment is refused: no later try could do better. */
  toRequest(entry: Entry): WireRequest;
  toVerdict(entry: Entry, answer: Payload): Verdict;
  /** Throws where nobody knows whether the server has it. */
  send?(request: WireRequest): Promise<Payload>;
}

export interface NewEntry {
  readonly key: string;
  readonly scope: string;
  readonly draft: RemarkDraft;
  readonly context?: Readonly<Record<string, string>>;
}

/** How long the way to send may take to load, in milliseconds: shorter than a turn by the longest request. */
const PATIENCE = 5_000;

type Listener = (entry: Entry) => void;

/** Opens the outbox of one endpoint and goes on with what earlier visits and other tabs left. Never throws. */
export async function openOutbox(carrier: Carrier): Promise<Outbox> {
  const outbox = new Outbox(carrier);
  await outbox.entries('');
  outbox.pump();
  return outbox;
}

/**
 * Comments on their way. Each is on disk before it is first sent and leaves when the server has it; of all tabs one
 * sends at a time. A reply that got lost makes a second try, with the same key: at least once, never under two keys.
 */
export class Outbox {
  readonly #carrier: Carrier;
  readonly #store = new OutboxStore();
  readonly #name: string;
  readonly #listeners = new Map<Listener, string>();
  readonly #done = new Set<string>();
  readonly #stop = new AbortController();
  #channel = openChannel();
  #timer?: ReturnType<typeof setTimeout>;
  #pumping = false;
  #again = false;

  constructor(carrier: Carrier) {
    this.#carrier = carrier;
    this.#name = `presslet:1:outbox:${carrier.endpoint}`;
    const { signal } = this.#stop;
    if (this.#channel) this.#channel.onmessage = ({ data }) => this.#onTold(data);
    addEventListener('online', () => void this.#hurry(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.pump(), { signal });
  }

  /** False where a comment could only be kept in this page's memory: closing the page would lose it. */
  get durable(): boolean {
    return this.#store.durable;
  }

  /**
   * Keeps a comment and sends it when it can. Fulfilled when it is on disk, or in memory where there is none. A key
   * that is here already, or was sent by this page, changes nothing.
   */
  async add({ key, scope, draft, context = {} }: NewEntry): Promise<void> {
    const now = Date.now();
    const { endpoint } = this.#carrier;
    const state = navigator.onLine ? 'sending' : 'waiting';
    const rest = { instead: '', tries: 0, message: '', fields: {}, id: '' };
    const entry: Entry = { version: 1, key, endpoint, scope, draft, context, ...rest, at: now, due: now, state };
    if (await this.#change(key, (old) => (old || this.#done.has(key) ? undefined : entry))) this.#tell(entry);
    this.pump();
  }

  /** A thread's entries, oldest first. */
  async entries(scope: string): Promise<Entry[]> {
    return (await this.#store.read()).filter((entry) => this.#isMine(entry) && entry.scope === scope);
  }

  /** Tells `listener` of every change to a thread's entries, whichever tab made it; returns how to stop that. */
  subscribe(scope: string, listener: Listener): () => void {
    this.#listeners.set(listener, scope);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Tries one again now, refused and expired ones too; a rate limit is waited for. `shown` is what its reader sees: where the disk
   * has lost it, it is kept anew.
   */
  async retry(shown: Entry): Promise<void> {
    const { key } = shown;
    const entry = await this.#change(key, (kept) => {
      if (!kept && this.#done.has(key)) return undefined;
      const { state, tries, at } = kept ?? { ...shown, at: Date.now() };
      if (!/^(waiting|refused|expired)$/.test(state)) return kept ? undefined : shown;
      const first = state === 'waiting' ? tries : 0;
      return { ...(kept ?? shown), at, state: 'waiting', due: 0, tries: first, message: '', fields: {} };
    });
    if (entry) this.#tell(entry);
    this.pump();
  }

  /** Forgets one, whatever its state. What the server has already stays there. */
  async remove(key: string): Promise<void> {
    let found: Entry | undefined;
    await this.#store.edit((all) => {
      found = all.find((entry) => entry.key === key && this.#isMine(entry));
      return { drop: found && [key] };
    });
    if (found) this.#tell({ ...found, state: 'removed' });
  }

  /** Stops sending from this page, when what it was asked for has been tried once. What is unsent stays where it is. */
  close(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
    this.#listeners.clear();
    if (!this.#pumping) this.#letGo();
  }

  /** Sends what is due, one at a time, when it is this tab's turn. Never throws. */
  pump(): void {
    if (this.#stop.signal.aborted) return;
    this.#again = true;
    if (!this.#pumping) void this.#run();
  }

  async #run(): Promise<void> {
    this.#pumping = true;
    while (this.#again) {
      this.#again = false;
      const sent = await inTurn(this.#name, this.#store, () => this.#sendOne()).catch(() => false);
      if (sent && !this.#stop.signal.aborted) this.#again = true;
    }
    this.#pumping = false;
    if (this.#stop.signal.aborted) this.#letGo();
    else await this.#schedule();
  }

  #letGo(): void {
    this.#channel?.close();
    this.#channel = undefined;
    this.#store.close();
  }

  async #schedule(): Promise<void> {
    const pending = (await this.#store.read()).filter((entry) => this.#isMine(entry) && isPending(entry));
    clearTimeout(this.#timer);
    if (!pending.length || this.#stop.signal.aborted) return;
    const wait = Math.min(...pending.map(({ due }) => due)) - Date.now();
    // All tabs wake up for the same entry: the first to come sends it, the others find nothing.
    this.#timer = setTimeout(() => this.pump(), Math.min(Math.max(wait, 0), LONGEST_WAIT) + Math.random() * 300);
  }

  async #sendOne(): Promise<boolean> {
    const entry = await this.#claim();
    if (!entry) return false;
    // Without a network the try is a matter of form, and no reader wants to hear of each.
    if (navigator.onLine) this.#tell(entry);
    const next = { ...entry, ...(await this.#try(entry).catch((): Partial<Entry> => ({ state: 'refused' }))) };
    const { remark: _, ...kept } = next;
    const isSent = next.state === 'sent';
    if (isSent) this.#done.add(entry.key);
    let isRemoved = false;
    await this.#store.edit((all) => {
      isRemoved = !all.some(({ key }) => key === entry.key);
      if (isRemoved || isSent) return { drop: [entry.key] };
      return { put: [next.state === 'held' ? { ...kept, draft: { ...kept.draft, email: '' } } : kept] };
    });
    // Its writer may have removed it in the meantime, and it must not come back; but what was sent, was sent.
    if (!isRemoved || isSent) this.#tell(next);
    return true;
  }

  /** Marks the first entry that is due as being sent, and throws out what is too old. */
  async #claim(): Promise<Entry | undefined> {
    const { endpoint } = this.#carrier;
    let claim: Claim = claimNext(await this.#store.read(), endpoint);
    // Most pages have nothing to send: they write nothing, for which other tabs would have to wait.
    if (!claim.change.put?.length && !claim.change.drop?.length) return undefined;
    await this.#store.edit((all) => {
      claim = claimNext(all, endpoint);
      return claim.change;
    });
    // Of whatever endpoint: the tabs that show them hear of it.
    for (const entry of claim.expired) this.#tell({ ...entry, state: entry.state === 'held' ? 'removed' : 'expired' });
    return claim.entry;
  }

  async #try(entry: Entry): Promise<Partial<Entry>> {
    const carrier = this.#carrier;
    const isReady = await Promise.race([
      Promise.resolve(carrier.ready?.()).then(
        () => true,
        () => false,
      ),
      // What never comes must not keep the turn from the other tabs.
      new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false)),
    ]);
    if (!isReady) return later(entry);
    const request = carrier.toRequest(entry);
    if (new URL(request.url).origin !== new URL(carrier.endpoint).origin) return { state: 'refused' };
    try {
      const answer = await (carrier.send?.(request) ?? post(request));
      return toChange(entry, carrier.toVerdict(entry, answer));
    } catch {
      return later(entry);
    }
  }

  /** The network is back: what waits for it need not wait for its time. */
  async #hurry(): Promise<void> {
    const waiting = (all: readonly Entry[]): Entry[] =>
      all.filter((entry) => entry.state === 'waiting' && this.#isMine(entry));
    // All tabs hear of the network: those with nothing to send write nothing, for which others would have to wait.
    if (waiting(await this.#store.read()).length) {
      await this.#store.edit((all) => ({ put: waiting(all).map((entry) => ({ ...entry, due: 0 })) }));
    }
    this.pump();
  }

  #isMine({ endpoint }: Entry): boolean {
    return endpoint === this.#carrier.endpoint;
  }

  async #change(key: string, next: (old: Entry | undefined) => Entry | undefined): Promise<Entry | undefined> {
    let entry: Entry | undefined;
    await this.#store.edit((all) => {
      entry = next(all.find((one) => one.key === key));
      return entry ? { put: [entry] } : {};
    });
    return entry;
  }

  #tell(entry: Entry): void {
    this.#hand(entry);
    this.#channel?.postMessage(entry);
  }

  /** In a task of its own, so that a listener that throws does not stop the sending. */
  #hand(entry: Entry): void {
    this.#listeners.forEach((scope, listener) => {
      if (scope === entry.scope) queueMicrotask(() => listener(entry));
    });
  }

  /** Another tab did something. If it dies while it sends, this one is next in the line and takes over. */
  #onTold(entry: unknown): void {
    if (!isEntry(entry) || !this.#isMine(entry)) return;
    if (entry.state === 'sent') this.#done.add(entry.key);
    this.#hand(entry);
    if (isPending(entry)) this.pump();
  }
}

/** Some browsers deny it together with all storage: then there is no other tab to tell. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('presslet:1:outbox');
  } catch {
    return undefined;
  }
}
