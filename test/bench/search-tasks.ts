/**
 * `npx tsx test/bench/search-tasks.ts [posts …]`: the longest task of a page while the search index over a list is built in
 * it, by the browser's own trace. A task's own processor time tells, and beside it how long it took on the clock, which on
 * a busy machine is longer. `--throttle=4` slows the page down. Build dist before.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium, type CDPSession } from 'playwright-core';
import { browserArgs, findBrowser } from '../helpers/browser.mjs';
import { corpus } from './search/corpus.js';

const MOST = 50;
const throttle = Number(process.argv.find((argument) => argument.startsWith('--throttle='))?.split('=')[1] ?? 1);
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);

/** Articles as the mapping makes them, the bodies left out as in the lists of most sites. */
const articles = (size: number): unknown[] =>
  corpus(size).map(({ id, url, title, excerpt, tags, date }) => ({
    ...{ id, url, title, excerpt, tags, section: tags[0] ?? '', authors: [], related: [], lang: 'en', bodyText: '' },
    publishedAt: { kind: 'instant', epoch: date },
  }));

/** As the box does it: first the newest, then all. As text, because the loader's helpers are not in the page. */
const build = `(async () => {
  const { archiveOf } = await import('/dist/chunks/search.js');
  const articles = await fetch('/articles.json').then((answer) => answer.json());
  const options = { decode: (texts) => texts };
  await new Promise((done) => setTimeout(done, 500));
  performance.mark('begin');
  const start = performance.now();
  for (let count = 250; count < articles.length * 8; count *= 8) await archiveOf(articles.slice(0, count), options);
  const { index } = await archiveOf(articles, options);
  performance.mark('end');
  return { ms: performance.now() - start, words: index.vocabulary.size, documents: index.documents.length };
})()`;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
}

async function traced<T>(session: CDPSession, work: () => Promise<T>): Promise<{ result: T; events: TraceEvent[] }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const over = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  const categories = ['toplevel', 'blink.user_timing'];
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: categories },
    transferMode: 'ReportEvents',
  });
  const result = await work();
  await session.send('Tracing.end');
  await over;
  return { result, events };
}

let payload = '[]';
const server = createServer(({ url = '/' }, response) => {
  const path = new URL(url, 'http://x').pathname;
  if (path === '/')
    return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>x</title>');
  if (path === '/articles.json') return response.end(payload);
  if (!path.startsWith('/dist/')) return response.writeHead(404).end();
  const file = new URL(`../../dist/${path.slice(6)}`, import.meta.url);
  return response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const place = server.address();
const address = `http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}/`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });

console.log(`processor ÷ ${throttle}; target: no task over ${MOST} ms\n`);
console.log(
  ['posts', 'words', 'index ms', 'tasks', 'longest: cpu ms', 'on the clock'].map((name) => name.padStart(16)).join(''),
);
for (const size of sizes.length ? sizes : [1000, 10_000, 100_000]) {
  payload = JSON.stringify(articles(size));
  const page = await browser.newPage();
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const { result, events } = await traced(session, () =>
    page.evaluate<{ ms: number; words: number; documents: number }>(build),
  );
  const begin = events.find(({ name }) => name === 'begin');
  const end = events.find(({ name }) => name === 'end');
  if (!begin || !end) throw new Error('the trace has no marks');
  const tasks = events.filter(
    ({ name, tid, pid, ts, dur = 0 }) =>
      name.endsWith('RunTask') && tid === begin.tid && pid === begin.pid && ts + dur > begin.ts && ts < end.ts,
  );
  const longest = Math.max(...tasks.map(({ tdur = NaN }) => tdur / 1000));
  const clock = Math.max(...tasks.map(({ dur = 0 }) => dur / 1000));
  const cells = [
    result.documents,
    result.words,
    result.ms.toFixed(0),
    tasks.length,
    longest.toFixed(1),
    clock.toFixed(1),
  ];
  console.log(cells.map((cell) => String(cell).padStart(16)).join('') + (longest <= MOST ? '' : '  MISSED'));
  await page.close();
}
await browser.close();
server.close();
