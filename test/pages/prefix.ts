import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { bundled } from '../helpers/bundle.js';
import { served, strictPolicy, visitor } from '../helpers/pages.js';

const kinds = ['feed', 'dateline', 'article', 'list', 'related', 'search', 'comments', 'comment-count'];
const classOf = (kind: string): string => kind.replaceAll(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());

/** As a site writes it: each class by its own file, under a name of the site's. */
const own = (prefix: string): string =>
  kinds
    .map((kind) => {
      const name = classOf(kind);
      return `import { Press${name} } from 'presslet/${kind}';
        customElements.define('${prefix}-${kind}', class Times${name} extends Press${name} {});`;
    })
    .join('\n');

const weather = {
  ...{ latitude: 25.2, longitude: 55.3, timezone: 'Asia/Dubai', utc_offset_seconds: 14_400 },
  current_units: { temperature_2m: '°C' },
  current: { time: new Date().toISOString().slice(0, 16), temperature_2m: 31, weather_code: 0, is_day: 1 },
};
const story = (n: number): object => ({ id: n, title: `Story ${n}`, url: `/story-${n}/`, tags: ['World'] });

/** Every widget under a prefix, far below what is seen: only its feed says that it begins at once. */
const paper = (prefix: string): string =>
  `<${prefix}-feed src="/list.json" theme="dark" loading="eager" lang="ar">
    <${prefix}-article></${prefix}-article>
    <${prefix}-list offset="1"></${prefix}-list>
    <${prefix}-related current="2"></${prefix}-related>
    <${prefix}-search></${prefix}-search>
    <${prefix}-dateline src="/weather.json" preset="open-meteo" place="Dubai"></${prefix}-dateline>
    <${prefix}-comments src="/remarks.json" map="id: id; author: author; text: text"></${prefix}-comments>
    <p><${prefix}-comment-count src="/api/v2/comments?page_key=/a" preset="artalk"></${prefix}-comment-count>
    <${prefix}-comment-count src="/api/v2/comments?page_key=/b" preset="artalk"></${prefix}-comment-count></p>
  </${prefix}-feed>`;

/** What each kind shows when it has its data. */
const parts: Readonly<Record<string, string>> = {
  dateline: 'temperature',
  article: 'headline',
  list: 'headline',
  related: 'headline',
  search: 'input',
  comments: 'comment',
  'comment-count': 'base',
};

const door = '<script type="module" src="/dist/presslet.js"></script>';
const site = '<script type="module" src="/times.js"></script>';
const pageOf = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title><link rel="stylesheet" href="/far.css">${head}</head>
    <body><div class="far"></div>${body}</body></html>`;

const answers: Record<string, string> = {
  '/far.css': '.far { height: 9000px }',
  '/list.json': JSON.stringify([1, 2, 3, 4, 5].map(story)),
  '/weather.json': JSON.stringify(weather),
  '/remarks.json': JSON.stringify([{ id: 1, author: 'Tom', text: 'Yes.' }]),
  '/beside': pageOf(door + site, paper('press') + paper('times')),
  '/before': pageOf(site + door, paper('times') + paper('press')),
  '/long': pageOf('<script type="module" src="/long.js"></script>', paper('the-times')),
  '/wrong': pageOf(
    site,
    `<times-dateline loading="eager" src="/weather.json" timezone="Nowhere/No" date="soon" days="2" details="rain"></times-dateline>
    <times-feed src="/list.json" pages="x"></times-feed><times-search loading="eager"></times-search>
    <times-list loading="eager" src="/missing.json"></times-list>
    <times-comments loading="eager" src="/remarks.json" map="id: id; author: author; text: text" create="PUSH /say"></times-comments>`,
  ),
  '/waiting': `<!doctype html><html lang="en"><head><title>A page</title><link rel="stylesheet" href="/times.css"></head>
    <body><times-list></times-list></body></html>`,
  '/times.css': readFileSync(new URL('../../dist/presslet.css', import.meta.url), 'utf8').replaceAll(
    'press-',
    'times-',
  ),
};
before(async () => {
  answers['/times.js'] = await bundled(own('times'));
  answers['/long.js'] = await bundled(own('the-times'));
});

const visit = visitor();
const at = served(answers, strictPolicy.replace('presslet-lit', 'presslet-lit lit-html'));

async function countsOf(page: Page): Promise<void> {
  await page.route('**/api/v2/**', (route) => route.fulfill({ json: { data: { '/a': 3, '/b': 12 } } }));
}

/** Waits until every widget of a prefix shows its data, in the colours and the direction that its feed says. */
async function works(page: Page, prefix: string): Promise<void> {
  for (const [kind, part] of Object.entries(parts)) {
    const widget = page.locator(`${prefix}-${kind}`).first();
    await widget.locator(`[part~=${part}]`).first().waitFor({ state: 'attached' });
    assert.equal(await widget.getAttribute('data-theme'), 'dark', `${prefix}-${kind} has the feed's theme`);
  }
  const list = page.locator(`${prefix}-list`);
  await list.locator('[part=base][dir=rtl]').waitFor({ state: 'attached' });
  assert.equal(await headlinesOf(page, `${prefix}-list`).count(), 4);
  await until(
    async () => !(await headlinesOf(page, `${prefix}-related`).allInnerTexts()).join().includes('Story 2'),
    'left out',
  );
  await page.locator(`${prefix}-search [part=input]`).fill('Story 3');
  await page.locator(`${prefix}-search [part~=result]`).first().waitFor({ state: 'attached' });
}

const headlinesOf = (page: Page, tag: string): Locator => page.locator(`${tag} [part~=headline]`);

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; !(await isSo()); await new Promise((done) => setTimeout(done, 30)))
    assert.ok(Date.now() < end, what);
}

describe('under a prefix of the site’s own', () => {
  for (const path of ['/beside', '/before']) {
    test(`${path}: every widget works beside the one whose name it has, and both ask once`, async () => {
      const { page, problems, notes, requests } = await visit('about:blank');
      await countsOf(page);
      await page.goto(at(path));
      await works(page, 'press');
      await works(page, 'times');
      const asked = requests.map((url) => new URL(url).pathname);
      for (const name of ['/list.json', '/weather.json', '/remarks.json'])
        assert.equal(asked.filter((each) => each === name).length, 1, name);
      // Each bundle asks once for all counts of its own prefix.
      assert.equal(asked.filter((each) => each.startsWith('/api/v2/')).length, 2);
      assert.deepEqual([problems, notes], [[], []]);
    });
  }

  test('that is of two words every widget works too', async () => {
    const { page, problems } = await visit('about:blank');
    await countsOf(page);
    await page.goto(at('/long'));
    await works(page, 'the-times');
    assert.deepEqual(problems, []);
  });

  test('the console names the tags that the page has', async () => {
    const { page, problems } = await visit(at('/wrong'));
    await page.locator('times-search [part=input]').fill('story');
    const told = (words: string): Promise<void> =>
      until(() => Promise.resolve(problems.join('\n').includes(words)), words);
    for (const words of [
      '<times-dateline>: timezone="Nowhere/No"',
      '<times-dateline>: date="soon"',
      '<times-dateline>: days="2"',
      '<times-dateline>: details="rain"',
      '<times-feed>: pages="x"',
      '<times-search>: there is nothing to search: write src, set data or put a <times-feed> around it',
      '<times-list>: 404 from GET',
      '<times-comments>: create: unknown method "PUSH"',
    ])
      await told(words);
    assert.doesNotMatch(problems.join('\n'), /press-/);
  });

  test('presslet.css keeps places free with the prefix written into it', async () => {
    const { page } = await visit(at('/waiting'));
    const box = await page.locator('times-list').boundingBox();
    assert.ok((box?.height ?? 0) > 300);
  });
});
