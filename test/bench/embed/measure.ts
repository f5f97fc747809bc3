import type { Browser, CDPSession, Page } from 'playwright-core';
import type { BenchPage } from './pages.js';

export interface Figures {
  /** Over the wire, as the browser counts them. */
  readonly bytes: number;
  readonly requests: number;
  /** Processor time of the page's main thread, ms. */
  readonly cpu: number;
  /** From the start of the navigation until a reader can use it, ms. */
  readonly ready: number;
  readonly shift: number;
  /** JavaScript's own, after a collection, KB. */
  readonly heap: number;
}

/** Long enough for what a page does after it is ready. */
const REST = 700;

/** Runs in the page from its first moment: sums up shifts, and notes when the page was ready. */
const watch = (ready: string): string => `{
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const timer = setInterval(() => {
    if (!document.body || !(${ready})) return;
    clearInterval(timer);
    window.readyAt = performance.now();
  }, 4);
}`;

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
}

/** A reader who has never been here: nothing is cached. */
async function fresh(browser: Browser, origin: string): Promise<[Page, CDPSession]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  // What a page asks of other sites is not counted: nothing of it is on this machine.
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // The process is there before anything is measured.
  await page.goto(`${origin}/warm`);
  return [page, session];
}

async function readyAt(page: Page): Promise<number> {
  for (let tries = 0; tries < 400; tries++) {
    const at = await page.evaluate(() => Number(Reflect.get(window, 'readyAt') ?? 0));
    if (at) return at;
    await page.waitForTimeout(25);
  }
  return NaN;
}

export async function measure(browser: Browser, origin: string, { ready }: BenchPage, path: string): Promise<Figures> {
  const [page, session] = await fresh(browser, origin);
  await page.addInitScript({ content: watch(ready) });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  const before = await metric(session, 'TaskDuration');
  await page.goto(origin + path);
  const at = await readyAt(page);
  await page.waitForTimeout(REST);
  const cpu = ((await metric(session, 'TaskDuration')) - before) * 1000;
  const shift = await page.evaluate(() => Number(Reflect.get(window, 'shift')));
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metric(session, 'JSHeapUsedSize')) / 1000;
  await page.context().close();
  return { bytes, requests, cpu, ready: at, shift, heap };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the main thread at a quarter of the speed, ms of processor time. */
export async function longestTask(
  browser: Browser,
  origin: string,
  { ready }: BenchPage,
  path: string,
): Promise<number> {
  const [page, session] = await fresh(browser, origin);
  await page.addInitScript({ content: watch(ready) });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  await page.goto(origin + path);
  await readyAt(page);
  await page.waitForTimeout(REST);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await page.context().close();
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && mains.some((main) => main.pid === pid && main.tid === tid),
  );
  return Math.max(...tasks.map(({ dur = 0, tdur = dur }) => tdur)) / 1000;
}
