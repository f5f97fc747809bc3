import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { served, visitor } from '../helpers/pages.js';

const story = (n: number): object => ({
  id: n,
  title: `Story ${n}`,
  url: `/story-${n}/`,
  date: '2026-11-23T12:00:00Z',
});
const list = JSON.stringify(Array.from({ length: 8 }, (_, n) => story(n + 1)));

const loader = (more = '', kind = 'defer'): string => `<script ${kind} src="/dist/presslet.loader.js${more}"></script>`;
const pageOf = (body: string, scripts = loader()): string =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="stylesheet" href="/page.css">${scripts}<body>${body}</body></html>`;

const below = '<div class="screens"></div>';
const widgets = ['press-article', 'press-list', 'press-related', 'press-dateline', 'press-comments'];
const reads: Readonly<Record<string, string>> = {
  'press-dateline': '/weather.json',
  'press-comments': '/remarks.json',
};
const twenty = Array.from({ length: 4 }, () =>
  widgets.map((tag) => `<${tag} src="${reads[tag] ?? '/list.json'}"></${tag}>`).join(''),
);
const listOf = (attributes = ''): string =>
  `<press-list src="/list.json" ${attributes}><a href="/">All</a></press-list>`;

const visit = visitor();
const at = served({
  '/page.css': '.screens { height: 5000px }',
  '/list.json': list,
  '/weather.json': JSON.stringify({ generationtime_ms: 1, latitude: 25.2, current: { temperature_2m: 37 } }),
  '/remarks.json': '[]',
  '/insert.js': `document.body.prepend(Object.assign(document.createElement('press-list'), { src: '/list.json' }))`,
  '/shadow.js': `
    const host = document.querySelector('#host');
    host.attachShadow({ mode: 'open' }).append(document.createElement('section'));
    setTimeout(() => {
      const list = document.createElement('press-list');
      list.setAttribute('src', '/list.json');
      host.shadowRoot.firstChild.append(list);
    }, 50);`,
  '/late.js': `
    customElements.define('their-card', class extends HTMLElement {
      connectedCallback() {
        const list = document.createElement('press-list');
        list.setAttribute('src', '/list.json');
        this.attachShadow({ mode: 'open' }).append(list);
      }
    });`,
  '/below': pageOf(below + twenty.join('')),
  '/near': pageOf(listOf() + below),
  '/ver': pageOf(listOf(), loader('?ver=1')),
  '/async': pageOf(listOf(), loader('', 'async')),
  '/module': pageOf(listOf(), loader('', 'type="module"')),
  '/feed': pageOf(`<press-feed src="/list.json"><div><press-list><a href="/">All</a></press-list></div></press-feed>`),
  '/eager': pageOf(below + listOf('loading="eager"')),
  '/idle': pageOf(below + listOf('loading="idle"')),
  '/interaction': pageOf(listOf('loading="interaction"')),
  '/site': pageOf(listOf(), loader().replace('<script', '<script data-loading="interaction"')),
  '/inserted': pageOf(below, loader() + '<script type="module" src="/insert.js"></script>'),
  '/shadow': pageOf('<div id="host"></div>', loader() + '<script type="module" src="/shadow.js"></script>'),
  '/late': pageOf(
    '<font-face></font-face><their-card></their-card>',
    loader() + '<script type="module" src="/late.js"></script>',
  ),
});

/** What a page has asked for beside itself and its style. */
const asked = (requests: readonly string[]): string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => /\.(?:js|json)$/.test(path));

/** Of those, the files that define widgets. */
const doors = (requests: readonly string[]): string[] =>
  asked(requests).filter((name) => /^\/dist\/press(?:let|-[\w-]+)\.js$/.test(name));

const isDefined = (page: Page, tag = 'press-list'): Promise<boolean> =>
  page.evaluate((name) => customElements.get(name) !== undefined, tag);

const headlines = (page: Page): ReturnType<Page['locator']> => page.locator('press-list [part~=headline]');

test('twenty widgets below the fold cost one request', async () => {
  const { page, problems, requests } = await visit(at('/below'));
  await page.waitForLoadState('networkidle');
  assert.deepEqual(asked(requests), ['/dist/presslet.loader.js']);
  assert.deepEqual(problems, []);
});

test('widgets come when a reader comes near: those of several kinds in one file', async () => {
  const { page, problems, notes, requests } = await visit(at('/below'));
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, 4_600);
  await headlines(page).first().waitFor();
  assert.deepEqual(doors(requests), ['/dist/presslet.js']);
  assert.deepEqual([problems, notes], [[], []]);
});

test('a kind that comes after the only one brings all others, and those on screen stay', async () => {
  const { page, problems, requests } = await visit(at('/near'));
  await headlines(page).first().waitFor();
  await page.evaluate(() => {
    const feed = Object.assign(document.createElement('press-feed'), { src: '/list.json' });
    feed.append(document.createElement('press-article'));
    document.body.prepend(feed);
  });
  await page.locator('press-article [part~=headline]').waitFor();
  assert.deepEqual(doors(requests), ['/dist/press-list.js', '/dist/presslet.js']);
  assert.equal(asked(requests).filter((name) => name === '/list.json').length, 1);
  assert.equal(await headlines(page).count(), 6);
  assert.deepEqual(problems, []);
});

for (const path of ['/near', '/ver', '/async', '/module', '/inserted', '/shadow', '/late', '/eager', '/idle']) {
  test(`${path}: the widget comes, and only what it needs`, async () => {
    const { page, problems, notes, requests } = await visit(at(path));
    await headlines(page).first().waitFor();
    assert.deepEqual(doors(requests), ['/dist/press-list.js']);
    assert.deepEqual([problems, notes], [[], []]);
  });
}

test('a feed around a widget comes with it, in one file', async () => {
  const { page, problems, requests } = await visit(at('/feed'));
  await headlines(page).first().waitFor();
  assert.deepEqual(doors(requests), ['/dist/presslet.js']);
  assert.equal(asked(requests).filter((name) => name === '/list.json').length, 1);
  assert.deepEqual(problems, []);
});

for (const path of ['/interaction', '/site']) {
  test(`${path}: a widget that waits for a reader comes with its data at the first touch`, async () => {
    const { page, problems, requests } = await visit(at(path));
    await page.waitForLoadState('networkidle');
    assert.deepEqual(asked(requests), ['/dist/presslet.loader.js']);
    await page.locator('press-list').hover();
    await headlines(page).first().waitFor();
    assert.deepEqual(problems, []);
  });
}

test('loading may change while a widget waits', async () => {
  const { page } = await visit(at('/interaction'));
  await page.waitForLoadState('networkidle');
  assert.equal(await isDefined(page), false);
  await page.evaluate(() => document.querySelector('press-list')?.setAttribute('loading', 'eager'));
  await headlines(page).first().waitFor();
});

test('stays out where another loader is loading just then', async () => {
  const { page, notes, requests } = await visit(at('/below'));
  let release = (): void => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/presslet.js?*', async (route) => {
    await held;
    await route.continue();
  });
  const asks = page.waitForRequest('**/presslet.js?*');
  await page.locator('press-list').first().scrollIntoViewIfNeeded();
  await asks;
  await page.evaluate("import('/dist/presslet.loader.js?ver=2').then(() => {})");
  release();
  await page.locator('press-list [part~=headline]').first().waitFor();
  assert.match(notes.join('\n'), /^Presslet \S+ stays out: \d\S+ is on this page already\.$/);
  assert.equal(requests.filter((url) => url.includes('/presslet.js')).length, 1);
});

test('where a file does not come, what the page wrote stays, nothing is thrown, and it is tried again online', async () => {
  const { page } = await visit('about:blank');
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  let isDown = true;
  await page.route('**/press-list.js?*', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto(at('/near'));
  await page.waitForLoadState('networkidle');
  assert.equal(await isDefined(page), false);
  assert.equal(await page.locator('press-list a').isVisible(), true);
  assert.deepEqual(thrown, []);
  isDown = false;
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await headlines(page).first().waitFor();
});
