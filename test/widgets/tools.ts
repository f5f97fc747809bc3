import '../../src/presslet.js';
import { isList, isRecord } from '../../src/mapping/path.js';
import { json, status } from '../helpers/network.js';

export { json, status };

/** One request as the server sees it. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  /** The parsed body of a post, `{}` where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

/** What a server does with a request; an error is a network that fails, `never` one that says nothing. */
export type Server = (request: Asked) => Response | Error | Promise<Response>;

export const never = (): Promise<Response> => new Promise(() => {});

let server: Server = () => status(404);
let asked: Asked[] = [];

const real = window.fetch.bind(window);

// Before any chunk is loaded: what posts comments takes its `fetch` when it comes. The test runner needs its own.
window.fetch = async (input, init = {}) => {
  const url = input instanceof Request ? input.url : input.toString();
  if (new URL(url, document.baseURI).origin === location.origin) return real(input, init);
  const text = typeof init.body === 'string' ? init.body : '{}';
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : { text };
  // A widget that was taken out of the page sends what it was given to the end: into nobody's test.
  const isLate = Number(/\/(\d+)\//.exec(url.startsWith(site) ? url.slice(site.length) : '')?.[1]) < first;
  const request: Asked = {
    url,
    method: init.method ?? 'GET',
    body: isRecord(body) ? body : {},
    headers: new Headers(init.headers),
  };
  if (!isLate) asked.push(request);
  const { signal } = init;
  const answer = await Promise.race([
    isLate ? never() : server(request),
    new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () =>
        reject(signal.reason instanceof Error ? signal.reason : new Error('aborted')),
      ),
    ),
  ]);
  if (answer instanceof Error) throw answer;
  return answer;
};

/** Puts a server behind every address; gives the list of what it is asked from now on. */
export function serve(next: Server): Asked[] {
  server = next;
  asked = [];
  return asked;
}

/**
 * Pages of test files that run at the same time are tabs of one site: they share an outbox, and whoever has a thread of
 * the same address open sends what the other wrote there. So the addresses of no two pages are the same.
 */
const site = `https://paper.example/${crypto.randomUUID().slice(0, 8)}`;
let count = 0;
/** The number of the first address of the test that runs. */
let first = 0;
/** An address that no other test has asked for, on this page or another. */
export const address = (): string => `${site}/${count++}/list.json`;

/** Whatever widgets left in the storage that is shared by all pages of the site, of this page's addresses. */
export const stored = (): string[] => Object.keys(localStorage).filter((key) => key.includes(site));

/** Forgets drafts and searches of this page's addresses; another page may be in the middle of its own. */
export function forget(): void {
  sessionStorage.clear();
  for (const key of stored()) localStorage.removeItem(key);
}

/** A moment later. Browsers let the timers of a page behind another run once a second, but not its messages. */
function moment(): Promise<void> {
  return new Promise((done) => {
    if (!document.hidden) return void setTimeout(done, 5);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage('');
  });
}

/** Waits, longer than a busy machine needs, until something is so. */
export async function until(isSo: () => unknown, what = String(isSo)): Promise<void> {
  for (const end = performance.now() + 30_000; !isSo(); await moment()) {
    if (performance.now() > end) throw new Error(`not so: ${what}`);
  }
}

/** For what must not happen: long enough for every promise and a frame or two. */
export async function pause(ms = 60): Promise<void> {
  const end = performance.now() + ms;
  do await moment();
  while (performance.now() < end);
}

/** The end of the frame that the browser draws next. */
export const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => void moment().then(done)));

let box: HTMLElement | undefined;

/** A place in the page for one test; unlike a fixture it waits for no frame. */
export function place(markup: string): HTMLElement {
  if (!box) document.body.append((box = document.createElement('main')));
  const made = document.createElement('div');
  made.innerHTML = markup;
  box.append(made);
  return made;
}

afterEach(() => {
  first = count;
  box?.remove();
  box = undefined;
});

/** An element as a page writes it, without waiting for its data. */
export async function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  children = '',
): Promise<HTMLElementTagNameMap[K]> {
  const written = Object.entries({ loading: 'eager', ...attributes })
    .map(([name, value]) => `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
    .join(' ');
  const element = place(`<${tag} ${written}>${children}</${tag}>`).querySelector(tag);
  if (!element) throw new Error(`no ${tag}`);
  if ('updateComplete' in element) await element.updateComplete;
  return element;
}

const rootOf = (host: Element): DocumentFragment | Element => host.shadowRoot ?? host;

/** Everything in an element that a public part names. */
export const parts = (host: Element, name: string): HTMLElement[] => [
  ...rootOf(host).querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The first of a part; throws where there is none. */
export function part(host: Element, name: string): HTMLElement {
  const [found] = parts(host, name);
  if (!found) throw new Error(`no part ${name} in ${rootOf(host).textContent?.replace(/\s+/g, ' ') ?? ''}`);
  return found;
}

export const find = <E extends HTMLElement = HTMLElement>(host: Element, selector: string): E | null =>
  rootOf(host).querySelector<E>(selector);

export const findAll = (host: Element, selector: string): HTMLElement[] => [
  ...rootOf(host).querySelectorAll<HTMLElement>(selector),
];

/** Text as it is read: runs of white space are one space. */
export const said = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const saidBy = (host: Element, name: string): string[] => parts(host, name).map(said);

/** Waits until a widget has a part. */
export async function shown(host: Element, name: string): Promise<HTMLElement> {
  await until(() => parts(host, name).length, `part ${name} of ${host.localName}`);
  return part(host, name);
}

/** Keeps what a page hears. */
export function heard(target: EventTarget, ...types: string[]): Event[] {
  const events: Event[] = [];
  for (const type of types) target.addEventListener(type, (event) => events.push(event));
  return events;
}

/** The key as a person presses it. */
export function press(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

/** Sets of attributes, for tests that try one after another. */
export const sets = (...all: readonly Readonly<Record<string, string>>[]): typeof all => all;

/** Puts words into a field as typing does. */
export function type(target: Element | null, value: string): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) throw new Error('no field');
  target.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  target.value = value;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export interface Story {
  readonly [field: string]: unknown;
}

/** One article in the plainest shape that there is. */
export const story = (n: number, more: Story = {}): Story => ({
  id: `${n}`,
  title: `Story number ${n}`,
  url: `https://paper.example/world/story-${n}/`,
  excerpt: `What happened in the matter of number ${n}, and who said so in the end.`,
  section: n % 2 ? 'World' : 'Business',
  author: `Writer ${n}`,
  date: new Date(Date.UTC(2025, 5, 4, 12) - n * 86_400_000).toISOString(),
  ...more,
});

export const stories = (howMany: number, more: Story = {}): Story[] =>
  Array.from({ length: howMany }, (_, i) => story(i + 1, more));

/** One comment as WordPress sends it. */
export const remark = (id: number, parent = 0, more: Story = {}): Story => ({
  id,
  post: 7,
  parent,
  author_name: `Reader ${id}`,
  author_url: '',
  date_gmt: new Date(Date.UTC(2025, 5, 4) + id * 60_000).toISOString().slice(0, 19),
  content: { rendered: `<p>Remark ${id}.</p>` },
  link: `https://paper.example/world/story-7/#comment-${id}`,
  status: 'approved',
  ...more,
});

/** The JSON of a sample; the test server sends JSON as a module. */
export async function sample(name: string): Promise<unknown> {
  const module: unknown = await import(new URL(`../fixtures/samples/${name}`, import.meta.url).href);
  return isRecord(module) ? module.default : undefined;
}

/** Every hostile string. */
export async function hostile(): Promise<string[]> {
  const module: unknown = await import(new URL('../fixtures/hostile/strings.json', import.meta.url).href);
  const file = isRecord(module) ? module.default : undefined;
  const list = isRecord(file) ? file.payloads : undefined;
  return (isList(list) ? list : []).flatMap((each) =>
    isRecord(each) && typeof each.payload === 'string' ? [each.payload] : [],
  );
}

/** An address that cannot be read has no scheme, and leads nowhere. */
const LINK = /^(?:https?|mailto|tel)?:$/;
const PICTURE = /^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/;

/** What in a widget could act: handlers, scripts, frames, styles, links and pictures of a wrong kind. */
export function dangers(host: Element): string[] {
  return findAll(host, '*').flatMap((element) => {
    const found = element
      .getAttributeNames()
      .filter((name) => /^(?:on|srcdoc|formaction|style$|xlink:href$|ping$|action$)/i.test(name));
    if (/^(?:script|style|iframe|object|embed|base|meta|link|frame|math|portal)$/.test(element.localName)) {
      found.push(`<${element.localName}>`);
    }
    if (element instanceof HTMLAnchorElement && element.hasAttribute('href') && !LINK.test(element.protocol)) {
      found.push(`link to ${element.href}`);
    }
    if (element instanceof HTMLImageElement && element.hasAttribute('src') && !PICTURE.test(element.src)) {
      found.push(`picture from ${element.src}`);
    }
    return found.map((what) => `${element.localName}: ${what}`);
  });
}

/** Counts what hostile text would call, while `run` puts it on the page; errors that nobody caught fail the test. */
export async function executions(run: () => Promise<void>): Promise<number> {
  let calls = 0;
  const names = ['alert', 'confirm', 'prompt', 'print'] as const;
  const kept = names.map((name): [string, unknown] => [name, Reflect.get(window, name)]);
  for (const name of names) Reflect.set(window, name, () => calls++);
  try {
    await run();
    // Handlers of pictures that fail come late.
    await pause(150);
  } finally {
    for (const [name, value] of kept) Reflect.set(window, name, value);
  }
  return calls;
}

export type { Asked as Request };
