import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { served, visitor } from '../helpers/pages.js';

const data = fileURLToPath(new URL('../../stories/data/', import.meta.url));
const picture = fileURLToPath(new URL('../../stories/site/pictures/hall.svg', import.meta.url));
const map = 'commentCount: comment_count; live: meta.live; opinion: meta.opinion; rating: meta.rating';

const posts = `src="/data/posts.json" map="${map}; media: meta.media; duration: meta.duration; sponsor: meta.sponsor"`;
const weather = 'src="/data/forecast.json" place="Dubai" timezone="Asia/Dubai" date="2025-06-04"';
const widgets: Readonly<Record<string, string>> = {
  'a card': `<press-article ${posts} article="1005"`,
  'a row': `<press-article layout="row" ${posts} article="7001"`,
  'a lead': `<press-article layout="lead" ${posts} article="1001"`,
  'a card of words': `<press-article layout="compact" ${posts} article="2001"`,
  'a whole story': `<press-article layout="full" ${posts} article="5001"`,
  'a list': `<press-list heading="World" ${posts}`,
  'a grid': `<press-list layout="grid" heading="World" limit="4" offset="4" ${posts}`,
  'a rail': `<press-list layout="rail" heading="World" limit="12" ${posts}`,
  'a ranking': `<press-list layout="numbered" heading="World" ${posts}`,
  'related posts': `<press-related rank="latest" ${posts}`,
  'a search box': `<press-search ${posts}`,
  'a thread': '<press-comments src="/data/wp-json/wp/v2/comments.json"',
  'a thread with initials': '<press-comments initials src="/data/wp-json/wp/v2/comments.json"',
  'a thread of the worst': '<press-comments src="/data/wp-json/wp/v2/comments-worst.json"',
  'a thread without comments': '<press-comments src="/data/empty.json"',
  'a closed thread': '<press-comments closed src="/data/wp-json/wp/v2/comments.json"',
  'a dateline': `<press-dateline ${weather}`,
  'a dateline with days to come': `<press-dateline days="5" ${weather}`,
  'a dateline with all it can tell': `<press-dateline days="7" details="feels-like high-low wind humidity sun" ${weather}`,
};

const style = 'body { margin: 0; font: 1rem/1.5 serif } p { margin: 16px 0 }';
const page = (markup: string): string => `<!doctype html><html lang="en"><title>A page</title>
  <link rel="stylesheet" href="/dist/presslet.css"><link rel="stylesheet" href="/page.css">
  <script type="module" src="/dist/presslet.js"></script>
  <p>What stands above.</p>${markup}<p>What stands below.</p>`;

/** An answer takes a moment, so that the page is painted before it comes. */
async function answer(one: Page): Promise<void> {
  await one.route('**/data/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await new Promise((done) => setTimeout(done, 120));
    if (pathname.endsWith('.svg')) return route.fulfill({ path: picture, contentType: 'image/svg+xml' });
    await route.fulfill({
      body: readFileSync(data + pathname.slice('/data/'.length)),
      contentType: 'application/json',
    });
  });
}

/** Waits until the widget shows what it has to show and its height has stayed as it is for a while; gives that height. */
async function heightOf(one: Page): Promise<number> {
  const host = one.locator('body > [loading=eager]');
  let last = -1;
  for (let same = 0; same < 4;) {
    await one.waitForTimeout(120);
    const height = await host.evaluate((element) =>
      element.shadowRoot?.querySelector('.sk') ? -2 : element.getBoundingClientRect().height,
    );
    same = height === last && height >= 0 ? same + 1 : 0;
    last = height;
  }
  return last;
}

/** The sum of all layout shifts, from before the first of them. */
const shifts = (one: Page): Promise<number> =>
  one.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 200);
      }),
  );

describe('with its height kept free', () => {
  const at = served({ '/': page(''), '/page.css': style });
  const visit = visitor();

  for (const [name, start] of Object.entries(widgets)) {
    for (const width of [360, 1280]) {
      test(`${name} moves nothing at ${width} pixels`, async () => {
        const { page: one } = await visit(at('/page.css'), { viewport: { width, height: 900 } });
        await answer(one);
        const show = async (reserve: string): Promise<number> => {
          const body = page(`${start} loading="eager" ${reserve}></${/^<([\w-]+)/.exec(start)?.[1] ?? ''}>`);
          await one.route(at('/'), (route) => route.fulfill({ body, contentType: 'text/html' }));
          await one.goto(at('/'));
          const height = await heightOf(one);
          await one.unroute(at('/'));
          return height;
        };
        const height = await show('');
        assert.ok(height > 20, `it is ${height} pixels high`);
        const kept = Math.ceil(height);
        await show(`data-reserve="${kept}" data-reserve-narrow="${kept}"`);
        assert.equal(await shifts(one), 0);
      });
    }
  }

  test('a number of comments at the end of a line moves nothing, and needs no height', async () => {
    const { page: one } = await visit(at('/page.css'), { viewport: { width: 360, height: 900 } });
    await answer(one);
    const count = '<press-comment-count loading="eager" src="/data/wp-json/wp/v2/comments.json"></press-comment-count>';
    const body = page(`<p>By admin · ${count}</p>`);
    await one.route(at('/'), (route) => route.fulfill({ body, contentType: 'text/html' }));
    await one.goto(at('/'));
    await one.locator('press-comment-count [part=base]').waitFor();
    assert.equal(await shifts(one), 0);
  });
});
