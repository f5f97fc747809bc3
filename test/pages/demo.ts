import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions, Locator, Page, Route } from 'playwright-core';
import { startSite, type Site } from '../../stories/site/serve.js';
import { shiftOf, visitor, type Visit } from '../helpers/pages.js';

const ARTICLE = '/world/seoul-nato-share-concerns/';
const folder = mkdtempSync(join(tmpdir(), 'ledger-pages-'));
const dataFile = join(folder, 'db.json');
const seed = readFileSync(new URL('../fixtures/seed.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);

/** What the page's own markup holds of it: all but the weather and the authors. */
const written = seed.filter((line) => line !== '37 C' && line !== 'admin');

let site: Site;
before(async () => (site = await startSite({ port: 0, dataFile })));
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const open = visitor();
const visit = (path: string, options?: BrowserContextOptions): Promise<Visit> =>
  open(new URL(path, site.url).href, options);

/** Letters and digits alone: the seed lost its spaces, a full stop and some quotes on the way here, and says "37 C". */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The words that a reader sees, in the order of the page, through all shadow roots. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const words: string[] = [];
    const waiting: Node[] = [document.body];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node instanceof Text) words.push(node.data);
      if (!(node instanceof HTMLElement)) continue;
      // An element without a box of its own, such as a slot, may still show what is in it.
      const isBoxless = getComputedStyle(node).display === 'contents';
      if (!isBoxless && !node.checkVisibility({ visibilityProperty: true })) continue;
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
      waiting.push(...(slotted.length ? slotted : [...(node.shadowRoot ?? node).childNodes]).reverse());
    }
    return words.join(' ').replace(/\s+/g, ' ');
  });
}

/** The beginnings of the lines that a reader does not find on the page. */
async function missing(page: Page, lines: readonly string[]): Promise<string[]> {
  const words = bare(await wordsOf(page));
  return lines.filter((line) => !words.includes(bare(line))).map((line) => line.slice(0, 60));
}

/** Down the whole page, so that every widget has been near the view and has what it asked for. */
async function readThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
}

/**
 * Scrolls no faster than what is near comes: who outruns the thread sees it grow under their eyes, as nobody knows how many
 * comments there are, and a busy machine is outrun by a wheel that knows no waiting.
 */
async function readAtLeisure(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 200) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(40);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('press-comments, press-list, press-related')]
        .filter((widget) => widget.getBoundingClientRect().top < innerHeight + 300)
        .every(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('[aria-busy=true]')),
    );
  }
  await page.waitForLoadState('networkidle');
}

const headlines = (page: Page, tag: string): Locator => page.locator(`${tag} [part~=headline]`);
const field = (page: Page, name: string): Locator => page.locator(`press-comments form[data-parent=""] [name=${name}]`);
const bodies = (page: Page, text: string): Locator =>
  page.locator('press-comments [part~=comment-body]').filter({ hasText: text });

async function comment(page: Page, text: string, email = 'ada@example.org'): Promise<void> {
  await page.locator('press-comments').scrollIntoViewIfNeeded();
  await field(page, 'name').fill('Ada Reader');
  await field(page, 'email').fill(email);
  await field(page, 'text').fill(text);
  await page.locator('press-comments form[data-parent=""] [part~=submit]').click();
}

/** The sentence that stands at a field of the form, found as a screen reader finds it. */
async function faultAt(page: Page, name: string): Promise<string> {
  const input = field(page, name).and(page.locator('[aria-invalid=true]'));
  const id = await input.getAttribute('aria-describedby');
  return (await page.locator(`press-comments [id="${id ?? ''}"]`).textContent()) ?? '';
}

describe('the article page', () => {
  test('has every line of the seed', async () => {
    const { page, problems, notes } = await visit(ARTICLE);
    await headlines(page, 'press-related').first().waitFor();
    await readThrough(page);
    await page.locator('press-dateline [part~=temperature]').waitFor();
    await field(page, 'text').waitFor();
    assert.ok(seed.length > 15);
    assert.deepEqual(await missing(page, seed), []);
    assert.deepEqual([...problems, ...notes], []);
  });

  test('shows the six related posts of the seed in its order, with its authors', async () => {
    const { page } = await visit(ARTICLE);
    await page.locator('press-related').scrollIntoViewIfNeeded();
    await headlines(page, 'press-related').nth(5).waitFor();
    const titles = await headlines(page, 'press-related').allTextContents();
    const from = seed.indexOf('Related posts') + 1;
    const wanted = seed.slice(from, -1).filter((line) => line !== 'admin');
    assert.deepEqual(titles.map(bare), wanted.map(bare));
    const authors = await page.locator('press-related [part~=byline]').allTextContents();
    assert.ok(
      authors.filter((name) => name.includes('admin')).length >= seed.filter((line) => line === 'admin').length,
    );
  });

  test('keeps a comment over a reload and a restart of the server, once', async () => {
    const text = 'Phased measures, in which phase? Asked on the ninth of June.';
    const first = await visit(ARTICLE);
    await comment(first.page, text);
    await bodies(first.page, text).waitFor();
    await first.page.locator('press-comments .pending').waitFor({ state: 'detached' });
    assert.equal(await field(first.page, 'text').inputValue(), '');

    await first.page.reload();
    await first.page.locator('press-comments').scrollIntoViewIfNeeded();
    await bodies(first.page, text).waitFor();
    assert.equal(await bodies(first.page, text).count(), 1);
    assert.deepEqual([...first.problems, ...first.notes], []);

    await site.close();
    site = await startSite({ port: 0, dataFile });
    const second = await visit(ARTICLE);
    await second.page.locator('press-comments').scrollIntoViewIfNeeded();
    await bodies(second.page, text).waitFor();
    assert.equal(await bodies(second.page, text).count(), 1);
    assert.deepEqual([...second.problems, ...second.notes], []);
  });

  const links = 'See https://a.example/1 and https://b.example/2 and https://c.example/3';
  const refusals = [
    ['too many links', 'text', links, 'ada@example.org', /Too many links/],
    ['an e-mail address that the server knows better', 'email', 'All well.', 'ada@example.org.', /Invalid email/],
  ] as const;
  for (const [what, name, text, email, sentence] of refusals) {
    test(`shows the server's sentence about ${what} at its field, and keeps the text`, async () => {
      const { page } = await visit(ARTICLE);
      await comment(page, text, email);
      assert.match(await faultAt(page, name), sentence);
      assert.equal(await field(page, 'text').inputValue(), text);
      assert.equal(await field(page, 'email').inputValue(), email);
      assert.equal(await bodies(page, text).count(), 0);
    });
  }
});

describe('the front page', () => {
  test('finds the article of the seed first for "korea", and says nothing in the console', async () => {
    const { page, problems, notes } = await visit('/');
    await page.locator('press-search [part~=input]').fill('korea');
    const titles = page.locator('press-search [part~=result-title]');
    await titles.nth(1).waitFor();
    assert.match((await titles.first().textContent()) ?? '', /^Seoul, NATO share concerns/);
    await readThrough(page);
    assert.deepEqual([...problems, ...notes], []);
  });

  test('asks no other origin for anything', async () => {
    const { page, requests } = await visit('/');
    await readThrough(page);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
      [],
    );
  });
});

describe('the Arabic edition', () => {
  for (const path of ['/ar/', '/ar/seoul/']) {
    test(`has widgets in its own words and digits on ${path}, and says nothing in the console`, async () => {
      const { page, problems, notes } = await visit(path);
      await page.locator('press-dateline [part~=temperature]').waitFor();
      await readThrough(page);
      assert.match(await page.locator('press-dateline [part~=date]').innerText(), /٢٠٢٥/);
      assert.ok((await page.locator('[part~=headline]').count()) > 6);
      assert.equal(await page.locator('[part~=retry]').count(), 0);
      assert.deepEqual([...problems, ...notes], []);
    });
  }
});

describe('nothing moves by itself', () => {
  for (const path of ['/', ARTICLE]) {
    for (const width of [1280, 1024, 768, 360]) {
      test(`on ${path} at ${width} pixels`, async (context) => {
        const { page } = await visit(path, { viewport: { width, height: 800 } });
        await page.waitForLoadState('networkidle');
        const first = await shiftOf(page);
        await readAtLeisure(page);
        const all = await shiftOf(page);
        const measured = `layout shift ${all.toFixed(4)}, ${first.toFixed(4)} of it before scrolling`;
        context.diagnostic(measured);
        assert.equal(all, 0, measured);
      });
    }
  }
});

/** How a server that is down looks from a page. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'cut off': (route) => route.abort(),
  'answering 500': (route) => route.fulfill({ status: 500, body: 'no' }),
  silent: async () => {},
};
const blocked = ['**/v1/forecast*', '**/wp-json/wp/v2/posts**'];
/** What Chromium and the widgets themselves tell a developer of a failed request; anything else is a fault. */
const isTold = (line: string): boolean => /^Failed to load resource|^<press-[a-z-]+>: /.test(line);

async function visitBlocked(path: string, fault: (route: Route) => Promise<void>): Promise<Visit> {
  const seen = await open('about:blank');
  for (const pattern of blocked) await seen.page.route(pattern, fault);
  await seen.page.goto(new URL(path, site.url).href);
  return seen;
}

async function unblock(page: Page): Promise<void> {
  for (const pattern of blocked) await page.unroute(pattern);
}

describe('with the weather and the posts', () => {
  for (const [name, fault] of Object.entries(faults)) {
    test(`${name}, the article page can be read`, async () => {
      const { page, problems } = await visitBlocked(ARTICLE, fault);
      await readThroughBlocked(page);
      // While it waits, the demo's style keeps a list's own heading back for the widget's.
      const isOver = name !== 'silent';
      if (isOver) await page.locator('press-related [part~=retry]').waitFor();
      assert.deepEqual(await missing(page, isOver ? written : written.filter((line) => line !== 'Related posts')), []);
      assert.deepEqual(
        problems.filter((line) => !isTold(line)),
        [],
      );
    });

    test(`${name}, the front page has its fallback links`, async () => {
      const { page, problems } = await visitBlocked('/', fault);
      await readThroughBlocked(page);
      // A card with its data inside needs no server.
      for (const hosts of ['press-article:not(:has(> script))', 'press-list']) {
        for (const host of await page.locator(hosts).all()) assert.ok(await host.locator('a').first().isVisible());
      }
      assert.deepEqual(
        problems.filter((line) => !isTold(line)),
        [],
      );
    });
  }

  test('back again, "Try again" brings them', async () => {
    const { page } = await visitBlocked(ARTICLE, (route) => route.fulfill({ status: 404, body: '{}' }));
    await page.locator('press-related').scrollIntoViewIfNeeded();
    for (const tag of ['press-dateline', 'press-article', 'press-related']) {
      await page.locator(`${tag} [part~=retry]`).waitFor();
    }
    await unblock(page);
    for (const tag of ['press-dateline', 'press-article', 'press-related']) {
      await page.locator(`${tag} [part~=retry]`).click();
    }
    await page.locator('press-dateline [part~=temperature]').waitFor();
    await page.locator('press-article [part~=body]').waitFor();
    await headlines(page, 'press-related').nth(5).waitFor();
    assert.equal(await page.locator('[part~=retry]').count(), 0);
  });

  async function readThroughBlocked(page: Page): Promise<void> {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let at = 0; at < height; at += 800) await page.mouse.wheel(0, 800);
    await page.waitForTimeout(300);
  }
});

describe('without script', () => {
  test('the article page has its text, its links and a form that posts', async () => {
    const { page, problems } = await visit(ARTICLE, { javaScriptEnabled: false });
    assert.deepEqual(await missing(page, written), []);
    assert.equal(await page.locator('press-related a:visible').count(), 6);
    const form = page.locator('press-comments form');
    await form.locator('[name=author]').fill('Grace');
    await form.locator('[name=email]').fill('grace@example.org');
    await form.locator('[name=comment]').fill('Sent by a plain form.');
    await form.locator('button').click();
    await page.waitForURL(/#comment-\d+$/);
    const answer = await fetch(new URL('/wp-json/wp/v2/comments?post=1001&per_page=100', site.url));
    assert.match(await answer.text(), /Sent by a plain form\./);
    assert.deepEqual(problems, []);
  });

  test('the front page has links in every list, and a search form that answers', async () => {
    const { page, problems } = await visit('/', { javaScriptEnabled: false });
    for (const host of await page.locator('press-article, press-list').all()) {
      assert.ok(await host.locator('a').first().isVisible());
    }
    await page.locator('press-search input').fill('korea');
    await page.locator('press-search button').click();
    assert.ok(await page.getByRole('link', { name: /^Seoul, NATO/ }).isVisible());
    assert.deepEqual(problems, []);
  });
});
