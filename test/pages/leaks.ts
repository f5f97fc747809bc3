import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { served, visitor } from '../helpers/pages.js';

const read = (name: string): string => readFileSync(new URL(`../../stories/data/${name}`, import.meta.url), 'utf8');

const visit = visitor();
const at = served({
  '/': '<!doctype html><html lang="en"><title>A page</title><script type="module" src="/dist/presslet.js"></script><main></main></html>',
  '/posts.json': JSON.stringify(
    Array.from({ length: 6 }, (_, n) => ({ id: n, title: `Story ${n}`, url: `/story-${n}/` })),
  ),
  '/weather.json': read('forecast.json'),
  '/remarks.json': read('wp-json/wp/v2/comments.json'),
});

const tags: Readonly<Record<string, string>> = {
  'press-article': '/posts.json',
  'press-list': '/posts.json',
  'press-related': '/posts.json',
  'press-search': '/posts.json',
  'press-feed': '/posts.json',
  'press-dateline': '/weather.json',
  'press-comments': '/remarks.json',
  'press-comment-count': '/remarks.json',
};

/** Puts a widget into the page, lets it draw its data, and takes it out again, so many times. */
async function mount(page: Page, tag: string, src: string, times: number): Promise<void> {
  await page.evaluate(
    async ([name, address, rounds]) => {
      const main = document.querySelector('main');
      for (let round = 0; round < rounds; round += 25) {
        const group = Array.from({ length: Math.min(25, rounds - round) }, () => document.createElement(name));
        for (const element of group) {
          element.setAttribute('src', address);
          element.setAttribute('loading', 'eager');
          // A feed loads for somebody inside it.
          if (name === 'press-feed') element.append(document.createElement('press-list'));
        }
        main?.append(...group);
        await new Promise((done) => setTimeout(done, 30));
        for (const element of group) element.remove();
      }
    },
    [tag, src, times] as const,
  );
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** How many elements of a kind there are, in the page or not. */
async function countOf(session: CDPSession, tag: string): Promise<number> {
  const expression = `customElements.get('${tag}').prototype`;
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    // The class that extends another's has a prototype of that kind, which is no element.
    functionDeclaration: 'function () { return this.filter((one) => !Object.hasOwn(one, "constructor")).length; }',
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: '' });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(length.value);
}

describe('1,000 times put into a page and taken out', () => {
  for (const [tag, src] of Object.entries(tags)) {
    test(`${tag} leaves no element and less than a megabyte`, async (context) => {
      const { page, problems } = await visit(at('/'));
      page.setDefaultTimeout(120_000);
      const session = await page.context().newCDPSession(page);
      // What is kept once for all, such as formats and chunks, is there before it is counted.
      await mount(page, tag, src, 50);
      const before = await heapOf(session);
      await mount(page, tag, src, 1_000);
      // What had begun goes on to its end, which takes its time on a busy machine.
      let left = await countOf(session, tag);
      for (let tries = 0; left && tries < 30; tries++) {
        await page.waitForTimeout(1_000);
        await heapOf(session);
        left = await countOf(session, tag);
      }
      const grown = (await heapOf(session)) - before;
      context.diagnostic(`${left} elements, ${(grown / 1000).toFixed(0)} kB`);
      assert.equal(left, 0);
      assert.ok(grown < 1e6, `${grown} bytes`);
      assert.deepEqual(problems, []);
    });
  }
});
