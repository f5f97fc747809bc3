import { newKey, openOutbox, post, type Carrier, type Outbox } from '../../src/data/outbox.js';
import { wires } from '../../src/mapping/wires/rare.js';
import { toRequest } from '../../src/mapping/wires/request.js';
import { toVerdict } from '../../src/mapping/wires/verdict.js';
import type { RemarkDraft } from '../../src/model/remark.js';
import type { WireRequest } from '../../src/model/verdict.js';
import { LocalStorageOutbox } from './local-storage-outbox.js';

/** What a page of the stress run can be told to do. */
export interface Stress {
  /** Opens an outbox for the list at `src`: the real one, or the control. */
  open(src: string, kind?: 'real' | 'control'): Promise<void>;
  /** Sends comments all at once at `at` (epoch milliseconds), and gives their keys once all of them are kept. */
  say(texts: readonly string[], at?: number): Promise<string[]>;
  left(): Promise<number>;
  /** Looks at what is left, and is then deaf for so many milliseconds. */
  busy(ms: number): Promise<void>;
  durable(): boolean;
  states(): readonly string[];
}

const wire = wires.plain ?? { create: '{src}', send: 'key: id; text: text' };
const empty: RemarkDraft = { text: '', name: 'Ada', email: 'ada@site.example', url: '', parentId: '' };
const states: string[] = [];
let real: Outbox | undefined;
let control: LocalStorageOutbox | undefined;

const request = (src: string, key: string, text: string): WireRequest =>
  toRequest(wire, { ...empty, text }, { src, thread: '/a', key });

async function openReal(src: string): Promise<void> {
  const carrier: Carrier = {
    endpoint: src,
    toRequest: ({ key, draft }) => request(src, key, draft.text),
    toVerdict: (_, answer) => toVerdict(wire, answer, { decode: (text) => text }),
  };
  real = await openOutbox(carrier);
  real.subscribe('/a', ({ state }) => states.push(state));
}

async function sayOne(text: string): Promise<string> {
  const key = newKey();
  await (control ? control.add({ key, text }) : real?.add({ key, scope: '/a', draft: { ...empty, text } }));
  return key;
}

const stress: Stress = {
  async open(src, kind = 'real') {
    if (kind === 'real') await openReal(src);
    else control = new LocalStorageOutbox(({ key, text }) => request(src, key, text), post);
  },
  async say(texts, at = 0) {
    await new Promise((resolve) => setTimeout(resolve, at - Date.now()));
    return Promise.all(texts.map(sayOne));
  },
  async left() {
    return control ? control.left() : ((await real?.entries('/a')) ?? []).length;
  },
  async busy(ms) {
    void real?.entries('/a');
    // Until the question is on its way, and not until it is answered.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    for (const end = performance.now() + ms; performance.now() < end;);
  },
  durable: () => real?.durable ?? false,
  states: () => states,
};

Object.assign(globalThis, { stress });
