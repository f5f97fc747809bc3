import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { served, visitor } from '../helpers/pages.js';

const article = (n: number): object => ({
  ...{ id: `${n}`, title: `Story ${n}`, url: `/story-${n}/`, summary: 'What happened.', tags: ['World'] },
  ...{
    date_published: '2026-11-23T12:00:00Z',
    content_html: '<p>Text <em>and</em> more.</p><table><tr><td>1</td></tr></table>',
  },
});
const feed = (...items: object[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'A paper', items });
const remark = {
  id: 1,
  post: 7,
  parent: 0,
  author_name: 'Reader',
  date_gmt: '2026-11-23T12:00:00',
  content: { rendered: '<p>Yes.</p>' },
  status: 'approved',
};
const weather = {
  ...{ latitude: 25.2, longitude: 55.3, timezone: 'Asia/Dubai', utc_offset_seconds: 14_400 },
  current_units: { temperature_2m: '°C' },
  current: { time: '2026-11-23T12:00', temperature_2m: 31, weather_code: 0, is_day: 1 },
};

const door = '<script type="module" src="/dist/presslet.js"></script>';
const pageOf = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;

const tags: Readonly<Record<string, string>> = {
  'press-article': '/list.json',
  'press-list': '/list.json',
  'press-related': '/list.json',
  'press-search': '/list.json',
  'press-dateline': '/weather.json',
  'press-comments': '/remarks.json',
  'press-comment-count': '/remarks.json',
};
const sources = (good: string): readonly string[] => [
  good,
  '/empty.json',
  '/missing.json',
  '/not.css',
  '[object Object]',
];
const states = Object.entries(tags)
  .flatMap(([tag, good]) => [
    `<${tag}><a href="/">Home</a></${tag}>`,
    ...sources(good).flatMap((src) =>
      ['lang="en"', 'lang="ar" theme="dark"'].map((more) => `<${tag} src="${src}" loading="eager" ${more}></${tag}>`),
    ),
  ])
  .concat('<press-article src="/list.json" layout="full" loading="eager"></press-article>');

const visit = visitor();
const at = served({
  '/list.json': feed(...[1, 2, 3, 4].map(article)),
  '/later.js': `
    const list = document.querySelector('press-list');
    list.data = ${feed(article(9))};
    list.heading = 'Early';
    list.limit = 1;
    setTimeout(() => import('/dist/presslet.js'), 50);`,
  '/remarks.json': JSON.stringify([remark]),
  '/weather.json': JSON.stringify(weather),
  '/empty.json': '[]',
  '/not.css': 'this is no JSON',
  '/late': pageOf('<script type="module" src="/later.js"></script>', '<press-list loading="eager"></press-list>'),
  '/list': pageOf(
    `${door}<link rel="canonical" href="/story-1/">`,
    '<main><press-list src="/list.json" loading="eager"></press-list></main><aside></aside>',
  ),
  '/full': pageOf(
    `${door}<link rel="canonical" href="/story-1/">`,
    '<press-article src="/list.json" layout="full" loading="eager"></press-article>',
  ),
  // It names no canonical address: what is read is told by its headline, and its thread by its path.
  '/story-1/': pageOf(
    door,
    `<h1>Story 1</h1><press-article src="/list.json" layout="full" loading="eager"></press-article>
    <press-comments src="/remarks.json?thread={thread}" loading="eager"></press-comments>`,
  ),
  '/states': pageOf(door, states.join('')),
  '/control': pageOf(door, states.join('') + '<p style="color: red" onclick="x()">No</p>'),
});

const headlines = (page: Page, selector = 'press-list'): ReturnType<Page['locator']> =>
  page.locator(`${selector} [part~=headline]`);

test('what was set on a tag before its script came is kept', async () => {
  const { page, problems } = await visit(at('/late'));
  await headlines(page).first().waitFor();
  assert.equal((await headlines(page).first().textContent())?.trim(), 'Story 9');
  assert.equal((await page.locator('press-list [part=heading]').textContent())?.trim(), 'Early');
  assert.deepEqual(problems, []);
});

test('a widget that is moved shows the same, and asks no second time', async () => {
  const { page, problems, requests } = await visit(at('/list'));
  await headlines(page).first().waitFor();
  await page.evaluate(() => document.querySelector('aside')?.append(document.querySelector('press-list') ?? ''));
  await page.waitForTimeout(200);
  assert.equal(await headlines(page, 'aside press-list').count(), 4);
  assert.equal(requests.filter((url) => url.endsWith('/list.json')).length, 1);
  assert.deepEqual(problems, []);
});

test('a copy of a widget is a widget, and shares what was asked for', async () => {
  const { page, problems, requests } = await visit(at('/list'));
  await headlines(page).first().waitFor();
  await page.evaluate(() => {
    const list = document.querySelector('press-list');
    if (list) document.querySelector('aside')?.append(list.cloneNode(true));
  });
  await headlines(page, 'aside press-list').first().waitFor();
  assert.equal(await headlines(page, 'aside press-list').count(), 4);
  assert.equal(requests.filter((url) => url.endsWith('/list.json')).length, 1);
  assert.deepEqual(problems, []);
});

test('a page that changes without loading shows the story that it is on now', async () => {
  const { page, problems, requests } = await visit(at('/full'));
  await page.getByText('Story 1').first().waitFor();
  await page.evaluate(() => {
    history.pushState(null, '', '/story-3/');
    document.querySelector('link[rel=canonical]')?.setAttribute('href', '/story-3/');
  });
  await page.getByText('Story 3').first().waitFor();
  assert.equal(requests.filter((url) => url.endsWith('/list.json')).length, 1);
  assert.deepEqual(problems, []);
});

/** Paths of the threads that were asked for, in order. */
const threads = (requests: readonly string[]): (string | null)[] =>
  requests
    .map((url) => new URL(url))
    .filter(({ pathname }) => pathname === '/remarks.json')
    .map(({ searchParams }) => searchParams.get('thread'));

test('a thread is that of the address that the page has now, without a canonical link', async () => {
  const { page, requests } = await visit(at('/story-1/'));
  await page.locator('press-comments [part~=comment]').first().waitFor();
  const next = page.waitForRequest((request) => request.url().includes('story-3'));
  await page.evaluate(() => {
    const headline = document.querySelector('h1');
    if (headline) headline.textContent = 'Story 3';
    history.pushState(null, '', '/story-3/');
  });
  await next;
  await page.locator('press-article [part~=headline]', { hasText: 'Story 3' }).waitFor();
  assert.deepEqual(threads(requests), ['/story-1/', '/story-3/']);
});

test('a thread follows the canonical link, whenever that comes', async () => {
  const { page, requests } = await visit(at('/story-1/'));
  await page.locator('press-comments [part~=comment]').first().waitFor();
  const next = page.waitForRequest((request) => request.url().includes('story-2'));
  await page.evaluate(() => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'canonical', href: '/story-2/' });
    document.head.append(link);
  });
  await next;
  await page.locator('press-article [part~=headline]', { hasText: 'Story 2' }).waitFor();
  assert.deepEqual(threads(requests), ['/story-1/', '/story-2/']);
});

const breaches = (problems: readonly string[]): string[] =>
  problems.filter((problem) => /Content Security Policy|Trusted|violat/i.test(problem));

/** Uses what a reader can use, so that the chunks come too. */
async function use(page: Page): Promise<void> {
  await headlines(page).first().waitFor();
  for (const input of await page.locator('press-search input').all()) await input.fill('story');
  const compose = page.locator('press-comments textarea').first();
  if (await compose.count()) await compose.fill('Hello');
  await page.waitForLoadState('networkidle');
}

test('every widget in every state keeps to the strict policy', async () => {
  const { page, problems } = await visit(at('/states'));
  await use(page);
  assert.deepEqual(breaches(problems), []);
});

test('the same page with a style and a handler in its own markup is reported', async () => {
  const { page, problems } = await visit(at('/control'));
  await use(page);
  assert.ok(breaches(problems).length >= 2, problems.join('\n'));
});
