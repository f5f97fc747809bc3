import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { served, visitor } from '../helpers/pages.js';

const files = readdirSync(new URL('../../dist/', import.meta.url));
const entries = files.filter((name) => /^press-.*\.js$/.test(name)).map((name) => name.slice(0, -'.js'.length));
const tags = ['press-feed', 'press-dateline', 'press-article', 'press-list', 'press-related', 'press-search'];
const markup = tags.map((tag) => `<${tag}></${tag}>`).join('');

const pageOf = (...scripts: string[]): string =>
  `<!doctype html><html lang="en"><title>A page</title>${scripts.join('')}<body>${markup}</body></html>`;
const script = (name: string): string => `<script type="module" src="/dist/${name}"></script>`;
const classic = '<script src="/dist/presslet.classic.js"></script>';

const visit = visitor();
const at = served({
  '/once': pageOf(script('presslet.js')),
  '/twice': pageOf(script('presslet.js'), script('presslet.js?ver=1')),
  '/both': pageOf(classic, script('presslet.js')),
  '/classic': pageOf(classic),
  '/inline': pageOf('<script>window.ran = true</script>'),
  ...Object.fromEntries(entries.map((tag) => [`/${tag}`, pageOf(script(`${tag}.js`))])),
});

for (const path of ['/once', '/classic']) {
  test(`${path} runs under the strict policy and asks for nothing but the script`, async () => {
    const { page, problems, notes, requests } = await visit(at(path));
    await page.waitForLoadState('networkidle');
    const others = requests.map((url) => new URL(url).pathname).filter((name) => name !== path);
    assert.deepEqual(problems, []);
    assert.deepEqual(notes, []);
    assert.deepEqual(others, [path === '/once' ? '/dist/presslet.js' : '/dist/presslet.classic.js']);
  });
}

for (const path of ['/twice', '/both']) {
  test(`${path}: the first script wins, and the second says so in one line`, async () => {
    const { page, problems, notes } = await visit(at(path));
    await page.waitForLoadState('networkidle');
    assert.deepEqual(problems, []);
    assert.equal(notes.length, 1);
    assert.match(notes[0] ?? '', /^Presslet .* stays out: .* is already on this page\.$/);
  });
}

for (const tag of entries) {
  test(`${tag}.js registers its element alone, with one shared file`, async () => {
    const { page, problems, requests } = await visit(at(`/${tag}`));
    await page.waitForLoadState('networkidle');
    // waitForFunction would need eval, which the policy forbids.
    assert.equal(await page.evaluate((wanted) => customElements.get(wanted) !== undefined, tag), true);
    const scripts = requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
    assert.deepEqual(problems, []);
    assert.deepEqual(scripts.sort(), ['/dist/chunks/base.js', `/dist/${tag}.js`]);
  });
}

test('the policy reports an inline script', async () => {
  const { page, problems } = await visit(at('/inline'));
  assert.equal(await page.evaluate(() => 'ran' in window), false);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /Content Security Policy/);
});
