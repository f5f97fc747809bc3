import { isRecord, own } from '../../src/mapping/path.js';
import type { ReadOptions, Source, Tools } from '../../src/mapping/read.js';

/** The tools as a browser has them. */
export const tools: Tools = {
  decode: (texts) => texts.map((text) => new DOMParser().parseFromString(text, 'text/html').body.textContent ?? ''),
  parseXml: (text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'text/xml');
    return documentElement.localName === 'parsererror' || documentElement.querySelector('parsererror')
      ? null
      : documentElement;
  },
};

export const ADDRESS = 'https://news.example/api/list';

/** An answer with this text, as it comes over the wire. */
export const answer = (
  text: string,
  {
    url = ADDRESS,
    status = 200,
    headers = {},
  }: { url?: string; status?: number; headers?: Readonly<Record<string, string>> } = {},
): Source => ({
  url,
  status,
  text,
  header: (name) => headers[name] ?? (name === 'content-type' ? 'application/json' : null),
});

/** Inline JSON. */
export const inline = (json: unknown, url = ADDRESS): Source => ({ url, json });

/** Options that keep what they were told. */
export function options(given: Omit<ReadOptions, 'warn'> = {}): ReadOptions & { readonly told: string[] } {
  const told: string[] = [];
  return { ...given, told, warn: (message) => told.push(message) };
}

/** What a JSON module holds. */
export async function imported(href: string): Promise<unknown> {
  const module: unknown = await import(href);
  return own(module, 'default');
}

/** An object that JSON holds. */
export function parsed(text: string): Record<string, unknown> {
  const json: unknown = JSON.parse(text);
  return isRecord(json) ? json : {};
}

/** The text of a sample; the test server sends JSON as a module. */
export async function sample(name: string): Promise<string> {
  const { href } = new URL(`../fixtures/samples/${name}`, import.meta.url);
  if (!name.endsWith('.json')) return (await fetch(href)).text();
  return JSON.stringify(await imported(href));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
