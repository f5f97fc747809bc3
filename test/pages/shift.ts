import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { served, shiftOf, visitor } from '../helpers/pages.js';

/**
 * How far a page moves where nobody keeps a height free: it links presslet.css and says no more. Each widget stands high on
 * a page that has text to its foot, so that whatever the widget grows by is seen to move all of it.
 */
const MOST = 0.02;

const data = fileURLToPath(new URL('../../stories/data/', import.meta.url));
const picture = fileURLToPath(new URL('../../stories/site/pictures/hall.svg', import.meta.url));

const long = [
  'Grain prices ease as the first ships clear the strait',
  'The ministers said little, and the markets heard it',
  'Surgeons who trained in a tent are teaching the hospital that sent it',
  'A harvest with nowhere to go finds a port at last',
  'The bridge that two towns would not name is to be called after neither',
  'Border post that closed for one night in 1994 is to open again this winter',
  'Chip maker to build its quiet factory under a forest',
  'Ferry strike leaves island without fresh bread for a fourth day, and the baker asks',
  'Heat, humidity and the number that says when to stop',
  'A pension vote that the government can win only by losing it slowly',
  'The dam is full. Three countries read the gauge differently',
  'Antarctic ice front has moved back seven kilometres in one summer',
];
const standfirsts = [
  'Traders wait for what the harvest brings, and the ports are ready for more of it than they were a year ago.',
  'Both sides agree to look at the figures again in the spring, when there will be some, and to say nothing until then.',
  'A quiet count, a long night and a result that nobody had thought worth asking about.',
];
const posts = long.map((title, index) => ({
  ...{ id: `${index + 1}`, title, url: `/story-${index + 1}/`, date: `2025-06-${String(20 - index).padStart(2, '0')}` },
  ...{ excerpt: standfirsts[index % 3], section: index % 2 ? 'Markets' : 'World' },
  ...{ author: index % 3 ? 'Ada Reader' : 'Jean-Baptiste Grenouille', image: '/data/hall.svg' },
}));

const from = 'src="/data/list.json"';
const weather = 'src="/data/forecast.json" place="Dubai" timezone="Asia/Dubai" date="2025-06-04"';
const widgets: Readonly<Record<string, string>> = {
  'a card': `<press-article ${from}`,
  'a card of another': `<press-article ${from} article="10"`,
  'a card without a picture': `<press-article no-image ${from}`,
  'a card without a standfirst': `<press-article no-image no-standfirst ${from}`,
  'a row': `<press-article layout="row" ${from}`,
  'a lead': `<press-article layout="lead" ${from} article="4"`,
  'a card of words': `<press-article layout="compact" ${from}`,
  'a whole story': '<press-article layout="full" src="/data/posts.json" article="1001"',
  'a list': `<press-list heading="World" ${from}`,
  'a list of three': `<press-list heading="World" limit="3" ${from}`,
  'a list without pictures': `<press-list heading="World" no-image ${from}`,
  'a grid': `<press-list layout="grid" heading="World" limit="4" ${from}`,
  'a rail': `<press-list layout="rail" heading="World" ${from}`,
  'a ranking': `<press-list layout="numbered" heading="World" ${from}`,
  'related posts': `<press-related rank="latest" ${from}`,
  'a search box': `<press-search ${from}`,
  'a thread without comments': '<press-comments src="/data/empty.json"',
  'a dateline': `<press-dateline ${weather}`,
  'a dateline with days to come': `<press-dateline days="5" ${weather}`,
  'a dateline with all it can tell': `<press-dateline days="7" details="feels-like high-low wind humidity sun" ${weather}`,
};

const markup = (start: string): string => `${start} loading="eager"></${/^<([\w-]+)/.exec(start)?.[1] ?? ''}>`;

const five = `<press-dateline ${weather}></press-dateline>
  <press-feed ${from}><press-search></press-search><press-article PICTURE></press-article>
  <press-related rank="latest" PICTURE></press-related></press-feed>
  <press-comments src="/data/wp-json/wp/v2/comments.json"></press-comments>`;

const style = 'body { margin: 16px; font: 1rem/1.5 serif } p { margin: 16px 0 }';
const sentence = 'Whoever keeps the register of the old town had not expected that anybody would ask for that year. ';
const text = `<p>${sentence.repeat(6)}</p>`.repeat(12);
const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
  <link rel="stylesheet" href="/dist/presslet.css"><link rel="stylesheet" href="/page.css">
  <script type="module" src="/dist/presslet.js"></script><p>What stands above.</p>${body}`;

const later = (wait: number): Promise<unknown> => new Promise((done) => setTimeout(done, wait));

/** The script comes after the first paint, and the answer after the skeleton was seen. */
async function slow(one: Page): Promise<void> {
  await one.route('**/dist/**', async (route) => {
    if (!route.request().url().endsWith('.css')) await later(80);
    await route.continue();
  });
  await one.route('**/data/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await later(200);
    if (pathname.endsWith('.svg')) return route.fulfill({ path: picture, contentType: 'image/svg+xml' });
    const body = pathname === '/data/list.json' ? JSON.stringify(posts) : readFileSync(data + pathname.slice(6));
    await route.fulfill({ body, contentType: 'application/json' });
  });
}

/** Until no widget in view waits any more; what waits for its last words is as tall as the screen meanwhile. */
const settled = (one: Page): Promise<unknown> =>
  one.waitForFunction(() => {
    const near = [...document.querySelectorAll('*')].filter(
      (host) => /^press-(?!feed)/.test(host.localName) && host.getBoundingClientRect().top < innerHeight,
    );
    return near.every(
      ({ shadowRoot }) => shadowRoot?.querySelector('[part~=base]') && !shadowRoot.querySelector('.sk, .tall'),
    );
  });

describe('without its height kept free', () => {
  const at = served({ '/page.css': style });
  const visit = visitor();

  async function shiftAt(width: number, body: string): Promise<number> {
    const { page: one } = await visit(at('/page.css'), { viewport: { width, height: 900 } });
    await slow(one);
    await one.route(at('/'), (route) => route.fulfill({ body: page(body), contentType: 'text/html' }));
    await one.goto(at('/'));
    await settled(one);
    return shiftOf(one);
  }

  for (const width of [360, 1280]) {
    for (const [name, start] of Object.entries(widgets)) {
      test(`${name} moves a page of text by no more than ${MOST} at ${width} pixels`, async () => {
        const shift = await shiftAt(width, markup(start) + text);
        assert.ok(shift <= MOST, `it is ${shift}`);
      });
    }

    for (const picture of ['', 'no-image']) {
      test(`five on one page move by no more than ${MOST} at ${width} pixels ${picture}`, async () => {
        const shift = await shiftAt(width, `${five.replaceAll('PICTURE', picture)}<p>What stands below.</p>`);
        assert.ok(shift <= MOST, `it is ${shift}`);
      });
    }
  }
});
