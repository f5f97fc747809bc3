/**
 * Breaks tabs, processes and networks under the outbox, with real tabs against a real server.
 * `npx tsx test/faults/outbox.ts [rounds]`: 10 rounds by default (under a minute), 300 for the whole stress run, in which
 * 100 renderers are killed. Ends with "N passed, N failed".
 */
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { browserArgs, findWholeBrowser } from '../helpers/browser.mjs';
import type { Stress } from './outbox-page.js';
import { ThreadServer } from './thread-server.js';

declare const stress: Stress;

const rounds = Number(process.argv[2] ?? 10);
const kills = Math.max(10, Math.ceil(rounds / 3));
const TABS = 4;
/** The control may be lucky for a while. */
const CONTROL_ROUNDS = Math.max(150, rounds);

const tampering = `<script>
  window.fetch = () => Promise.reject(new Error('patched'));
  Array.prototype.toJSON = Object.prototype.toJSON = String.prototype.toJSON = () => 'spoilt';
  for (const one of [Object, Array, Function, String, Promise, Map, Error]) Object.freeze(one.prototype);
</script>`;
const page = '<!doctype html><title>Comments</title><script type="module" src="/page.js"></script>';
const pages = {
  '/': page,
  // The library comes first on a page, or it could not know what was there before.
  '/tampered': page.replace('type="module"', '') + tampering,
  '/sandboxed': `<!doctype html><iframe sandbox="allow-scripts" src="/"></iframe>`,
};

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('outbox-page.ts', import.meta.url)), formats: ['iife'], name: 'Page' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
}

let passed = 0;
let failed = 0;

async function check(name: string, run: () => Promise<string | void>): Promise<void> {
  const started = Date.now();
  try {
    const note = await run();
    passed++;
    console.log(`✔ ${name}${note ? `: ${note}` : ''} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`✘ ${name}\n  ${error instanceof Error ? error.message : String(error)}`);
  }
}

function same(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected) throw new Error(`${what}: ${String(actual)} instead of ${String(expected)}`);
}

async function until(what: string, isSo: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  for (const end = Date.now() + ms; !(await isSo());) {
    if (Date.now() > end) throw new Error(`not within ${ms / 1000} s: ${what}`);
    await sleep(20);
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const server = new ThreadServer(await bundle(), pages);
await server.start();
const folder = mkdtempSync(join(tmpdir(), 'presslet-outbox-'));
const launch = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: findWholeBrowser(),
    // One process for each tab is what makes tabs as strange to each other as they are on a reader's machine.
    args: [...browserArgs, '--process-per-tab'],
  });
let browser = await launch();

async function tab(path: string, kind: 'real' | 'control' = 'real', at = '/'): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.origin + at);
  await page.evaluate(([src, kind]) => stress.open(src, kind), [server.origin + path, kind] as const);
  return page;
}

const close = (tabs: readonly Page[]): Promise<unknown> => Promise.all(tabs.map((page) => page.close()));

/** Lets all tabs send at the same moment, over and over; stops early once something came twice, where asked to. */
async function storm(path: string, kind: 'real' | 'control', rounds: number, isEnough = (_twice: number) => false) {
  const tabs = await Promise.all(Array.from({ length: TABS }, () => tab(path, kind)));
  const said: string[] = [];
  server.slowness = 8;
  for (let round = 0; round < rounds && !isEnough(twice(path)); round++) {
    const at = Date.now() + 40;
    const texts = tabs.map((_, index) => [`${round}.${index}`, ...(index ? [] : [`${round}.more`])]);
    const keys = await Promise.all(
      tabs.map((page, index) =>
        page.evaluate(([texts, at]) => stress.say(texts, at), [texts[index] ?? [], at] as const),
      ),
    );
    said.push(...keys.flat());
    await until(`round ${round} of ${path} is through`, () => server.byKey(path).size === said.length, 3_000).catch(
      () => {},
    );
  }
  await until(`${path} is empty`, async () => !(await tabs[0]?.evaluate(() => stress.left())), 5_000).catch(() => {});
  await sleep(500);
  server.slowness = 0;
  await close(tabs);
  const arrived = server.byKey(path);
  return { said: said.length, lost: said.filter((key) => !arrived.has(key)).length, twice: twice(path) };
}

const twice = (path: string): number => [...server.byKey(path).values()].filter((times) => times > 1).length;

await check(`multi-tab: ${rounds} rounds × ${TABS} tabs, each comment once`, async () => {
  const { said, lost, twice } = await storm('/storm', 'real', rounds);
  same(lost, 0, 'lost');
  same(twice, 0, 'sent twice');
  return `${said} comments`;
});

await check('multi-tab: the same run with an outbox in localStorage fails', async () => {
  const { said, lost, twice } = await storm('/control', 'control', CONTROL_ROUNDS, (twice) => twice > 0);
  if (!lost && !twice) throw new Error(`${said} comments, each once: this run could not have found a fault`);
  return `${twice} twice and ${lost} lost of ${said}`;
});

await check('multi-tab: one with much to do holds nobody up', async () => {
  const [deaf, other] = [await tab('/busy'), await tab('/busy')];
  const long = deaf.evaluate(() => stress.busy(4_000));
  await sleep(200);
  const started = Date.now();
  await other.evaluate(() => stress.say(['meanwhile']));
  await until('it arrives', () => server.byKey('/busy').size === 1);
  const waited = Date.now() - started;
  await long;
  await close([deaf, other]);
  if (waited > 2_000) throw new Error(`it waited for ${waited} ms`);
  return `${waited} ms`;
});

await check(
  `killed in mid-POST: ${kills} renderers at random moments, nothing lost, no text under two keys`,
  async () => {
    const kept = new Set<string>();
    server.slowness = 60;
    for (let kill = 0; kill < kills; kill++) {
      const page = await browser.newPage();
      await page.exposeFunction('kept', (key: string) => kept.add(key));
      await page.goto(server.origin);
      await page.evaluate(
        ([src, text]) =>
          stress.open(src).then(() => {
            void stress.say([text]).then(([key]) => (globalThis as unknown as { kept(key?: string): void }).kept(key));
          }),
        [`${server.origin}/kills`, `kill ${kill}`] as const,
      );
      await sleep(Math.random() * 60);
      const crashed = page.waitForEvent('crash');
      const session = await browser.newCDPSession(page);
      session.send('Page.crash').catch(() => {});
      await crashed;
      await page.close();
    }
    server.slowness = 0;
    const last = await tab('/kills');
    await until('the outbox is empty', async () => !(await last.evaluate(() => stress.left())), 60_000);
    await last.close();
    const arrived = server.byKey('/kills');
    same([...kept].filter((key) => !arrived.has(key)).length, 0, 'lost');
    const texts = new Set(server.arrivals.filter(({ path }) => path === '/kills').map(({ text }) => text));
    same(arrived.size, texts.size, 'keys for as many texts');
    if (kept.size < kills / 2) throw new Error(`only ${kept.size} of ${kills} were on disk before the end`);
    return `${kept.size} on disk before the end, ${arrived.size} arrived, ${twice('/kills')} of them again`;
  },
);

await check('killed in mid-POST: the whole browser, and another day goes on', async () => {
  const page = await tab('/browser');
  server.slowness = 2_000;
  const [key = ''] = await page.evaluate(() => stress.say(['before the end']));
  // Chromium writes "host-pid" into the profile that it holds.
  const pid = Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1));
  const gone = new Promise((resolve) => browser.once('close', resolve));
  process.kill(pid, 'SIGKILL');
  await gone;
  server.slowness = 0;
  server.arrivals.splice(0);
  browser = await launch();
  const next = await tab('/browser');
  await until('it arrives under its key', () => server.byKey('/browser').has(key));
  await next.close();
});

await check('close at once after click: the comment arrives', async () => {
  for (let turn = 0; turn < Math.min(rounds, 20); turn++) {
    const page = await tab('/closed');
    await page.evaluate((text) => stress.say([text]), `close ${turn}`);
    await page.close();
  }
  const last = await tab('/closed');
  await until('all arrive', () => server.byKey('/closed').size === Math.min(rounds, 20));
  await last.close();
});

await check('redirect loop: 301, 302, 307, 308 on POST are never followed', async () => {
  for (const status of [301, 302, 307, 308]) {
    const path = `/redirect/${status}`;
    const page = await tab(path);
    await page.evaluate(() => stress.say(['stay']));
    await until('it came back', () => page.evaluate(() => stress.states().includes('waiting')));
    same(await page.evaluate(() => stress.left()), 1, 'kept');
    await page.close();
  }
  same(server.byKey('/elsewhere').size, 0, 'posted elsewhere');
});

await check('offline: waits for the network and goes on', async () => {
  const page = await tab('/offline');
  await browser.setOffline(true);
  await page.evaluate(() => stress.say(['later']));
  await sleep(300);
  same(server.byKey('/offline').size, 0, 'arrived without a network');
  same(await page.evaluate(() => stress.states().at(-1)), 'waiting', 'state');
  await browser.setOffline(false);
  await until('it arrives', () => server.byKey('/offline').size === 1);
  await page.close();
});

await check('storage disabled / sandbox: sends from memory and says so', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/sandboxed`);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => 'stress' in globalThis);
  await frame.evaluate((src) => stress.open(src), `${server.origin}/sandbox`);
  same(await frame.evaluate(() => stress.durable()), false, 'durable');
  await frame.evaluate(() => stress.say(['from a sandbox']));
  await until('it arrives', () => server.byKey('/sandbox').size === 1);
  await page.close();
});

await check('host tampering: patched and frozen natives, and toJSON everywhere', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${server.origin}/tampered`);
  // Playwright's own way into a page needs what this page has spoilt.
  const session = await browser.newCDPSession(page);
  const expression = `stress.open("${server.origin}/host").then(() => stress.say(["safe"]))`;
  await session.send('Runtime.evaluate', { expression });
  await until('it arrives', () => server.byKey('/host').size === 1);
  same(server.arrivals.at(-1)?.text, 'safe', 'text');
  same(errors.join(), '', 'errors on the page');
  await page.close();
});

await browser.close();
server.stop();
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
