import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Arrival {
  readonly key: string;
  readonly text: string;
  readonly path: string;
}

/** A real server of comments on loopback that notes whatever arrives, each try of it. */
export class ThreadServer {
  readonly arrivals: Arrival[] = [];
  /** Longest that it thinks about a comment, in milliseconds; how long it takes each time is chance. */
  slowness = 0;
  origin = '';
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #pages: Readonly<Record<string, string>>;
  readonly #script: string;

  /** `pages` are HTML by path; each of them can load `/page.js`. */
  constructor(script: string, pages: Readonly<Record<string, string>>) {
    this.#script = script;
    this.#pages = pages;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    this.origin = `http://127.0.0.1:${port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** How often each key arrived at a path. */
  byKey(path: string): Map<string, number> {
    const times = new Map<string, number>();
    for (const { key } of this.arrivals.filter((arrival) => arrival.path === path)) {
      times.set(key, (times.get(key) ?? 0) + 1);
    }
    return times;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'GET') return this.#page(path, response);
    if (request.method === 'OPTIONS') return this.#preflight(response);
    const body = await textOf(request).catch(() => '');
    if (!body) return;
    const { id: key, text } = JSON.parse(body) as { id: string; text: string };
    this.arrivals.push({ key, text, path });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * this.slowness));
    const status = Number(/^\/redirect\/(\d+)$/.exec(path)?.[1] ?? 201);
    response.writeHead(status, {
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      ...(status < 400 && status >= 300 && { location: '/elsewhere' }),
    });
    response.end(JSON.stringify({ id: key, text }));
  }

  #page(path: string, response: ServerResponse): void {
    const script = path === '/page.js';
    response.writeHead(200, {
      'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    response.end(script ? this.#script : (this.#pages[path] ?? '<!doctype html>'));
  }

  #preflight(response: ServerResponse): void {
    const allow = { 'access-control-allow-headers': 'content-type', 'access-control-allow-methods': 'POST' };
    response.writeHead(204, { 'access-control-allow-origin': '*', ...allow }).end();
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  request.setEncoding('utf8');
  let text = '';
  for await (const part of request) text += part;
  return text;
}
