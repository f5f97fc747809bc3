/**
 * `npx tsx test/bench/search-box.ts [posts]`: how long a reader waits for the first results of the search box, beside
 * a box over MiniSearch in the same page, on a processor four times slower than this one. Both load nothing before the
 * focus, and get the same list from this machine. `--runs=7` sets how often each is measured: the median, and the least,
 * which on a busy machine is nearest to what a quiet one shows. Build dist before.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../helpers/browser.mjs';
import { corpus } from './search/corpus.js';

const THROTTLE = 4;
const option = (name: string, fallback: number): number =>
  Number(process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
const size = Number(process.argv.slice(2).find((argument) => Number(argument) > 0) ?? 1000);
const runs = option('runs', 7);

/** A box as one writes it over MiniSearch, with what its documentation recommends; it draws eight titles. */
const rival = `
const input = document.querySelector('#mini');
const list = document.querySelector('#mini-results');
let ready;
const load = async () => {
  const [{ default: MiniSearch }, posts] = await Promise.all([
    import('/minisearch.js'),
    fetch('/list.json').then((answer) => answer.json()),
  ]);
  const plain = (term) => term.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
  const mini = new MiniSearch({
    fields: ['title', 'excerpt', 'tags'],
    storeFields: ['title', 'url'],
    processTerm: (term) => plain(term) || null,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, tags: 2 } },
  });
  mini.addAll(posts);
  return mini;
};
input.addEventListener('focus', () => (ready ??= load()));
input.addEventListener('input', async () => {
  const mini = await (ready ??= load());
  list.replaceChildren(...mini.search(input.value).slice(0, 8).map(({ title, url }) => {
    const link = document.createElement('a');
    link.href = url;
    link.role = 'option';
    link.textContent = title;
    return link;
  }));
});`;

const html = `<!doctype html><html lang="en"><title>Two boxes</title><script type="module" src="/dist/presslet.js"></script>
<press-search src="/list.json"></press-search><input id="mini"><div id="mini-results"></div>
<script type="module">${rival}</script></html>`;

const dist = new URL('../../dist/', import.meta.url);
const posts = corpus(size).map(({ id, url, title, excerpt, tags, date }) => ({
  ...{ id, url, title, excerpt, tags },
  date: new Date(date).toISOString(),
}));
const files: Readonly<Record<string, string>> = {
  '/': html,
  '/list.json': JSON.stringify(posts),
  '/minisearch.js': readFileSync(new URL('../../node_modules/minisearch/dist/es/index.js', import.meta.url), 'utf8'),
};

function answer(path: string): string | undefined {
  return files[path] ?? (path.startsWith('/dist/') ? readFileSync(new URL(path.slice(6), dist), 'utf8') : undefined);
}

const server = createServer(({ url = '/' }, response) => {
  const path = new URL(url, 'http://x').pathname;
  const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';
  const body = answer(path);
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
});

interface Box {
  readonly name: string;
  readonly field: string;
}
const boxes: readonly Box[] = [
  { name: 'Presslet', field: 'press-search [part=input]' },
  { name: 'MiniSearch', field: '#mini' },
];

/**
 * Milliseconds from an event of the page to the end of the frame that draws the first option. As text, because the
 * loader would name its functions by a helper that the page has not.
 */
const wait = (page: Page, from: 'focusin' | 'keydown'): Promise<number> =>
  page.evaluate<number>(`new Promise((done) => {
    const look = (start) => requestAnimationFrame(() => {
      const roots = [document, document.querySelector('press-search').shadowRoot];
      if (!roots.some((root) => root.querySelector('[role=option]'))) return look(start);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - start);
      port2.postMessage('');
    });
    addEventListener('${from}', () => look(performance.now()), { once: true, capture: true });
  })`);

/** A new reader each time: nothing is cached. `rest` is how long they look at the field before they type. */
async function measure(browser: Browser, address: string, { field }: Box, rest: number): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const time = wait(page, rest ? 'keydown' : 'focusin');
  await page.locator(field).focus();
  await page.waitForTimeout(rest);
  await page.keyboard.press('o');
  const result = await time;
  await context.close();
  return result;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;

await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const place = server.address();
const address = `http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}/`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
const tasks = [
  { what: 'first results after focus and a key at once', rest: 0, most: 1000 },
  { what: 'first results after the first key, 3 s later', rest: 3000, most: 100 },
];

console.log(`${posts.length} posts, processor ÷ ${THROTTLE}, median of ${runs} (least), ms\n`);
console.log(
  [''.padEnd(46), ...boxes.map(({ name }) => name.padStart(16)), 'ratio'.padStart(8), 'target'.padStart(8)].join(''),
);
for (const { what, rest, most } of tasks) {
  const times = boxes.map((): number[] => []);
  // By turns, so that a busy machine is busy for both.
  for (let run = 0; run < runs; run++) {
    for (const [at, box] of boxes.entries()) times[at]?.push(await measure(browser, address, box, rest));
  }
  const [own = NaN, other = NaN] = times.map(median);
  const cells = times.map((list) => `${median(list).toFixed(0)} (${Math.min(...list).toFixed(0)})`.padStart(16));
  const verdict = `${most}`.padStart(8) + (own <= most ? '' : '  MISSED');
  console.log([what.padEnd(46), ...cells, (other / own).toFixed(2).padStart(8), verdict].join(''));
}
await browser.close();
server.close();
