import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startSite, type Site } from '../../stories/site/serve.js';
import { served, visitor } from '../helpers/pages.js';

const folder = mkdtempSync(join(tmpdir(), 'ledger-requests-'));
let site: Site;
before(async () => (site = await startSite({ port: 0, dataFile: join(folder, 'db.json') })));
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});
const open = visitor();
const at = served({
  '/waiting':
    '<!doctype html><html lang="en"><title>Waiting</title><script type="module" src="/dist/presslet.js"></script>' +
    '<press-dateline src="/nothing.json" loading="eager"></press-dateline>' +
    '<press-comments src="/nothing.json" loading="eager"></press-comments>',
});

async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
}

/** The page that an address names, without the number of the page of the list. */
function bare(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('page');
  return url.href;
}

describe('the network', () => {
  for (const path of ['/', '/world/seoul-nato-share-concerns/']) {
    test(`${path} asks for data only where an attribute names it, and each once`, async () => {
      const { page, requests } = await open(new URL(path, site.url).href);
      await readThrough(page);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
        [],
      );
      const files = /^\/(?:dist|pictures)\/|^\/(?:site\.css|favicon\.ico)$/;
      const data = requests.filter((url) => url.startsWith('http') && !files.test(new URL(url).pathname)).slice(1);
      const named = await page.evaluate(() => {
        const thread = /\/wp\/v2\/posts\/(\d+)/.exec(document.head.innerHTML)?.[1] ?? location.pathname;
        return [...document.querySelectorAll('[src]')]
          .filter(({ localName }) => localName.startsWith('press-'))
          .map((element) => (element.getAttribute('src') ?? '').replace('{thread}', encodeURIComponent(thread)))
          .map((src) => new URL(src, document.baseURI).href);
      });
      const allowed = new Set(named.map(bare));
      assert.ok(data.length >= 3);
      assert.deepEqual(
        data.filter((url) => !allowed.has(bare(url))),
        [],
      );
      assert.deepEqual(data.toSorted(), [...new Set(data)].toSorted());
    });
  }
});

test('what reads weather and comments is asked for while they are on their way', async () => {
  // Neither comes: nothing else would ask for it.
  const { page, requests } = await open(at('/waiting'));
  await page.locator('press-comments [part=message]').waitFor();
  const isAsked = (name: string): boolean => requests.some((url) => url.includes(`/chunks/${name}.js?`));
  const readers = ['forecast', 'remarks', 'sanitize'];
  assert.deepEqual(readers.filter(isAsked), readers);
});

const recipes = readFileSync(new URL('../../stories/analytics.mdx', import.meta.url), 'utf8')
  .split('```js\n')
  .slice(1)
  .map((part) => part.split('```')[0] ?? '');

/** What the services' own scripts would have put on the page, and a reader who stays on it. */
const listeners = `
  window.told = [];
  window.plausible = (...words) => told.push(['plausible', ...words]);
  window.gtag = (...words) => told.push(['gtag', ...words]);
  window.dataLayer = { push: (entry) => told.push(['layer', entry]) };
  document.addEventListener('press-article-open', (event) => event.preventDefault());
`;

describe('the recipes for analytics', () => {
  test('tell Plausible, GA4 and a data layer what a reader sees and does, without what was typed', async () => {
    const { page } = await open('about:blank');
    await page.addInitScript({ content: listeners });
    assert.equal(recipes.length, 3);
    for (const recipe of recipes) await page.addInitScript({ content: `{${recipe}}` });
    await page.goto(site.url);
    await page.locator('press-article [part~=headline] a').first().click();
    assert.equal(page.url(), site.url);
    await page.locator('press-search [part~=input]').fill('korea');
    await page.locator('press-search [part~=result]').first().waitFor();
    await page.waitForTimeout(1500);
    const told = JSON.stringify(await page.evaluate(() => Reflect.get(window, 'told') as unknown));
    for (const words of [
      '["plausible","Article opened",{"props":{"widget":"press-article","article":"http',
      '["plausible","Widget seen",{"props":{"widget":"press-',
      '["plausible","Search",{"props":{"widget":"press-search","results":',
      '["gtag","event","select_content",{"creative_slot":"press-article","content_type":"article","item_id":"1001"}]',
      '["gtag","event","search",{"creative_slot":"press-search","results":',
      '["layer",{"event":"press-article-open","widget":"press-article","article":"http',
      '["layer",{"event":"press-impression","widget":"press-',
    ])
      assert.ok(told.includes(words), `${words} in ${told.slice(0, 2000)}`);
    assert.ok(!told.includes('korea"'));
  });
});
