import type { Entry } from '../data/entry.js';
import type { RemarkDraft } from '../model/remark.js';
import type { DataElement } from '../ui/data-element.js';
import type { Kit } from '../ui/kit.js';
import type { Action, Composer, Done } from './composer.js';
import type { Server } from './server.js';

type Arrival = typeof import('./composer.js');

export interface CourierOptions {
  readonly kit: Pick<Kit, 'pageThread' | 'decode'>;
  readonly box: Pick<DataElement, 'words' | 'credentials' | 'requestInit'>;
  readonly server: Pick<Server, 'src' | 'endpoint' | 'load'>;
  /** The chunk is there. */
  readonly onLoad: (arrival: Arrival) => void;
  /** A comment on its way has taken a step, in this tab or another. */
  readonly onChange: (entry: Entry) => void;
}

/** Keeps the composer for whoever has something to send: a chunk that comes when a reader begins to write. */
export class Courier {
  readonly #options: CourierOptions;
  #composer: Composer | undefined;
  #loading: Promise<Composer> | undefined;
  #isOpen = false;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  /** Rejects where the chunk does not come; the next call asks for it again. */
  load(): Promise<Composer> {
    this.#isOpen = true;
    this.#loading ??= import('./composer.js').then((arrival) => {
      const { box, server, kit, onLoad, onChange } = this.#options;
      const { words, credentials, requestInit } = box;
      const { src, endpoint } = server;
      onLoad(arrival);
      this.#composer = new arrival.Composer({
        ...{ src, endpoint, thread: kit.pageThread(), lang: words.lang, credentials, requestInit, decode: kit.decode },
        loadWire: () => server.load(),
        onChange,
      });
      const composer = this.#composer;
      // Its widget was taken out of the page in the meantime.
      if (!this.#isOpen) this.close();
      return composer;
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  /** Does something to a comment on the server, once. Never throws. */
  async act(what: Action, id: string, draft: RemarkDraft): Promise<Done> {
    const composer = await this.load().catch(() => undefined);
    return composer?.act(what, id, draft) ?? { isDone: false, message: '' };
  }

  retry(key: string): void {
    void this.#composer?.retry(key);
  }

  discard(key: string): void {
    void this.#composer?.remove(key);
  }

  close(): void {
    this.#isOpen = false;
    // What is still on its way is closed when it is there, unless the widget is back by then.
    if (!this.#composer) return;
    this.#composer.close();
    this.#composer = undefined;
    this.#loading = undefined;
  }
}
