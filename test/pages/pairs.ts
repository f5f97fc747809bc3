import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { bundled } from '../helpers/bundle.js';
import { served, strictPolicy, visitor } from '../helpers/pages.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const script = (path: string): string => `<script type="module" src="${path}"></script>`;

/**
 * Every way to have Presslet on a page: a site's theme, a plugin and an editor may each bring one. WordPress and others
 * add a version to each address, by which the same file is another one for a browser.
 */
const ways: Readonly<Record<string, (ver: string) => string>> = {
  'presslet.js': (ver) => script(`/dist/presslet.js${ver}`),
  'presslet.js of another version': (ver) => script(`/next/presslet.js${ver}`),
  'presslet.classic.js': (ver) => `<script src="/dist/presslet.classic.js${ver}"></script>`,
  'presslet.loader.js': (ver) => `<script defer src="/dist/presslet.loader.js${ver}"></script>`,
  'single files': (ver) => ['list', 'article', 'feed'].map((kind) => script(`/dist/press-${kind}.js${ver}`)).join(''),
  'a bundle from npm': (ver) => script(`/site/own.js${ver}`),
};
const names = Object.keys(ways);
/** Another version is only another text: that it comes first would tell nothing more. */
const firsts = names.filter((way) => !way.includes('version'));
const pairs = firsts.flatMap((first) => names.map((second) => [first, second] as const));

/** A list and an article in a feed, which show that two ways' widgets find each other. */
const pageOf = (scripts: string, more = ''): string =>
  `<!doctype html><html lang="en"><title>A page</title>${scripts}<body>
    <press-feed src="/list.json"><press-list></press-list><press-article></press-article></press-feed>${more}</body></html>`;
const pathOf = (...pair: readonly string[]): string => `/${pair.map((way) => names.indexOf(way)).join('-')}`;
const pathOfLit = (way: string, place: string): string => `/lit-${place}${pathOf(way)}`;

const places = ['before', 'after'];
const greeting = (way: string, place: string): string => {
  const [ours, theirs] = [ways[way]?.('') ?? '', script('/site/their.js')];
  return pageOf(place === 'before' ? theirs + ours : ours + theirs, '<their-greeting></their-greeting>');
};

const VERSION = /\d+\.\d+\.\d+/;
const answers: Record<string, string> = {
  '/list.json': JSON.stringify([{ id: 1, title: 'A story', url: '/story/', date: '2026-11-23T12:00:00Z' }]),
  '/next/presslet.js': read('dist/presslet.js').replaceAll(/"\d+\.\d+\.\d+"|Presslet \d+\.\d+\.\d+ stays/g, (found) =>
    found.replace(VERSION, '9.9.9'),
  ),
  '/site/lit.js': read('node_modules/lit-html/lit-html.js'),
  '/site/their.js': `
    import { html, render } from './lit.js';
    customElements.define('their-greeting', class extends HTMLElement {
      connectedCallback() { render(html\`<b>\${'Hello'}</b>\`, this); }
    });`,
  ...Object.fromEntries(
    pairs.map((pair) => [pathOf(...pair), pageOf(pair.map((way, i) => ways[way]?.(i ? '?ver=1' : '')).join(''))]),
  ),
  ...Object.fromEntries(
    names.flatMap((way) => places.map((place) => [pathOfLit(way, place), greeting(way, place)] as const)),
  ),
};
before(async () => {
  answers['/site/own.js'] = await bundled("import 'presslet/presslet';");
});

const visit = visitor();
const strict = served(answers);
/** A page's own Lit makes a policy of its own; two bundles that each bring one have to be allowed to. */
const lenient = served(answers, strictPolicy.replace('presslet-lit', 'presslet-lit lit-html'));
const duplicate = served(answers, strictPolicy.replace('presslet-lit', "presslet-lit lit-html 'allow-duplicates'"));
const isNpm = (way: string): boolean => way.includes('npm');

/** Where a pair is served: under the strictest policy that what it brings besides Presslet can live with. */
function at(pair: readonly string[]): string {
  const own = pair.filter(isNpm).length;
  return ([strict, lenient, duplicate][own] ?? strict)(pathOf(...pair));
}

async function works(page: Page): Promise<void> {
  await page.locator('press-list [part~=headline]').first().waitFor();
  await page.locator('press-article [part~=headline]').first().waitFor();
  await page.waitForLoadState('networkidle');
}

const STAYS_OUT = /^Presslet \d+\.\d+\.\d+ stays out: \d+\.\d+\.\d+ is on this page already\.$/;
const STAYS = /^Presslet: <press-\w+> is on this page already; the first one stays\.$/;
const NOTHING = /^$/;
/** The loader may be quicker than what comes after it, or find that there is nothing to load. */
const STAYS_OR_NOTHING = new RegExp(`${STAYS.source}|${NOTHING.source}`);

/** What the console says of a pair. */
function lineOf([first, second]: readonly [string, string]): RegExp {
  if (first.startsWith('presslet.') && second.startsWith('presslet.')) return STAYS_OUT;
  if (first === 'presslet.loader.js') return STAYS_OR_NOTHING;
  return second === 'presslet.loader.js' ? NOTHING : STAYS;
}

describe('two on one page', () => {
  for (const pair of pairs) {
    test(`${pair.join(', then ')}: both work, the first wins, and the console says so in one line`, async () => {
      const { page, problems, notes, requests } = await visit(at(pair));
      await works(page);
      assert.deepEqual(problems, []);
      assert.match(notes.join('\n'), lineOf(pair));
      assert.equal(requests.filter((url) => url.endsWith('/list.json')).length, 1);
    });
  }

  test('names both versions, and the one that stays is the one that came first', async () => {
    const { notes, page } = await visit(at(['presslet.js', 'presslet.js of another version']));
    await works(page);
    assert.match(notes[0] ?? '', /^Presslet 9\.9\.9 stays out: (?!9\.9\.9)/);
  });
});

describe('a page’s own Lit', () => {
  for (const way of firsts.filter((name) => !isNpm(name))) {
    for (const place of places) {
      test(`goes on ${place} ${way}, under a policy that allows each its name`, async () => {
        const { page, problems, notes } = await visit(lenient(pathOfLit(way, place)));
        await works(page);
        assert.equal(await page.locator('their-greeting b').textContent(), 'Hello');
        assert.deepEqual([problems, notes], [[], []]);
      });
    }
  }
});
