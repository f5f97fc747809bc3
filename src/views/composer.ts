import { dropDraft, keepDraft, readDraft } from '../data/drafts.js';
import type { Entry } from '../data/entry.js';
import { newKey, openOutbox, type Outbox } from '../data/outbox.js';
import { toRequest } from '../mapping/wires/request.js';
import { wires } from '../mapping/wires/rare.js';
import { toVerdict } from '../mapping/wires/verdict.js';
import type { Wire } from '../mapping/wires/wire.js';
import { wordpress, wordpressForm } from '../mapping/wires/wordpress.js';
import { post } from '../data/post.js';
import type { RemarkDraft } from '../model/remark.js';

export { dropDraft, keepDraft, readDraft };
export type { Entry };

export interface ComposerOptions {
  /** Absolute address of the list that shows the thread: what is written here is sent to this server only. */
  readonly src: string;
  /** Name of the server's way to take comments; '' = by its address. */
  readonly wire: string;
  readonly thread: string;
  readonly lang: string;
  readonly requestInit: RequestInit | undefined;
  readonly decode: (snippets: readonly string[]) => string[];
  readonly onChange: (entry: Entry) => void;
}

const WIRES: Readonly<Record<string, Wire>> = { ...wires, wordpress, 'wordpress-form': wordpressForm };

/** Sends what a reader wrote, through the outbox, by the server's own wire. */
export class Composer {
  readonly #options: ComposerOptions;
  readonly #outbox: Promise<Outbox>;
  /** Made once for each composed text, so that a second click is the same comment. */
  readonly #keys = new Map<string, string>();

  constructor(options: ComposerOptions) {
    this.#options = options;
    this.#outbox = this.#open();
  }

  /** Keeps the comment and sends it; false where this browser can keep it in memory only. */
  async send(draft: RemarkDraft, root: string): Promise<boolean> {
    const outbox = await this.#outbox;
    const { src, thread } = this.#options;
    const words = JSON.stringify(draft);
    const key = this.#keys.get(words) ?? newKey();
    this.#keys.set(words, key);
    await outbox.add({ key, scope: src, draft, context: { root, src, thread, title: document.title } });
    return outbox.durable;
  }

  async retry(key: string): Promise<void> {
    await (await this.#outbox).retry(key);
  }

  async remove(key: string): Promise<void> {
    await (await this.#outbox).remove(key);
  }

  close(): void {
    void this.#outbox.then((outbox) => outbox.close());
  }

  async #open(): Promise<Outbox> {
    const { src, decode, onChange, requestInit: init } = this.#options;
    // Without its query: what waits on one article is sent from any page that talks to this server.
    const endpoint = src.split('?')[0] ?? src;
    const one = (text: string): string => decode([text])[0] ?? text;
    const outbox = await openOutbox({
      endpoint,
      toRequest: (entry) => toRequest(this.#wire(entry), entry.draft, this.#context(entry)),
      toVerdict: (entry, answer) => toVerdict(this.#wire(entry), answer, { decode: one, origin: location.origin }),
      send: (request) => post(request, { init }),
    });
    outbox.subscribe(src, (entry) => {
      // A comment that came back may be sent again, as another one.
      if (entry.state === 'refused' || entry.state === 'removed') this.#keys.clear();
      onChange(entry);
    });
    for (const entry of await outbox.entries(src)) onChange(entry);
    return outbox;
  }

  #wire({ instead }: Entry): Wire {
    const { wire, src } = this.#options;
    return WIRES[instead || wire] ?? (/wp\/v2\/comments/.test(src) ? wordpress : (WIRES.plain ?? wordpress));
  }

  #context({ key, context }: Entry): Parameters<typeof toRequest>[2] {
    const { src, thread, lang } = this.#options;
    return { src, thread, key, lang, page: location.href.split('#')[0], ...context };
  }
}
