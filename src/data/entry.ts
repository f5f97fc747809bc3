import type { RemarkDraft } from '../model/remark.js';

/**
 * `sending` (handed to the network, or about to be) · `waiting` (for the network, or for a server in trouble) ·
 * `limited` (for the end of a rate limit, at `due`) · `held` (with a moderator) · `refused` (a second try cannot mend it).
 * The last three are only told, never kept: it is `sent`, was `removed` by its writer, or `expired` after a day unsent.
 */
export type EntryState = 'sending' | 'waiting' | 'limited' | 'held' | 'refused' | 'sent' | 'removed' | 'expired';

type Texts = Readonly<Record<string, string>>;

/** One comment on its way, as it is kept and as tabs tell each other of it. */
export interface Entry {
  readonly version: 1;
  /** Made once for each composed text; every try carries it. */
  readonly key: string;
  /** The address it was typed for; it is never sent to another. */
  readonly endpoint: string;
  /** The thread it belongs to. */
  readonly scope: string;
  readonly draft: RemarkDraft;
  /** What else its request needs, such as the thread's name on the server. */
  readonly context: Texts;
  /** The wire that the server asked for instead of the endpoint's own, else ''. */
  readonly instead: string;
  /** Epoch milliseconds of the first Send. */
  readonly at: number;
  readonly tries: number;
  readonly state: EntryState;
  /** Epoch milliseconds before which it is not tried again. */
  readonly due: number;
  /** The server's words, '' where it had none. */
  readonly message: string;
  /** The server's words by field of the draft. */
  readonly fields: Texts;
  /** It was refused because its writer has to sign in first. */
  readonly signIn?: boolean;
  /** The server's id of a sent or held comment. */
  readonly id: string;
  /** The comment as the server wrote it; told, never kept. */
  readonly remark?: unknown;
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isTexts = (value: unknown, names: readonly string[] = []): boolean =>
  isMap(value) &&
  Object.values(value).every((one) => typeof one === 'string') &&
  names.every((name) => Object.hasOwn(value, name));

/** Whether a stored or told value is an entry that this version understands. */
export const isEntry = (value: unknown): value is Entry =>
  isMap(value) &&
  value.version === 1 &&
  ['key', 'endpoint', 'scope', 'instead', 'state', 'message', 'id'].every((name) => typeof value[name] === 'string') &&
  ['at', 'tries', 'due'].every((name) => Number.isFinite(value[name])) &&
  isTexts(value.draft, ['text', 'name', 'email', 'url', 'parentId']) &&
  isTexts(value.context) &&
  isTexts(value.fields);

/** A key that no other comment has; pages without https have no `randomUUID`. */
export const newKey = (): string =>
  globalThis.crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (+digit ^ ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (+digit / 4)))).toString(16),
  );
