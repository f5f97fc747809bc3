import type { Entry } from '../data/entry.js';
import type { RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import type { Action, Company, Composer, Done } from './composer.js';
import type { Server } from './server.js';

export interface CourierOptions {
  readonly kit: Pick<Kit, 'pageThread' | 'decode'>;
  readonly box: Pick<DataElement, 'words' | 'credentials' | 'requestInit'>;
  readonly server: Pick<Server, 'src' | 'scope' | 'endpoint' | 'said' | 'load'>;
  /** A comment on its way has taken a step, in this tab or another; `isHere` where it was written in this page. */
  readonly onChange: (entry: Entry, isHere: boolean) => void;
}

/** Keeps the composer of one thread for whoever has something to send: a chunk that comes when a reader begins to write. */
export class Courier {
  readonly #options: CourierOptions;
  #composer: Composer | undefined;
  #loading: Promise<Composer> | undefined;
  #isOpen = false;
  #sending = 0;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  /** Rejects where the chunk does not come; the next call asks for it again. */
  load(): Promise<Composer> {
    this.#isOpen = true;
    if (!this.#loading) {
      this.#loading = this.#load();
      this.#loading.catch(() => (this.#loading = undefined));
    }
    return this.#loading;
  }

  /**
   * Sends a comment, when what goes along with it is there; false where this browser can keep it in memory only. It is
   * sent to the end, also where the widget is gone by then or shows another thread.
   */
  async send(draft: RemarkDraft, company: Promise<Company>): Promise<boolean> {
    this.#sending++;
    try {
      const [composer, along] = await Promise.all([this.load(), company]);
      return await composer.send(draft, along);
    } finally {
      this.#sending--;
      if (!this.#isOpen) this.close();
    }
  }

  /** Does something to a comment on the server, once. Never throws. */
  async act(what: Action, id: string, draft: RemarkDraft): Promise<Done> {
    const composer = await this.load().catch(() => undefined);
    return composer?.act(what, id, draft) ?? { isDone: false, message: '' };
  }

  retry(shown: Entry): void {
    void this.load().then(
      (composer) => composer.retry(shown),
      () => {},
    );
  }

  discard(key: string): void {
    void this.load().then(
      (composer) => composer.remove(key),
      () => {},
    );
  }

  close(): void {
    this.#isOpen = false;
    // What is still on its way is closed when it is there, unless the widget is back by then.
    if (!this.#composer || this.#sending) return;
    this.#composer.close();
    this.#composer = undefined;
    this.#loading = undefined;
  }

  async #load(): Promise<Composer> {
    const { box, server, kit, onChange } = this.#options;
    const { src, scope, endpoint, said } = server;
    const thread = kit.pageThread();
    const { Composer } = await import('./composer.js');
    const composer = (this.#composer = new Composer({
      ...{ src, scope, endpoint, said, thread, box, decode: kit.decode, onChange },
      loadWire: () => server.load(),
    }));
    // Its widget was taken out of the page in the meantime.
    if (!this.#isOpen) this.close();
    return composer;
  }
}
