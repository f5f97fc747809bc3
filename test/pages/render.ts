import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { RenderOptions } from '../../src/render.js';
import { firstFrame, served, shiftOf, visitor } from '../helpers/pages.js';

const dist = new URL('../../dist/', import.meta.url);
const { render, stylesheet } = (await import(
  new URL('presslet-render.js', dist).href
)) as typeof import('../../src/render.js');

const data = new URL('../../stories/data/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, data), 'utf8');
const picture = readFileSync(new URL('../../stories/site/pictures/hall.svg', import.meta.url), 'utf8');
/** The pictures of the stories are where the demo serves them; here they are all one. */
const posts = read('posts.json').replaceAll(/(?:\/data\/)?pictures\/\w+\.svg/g, '/picture.svg');
const forecast = read('forecast.json');
const remarks = read('wp-json/wp/v2/comments.json');

const tags = ['press-dateline', 'press-article', 'press-list', 'press-related', 'press-search', 'press-comment-count'];
const body = `
  <press-dateline src="/weather.json" place="Dubai" date="2025-06-04" days="3" loading="eager"></press-dateline>
  <press-feed src="/posts.json">
    <press-search></press-search>
    <press-article layout="lead" article="1001" loading="eager"><a href="/world/">World</a></press-article>
    <press-article article="5001" theme="dark" lang="ar" loading="eager"></press-article>
    <press-list layout="grid" limit="4" heading="News" loading="eager"><ul><li><a href="/world/">World</a></li></ul></press-list>
    <press-list layout="numbered" limit="4" loading="eager"><b slot="heading">Most read</b></press-list>
    <press-related rank="latest" limit="3" loading="eager"></press-related>
  </press-feed>
  <p>We have <press-comment-count src="/remarks.json" loading="eager"></press-comment-count>.</p>`;
const pageOf = (
  script: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
  <link rel="stylesheet" href="/page.css">${script}</head><body>${body}</body></html>`;
const script = '<script type="module" src="/dist/presslet.js"></script>';

const files: Record<string, string> = {
  '/page.css': 'body { margin: 16px; font: 16px/1.5 serif } p { margin: 16px 0 }',
  '/posts.json': posts,
  '/weather.json': forecast,
  '/remarks.json': remarks,
  '/picture.svg': picture,
  ...Object.fromEntries(tags.map((tag) => [`/css/${tag}.css`, stylesheet(tag)])),
};
const visit = visitor();
const at = served(files);
const linkStyle = (tag: string): string => `/css/${tag}.css`;

/** Draws the page as each test wants it, once the server's address is known. */
async function draw(options: Partial<RenderOptions> = {}): Promise<void> {
  const load = (url: string): unknown => JSON.parse(files[new URL(url).pathname] ?? '');
  const all = { base: at('/'), load, linkStyle, ...options };
  files['/plain'] = await render(pageOf(''), all);
  files['/drawn'] = await render(pageOf(script), all);
}

/** What a reader sees of each widget: its words and where each stands, without what is hidden or drawn behind. */
const seen = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((host) =>
        [...(host.shadowRoot?.querySelectorAll('[part]') ?? [])]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            const place = [left, top, width, height].map(Math.round).join(' ');
            return `${element.getAttribute('part')} ${place} ${element.textContent?.replace(/\s+/g, ' ').trim()}`;
          })
          .join('\n'),
      ),
    tags.join(),
  );

/** Waits until every widget is its own again. */
async function takenOver(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const left = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].filter((host) => host.shadowRoot?.querySelector('.printed')).length,
      tags.join(),
    );
    if (!left) return;
    await page.waitForTimeout(50);
  }
  assert.fail('what was printed stayed');
}

/**
 * Counts, frame by frame, how often lists and cards are seen as they were printed and as their own, and how often one shows
 * no headline once it has been parsed.
 */
const watching = `
  window.printed = window.own = window.bare = 0;
  const parsed = new Set();
  requestAnimationFrame(function look() {
    for (const { shadowRoot } of document.querySelectorAll('press-list, press-article')) {
      const headlines = [...(shadowRoot?.querySelectorAll('[part~=headline]') ?? [])];
      const isSeen = headlines.some((headline) => headline.checkVisibility());
      if (isSeen) parsed.add(shadowRoot);
      if (!parsed.has(shadowRoot)) continue;
      if (!isSeen) window.bare++;
      else if (shadowRoot.querySelector('.printed')) window.printed++;
      else window.own++;
    }
    requestAnimationFrame(look);
  });
`;

describe('a page that was drawn before there was a browser', () => {
  test('shows every widget without script, under the strict policy', async () => {
    await draw();
    const { page, problems } = await visit(at('/plain'), { javaScriptEnabled: false });
    assert.equal(await page.locator('press-list').first().locator('[part~=headline]').count(), 4);
    assert.match((await page.locator('press-dateline [part=temperature]').textContent()) ?? '', /37/);
    assert.equal(await page.locator('press-related [part~=headline]').count(), 3);
    assert.match((await page.locator('press-comment-count [part=base]').textContent()) ?? '', /\d+ comments/);
    assert.match((await page.locator('press-article[lang=ar] [part~=byline]').textContent()) ?? '', /بقلم/);
    // The links for readers of older browsers stay in the page.
    assert.equal(await page.locator('press-list > ul a').count(), 1);
    assert.deepEqual(problems, []);
  });

  for (const width of [360, 1280]) {
    test(`looks the same at ${width} pixels once the script is there, and nothing moves meanwhile`, async () => {
      await draw();
      const options = { viewport: { width, height: 900 } };
      const plain = await visit(at('/plain'), options);
      const drawn = await visit(at('/drawn'), options);
      await takenOver(drawn.page);
      await drawn.page.waitForLoadState('networkidle');
      assert.deepEqual(await seen(drawn.page), await seen(plain.page));
      assert.equal(await shiftOf(drawn.page), 0);
      assert.deepEqual([...drawn.problems, ...drawn.notes], []);
    });
  }

  test('is never without a headline while the script takes over', async () => {
    await draw();
    const { page } = await visit('about:blank');
    await page.addInitScript({ content: watching });
    // Data that take a while: what was printed has to last.
    await page.route('**/*.json', async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await page.goto(at('/drawn'));
    await takenOver(page);
    await firstFrame(page);
    const names = ['printed', 'own', 'bare'];
    const counts = await page.evaluate((all) => all.map((name) => Number(Reflect.get(window, name))), names);
    const [printed = 0, own = 0, bare] = counts;
    assert.ok(printed > 0 && own > 0, `seen ${printed} times as printed, ${own} times as its own`);
    assert.equal(bare, 0);
  });

  test('keeps what was printed where the data do not come', async () => {
    await draw();
    const { page } = await visit('about:blank');
    await page.route('**/posts.json', (route) => route.abort());
    await page.goto(at('/drawn'));
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('press-list').first().locator('.printed [part~=headline]').count(), 4);
    assert.ok(await page.locator('press-list .printed [part~=headline]').first().isVisible());
  });

  test('asks for no data where they are printed too', async () => {
    await draw({ embed: true });
    const { page, problems, requests } = await visit(at('/drawn'));
    await takenOver(page);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      requests.filter((url) => url.endsWith('.json')),
      [],
    );
    assert.equal(await page.locator('press-list').first().locator('[part~=headline]').count(), 4);
    assert.deepEqual(problems, []);
  });

  test('tells crawlers once what it lists, and drawing it anew changes nothing', async () => {
    await draw();
    const once = files['/drawn'] ?? '';
    const load = (url: string): unknown => JSON.parse(files[new URL(url).pathname] ?? '');
    assert.equal(await render(once, { base: at('/'), load, linkStyle }), once);
    assert.equal(once.match(/application\/ld\+json/g)?.length, 1);
    const [, json = ''] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(once) ?? [];
    const told = JSON.parse(json) as { '@graph': { '@type': string; itemListElement: { url: string }[] }[] };
    assert.deepEqual([...new Set(told['@graph'].map((thing) => thing['@type']))], ['ItemList']);
    assert.ok(told['@graph'].every(({ itemListElement }) => itemListElement.every(({ url }) => /^http/.test(url))));
  });
});
