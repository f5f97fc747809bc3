import type { Desk } from './desk.js';

export type Change = 'edit' | 'remove';

export interface ChangesOptions {
  readonly desk: Pick<Desk, 'act' | 'forget' | 'own'>;
  /** The server has changed something: the thread is asked for again. */
  readonly onDone: () => void;
  /** Nothing was changed; with the server's words, '' where it had none. */
  readonly onRefused: (message: string) => void;
}

/** What a reader is about to do to a comment of their own; one at a time, and a deletion is asked twice. */
export class Changes {
  readonly #options: ChangesOptions;
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

  /** What this reader wrote, as they wrote it. */
  textOf(id: string): string {
    return [...this.#options.desk.own.values()].find((entry) => entry.id === id)?.draft.text ?? '';
  }

  begin(id: string, change: Change | ''): void {
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
    this.begin(id, '');
    const key = [...desk.own.values()].find((entry) => entry.id === id)?.key;
    // What is no longer there must not come back as this reader's own.
    if (text === undefined && key) desk.forget(key);
    onDone();
    return true;
  }
}
