import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { faults } from '../helpers/axe.js';
import { served, visitor } from '../helpers/pages.js';

const list = ['Grain prices ease in the strait', 'North Korea confirms it sent troops', 'Shipyards of Korea'].map(
  (title, id) => ({ id, title, url: `/story/${id}/`, section: 'World', date: `2025-06-0${id + 1}T12:00:00Z` }),
);
const pageOf = (lang: string, dir: string, theme: string): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><title>A page</title><meta name="viewport" content="width=device-width">
  <script type="module" src="/dist/presslet.js"></script>
  <body><main><h1>Paper</h1><press-search src="/list.json" theme="${theme}"></press-search></main></body></html>`;
const looks = {
  '/light': ['en', 'ltr', 'light'],
  '/dark': ['en', 'ltr', 'dark'],
  '/arabic': ['ar', 'rtl', 'light'],
} as const;

const at = served({
  ...Object.fromEntries(Object.entries(looks).map(([path, [lang, dir, theme]]) => [path, pageOf(lang, dir, theme)])),
  '/list.json': JSON.stringify(list),
});
const open = visitor();

const field = (page: Page) => page.locator('press-search [part=input]');
const options = (page: Page) => page.locator('press-search [role=option]');
const said = (page: Page, selector: string): Promise<string | null> =>
  page.locator(`press-search ${selector}`).textContent();

describe('a search box whose parts do not come', () => {
  for (const path of Object.keys(looks)) {
    test(`${path}: says at its field that there is no network, and finds once there is`, async () => {
      const { page } = await open(at(path));
      await field(page).waitFor();
      await page.context().setOffline(true);
      await field(page).fill('korea');
      const message = page.locator('press-search [role=alert] [part=message]');
      await message.waitFor();
      if (path !== '/arabic')
        assert.match(
          (await message.innerText()).trim(),
          /^You are offline\. These stories could not be loaded\. Try again$/,
        );
      assert.deepEqual(await faults(page), []);
      await page.context().setOffline(false);
      await page.locator('press-search [part=retry]').click();
      await options(page).nth(1).waitFor();
      assert.equal(await message.count(), 0);
    });

    test(`${path}: says that search could not be loaded where its engine is missing, and tries again with the next key`, async () => {
      const { page } = await open(at(path));
      const engine = /\/dist\/chunks\/search\.js/;
      await page.route(engine, (route) => route.fulfill({ status: 404, body: '' }));
      await field(page).fill('kore');
      await page.locator('press-search .panel .msg').waitFor();
      if (path !== '/arabic') assert.equal(await said(page, '[role=status]'), 'Search could not be loaded.');
      assert.deepEqual(await faults(page), []);
      await page.unroute(engine);
      await field(page).pressSequentially('a');
      await options(page).nth(1).waitFor();
    });
  }

  test('finds what is spelt right where its tolerance does not come', async () => {
    const { page } = await open(at('/light'));
    await page.route(/\/dist\/chunks\/fuzzy\.js/, (route) => route.abort());
    await field(page).fill('korea');
    await options(page).nth(1).waitFor();
    assert.equal(await said(page, '[role=status]'), '2 results for “korea”');
  });
});
