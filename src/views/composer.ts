import type { Entry } from '../data/entry.js';
import { newKey, openOutbox, type Outbox } from '../data/outbox.js';
import { post } from '../data/post.js';
import { toAction, toRequest } from '../mapping/wires/request.js';
import { likesIn, toVerdict } from '../mapping/wires/verdict.js';
import type { Wire, WireContext } from '../mapping/wires/wire.js';
import { wordpress, wordpressForm } from '../mapping/wires/wordpress.js';
import type { Payload } from '../model/feed.js';
import type { RemarkDraft } from '../model/remark.js';
import type { WireRequest } from '../model/verdict.js';

export type { Entry };

export interface ComposerOptions {
  /** Absolute address of the list that shows the thread. */
  readonly src: string;
  /** Absolute address that comments are typed for: what is written here is sent to this origin only. */
  readonly endpoint: string;
  /** The server's way to take comments, asked for anew at each try; undefined = WordPress's. May reject. */
  readonly loadWire: () => Promise<Wire | undefined>;
  readonly thread: string;
  /** The name of that thread among all that this reader writes in. */
  readonly scope: string;
  /** What of the wire holds for this thread's page alone, by its names in a `Wire`. */
  readonly said: Readonly<Record<string, string>>;
  /** The widget: what it says by then goes along with each request. */
  readonly box: Sender;
  readonly decode: (snippets: readonly string[]) => string[];
  /** `isHere` where it was written in this page, or left by an earlier one: no other tab has it before its reader's eyes. */
  readonly onChange: (entry: Entry, isHere: boolean) => void;
}

/** A widget, as far as a request needs it. */
export interface Sender {
  readonly words: { readonly lang: string };
  readonly credentials: string;
  readonly requestInit?: RequestInit;
}

/** What goes along with a comment: see `WireContext`. */
export interface Company {
  readonly root: string;
  readonly trap: string;
  readonly seconds: number;
  readonly extra: Readonly<Record<string, string>>;
}

/** What a server may let a reader do with a comment that is there. */
export type Action = 'like' | 'unlike' | 'dislike' | 'edit' | 'remove';

export interface Done {
  readonly isDone: boolean;
  /** The server's words where it refused, '' where it had none. */
  readonly message: string;
  /** How many like it now, where the server says so. */
  readonly likes?: number;
}

const EXTRA = 'extra.';
const WIRE = 'wire.';

type Texts = Readonly<Record<string, string>>;

const over = (prefix: string, texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [prefix + name, text]));

const under = (prefix: string, texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), text]] : [],
    ),
  );

/** Keys of what was written in this page, in whichever widget. */
const written = new Set<string>();

/** Sends what a reader wrote, through the outbox, by the server's own wire. */
export class Composer {
  readonly #options: ComposerOptions;
  readonly #outbox: Promise<Outbox>;
  #wire = wordpress;
  /** Made once for each composed text, so that a second click is the same comment. */
  readonly #keys = new Map<string, string>();

  constructor(options: ComposerOptions) {
    this.#options = options;
    this.#outbox = this.#open();
  }

  /** Keeps the comment and sends it; false where this browser can keep it in memory only. */
  async send(draft: RemarkDraft, { root, trap, seconds, extra }: Company): Promise<boolean> {
    const outbox = await this.#outbox;
    const { src, thread, scope, said } = this.#options;
    const words = JSON.stringify(draft);
    const key = this.#keys.get(words) ?? newKey();
    this.#keys.set(words, key);
    written.add(key);
    const context = {
      ...{ ...over(EXTRA, extra), ...over(WIRE, said) },
      ...{ root, trap, seconds: `${seconds}`, src, thread, title: document.title, page: pageHref() },
    };
    await outbox.add({ key, scope, draft, context });
    return outbox.durable;
  }

  async retry(shown: Entry): Promise<void> {
    await (await this.#outbox).retry(shown);
  }

  async remove(key: string): Promise<void> {
    await (await this.#outbox).remove(key);
  }

  /** Votes for, changes or deletes a comment on the server; once, without the outbox. Never throws. */
  async act(action: Action, id: string, draft: RemarkDraft): Promise<Done> {
    try {
      await this.#ready();
      const wire = this.#wire;
      const { src, thread, box } = this.#options;
      const { lang } = box.words;
      const request = toAction(wire, wire[action] ?? '', id, { src, thread, lang, key: newKey() }, draft);
      if (new URL(request.url).origin !== new URL(this.#options.endpoint).origin) return { isDone: false, message: '' };
      const answer = await this.#post(request);
      const verdict = toVerdict({ ...wire, instead: '' }, answer, this.#reading);
      if (verdict.kind === 'sent' || verdict.kind === 'held') return { isDone: true, message: '', ...likesIn(answer) };
      return { isDone: false, message: 'message' in verdict ? verdict.message : '' };
    } catch {
      return { isDone: false, message: '' };
    }
  }

  close(): void {
    void this.#outbox.then((outbox) => outbox.close());
  }

  async #open(): Promise<Outbox> {
    const { scope, endpoint, onChange } = this.#options;
    const outbox = await openOutbox({
      endpoint,
      ready: () => this.#ready(),
      toRequest: (entry) => toRequest(this.#wireOf(entry), entry.draft, this.#context(entry)),
      toVerdict: (entry, answer) => toVerdict(this.#wireOf(entry), answer, this.#reading),
      send: (request) => this.#post(request),
    });
    const told = new Set<string>();
    outbox.subscribe(scope, (entry) => {
      const { key, state } = entry;
      told.add(key);
      const [words] = [...this.#keys].find(([, each]) => each === key) ?? [];
      // One that came back may be sent again, as another one; and the same words may be written twice.
      if (words && /^(refused|sent|held)$/.test(state)) this.#keys.delete(words);
      onChange(entry, written.has(key));
    });
    // What was told while the disk was read is newer than what stood there.
    for (const entry of await outbox.entries(scope)) if (!told.has(entry.key)) onChange(entry, true);
    return outbox;
  }

  async #ready(): Promise<void> {
    this.#wire = (await this.#options.loadWire()) ?? wordpress;
  }

  /** What another thread's page said of itself holds for what was written there. */
  #wireOf({ instead, scope, context }: Entry): Wire {
    if (instead) return wordpressForm;
    return scope === this.#options.scope ? this.#wire : { ...this.#wire, ...under(WIRE, context) };
  }

  get #reading(): Parameters<typeof toVerdict>[2] {
    const { decode } = this.#options;
    return { decode: (text) => decode([text])[0] ?? text, origin: location.origin };
  }

  /** Tokens and cookies go to the origin that the page named with them, and not to another that takes its comments. */
  #post(request: WireRequest): Promise<Payload> {
    const { src, box } = this.#options;
    const { requestInit: init, credentials } = box;
    const isSame = new URL(request.url).origin === new URL(src).origin;
    const isWith =
      isSame && request.credentials === 'omit' && (credentials === 'include' || credentials === 'same-origin');
    return post(isWith ? { ...request, credentials } : request, isSame ? { init } : {});
  }

  #context({ key, context }: Entry): WireContext {
    const { src, thread, box } = this.#options;
    return { src, thread, key, lang: box.words.lang, page: pageHref(), ...context, extra: under(EXTRA, context) };
  }
}

const pageHref = (): string => location.href.split('#')[0] ?? '';
