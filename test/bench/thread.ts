/**
 * `npx tsx test/bench/thread.ts [comments]`: the longest task of a thread of 10,000 comments, for all that a reader does
 * with it, beside a page that draws the same list at once. Build dist before; the list comes from this machine.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium, type Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../helpers/browser.mjs';

const size = Number(process.argv.slice(2).find((argument) => Number(argument) > 0) ?? 10_000);
/** A task that is longer is felt. */
const MOST = 200;
const RUNS = 3;

const WORDS = 'the paper says that nobody who was there would call it a surprise and yet here we are again'.split(' ');
const DAY = Date.UTC(2025, 5, 4);
let seed = 7;
const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;

/** A third begins a conversation; the others answer one of the two hundred before them. */
const comments = Array.from({ length: size }, (_, index) => {
  const words = Array.from({ length: 6 + random(50) }, () => WORDS[random(WORDS.length)]).join(' ');
  return {
    id: index + 1,
    post: 7,
    parent: index % 3 && index ? index - random(Math.min(index, 200)) : 0,
    author_name: `Reader ${random(900)}`,
    author_url: '',
    date_gmt: new Date(DAY + index * 30_000).toISOString().slice(0, 19),
    content: {
      rendered: `<p>${words}.</p><p>It is <em>late</em>, see <a href="https://example.org/${index}">this</a>.</p>`,
    },
    link: `https://paper.example/story/#comment-${index + 1}`,
    status: 'approved',
  };
});

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Threads</title>';
const pages: Readonly<Record<string, string>> = {
  '/': `${head}<script type="module" src="/dist/presslet.js"></script>
    <press-comments loading="eager" src="/wp-json/wp/v2/comments?post=7" refresh="1h"></press-comments></html>`,
  '/reference': `${head}<ol id="all"></ol><script type="module">
    const list = await (await fetch('/wp-json/wp/v2/comments')).json();
    for (const { author_name, date_gmt, content } of list) {
      const row = document.createElement('li');
      row.append(Object.assign(document.createElement('b'), { textContent: author_name }));
      row.append(Object.assign(document.createElement('time'), { textContent: new Date(date_gmt + 'Z').toLocaleString('en') }));
      row.append(...Document.parseHTMLUnsafe(content.rendered).body.childNodes);
      all.append(row);
    }
    document.title = 'done';
  </script></html>`,
};

const dist = new URL('../../dist/', import.meta.url);
const list = JSON.stringify(comments);
const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://x');
  const isList = pathname.startsWith('/wp-json/');
  const isScript = pathname.startsWith('/dist/');
  const body = isList ? list : isScript ? readFileSync(new URL(pathname.slice(6), dist), 'utf8') : pages[pathname];
  const type = isList ? 'application/json' : isScript ? 'text/javascript' : 'text/html';
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
});

/** Runs in the page from its first moment: the longest of all tasks since it was last asked. */
const watch = `{
  let longest = 0;
  const note = (entries) => { for (const { duration } of entries) longest = Math.max(longest, duration); };
  const observer = new PerformanceObserver((entries) => note(entries.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  globalThis.takeLongest = () => {
    note(observer.takeRecords());
    const taken = longest;
    longest = 0;
    return taken;
  };
}`;

/** Two frames and a moment after what was done, so that its drawing counts. */
const SETTLED = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 250))))`;

async function longest(page: Page): Promise<number> {
  await page.evaluate(SETTLED);
  return page.evaluate<number>('takeLongest()');
}

const ROOT = `document.querySelector('press-comments').shadowRoot`;

interface Step {
  readonly name: string;
  readonly run: string;
  readonly until: string;
}
const steps: readonly Step[] = [
  { name: 'load and first drawing', run: '', until: `${ROOT}?.querySelector('[part=comment]')` },
  {
    name: 'show more',
    run: `${ROOT}.querySelector('.msg [part=more]').click()`,
    until: `${ROOT}.querySelectorAll('.thread > li').length >= 100`,
  },
  {
    name: 'another order',
    run: `${ROOT}.querySelectorAll('.orders button')[1].click()`,
    until: `${ROOT}.querySelector('.thread > li').id === 'comment-1'`,
  },
  {
    name: 'a key in the form',
    run: `const text = ${ROOT}.querySelector('textarea'); text.focus(); text.value = 'a'; text.dispatchEvent(new InputEvent('input', { bubbles: true }))`,
    until: 'true',
  },
  {
    name: 'a link to the last',
    run: `location.hash = '#comment-${size}'`,
    until: `${ROOT}.activeElement?.id === 'comment-${size}'`,
  },
  {
    name: 'a key after all is drawn',
    run: `const text = ${ROOT}.querySelector('textarea'); text.value = 'ab'; text.dispatchEvent(new InputEvent('input', { bubbles: true }))`,
    until: 'true',
  },
  {
    name: 'the list asked for again',
    run: `document.querySelector('press-comments').refresh()`,
    until: `document.querySelector('press-comments').feed.state.status === 'ready'`,
  },
];

await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = server.address();
const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(base + path);
  return page;
}

/** What the longest task of each step took, in one visit. */
async function visit(): Promise<number[]> {
  const page = await open('/');
  const times: number[] = [];
  for (const { run, until } of steps) {
    if (run) await page.evaluate(`{ ${run} }`);
    await page.waitForFunction(until, undefined, { timeout: 120_000 });
    times.push(await longest(page));
  }
  drawn = await page.evaluate<number>(`${ROOT}.querySelectorAll('[part=comment]').length`);
  await page.close();
  const reference = await open('/reference');
  await reference.waitForFunction(`document.title === 'done'`, undefined, { timeout: 120_000 });
  times.push(await longest(reference));
  await reference.close();
  return times;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;

let drawn = 0;
let isFelt = false;
const visits: number[][] = [];
for (let run = 0; run < RUNS; run++) visits.push(await visit());
console.log(
  `${size} comments, ${drawn} drawn in the end; longest task in ms, median of ${RUNS} visits (most ${MOST})\n`,
);
for (const [at, name] of [...steps.map((step) => step.name), 'all at once (reference)'].entries()) {
  const ms = median(visits.map((times) => times[at] ?? NaN));
  const isOver = at < steps.length && ms > MOST;
  isFelt ||= isOver;
  console.log(`${name.padEnd(30)} ${ms.toFixed(0).padStart(6)}${isOver ? '  too long' : ''}`);
}
await browser.close();
server.close();
process.exitCode = isFelt ? 1 : 0;
