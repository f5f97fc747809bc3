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
  readonly endpoint: string;
  /** Name of the server's way to take comments; '' = by its address. */
  readonly wire: string;
  readonly thread: string;
  readonly lang: string;
  readonly requestInit: RequestInit | undefined;
  decode(snippets: readonly string[]): string[];
  onChange(entry: Entry): void;
}

/** Says to the next page of this site that something is unsent, so that only then it loads this chunk by itself. */
const HINT = 'presslet:1:unsent';

const WIRES: Readonly<Record<string, Wire>> = { ...wires, wordpress, 'wordpress-form': wordpressForm };

/** Sends what a reader wrote, through the outbox, by the server's own wire. */
export class Composer {
  readonly #options: ComposerOptions;
  readonly #outbox: Promise<Outbox>;

  constructor(options: ComposerOptions) {
    this.#options = options;
    this.#outbox = this.#open();
  }

  /** Keeps the comment and sends it; false where this browser can keep it in memory only. */
  async send(draft: RemarkDraft, root: string): Promise<boolean> {
    const outbox = await this.#outbox;
    hint(true);
    await outbox.add({ key: newKey(), scope: this.#options.endpoint, draft, context: { root, title: document.title } });
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
    const { endpoint, decode, onChange, requestInit: init } = this.#options;
    const one = (text: string): string => decode([text])[0] ?? text;
    const outbox = await openOutbox({
      endpoint,
      toRequest: (entry) => toRequest(this.#wire(entry), entry.draft, this.#context(entry)),
      toVerdict: (entry, answer) => toVerdict(this.#wire(entry), answer, { decode: one, origin: location.origin }),
      send: (request) => post(request, { init }),
    });
    outbox.subscribe(endpoint, onChange);
    const entries = await outbox.entries(endpoint);
    for (const entry of entries) onChange(entry);
    if (!entries.length) hint(false);
    return outbox;
  }

  #wire({ instead }: Entry): Wire {
    const { wire, endpoint } = this.#options;
    return WIRES[instead || wire] ?? (/wp\/v2\/comments/.test(endpoint) ? wordpress : (WIRES.plain ?? wordpress));
  }

  #context({ key, context }: Entry): Parameters<typeof toRequest>[2] {
    const { endpoint, thread, lang } = this.#options;
    return { src: endpoint, thread, key, lang, page: location.href.split('#')[0], ...context };
  }
}

/** Whether an earlier page left something unsent. Never throws. */
function hint(isUnsent: boolean): void {
  try {
    if (isUnsent) localStorage.setItem(HINT, '1');
    else localStorage.removeItem(HINT);
  } catch {
    // Denied storage keeps nothing, so there is nothing to hint at.
  }
}
