import type { Desk } from './desk.js';

export type Change = 'edit' | 'remove';

export interface ChangesOptions {
  readonly desk: Pick<Desk, 'act' | 'sent'>;
  /** The server has changed something: the thread is asked for again. */
  readonly onDone: () => void;
  /** Nothing was changed; with the server's words, '' where it had none. */
  readonly onRefused: (message: string) => void;
}

/** What a reader is about to do to a comment of their own; one at a time, and a deletion is asked twice. */
export class Changes {
  readonly #options: ChangesOptions;
  /** What was typed into each, until the server has it or its writer leaves it: also where its row is drawn anew. */
  readonly #typed = new Map<string, string>();
  #id = '';
  #change: Change | '' = '';

  constructor(options: ChangesOptions) {
    this.#options = options;
  }

  /** Id of the comment that is being changed; '' for none. */
  get id(): string {
    return this.#id;
  }

  of(id: string): Change | '' {
    return id === this.#id ? this.#change : '';
  }

  /** What this reader wrote, as they wrote it last. */
  textOf(id: string): string {
    const typed = this.#typed.get(id);
    return typed ?? [...this.#options.desk.sent.all.values()].find((entry) => entry.id === id)?.draft.text ?? '';
  }

  note(id: string, text: string): void {
    this.#typed.set(id, text);
  }

  begin(id: string, change: Change | ''): void {
    if (!change) this.#typed.delete(id);
    this.#id = change && id;
    this.#change = change;
  }

  /** Saves the text, or deletes where there is none. What was typed stays until the server has it. */
  async make(id: string, text?: string): Promise<boolean> {
    const { desk, onDone, onRefused } = this.#options;
    const { isDone, message } = await (text === undefined ? desk.act('remove', id) : desk.act('edit', id, text));
    if (!isDone) {
      onRefused(message);
      return false;
    }
    // Whoever typed on meanwhile goes on with it.
    if (text === undefined || (this.#typed.get(id) ?? text) === text) this.begin(id, '');
    const key = [...desk.sent.all.values()].find((entry) => entry.id === id)?.key;
    // What is no longer there must not come back as this reader's own.
    if (text === undefined && key) desk.sent.forget(key);
    onDone();
    return true;
  }
}
