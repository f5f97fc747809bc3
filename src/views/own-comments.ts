import type { Entry } from '../data/entry.js';
import type { Remark, RemarkDraft } from '../model/remark.js';
import type { Words } from '../ui/words.js';

/** The widget, as far as a reader's own comments are told in it. */
interface OwnBox {
  readonly words: Words;
  requestUpdate(): void;
}

/** This reader's own: on their way, held, and sent since the page was opened. */
export class OwnComments {
  readonly #box: OwnBox;
  readonly #entries = new Map<string, Entry>();
  #ticking: ReturnType<typeof setTimeout> | undefined;

  constructor(box: OwnBox) {
    this.#box = box;
  }

  /** By their keys. */
  get all(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  /** The newest that answers a comment. */
  lastBelow(parentId: string): Entry | undefined {
    return [...this.#entries.values()].filter(({ draft }) => draft.parentId === parentId).pop();
  }

  /** Notes a step of one; false where it was in that state already. */
  take(entry: Entry): boolean {
    const { key, state } = entry;
    const before = this.#entries.get(key);
    if (state === 'limited') this.#tick();
    // What was found in the list leaves the outbox, and is still this reader's own.
    if (state === 'removed' && before?.state === 'sent') return false;
    if (state === 'removed') this.#entries.delete(key);
    else this.#entries.set(key, entry);
    return before?.state !== state;
  }

  /** Lets go of one, or of all. */
  forget(key?: string): void {
    if (key === undefined) this.#entries.clear();
    else this.#entries.delete(key);
  }

  /** Whether a text is on its way or with the server. */
  has({ text, parentId }: Pick<RemarkDraft, 'text' | 'parentId'>): boolean {
    return [...this.#entries.values()].some(
      ({ draft, state }) =>
        draft.text === text && draft.parentId === parentId && state !== 'refused' && state !== 'expired',
    );
  }

  /**
   * Finds in a list what a server took without saying under which id: what it shows waits for nobody. Gives the keys of
   * those that it found; `wordsIn` are a text's words without its markup.
   */
  find(
    remarks: readonly Remark[],
    decode: (snippets: readonly string[]) => string[],
    wordsIn: (text: string) => string,
  ): string[] {
    const nameless = [...this.#entries.values()].filter(({ state, id }) => state === 'held' && !id);
    return nameless.flatMap((entry) => {
      const { draft, key } = entry;
      const text = plain(wordsIn(draft.text));
      const remark = remarks.find(
        ({ author, status, text: said, body }) =>
          status === 'published' &&
          author.name === draft.name &&
          plain(body ? (decode([body.source])[0] ?? '') : said) === text,
      );
      if (!remark) return [];
      this.#entries.set(key, { ...entry, state: 'sent', id: remark.id });
      return [key];
    });
  }

  /** What becomes of a comment on its way, in words. */
  wordsOf({ state, due }: Entry): string {
    const { words } = this.#box;
    const seconds = Math.max(1, Math.ceil((due - Date.now()) / 1000));
    switch (state) {
      case 'sending':
      case 'held':
      case 'sent':
      case 'refused':
        return words.say(state);
      case 'limited': {
        const [n, unit] = seconds > 90 ? [Math.ceil(seconds / 60), 'minute'] : [seconds, 'second'];
        return words.say('limited', { time: words.number(n, { style: 'unit', unit, unitDisplay: 'long' }) });
      }
      case 'expired':
        return words.say('notSent');
      case 'waiting':
        return words.say(navigator.onLine ? 'notSent' : 'waiting');
      default:
        return '';
    }
  }

  rest(): void {
    clearTimeout(this.#ticking);
  }

  /** A rate limit counts down, in the page alone: nobody wants to hear every second. */
  #tick(): void {
    clearTimeout(this.#ticking);
    this.#box.requestUpdate();
    this.#ticking = setTimeout(() => {
      if ([...this.#entries.values()].some(({ state }) => state === 'limited')) this.#tick();
    }, 1_000);
  }
}

/** A server may put its own white space and quotes around what was written. */
const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, '');
