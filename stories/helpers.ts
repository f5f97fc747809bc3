import type { StoryContext } from '@storybook/web-components-vite';
import '../src/presslet.js';

export const POSTS = 'data/posts.json';
export const ARABIC = 'data/posts-ar.json';
/** There is no such file: the request fails at once, as on a site that moved its API. */
export const MISSING = 'data/missing.json';
/** An address that never answers, in a story that has `beforeEach: silence`. */
export const SILENT = 'data/silent.json';

/** What this WordPress sends beside the fields that every WordPress has. */
export const MAP = [
  'commentCount: comment_count; related: related_ids; live: meta.live; opinion: meta.opinion; rating: meta.rating',
  'media: meta.media; duration: meta.duration; sponsor: meta.sponsor',
].join('; ');

/** The paper's own clock: the files in data/ were written for this moment. */
const PRINTED = Date.UTC(2025, 5, 4, 12);

type Args = Readonly<Record<string, unknown>>;

/** Draws a story's args as a page writes them: attributes where they are words, properties where they are not. */
export function tag(name: string): (args: Args) => HTMLElement {
  return (args) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(args)) {
      if (typeof value === 'boolean') element.toggleAttribute(key, value);
      else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(key, `${value}`);
      else if (value !== undefined) Reflect.set(element, key, value);
    }
    return element;
  };
}

/** Moves every instant of an answer so that it is as old now as it was when the paper was printed. */
export function fresh(json: unknown): unknown {
  return aged(json, 0);
}

/** The same, some milliseconds older. */
export function aged(json: unknown, by: number): unknown {
  if (typeof json === 'string') return isInstant(json) ? moved(json, Date.now() - PRINTED - by) : json;
  if (Array.isArray(json)) return json.map((value) => aged(value, by));
  if (typeof json !== 'object' || !json) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, aged(value, by)]));
}

const isInstant = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z?$/.test(text);

/** The same clock face on another day: with seconds and a Z where there were some. */
function moved(text: string, by: number): string {
  const then = new Date(Date.parse(text.endsWith('Z') ? text : `${text}Z`) + by);
  return then.toISOString().slice(0, text.replace('Z', '').length) + (text.endsWith('Z') ? 'Z' : '');
}

/** As an editor's query would: only these posts, in this order. */
export function pick(...ids: readonly number[]): (json: unknown) => unknown {
  return (json) => {
    const posts: unknown[] = Array.isArray(json) ? json : [];
    return fresh(ids.map((id) => posts.find((post) => idOf(post) === id)));
  };
}

const idOf = (post: unknown): unknown => (typeof post === 'object' && post && 'id' in post ? post.id : undefined);

/** For `beforeEach`: until the story is left, nobody answers at `SILENT`. */
export function silence(): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    typeof input === 'string' && input.endsWith(SILENT) ? new Promise(() => {}) : real(input, init);
  return () => {
    globalThis.fetch = real;
  };
}

/** For `beforeEach`: until the story is left, the reader has set type to twice its size. */
export function large(): () => void {
  document.documentElement.style.fontSize = '200%';
  return () => document.documentElement.style.removeProperty('font-size');
}

/** For `play`: waits until every widget shows what it has to show; throws where one still loads after some seconds. */
export async function settled({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Promise<void> {
  await until(() => !widgets(canvasElement).some(isLoading), 'Still loading');
}

/** For `play`, in a story that shows a state which does not end. */
export async function asItIs(): Promise<void> {}

export async function until(isSo: () => unknown, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; !isSo(); await new Promise((done) => setTimeout(done, 20))) {
    if (Date.now() > end) throw new Error(what);
  }
}

function widgets(root: Element): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

function isLoading(root: ShadowRoot): boolean {
  return !!root.querySelector('[aria-busy=true], .sk') || !root.firstElementChild;
}
