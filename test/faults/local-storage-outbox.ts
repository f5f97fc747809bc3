import type { WireRequest } from '../../src/model/verdict.js';

export interface Note {
  readonly key: string;
  readonly text: string;
}

const NAME = 'control:outbox';

/**
 * The control of the stress run: an outbox as one would write it at first, in localStorage. It has a lock, a key for each
 * comment and one sender at a time, as the real one has, and sends twice all the same: a tab in another process may
 * still read the list as it was before the comment left it.
 */
export class LocalStorageOutbox {
  readonly #channel = new BroadcastChannel(NAME);

  constructor(
    readonly toRequest: (note: Note) => WireRequest,
    readonly send: (request: WireRequest) => Promise<unknown>,
  ) {
    this.#channel.onmessage = () => void this.pump();
  }

  async add(note: Note): Promise<void> {
    await navigator.locks.request(NAME, () => this.#write([...this.#read(), note]));
    this.#channel.postMessage('');
    void this.pump();
  }

  left(): number {
    return this.#read().length;
  }

  async pump(): Promise<void> {
    await navigator.locks.request(NAME, async () => {
      for (const note of this.#read()) {
        await this.send(this.toRequest(note));
        this.#write(this.#read().filter(({ key }) => key !== note.key));
      }
    });
  }

  #read(): Note[] {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isNote) : [];
  }

  #write(notes: readonly Note[]): void {
    localStorage.setItem(NAME, JSON.stringify(notes));
  }
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && 'key' in value && 'text' in value;
