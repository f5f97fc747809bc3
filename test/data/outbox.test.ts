import { expect, waitUntil as waitFor } from '@open-wc/testing';
import { newKey, openOutbox, type Carrier, type Entry, type Outbox } from '../../src/data/outbox.js';
import { OutboxStore } from '../../src/data/outbox-store.js';
import { hasUnsent } from '../../src/data/unsent.js';
import { Failure } from '../../src/model/failure.js';
import type { Payload } from '../../src/model/feed.js';
import type { Verdict } from '../../src/model/verdict.js';

const scope = '/news/port/';
const draft = { text: 'Hello', name: 'Ada', email: 'ada@site.example', url: '', parentId: '' };
const answer: Payload = { url: '', status: 201, text: '', header: () => null };
const sent: Verdict = { kind: 'sent', id: '5', remark: { id: 5 } };

let count = 0;
const freshEndpoint = (): string => `https://site.example/comments/${Date.now()}-${Math.random()}-${count++}`;

/** What a server does with one try: a verdict, or an error where the reply never came. */
type Turn = Verdict | Error | Promise<Verdict>;

/** A server that answers as it is told, and then with the last for good. */
class Server implements Carrier {
  readonly tries: Entry[] = [];
  readonly #turns: readonly Turn[];

  constructor(
    readonly endpoint: string,
    ...turns: readonly Turn[]
  ) {
    this.#turns = turns;
  }

  readonly toRequest: Carrier['toRequest'] = (entry) => {
    this.tries.push(entry);
    const headers = { 'content-type': 'application/json' };
    return { url: this.endpoint, method: 'POST', headers, body: '{}', credentials: 'omit', redirect: 'error' };
  };

  #verdict: Verdict = sent;
  readonly send = async (): Promise<Payload> => {
    const turn = await this.#turns[Math.min(this.tries.length, this.#turns.length) - 1];
    if (turn instanceof Error) throw turn;
    this.#verdict = turn ?? sent;
    return answer;
  };

  readonly toVerdict = (): Verdict => this.#verdict;
}

const lost = new Failure('network', 'the reply got lost');
const open: Outbox[] = [];
const seen: Entry[] = [];

async function openFor(server: Carrier): Promise<Outbox> {
  const outbox = await openOutbox(server);
  outbox.subscribe(scope, (entry) => seen.push(entry));
  open.push(outbox);
  return outbox;
}

const states = (key: string): string[] => seen.filter((entry) => entry.key === key).map(({ state }) => state);
const last = (key: string): Entry | undefined => seen.filter((entry) => entry.key === key).at(-1);
/** A comment as its writer sees it. */
function shown(key: string): Entry {
  const entry = last(key);
  if (!entry) throw new Error(`nothing was told of ${key}`);
  return entry;
}
/** As long as a busy machine needs; the default is a second. */
const waitUntil = (isSo: () => boolean, what = String(isSo)) => waitFor(isSo, what, { timeout: 30_000 });
/** Waits until a comment has been in a state: some pass sooner than a page behind another looks again. */
const until = (key: string, state: string) => waitUntil(() => states(key).includes(state), `${key} is ${state}`);

/** Adds one comment and gives its key. */
async function say(outbox: Outbox, more: Partial<typeof draft> = {}, key = newKey()): Promise<string> {
  await outbox.add({ key, scope, draft: { ...draft, ...more }, context: { thread: '42' } });
  return key;
}

/** Puts entries where an earlier visit would have left them. */
async function leave(...entries: readonly Entry[]): Promise<void> {
  const store = new OutboxStore();
  await store.edit(() => ({ put: entries }));
  store.close();
}

function left(endpoint: string, more: Partial<Entry> = {}): Entry {
  const texts = { instead: '', message: '', id: '', endpoint, scope, key: newKey() };
  return {
    version: 1,
    ...texts,
    draft,
    context: {},
    fields: {},
    at: Date.now(),
    due: 0,
    tries: 1,
    state: 'waiting',
    ...more,
  };
}

function replace(target: object, name: string, descriptor: PropertyDescriptor): () => void {
  const kept = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  return () => {
    if (kept) Object.defineProperty(target, name, kept);
    else Reflect.deleteProperty(target, name);
  };
}

/** A method of a browser's own, to be called where another stands in its place. */
function original(target: object, name: string): (self: object, asked: readonly unknown[]) => unknown {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== 'function') throw new Error(`no ${name}`);
  return (self, asked): unknown => Reflect.apply(method, self, asked);
}

/** A request whose `onsuccess` is not called by the browser, but handed over. */
function holdBack(opening: IDBOpenDBRequest, take: (handler: (event: Event) => void) => void): IDBOpenDBRequest {
  Object.defineProperty(opening, 'onsuccess', { set: take });
  return opening;
}

describe('Outbox', function () {
  // A second try waits for about a second, as it does on a page.
  this.timeout(60_000);

  afterEach(() => {
    open.splice(0).forEach((outbox) => outbox.close());
    seen.length = 0;
  });

  it('sends a comment and forgets it', async () => {
    const server = new Server(freshEndpoint(), sent);
    const outbox = await openFor(server);
    const key = await say(outbox);
    await until(key, 'sent');
    expect(states(key)).to.deep.equal(['sending', 'sending', 'sent']);
    expect(last(key)).to.deep.include({ id: '5', remark: { id: 5 }, draft, context: { thread: '42' } });
    expect(await outbox.entries(scope)).to.deep.equal([]);
    expect(outbox.durable).to.equal(true);
  });

  it('has it on disk before it is first sent', async () => {
    const endpoint = freshEndpoint();
    const server = new Server(endpoint);
    let onDisk: Entry[] = [];
    const outbox = await openFor({
      endpoint,
      toRequest: server.toRequest,
      toVerdict: server.toVerdict,
      send: async () => {
        onDisk = await new OutboxStore().read();
        return answer;
      },
    });
    const key = await say(outbox);
    await until(key, 'sent');
    expect(onDisk.find((entry) => entry.key === key)).to.deep.include({ state: 'sending', tries: 1 });
  });

  it('tries again under the same key when a reply is lost', async () => {
    const server = new Server(freshEndpoint(), lost, new Failure('timeout', 'late'), sent);
    const outbox = await openFor(server);
    const key = await say(outbox);
    // Asked for while it is being sent, a retry changes nothing: each waits for the end of the one before.
    for (const tries of [1, 2]) {
      await waitUntil(
        () => last(key)?.state === 'waiting' && last(key)?.tries === tries,
        `it has been lost ${tries} times`,
      );
      await outbox.retry(shown(key));
    }
    await until(key, 'sent');
    expect(server.tries.map((entry) => entry.key)).to.deep.equal([key, key, key]);
  });

  it('tries again by itself', async () => {
    const server = new Server(freshEndpoint(), lost, sent);
    const key = await say(await openFor(server));
    await until(key, 'sent');
    expect(server.tries.length).to.equal(2);
  });

  it('offline: waits, and goes on when the network returns', async () => {
    const restore = replace(navigator, 'onLine', { get: () => false });
    const server = new Server(freshEndpoint(), lost, sent);
    const outbox = await openFor(server);
    const key = await say(outbox);
    await waitUntil(() => server.tries.length === 1 && states(key).length >= 2);
    restore();
    expect(states(key)).to.deep.equal(['waiting', 'waiting']);
    dispatchEvent(new Event('online'));
    await until(key, 'sent');
  });

  it('409-duplicate on a retry is success, and on a first try a refusal', async () => {
    const twice: Verdict = { kind: 'duplicate', message: 'You have said that.' };
    const outbox = await openFor(new Server(freshEndpoint(), lost, twice));
    const key = await say(outbox);
    await until(key, 'sent');
    const first = await openFor(new Server(freshEndpoint(), twice));
    const other = await say(first);
    await until(other, 'refused');
    expect(last(other)?.message).to.equal('You have said that.');
  });

  it('5xx, 408, 425: tries again, under the key', async () => {
    const server = new Server(freshEndpoint(), { kind: 'retry', reason: '503' }, sent);
    const key = await say(await openFor(server));
    await until(key, 'sent');
    expect(server.tries.map((entry) => entry.key)).to.deep.equal([key, key]);
  });

  it('429/503 + Retry-After: waits, and sends nothing else meanwhile', async () => {
    const limit: Verdict = { kind: 'wait', retryAfterMs: 1_000, message: 'Slow down.' };
    const server = new Server(freshEndpoint(), limit, sent);
    const outbox = await openFor(server);
    const key = await say(outbox);
    await until(key, 'limited');
    const until1 = last(key)?.due ?? 0;
    expect(until1).to.be.greaterThan(Date.now() - 1_000);
    const second = await say(outbox, { text: 'And' });
    await outbox.retry(shown(key));
    expect(server.tries.length).to.equal(1);
    await until(second, 'sent');
    expect(server.tries.map((entry) => entry.key)).to.deep.equal([key, key, second]);
    expect(Date.now()).to.be.least(until1);
  });

  it('outbox poison (400/413/422): stops, keeps the text and never loops', async () => {
    const refused: Verdict = { kind: 'refused', message: 'Invalid', fields: { email: 'Not an address.' } };
    const server = new Server(freshEndpoint(), refused);
    const outbox = await openFor(server);
    const key = await say(outbox);
    await until(key, 'refused');
    const other = await openFor(server);
    dispatchEvent(new Event('online'));
    const sane = await say(outbox, { text: 'Another' });
    await until(sane, 'refused');
    expect(server.tries.filter((entry) => entry.key === key).length).to.equal(1);
    const [kept] = await other.entries(scope);
    expect(kept).to.deep.include({ key, draft, state: 'refused', message: 'Invalid', fields: refused.fields });
    await outbox.remove(key);
    expect((await outbox.entries(scope)).map((entry) => entry.key)).to.deep.equal([sane]);
  });

  it('keeps a held comment for its writer, without the e-mail, and never sends it again', async () => {
    const server = new Server(freshEndpoint(), { kind: 'held', id: '7' });
    const outbox = await openFor(server);
    const key = await say(outbox);
    await until(key, 'held');
    const [kept] = await outbox.entries(scope);
    expect(kept).to.deep.include({ state: 'held', id: '7', draft: { ...draft, email: '' } });
    outbox.close();
    const again = await openFor(server);
    await outbox.retry(shown(key));
    dispatchEvent(new Event('online'));
    const next = await say(again, { text: 'Another' });
    await until(next, 'held');
    expect(server.tries.map((entry) => entry.key)).to.deep.equal([key, next]);
  });

  it('double click / Enter twice: one key is one comment', async () => {
    const server = new Server(freshEndpoint(), sent);
    const outbox = await openFor(server);
    const key = newKey();
    await Promise.all(Array.from({ length: 10 }, () => say(outbox, {}, key)));
    await until(key, 'sent');
    await say(outbox, {}, key);
    const next = await say(outbox, { text: 'Another' });
    await until(next, 'sent');
    expect(server.tries.map((entry) => entry.key)).to.deep.equal([key, next]);
  });

  it('goes on after a reload with what an earlier visit left, under its key', async () => {
    const endpoint = freshEndpoint();
    const [waiting, cut] = [left(endpoint), left(endpoint, { state: 'sending', tries: 3 })];
    await leave(waiting, cut);
    expect(await hasUnsent()).to.equal(true);
    const server = new Server(endpoint, sent);
    await openFor(server);
    await until(waiting.key, 'sent');
    await until(cut.key, 'sent');
    expect(server.tries.map(({ key, tries }) => [key, tries])).to.deep.equal([
      [waiting.key, 2],
      [cut.key, 4],
    ]);
  });

  it('endpoint changed since queued: is never sent elsewhere', async () => {
    const [old, fresh] = [freshEndpoint(), freshEndpoint()];
    const entry = left(old);
    await leave(entry);
    const server = new Server(fresh, sent);
    const outbox = await openFor(server);
    const key = await say(outbox);
    await until(key, 'sent');
    expect(server.tries.map((one) => one.key)).to.deep.equal([key]);
    expect(await outbox.entries(scope)).to.deep.equal([]);
    expect((await new OutboxStore().read()).some((one) => one.key === entry.key)).to.equal(true);
    const astray = new Server(old, sent);
    const toRequest: Carrier['toRequest'] = (entry) => ({ ...astray.toRequest(entry), url: 'https://other.example/' });
    const elsewhere = await openFor({ endpoint: old, toRequest, toVerdict: astray.toVerdict, send: astray.send });
    await until(entry.key, 'refused');
    await elsewhere.remove(entry.key);
  });

  it('keeps nothing longer than a day', async () => {
    const endpoint = freshEndpoint();
    const [late, lateHere, young] = [
      left(freshEndpoint(), { at: Date.now() - 86_400_001 }),
      left(endpoint, { at: Date.now() - 86_400_001 }),
      left(endpoint, { at: Date.now() - 86_000_000, draft: { ...draft, text: 'Young' } }),
    ];
    await leave(late, lateHere, young);
    const server = new Server(endpoint, sent);
    await openFor(server);
    await until(young.key, 'sent');
    await until(lateHere.key, 'expired');
    expect(last(lateHere.key)?.draft).to.deep.equal(draft);
    expect(server.tries.map((entry) => entry.key)).to.deep.equal([young.key]);
    const kept = await new OutboxStore().read();
    expect(kept.filter(({ key }) => [late.key, lateHere.key].includes(key))).to.deep.equal([]);
  });

  it('and sends what is too old, or what the disk has lost, where its writer asks for it', async () => {
    const endpoint = freshEndpoint();
    const [late, lost] = [left(endpoint, { at: Date.now() - 86_400_001 }), left(endpoint, { state: 'refused' })];
    await leave(late);
    const server = new Server(endpoint, sent);
    const outbox = await openFor(server);
    await until(late.key, 'expired');
    expect(server.tries).to.deep.equal([]);
    await outbox.retry(shown(late.key));
    await until(late.key, 'sent');
    await outbox.retry(lost);
    await until(lost.key, 'sent');
    // What was sent is not sent again.
    await outbox.retry(lost);
    const next = await say(outbox);
    await until(next, 'sent');
    expect(server.tries.map(({ key }) => key)).to.deep.equal([late.key, lost.key, next]);
  });

  it('says of a held one that is too old only that it is gone: the server has it', async () => {
    const endpoint = freshEndpoint();
    const held = left(endpoint, { state: 'held', at: Date.now() - 86_400_001 });
    await leave(held);
    await openFor(new Server(endpoint, sent));
    await until(held.key, 'removed');
    expect(states(held.key)).to.deep.equal(['removed']);
  });

  it('sends what it was given before it was closed', async () => {
    const server = new Server(freshEndpoint(), sent);
    const outbox = await openFor(server);
    const key = await say(outbox);
    outbox.close();
    await waitUntil(() => server.tries.length === 1);
    await waitFor(async () => !(await new OutboxStore().read()).some((entry) => entry.key === key), 'it has left', {
      timeout: 30_000,
    });
  });

  it('sends where a browser denies what tabs tell each other by', async () => {
    const restore = replace(window, 'BroadcastChannel', {
      value: function () {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const key = await say(await openFor(new Server(freshEndpoint(), sent)));
      await until(key, 'sent');
    } finally {
      restore();
    }
  });

  it('clock skew: a time in the far future holds nothing up', async () => {
    const endpoint = freshEndpoint();
    const entry = left(endpoint, { due: Date.now() + 10 * 365 * 86_400_000 });
    await leave(entry);
    await openFor(new Server(endpoint, sent));
    await until(entry.key, 'sent');
  });

  it('clock skew: what was written while the clock was ahead is sent, and is as old as its first try', async () => {
    const endpoint = freshEndpoint();
    const entry = left(endpoint, { at: Date.now() + 3 * 86_400_000 });
    await leave(entry);
    // A tab of another endpoint looks first: it throws nobody's words away.
    await openFor(new Server(freshEndpoint(), sent));
    await openFor(new Server(endpoint, lost, sent));
    await until(entry.key, 'waiting');
    expect(last(entry.key)?.at).to.be.at.most(Date.now());
    await until(entry.key, 'sent');
    expect(states(entry.key)).not.to.include('expired');
  });

  it('bfcache: looks again when its page comes back', async () => {
    const endpoint = freshEndpoint();
    await openFor(new Server(endpoint, sent));
    const entry = left(endpoint);
    await leave(entry);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(entry.key, 'sent');
  });

  it('tries a refused one again where its writer asks for it, as if for the first time', async () => {
    const refused: Verdict = { kind: 'refused', message: 'Closed.', fields: { text: 'No.' } };
    const server = new Server(freshEndpoint(), refused, { kind: 'duplicate', message: 'Said.' }, sent);
    const outbox = await openFor(server);
    const key = await say(outbox);
    await until(key, 'refused');
    await outbox.retry(shown(key));
    await waitUntil(() => last(key)?.message === 'Said.');
    expect(last(key)).to.deep.include({ state: 'refused', fields: {} });
    await outbox.retry(shown(key));
    await until(key, 'sent');
  });

  it('does not bring back what was removed while it was sent', async () => {
    let reply: (verdict: Verdict) => void = () => {};
    const pending = new Promise<Verdict>((resolve) => (reply = resolve));
    const server = new Server(freshEndpoint(), pending);
    const outbox = await openFor(server);
    const key = await say(outbox);
    await waitUntil(() => server.tries.length === 1);
    await outbox.remove(key);
    await until(key, 'removed');
    reply({ kind: 'refused', message: '', fields: {} });
    const next = await say(outbox, { text: 'Another' });
    await until(next, 'refused');
    expect(states(key)).to.deep.equal(['sending', 'sending', 'removed']);
    expect((await outbox.entries(scope)).map((entry) => entry.key)).to.deep.equal([next]);
  });

  it('removed during fetch: the comment arrives, its page hears nothing more, and no later page sends it again', async () => {
    let reply: (verdict: Verdict) => void = () => {};
    const pending = new Promise<Verdict>((resolve) => (reply = resolve));
    const server = new Server(freshEndpoint(), pending);
    const outbox = await openFor(server);
    const key = await say(outbox);
    await waitUntil(() => server.tries.length === 1);
    const heard = states(key).length;
    outbox.close();
    const later = await openFor(server);
    expect((await later.entries(scope)).map(({ key, state }) => [key, state])).to.deep.equal([[key, 'sending']]);
    seen.length = 0;
    reply(sent);
    await waitFor(async () => !(await later.entries(scope)).length, 'it has left', { timeout: 30_000 });
    const next = await say(later, { text: 'Another' });
    await until(next, 'sent');
    expect(heard).to.equal(2);
    // The page that is there hears it once, from the one that is gone.
    expect(states(key)).to.deep.equal(['sent']);
    expect(server.tries.map((entry) => entry.key)).to.deep.equal([key, next]);
  });

  it('what never comes does not keep the turn: the comment waits, and another tab sends it', async () => {
    const server = new Server(freshEndpoint(), sent);
    const { endpoint, toRequest, toVerdict, send } = server;
    const stuck = await openFor({ endpoint, toRequest, toVerdict, send, ready: () => new Promise(() => {}) });
    const key = await say(stuck);
    await waitUntil(() => states(key).length === 2);
    stuck.close();
    await openFor(server);
    await until(key, 'sent');
    expect(server.tries.map(({ key, tries }) => [key, tries])).to.deep.equal([[key, 2]]);
  });

  it('offline: a tab with nothing to send writes nothing when the network returns', async () => {
    const endpoint = freshEndpoint();
    const outbox = await openFor(new Server(endpoint, sent));
    await outbox.entries(scope);
    const modes: unknown[] = [];
    const begin = original(IDBDatabase.prototype, 'transaction');
    const restore = replace(IDBDatabase.prototype, 'transaction', {
      value(this: IDBDatabase, ...asked: readonly unknown[]) {
        modes.push(asked[1] ?? 'readonly');
        return begin(this, asked);
      },
    });
    dispatchEvent(new Event('online'));
    await waitUntil(() => modes.length > 1);
    await outbox.entries(scope);
    restore();
    expect(modes).not.to.include('readwrite');
  });

  it('storage that answers late is used from then on', async () => {
    const begin = original(IDBFactory.prototype, 'open');
    const restore = replace(IDBFactory.prototype, 'open', {
      value(this: IDBFactory, ...asked: readonly unknown[]) {
        const opening = begin(this, asked);
        if (!(opening instanceof IDBOpenDBRequest)) throw new Error('no request');
        let onSuccess: ((event: Event) => void) | undefined;
        opening.addEventListener('success', (event) => setTimeout(() => onSuccess?.(event), 3_500));
        return holdBack(opening, (handler) => (onSuccess = handler));
      },
    });
    const store = new OutboxStore();
    await store.read();
    restore();
    expect(store.durable).to.equal(false);
    await waitFor(async () => !!(await store.read()) && store.durable, 'it is there', { timeout: 30_000 });
    store.close();
  });

  it('changes to the wire that the server asks for, once', async () => {
    const instead: Verdict = { kind: 'retry', reason: 'instead', instead: 'wordpress-form' };
    const server = new Server(freshEndpoint(), instead, sent);
    const key = await say(await openFor(server));
    await until(key, 'sent');
    expect(server.tries.map((entry) => [entry.instead, entry.tries])).to.deep.equal([
      ['', 1],
      ['wordpress-form', 1],
    ]);
    const loop = new Server(freshEndpoint(), instead);
    const other = await say(await openFor(loop));
    await until(other, 'refused');
    expect(loop.tries.length).to.equal(2);
  });

  it('multi-tab: one sends, the others hear of it', async () => {
    const endpoint = freshEndpoint();
    const servers = [1, 2, 3].map(() => new Server(endpoint, sent));
    const boxes = await Promise.all(servers.map((server) => openOutbox(server)));
    const heard = boxes.map(() => 0);
    boxes.forEach((box, index) => {
      open.push(box);
      box.subscribe(scope, ({ state }) => state === 'sent' && (heard[index] = (heard[index] ?? 0) + 1));
    });
    for (const box of boxes) await say(box);
    await waitUntil(() => heard.every((times) => times === 3), heard.join());
    expect(servers.flatMap(({ tries }) => tries).length).to.equal(3);
  });

  it('no locks available: a lease keeps the tabs apart', async () => {
    const restore = replace(navigator, 'locks', { value: undefined });
    try {
      const endpoint = freshEndpoint();
      let [running, most] = [0, 0];
      const boxes: Outbox[] = [];
      const servers = [1, 2].map(() => new Server(endpoint, sent));
      for (const { toRequest, toVerdict } of servers) {
        const send = async () => {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, 30));
          running--;
          return answer;
        };
        boxes.push(await openFor({ endpoint, toRequest, toVerdict, send }));
      }
      const keys = await Promise.all([...boxes, ...boxes].map((box) => say(box)));
      for (const key of keys) await until(key, 'sent');
      expect(most).to.equal(1);
      expect(servers.flatMap(({ tries }) => tries).length).to.equal(4);
    } finally {
      restore();
    }
  });

  it('storage quota / disabled / sandbox: sends from memory and says that it keeps nothing', async () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const descriptor of [{ get: denied }, { value: undefined }]) {
      const restore = [
        replace(window, 'indexedDB', descriptor),
        replace(navigator, 'locks', {
          value: { request: () => Promise.reject(new DOMException('', 'SecurityError')) },
        }),
      ];
      try {
        const server = new Server(freshEndpoint(), lost, sent);
        const outbox = await openFor(server);
        expect(outbox.durable).to.equal(false);
        expect(await hasUnsent()).to.equal(false);
        const key = await say(outbox);
        expect((await outbox.entries(scope)).map((entry) => entry.key)).to.deep.equal([key]);
        await until(key, 'sent');
        expect(await outbox.entries(scope)).to.deep.equal([]);
      } finally {
        restore.forEach((undo) => undo());
      }
    }
  });

  it('storage quota: what the disk refuses is sent from memory, and durable again once it is gone', async () => {
    let reply: (verdict: Verdict) => void = () => {};
    const pending = new Promise<Verdict>((resolve) => (reply = resolve));
    const outbox = await openFor(new Server(freshEndpoint(), pending));
    const restore = replace(IDBObjectStore.prototype, 'put', {
      value: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    const key = await say(outbox);
    expect(outbox.durable).to.equal(false);
    restore();
    reply(sent);
    await until(key, 'sent');
    expect(outbox.durable).to.equal(true);
  });

  it('double define / two versions: leaves alone what it does not understand', async () => {
    const endpoint = freshEndpoint();
    const opening = indexedDB.open('presslet:1:outbox');
    const db = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
    const transaction = db.transaction('entries', 'readwrite');
    const foreign = { key: newKey(), version: 2, endpoint, text: 'from another version' };
    transaction.objectStore('entries').put(foreign);
    transaction.objectStore('entries').put({ ...left(endpoint), key: newKey(), draft: { text: 7 } });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    const server = new Server(endpoint, sent);
    const key = await say(await openFor(server));
    await until(key, 'sent');
    expect(server.tries.map((entry) => entry.key)).to.deep.equal([key]);
    const after = db.transaction('entries').objectStore('entries').get(foreign.key);
    expect(await new Promise((resolve) => (after.onsuccess = () => resolve(after.result)))).to.deep.equal(foreign);
    db.close();
  });

  it('makes keys where a page has no https', () => {
    const restore = replace(crypto, 'randomUUID', { value: undefined });
    const keys = Array.from({ length: 100 }, newKey);
    restore();
    expect(new Set(keys).size).to.equal(100);
    for (const key of keys) expect(key).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
