/**
 * `npm run bench:embed [-- --runs=9]`: what it costs a page to have our widgets, beside pages that have none, the least
 * that Lit can do, and the peers, all in one run over loopback with brotli. Build dist before; the peers are fetched once.
 * Times are those of the page's main thread, so that a busy machine tells against nobody; they are compared, never checked.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../helpers/browser.mjs';
import { longestTask, measure, type Figures } from './embed/measure.js';
import * as pages from './embed/pages.js';
import { bundledScripts, installPeers, peerFile, peerVersions } from './embed/peers.js';

const runs = Number(/--runs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 7);
const dist = new URL('../../dist/', import.meta.url);
installPeers();
const scripts = await bundledScripts();

const types: Readonly<Record<string, string>> = {
  ...{ '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json' },
  ...{ '.wasm': 'application/wasm', '.svg': 'image/svg+xml' },
};

/** What is at an address, and its type. */
function answer(path: string): readonly [string | Buffer, string] | undefined {
  const [, number] = /^\/page-(\d+)$/.exec(path) ?? [];
  const page = number === undefined ? undefined : pages.ALL[Number(number)];
  if (page) return [page.html, 'text/html'];
  if (path === '/warm') return ['<!doctype html><title>Warm</title>', 'text/html'];
  const text = pages.data[path];
  if (text !== undefined) return [text, 'application/json'];
  const file =
    scripts[path] ?? (path.startsWith('/dist/') ? readFileSync(new URL(path.slice(6), dist)) : peerFile(path));
  return file === undefined ? undefined : [file, types[extname(path)] ?? 'application/octet-stream'];
}

const packed = new Map<string, readonly [Buffer, string]>();
const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://x');
  const known = packed.get(pathname);
  const found = known ? undefined : answer(pathname);
  if (!known && !found) return void response.writeHead(404).end();
  const [body, type] = known ?? [brotliCompressSync(found?.[0] ?? ''), found?.[1] ?? ''];
  packed.set(pathname, [body, type]);
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length }).end(body);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const place = server.address();
const origin = `http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });

const taken = new Map(pages.ALL.map((page) => [page, [] as Figures[]]));
const longest = new Map([pages.FLOOR_FOUR, pages.OWN_FIVE].map((page) => [page, [] as number[]]));
// The first is warm-up. By turns, so that a busy machine is busy for all.
for (let run = 0; run <= runs; run++) {
  for (const page of [...pages.ALL, ...pages.BELOW, ...pages.BELOW]) {
    const figure = await measure(browser, origin, page, `/page-${pages.ALL.indexOf(page)}`);
    if (run) taken.get(page)?.push(figure);
  }
  for (const [page, times] of longest) {
    const time = await longestTask(browser, origin, page, `/page-${pages.ALL.indexOf(page)}`);
    if (run) times.push(time);
  }
}
await browser.close();
server.close();

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;
const of = (page: pages.BenchPage, key: keyof Figures): number =>
  median((taken.get(page) ?? []).map((one) => one[key]));
/** Less what a blank page costs. */
const net = (page: pages.BenchPage, key: keyof Figures): number => of(page, key) - of(pages.BLANK, key);
const row = (name: string, ...cells: readonly string[]): void =>
  console.log(name.padEnd(38) + cells.map((cell) => cell.padStart(10)).join(''));

console.log(`${peerVersions()}\nmedian of ${runs} runs; CPU and heap less those of the blank page\n`);
row('page', 'KB', 'requests', 'CPU ms', 'ready ms', 'CLS', 'heap KB');
for (const page of pages.ALL) {
  row(
    page.name,
    (of(page, 'bytes') / 1000).toFixed(1),
    of(page, 'requests').toFixed(0),
    net(page, 'cpu').toFixed(1),
    of(page, 'ready').toFixed(0),
    of(page, 'shift').toFixed(3),
    net(page, 'heap').toFixed(0),
  );
}

const below = (page: pages.BenchPage): number => of(page, 'cpu') - of(pages.NONE_BELOW, 'cpu');
const long = (page: pages.BenchPage): number => median(longest.get(page) ?? []);
const budgets: readonly (readonly [what: string, is: number, most: number])[] = [
  ['one card ÷ the one-card floor, CPU', net(pages.OWN_CARD, 'cpu') / net(pages.FLOOR_CARD, 'cpu'), 1.5],
  ['five widgets ÷ the four-widget floor, CPU', net(pages.OWN_FIVE, 'cpu') / net(pages.FLOOR_FOUR, 'cpu'), 2],
  ['  the same, longest task at a quarter speed', long(pages.OWN_FIVE) / long(pages.FLOOR_FOUR), 1.5],
  ['20 below the fold, ms more than none', below(pages.OWN_BELOW), 3],
  // The 3 ms are of a machine where the one-card floor takes 16.
  ['  the same ÷ the one-card floor, CPU', below(pages.OWN_BELOW) / net(pages.FLOOR_CARD, 'cpu'), 0.19],
  ['20 below the fold, requests more than none', of(pages.OWN_BELOW, 'requests') - of(pages.NONE_BELOW, 'requests'), 1],
];
console.log();
row('budget', '', 'is', 'at most');
for (const [what, is, most] of budgets) {
  row(what.padEnd(48), is.toFixed(2), `${most}`, is <= most ? '' : 'MISSED');
}
console.log(
  `\nOf those ms this machine needs ${below(pages.FLOOR_BELOW).toFixed(2)} for a script that does nothing but watch the 20.`,
);
