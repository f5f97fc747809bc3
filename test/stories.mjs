// Shows every story of storybook-static in Chromium. An error in it, in its play function, in the console or on the
// page fails it, and so does anything that axe finds. `npm test -- stories` builds and runs them.
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from './helpers/browser.mjs';

const built = fileURLToPath(new URL('../storybook-static', import.meta.url));
const atOnce = 2;

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

/** Serves the folder on loopback and gives its address. */
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (path === '/favicon.ico') return response.writeHead(204).end(); // browsers ask for it unasked
    const file = join(folder, path === '/' ? 'index.html' : path);
    const found = await stat(file).then(
      (entry) => entry.isFile(),
      () => false,
    );
    // Storybook's own script is megabytes: read once by the browser, not once a story. Its name says what is in it.
    const cache = path.startsWith('/assets/') ? 'max-age=3600, immutable' : 'no-cache';
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': cache });
    if (found) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${server.address().port}` };
}

/** Runs in the page before anything else: keeps what Storybook reports of the story, whenever that comes. */
function listen() {
  // One tab shows all, and what a story keeps for its tab is not for the next.
  if (window === window.top && window.origin !== 'null') window.sessionStorage.clear();
  const wait = setInterval(() => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(wait);
    const errors = [];
    // What axe did not find fault with is many times as much, and would be sent out of the browser for nothing.
    const violations = ({ type, result }) => ({ type, result: { violations: result?.violations } });
    const note = (error) => errors.push(error?.message ?? error?.description ?? String(error));
    const end = (report) => (window.__report ??= { errors, ...report });
    for (const name of ['storyErrored', 'storyThrewException', 'storyMissing']) {
      channel.on(name, (error) => {
        note(error);
        end({});
      });
    }
    channel.on('playFunctionThrewException', note);
    channel.on('unhandledErrorsWhilePlaying', (list) => list.forEach(note));
    channel.on('storyFinished', ({ reporters }) => end({ reporters: reporters.map(violations) }));
  }, 1);
}

/** What a story may not do; a story that shows a failed request says so by the tag `fails`. */
function watch(page, story) {
  const problems = [];
  const expected = /^Failed to load resource/;
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (story.tags.includes('fails') && expected.test(message.text())) return;
    problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  return problems;
}

/** A browser of its own, with a profile on disk: only such a one keeps what it has compiled of Storybook for the next story. */
async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'presslet-stories-'));
  const options = { executablePath: findBrowser(), args: browserArgs, reducedMotion: 'reduce' };
  const context = await chromium.launchPersistentContext(folder, options);
  await context.addInitScript(listen);
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, session, close };
}

async function runStory({ page, session }, address, story) {
  const problems = watch(page, story);
  try {
    await page.goto(`${address}/iframe.html?id=${story.id}&viewMode=story`, { waitUntil: 'commit' });
    const handle = await page.waitForFunction(() => window.__report, null, { timeout: 30_000 });
    problems.push(...judged(await handle.jsonValue()));
  } catch (error) {
    problems.push(error.message);
  }
  // A page writes down what is unsent when it is left, and that must not be sent by the next.
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'local_storage,indexeddb' });
  page.removeAllListeners();
  return problems;
}

function judged({ errors, reporters = [] }) {
  const axe = reporters.filter((report) => report.type === 'a11y');
  if (!axe.length) return [...errors, 'axe did not run'];
  const violations = axe.flatMap((report) => report.result?.violations ?? []);
  const where = ({ nodes }) => nodes.map((node) => node.target.flat().join(' ')).join('; ');
  return [...errors, ...violations.map((one) => `axe ${one.id} (${one.impact}): ${where(one)}`)];
}

const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
const queue = Object.values(entries).filter((entry) => entry.type === 'story' && entry.tags.includes('test'));
const { server, address } = await serve(built);
let passed = 0;
let failed = 0;

async function work() {
  const browser = await open();
  for (let story = queue.shift(); story; story = queue.shift()) {
    const problems = await runStory(browser, address, story);
    if (problems.length) failed += 1;
    else passed += 1;
    console.log(problems.length ? `✗ ${story.id}\n    ${problems.join('\n    ')}` : `✓ ${story.id}`);
  }
  await browser.close();
}

await Promise.all(Array.from({ length: atOnce }, work));
server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
