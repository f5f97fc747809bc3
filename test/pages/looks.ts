import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { startSite, type Site } from '../../stories/site/serve.js';
import { firstFrame, served, visitor, type Visit } from '../helpers/pages.js';

/** What a reader's machine asks of a page: paper, few colours, no motion, a small screen, large type, a finger. */
const ARTICLE = '/world/seoul-nato-share-concerns/';
const folder = mkdtempSync(join(tmpdir(), 'ledger-looks-'));
let site: Site;
before(async () => (site = await startSite({ port: 0, dataFile: join(folder, 'db.json') })));
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const posts = Array.from({ length: 12 }, (_, i) => ({
  id: i + 1,
  title: `Story number ${i + 1}`,
  url: `/story-${i + 1}/`,
  image: '/a.svg',
  comment_count: 7,
}));
const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><meta name="viewport" content="width=device-width" />
  <script type="module" src="/dist/presslet.js"></script>${body}</html>`;
const sheet = 'loading="eager" src="/posts.json" map="commentCount: comment_count"';
const at = served({
  '/posts.json': JSON.stringify(posts),
  '/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="4"><rect width="5" height="4"/></svg>',
  '/weather.json': JSON.stringify({
    ...{ latitude: 62, longitude: 129.7, generationtime_ms: 0.1, timezone: 'Asia/Yakutsk', utc_offset_seconds: 32400 },
    current_units: { temperature_2m: '°C' },
    current: { time: '2025-12-24T12:00', temperature_2m: -12, weather_code: 66, is_day: 1 },
    daily_units: { temperature_2m_max: '°C', temperature_2m_min: '°C' },
    daily: { time: ['2025-12-24'], weather_code: [66], temperature_2m_max: [-10], temperature_2m_min: [-29] },
  }),
  '/rail/': page(`<press-list layout="rail" heading="World" limit="12" ${sheet}></press-list>`),
  '/card/': page(`<press-article ${sheet}></press-article>`),
  '/none/': page(
    '<press-dateline lang="de" place="Garmisch-Partenkirchen" date="2025-11-28" src="/none.json"></press-dateline>',
  ),
  '/dateline/': page(
    '<press-dateline place="Якутск" date="2025-12-24" loading="eager" src="/weather.json"></press-dateline>',
  ),
});

const open = visitor();
const visit = (path: string, options?: BrowserContextOptions): Promise<Visit> =>
  open(new URL(path, site.url).href, options);

/** Down the whole page, as long as it grows, so that every widget has been near the view. */
async function readThrough(page: Page): Promise<void> {
  for (let y = 0; y < (await page.evaluate(() => document.documentElement.scrollHeight)); y += 600) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
    await page.waitForTimeout(60);
  }
  await page.waitForFunction(
    () => ![...document.querySelectorAll('*')].some((host) => host.shadowRoot?.querySelector('.sk')),
  );
}

describe('a screen of 320 pixels', () => {
  for (const path of ['/', ARTICLE, '/ar/', '/ar/seoul/']) {
    for (const size of ['100%', '200%']) {
      test(`scrolls down only, on ${path} with type of ${size}`, async () => {
        const { page } = await visit('about:blank', { viewport: { width: 320, height: 800 } });
        await page.goto(new URL(path, site.url).href);
        await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
        await readThrough(page);
        const standsOut = await page.evaluate(() => {
          const all = [...document.querySelectorAll('*')].flatMap((host) => [
            host,
            ...(host.shadowRoot?.querySelectorAll('*') ?? []),
          ]);
          // What scrolls by itself, and what is for ears alone, may be wider.
          const wide = all.filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return (right > 321 || left < -1) && !one.closest('.nav, .rail, .say, .vh, .unseen');
          });
          return wide.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 90));
        });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        assert.deepEqual(standsOut, []);
      });
    }
  }
});

describe('on paper', () => {
  for (const path of ['/', ARTICLE]) {
    test(`${path} has nothing to press, nothing that waits, and no room for what is not printed`, async () => {
      const { page } = await visit(path);
      await readThrough(page);
      await page.emulateMedia({ media: 'print' });
      const found = await page.evaluate(() => {
        const hosts = [...document.querySelectorAll('*')].filter((host) => /^press-/.test(host.localName));
        const inside = hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
        const seen = inside.filter((one) => one.checkVisibility());
        return {
          shown: seen.length,
          pressed: seen
            .filter((one) => one.matches('button, input, textarea, select, .sk'))
            .map((one) => one.outerHTML),
          kept: hosts.filter((host) => getComputedStyle(host).minHeight !== '0px').map((host) => host.localName),
        };
      });
      assert.ok(found.shown > 50);
      assert.deepEqual(found.pressed, []);
      assert.deepEqual(found.kept, []);
    });
  }
});

describe('with few colours', () => {
  test('badges have a border, and what is drawn has the ink of the machine', async () => {
    const { page } = await visit('/', { forcedColors: 'active', colorScheme: 'dark' });
    await readThrough(page);
    const looks = (part: string, name: string): Promise<string> =>
      page
        .locator(`[part~=${part}]`)
        .first()
        .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), name);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    for (const part of ['badge', 'duration']) {
      assert.equal(await looks(part, 'border-top-width'), '1px');
      assert.equal(await looks(part, 'color'), ink);
    }
    assert.equal(await looks('kicker', 'color'), ink);
    const fill = await page
      .locator('[part=bar] .lo')
      .first()
      .evaluate((one) => getComputedStyle(one).fill);
    assert.equal(fill, ink);
  });
});

describe('motion', () => {
  for (const [reducedMotion, scrolls, lasts] of [
    ['reduce', 'auto', '0s'],
    ['no-preference', 'smooth', '0.12s'],
  ] as const) {
    test(`is ${lasts === '0s' ? 'none' : 'little'} for a reader with ${reducedMotion}`, async () => {
      const { page } = await open(at('/rail/'), { reducedMotion });
      await page.locator('[part=next]').waitFor();
      const found = await page.locator('press-list').evaluate((list) => {
        const [rail, link] = ['[part=list]', '[part=headline] a'].map((name) => list.shadowRoot?.querySelector(name));
        return rail && link && [getComputedStyle(rail).scrollBehavior, getComputedStyle(link).transitionDuration];
      });
      assert.deepEqual(found, [scrolls, lasts]);
    });
  }
});

describe('a rail', () => {
  const scrolled = (page: Page): Promise<number> =>
    page.locator('press-list [part=list]').evaluate((list) => list.scrollLeft);
  /** How far the nearest card is from where cards begin. */
  const off = (page: Page): Promise<number> =>
    page.locator('press-list [part=list]').evaluate((list) => {
      const start = list.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(list).paddingLeft);
      return Math.min(...[...list.children].map((card) => Math.abs(card.getBoundingClientRect().left - start)));
    });

  test('is turned by a wheel, and comes to rest with a card at its edge', async () => {
    const { page } = await open(at('/rail/'), { viewport: { width: 700, height: 700 } });
    await page.locator('[part=next]').waitFor();
    await page.mouse.move(200, 150);
    await page.mouse.wheel(190, 0);
    await page.waitForFunction(() => {
      const list = document.querySelector('press-list')?.shadowRoot?.querySelector('[part=list]');
      return !!list && list.scrollLeft > 100;
    });
    await page.locator('[part=previous][aria-disabled=false]').waitFor();
    await assertSoon(async () => (await off(page)) < 2);
  });

  test('is turned by a finger on a phone', async () => {
    const { page } = await open(at('/rail/'), {
      viewport: { width: 360, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('[part=next]').waitFor();
    const box = await page.locator('press-list [part=media]').first().boundingBox();
    if (!box) throw new Error('no picture');
    const session = await page.context().newCDPSession(page);
    const y = box.y + 40;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
    await touch('touchStart', 200);
    for (let x = 190; x >= 20; x -= 10) await touch('touchMove', x);
    await touch('touchEnd');
    await assertSoon(async () => (await scrolled(page)) > 50 && (await off(page)) < 2);
    assert.equal(await page.evaluate(() => scrollX), 0);
  });

  test('shows a piece of the next card at its edge, and ends where the line above it ends', async () => {
    for (const width of [320, 480, 700, 1000, 1280]) {
      const { page } = await open(at('/rail/'), { viewport: { width, height: 700 } });
      await page.locator('[part=next]').waitFor();
      const { cut, clip } = await page.locator('press-list').evaluate((list) => {
        const rail = list.shadowRoot?.querySelector('[part=list]');
        if (!rail) throw new Error('no rail');
        const end = list.getBoundingClientRect().right;
        const pieces = [...rail.children].map((card) => card.getBoundingClientRect());
        return {
          cut: pieces.filter(({ left, right }) => left < end - 8 && right > end + 8).length,
          clip: rail.getBoundingClientRect().right - end,
        };
      });
      assert.equal(cut, 1, `${width}`);
      assert.equal(clip, 5);
      assert.match(
        await page.locator('press-list [part=list]').evaluate((list) => getComputedStyle(list).clipPath),
        /^inset\(0(?:px)? 5px/,
      );
    }
  });
});

describe('a card', () => {
  test('is one target, and the number of comments another above it', async () => {
    const { page } = await open(at('/card/'), { viewport: { width: 400, height: 700 } });
    await page.locator('press-article [part=comments]').waitFor();
    const leads = (part: string): Promise<string | undefined> =>
      page.locator('press-article').evaluate((article, part) => {
        const box = article.shadowRoot?.querySelector(`[part=${part}]`)?.getBoundingClientRect();
        const hit = box && article.shadowRoot?.elementFromPoint(box.left + 3, box.top + box.height / 2);
        return hit?.closest('a')?.getAttribute('href') ?? undefined;
      }, part);
    assert.match((await leads('media')) ?? '', /\/story-1\/$/);
    assert.match((await leads('headline')) ?? '', /\/story-1\/$/);
    assert.match((await leads('comments')) ?? '', /\/story-1\/#comments$/);
    assert.equal(await page.locator('press-article a').count(), 2);
  });

  test('has the ring of its one link around all of it', async () => {
    const { page } = await open(at('/card/'), { viewport: { width: 400, height: 700 } });
    await page.locator('press-article [part=comments]').waitFor();
    await firstFrame(page);
    await page.keyboard.press('Tab');
    const style = await page
      .locator('press-article article')
      .evaluate((card) => `${getComputedStyle(card).outlineStyle} ${getComputedStyle(card).outlineWidth}`);
    assert.equal(style, 'solid 2px');
  });
});

describe('a line with date and weather', () => {
  const tags = readdirSync(new URL('../../src/locales/', import.meta.url)).map((name) => name.replace(/\.ts$/, ''));

  test(`is one line at 360 pixels in each of ${tags.length} languages, and ends at the column’s edge`, async () => {
    const { page } = await open(at('/dateline/'), { viewport: { width: 376, height: 700 } });
    const line = page.locator('press-dateline');
    const dates = new Set<string>();
    for (const tag of tags) {
      await line.evaluate((host, tag) => host.setAttribute('lang', tag), tag);
      await line.locator(`[part=base]`).waitFor();
      await page.waitForLoadState('networkidle');
      await line.locator('[part=temperature]').waitFor();
      dates.add((await line.locator('[part=date]').textContent()) ?? '');
      const found = await line.evaluate((host) => {
        const [line, date, degrees] = ['line', 'date', 'temperature'].map((name) =>
          host.shadowRoot?.querySelector(`[part=${name}]`),
        );
        if (!line || !date || !degrees) throw new Error('no line');
        const [all, when, now] = [line, date, degrees].map((one) => one.getBoundingClientRect());
        if (!all || !when || !now) throw new Error('no boxes');
        return {
          height: all.height,
          isWhole: date.scrollWidth <= date.clientWidth + 1,
          isInside: now.left > all.left && now.right <= all.right + 0.5 && when.left >= all.left,
          isApart: now.left > when.right || now.right < when.left,
        };
      });
      assert.deepEqual(found, { height: 44, isWhole: true, isInside: true, isApart: true }, tag);
    }
    assert.ok(dates.size > 30);
  });

  test('keeps the date whole, and the button, where there is no room to say that no weather came', async () => {
    const { page } = await open(at('/none/'), { viewport: { width: 356, height: 700 } });
    const line = page.locator('press-dateline');
    await line.locator('[part=retry]').waitFor();
    const found = await line.evaluate((host) => {
      const [line, date, retry] = ['line', 'date', 'retry'].map((name) =>
        host.shadowRoot?.querySelector(`[part=${name}]`),
      );
      if (!line || !date || !retry) throw new Error('no line');
      const [all, verb] = [line.getBoundingClientRect(), retry.getBoundingClientRect()];
      return [
        date.scrollWidth <= date.clientWidth + 1,
        Math.abs(all.right - verb.right) < 1,
        verb.bottom <= all.bottom,
      ];
    });
    assert.deepEqual(found, [true, true, true]);
  });

  test('ends with its column, whatever there is no room for', async () => {
    for (const width of [336, 376, 440, 500, 640, 900]) {
      const { page } = await open(at('/dateline/'), { viewport: { width, height: 700 } });
      await page.locator('press-dateline [part=sky]').waitFor();
      const rest = await page.locator('press-dateline').evaluate((host) => {
        const line = host.shadowRoot?.querySelector('[part=line]')?.getBoundingClientRect();
        const all = [...(host.shadowRoot?.querySelectorAll('.now, .say > *') ?? [])].map((one) =>
          one.getBoundingClientRect(),
        );
        const seen = all.filter(({ top }) => line && top < line.bottom - 5);
        return line ? line.right - Math.max(...seen.map(({ right }) => right)) : NaN;
      });
      assert.ok(Math.abs(rest) < 2, `${rest} pixels are left at ${width}`);
    }
  });
});

/** Until something is so, or the test's patience is at its end. */
async function assertSoon(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await isSo());) {
    assert.ok(Date.now() < end, String(isSo));
    await new Promise((done) => setTimeout(done, 20));
  }
}
