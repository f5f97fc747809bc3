import assert from 'node:assert/strict';
import { test } from 'node:test';
import { served, visitor } from '../helpers/pages.js';

const tags = ['press-dateline', 'press-article', 'press-list', 'press-related', 'press-search', 'press-comments'];
const more = ['press-list layout="rail"', 'press-list layout="numbered"', 'press-article layout="full"'];
const all = [...tags, ...more];
const body = all.map((tag) => `<${tag} src="/slow.json" loading="eager"></${tag.split(' ')[0]}>`).join('');
const pageOf = (script: string): string =>
  `<!doctype html><html lang="en"><title>A page</title><link rel="stylesheet" href="/page.css">
  <link rel="stylesheet" href="/dist/presslet.css">${script}<body>${body}</body></html>`;

const visit = visitor();
const at = served({
  '/page.css': 'body { margin: 16px; font: 16px/1.5 sans-serif }',
  '/before': pageOf(''),
  '/after': pageOf('<script type="module" src="/dist/presslet.js"></script>'),
});

for (const width of [360, 1280]) {
  test(`at ${width} pixels a tag is as high before its script as its skeleton is after`, async () => {
    const heights = async (path: string): Promise<number[]> => {
      const { page } = await visit('about:blank', { viewport: { width, height: 800 } });
      // Nothing is ever answered, so that the skeletons stay.
      await page.route('**/slow.json', () => {});
      await page.goto(at(path), { waitUntil: 'load' });
      if (path === '/after') await page.locator('press-list [aria-busy]').first().waitFor();
      return page.evaluate(() => Array.from(document.body.children, (tag) => tag.getBoundingClientRect().height));
    };
    const [before, after] = [await heights('/before'), await heights('/after')];
    all.forEach((tag, index) => {
      const [one = 0, other = 0] = [before[index], after[index]];
      // A picture that is as wide as its column has no height that a style could know.
      if (tag === 'press-article' && width > 360) assert.ok(one <= other, `${tag}: ${one} of ${other}`);
      else assert.ok(Math.abs(one - other) <= other * 0.1, `${tag}: ${one} and not ${other}`);
    });
  });
}
