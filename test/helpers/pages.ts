import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { after, afterEach, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { browserArgs, findBrowser } from './browser.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The policy that every page of the checks runs under: no inline script or style, two named trusted-types policies. */
export const strictPolicy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'",
  "worker-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  "require-trusted-types-for 'script'; trusted-types presslet presslet-lit",
].join('; ');

/** One look at a page, and all that a reader's console and network panel would have shown. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console (breaches of the policy are among them), and what was thrown. */
  readonly problems: string[];
  /** What Presslet told the console. */
  readonly notes: string[];
  /** Every address asked for, in order. */
  readonly requests: string[];
}

/**
 * Starts a browser before the file's tests and closes it after them; gives the function that opens a page in it. A page is
 * closed after its test: those that stay open go on working, and take each later test its time.
 */
export function visitor(): (address: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  after(() => browser?.close());
  return async (address, options) => {
    if (!browser) throw new Error('visit() belongs into a test');
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    contexts.push(context);
    const visit = watch(await context.newPage());
    await visit.page.goto(address);
    return visit;
  };
}

function watch(page: Page): Visit {
  const visit: Visit = { page, problems: [], notes: [], requests: [] };
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => visit.problems.push(error.message));
  page.on('request', (request) => visit.requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) visit.problems.push(message.text());
    else visit.notes.push(message.text());
  });
  return visit;
}

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a few pages and `dist/` on loopback under a policy, from before the file's tests until after them; gives the
 * function that turns a path into an address. A path that ends in .json or .css is served as that, any other as a page.
 * What is put into `answers` later is served too, and a policy that is a function is asked for each.
 */
export function served(
  answers: Record<string, string>,
  policy: string | (() => string) = strictPolicy,
): (path: string) => string {
  let server: Server | undefined;
  let port = 0;
  before(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      const body = answers[path] ?? (path === '/favicon.ico' ? '' : fromDist(path));
      const headers = { 'content-type': types[extname(path)] ?? 'text/html; charset=utf-8' };
      const rules = typeof policy === 'string' ? policy : policy();
      response.writeHead(body === undefined ? 404 : 200, { ...headers, 'content-security-policy': rules }).end(body);
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const address = server.address();
    if (address && typeof address === 'object') port = address.port;
  });
  after(() => {
    server?.close();
    server?.closeAllConnections();
  });
  return (path) => `http://127.0.0.1:${port}${path}`;
}

function fromDist(path: string): string | undefined {
  if (!path.startsWith('/dist/')) return undefined;
  try {
    return readFileSync(dist + path.slice('/dist/'.length), 'utf8');
  } catch {
    return undefined;
  }
}

/** Waits until a page was drawn: Chromium drops the keys pressed before, which on a slow machine is well after its load event. */
export function firstFrame(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

/** How far things moved by themselves while the page was there: the sum of all layout shifts. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const observer = new PerformanceObserver((list) => {
          const values = list.getEntries().map((entry) => {
            const isOwn = Reflect.get(entry, 'hadRecentInput') === false;
            return isOwn ? Number(Reflect.get(entry, 'value')) : 0;
          });
          done(values.reduce((sum, value) => sum + value, 0));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 300);
      }),
  );
}
