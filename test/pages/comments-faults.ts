import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { faults } from '../helpers/axe.js';
import { served, visitor } from '../helpers/pages.js';

const remark = { id: 1, name: 'Ada', text: 'Well said.', created_at: '2025-06-04T12:00:00Z' };
const pageOf = (src: string, lang = 'en', dir = 'ltr', theme = 'light'): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><title>A page</title><meta name="viewport" content="width=device-width">
  <script type="module" src="/dist/presslet.js"></script><body><main><h1>Paper</h1>
  <press-comments src="${src}" theme="${theme}" loading="eager"><a href="/talk">Comments</a></press-comments></main></body></html>`;

const at = served({
  '/some': pageOf('/some.json'),
  '/none': pageOf('/none.json'),
  '/missing': pageOf('/missing.json'),
  '/dark': pageOf('/some.json', 'en', 'ltr', 'dark'),
  '/arabic': pageOf('/some.json', 'ar', 'rtl'),
  '/some.json': JSON.stringify([remark]),
  '/none.json': '[]',
});
const open = visitor();

const CHUNK = '**/dist/chunks/thread.js?*';
const part = (page: Page, name: string) => page.locator(`press-comments [part=${name}]`);

describe('a thread before what draws it', () => {
  for (const path of ['/some', '/none', '/missing']) {
    test(`${path}: keeps its place, and says nothing that it would take back`, async () => {
      const { page } = await open('about:blank');
      let release = (): void => {};
      const held = new Promise<void>((done) => (release = done));
      await page.route(CHUNK, async (route) => {
        await held;
        await route.continue();
      });
      const answer = page.waitForResponse(`**${path}.json`);
      await page.goto(at(path), { waitUntil: 'commit' });
      await answer;
      // Long enough for an answer that is here to be read and drawn.
      await page.waitForTimeout(300);
      assert.ok((await page.locator('press-comments .sk').count()) > 0);
      assert.equal(await part(page, 'message').count(), 0);
      release();
      await part(page, 'form').waitFor();
      assert.equal(await page.locator('press-comments .sk').count(), 0);
    });
  }
});

describe('a thread without what draws it', () => {
  for (const path of ['/some', '/none', '/dark', '/arabic']) {
    test(`${path}: says so, leaves what the page wrote, and comes when it is asked again`, async () => {
      const { page } = await open('about:blank');
      await page.route(CHUNK, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(at(path));
      const message = part(page, 'message');
      await message.waitFor();
      if (path !== '/arabic')
        assert.match((await message.innerText()).trim(), /^Comments could not be loaded\. Try again$/);
      assert.equal(await page.locator('press-comments > a').isVisible(), true);
      assert.equal(await page.locator('press-comments .sk').count(), 0);
      assert.deepEqual(await faults(page), []);
      await page.unroute(CHUNK);
      await part(page, 'retry').click();
      await part(page, 'form').waitFor();
      assert.equal(await message.count(), path === '/none' ? 1 : 0);
      assert.equal(await page.locator('press-comments > a').isVisible(), false);
    });
  }
});
