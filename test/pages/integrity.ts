import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { served, strictPolicy, visitor } from '../helpers/pages.js';

const dist = new URL('../../dist/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, dist), 'utf8');
const scripts = [...readdirSync(dist), ...readdirSync(new URL('chunks/', dist)).map((name) => `chunks/${name}`)].filter(
  (name) => name.endsWith('.js'),
);
const sri = JSON.parse(read('sri.json')) as Record<string, string>;
const { integrity } = JSON.parse(read('importmap.json')) as { integrity: Record<string, string> };

const hash = (text: string, kind: string): string => `${kind}-${createHash(kind).update(text).digest('base64')}`;
const files = Object.fromEntries(scripts.map((name) => [`/presslet/${name}`, read(name)]));

const map = read('importmap.json');
const list = JSON.stringify([{ id: 1, title: 'A story', url: '/story/', date: '2026-11-23T12:00:00Z' }]);
const body = `<press-feed src="/list.json"><press-search></press-search><press-list></press-list></press-feed>`;
const pageOf = (name: string, kind = 'type="module"'): string =>
  `<!doctype html><html lang="en"><title>A page</title><script type="importmap">${map}</script>
  <script ${kind} src="/presslet/${name}" integrity="${Reflect.get(Object(sri), name)}"></script><body>${body}</body></html>`;
const alone = pageOf('presslet.loader.js', 'defer').replace(body, '<press-list src="/list.json"></press-list>');
const pages = {
  '/list.json': list,
  '/': pageOf('presslet.js'),
  '/loader': pageOf('presslet.loader.js', 'defer'),
  '/classic': pageOf('presslet.classic.js', 'defer'),
  '/alone': alone,
};
const policy = strictPolicy.replace("script-src 'self'", `script-src 'self' '${hash(map, 'sha256')}'`);
/** Somebody has changed a file on the way: by a comment, so that only its hash can tell. */
const changed = (name: string): Record<string, string> => ({ [`/presslet/${name}`]: `${read(name)}\n// hello` });

const visit = visitor();
const honest = served({ ...files, ...pages }, policy);
const panel = served({ ...files, ...pages, ...changed('chunks/panel.js') }, policy);
const door = served({ ...files, ...pages, ...changed('presslet.js') }, policy);

test('sri.json has the hash of each file that a page can load', () => {
  const loaded = scripts.filter((name) => !/-(?:cli|render)\.js$/.test(name));
  const expected = [...loaded, 'presslet.css'].sort();
  assert.deepEqual(Object.keys(sri), expected);
  for (const name of expected) assert.equal(Reflect.get(Object(sri), name), hash(read(name), 'sha384'), name);
});

test('the import map has the address of every file that a script asks for, as it asks for it', () => {
  const asked = scripts.flatMap((name) => {
    const folder = name.startsWith('chunks/') ? '/presslet/chunks/' : '/presslet/';
    const found = [...read(name).matchAll(/["'`](\.\/[\w/-]+\.js\?[0-9a-f]{6})["'`]/g)];
    return found
      .map(([, address = '']) => new URL(address, `https://x.example${folder}`))
      .map((url) => url.pathname + url.search);
  });
  assert.ok(asked.length > 20);
  for (const [address, sum] of Object.entries(integrity)) {
    const name = address.replace(/^\/presslet\/|\?.*$/g, '');
    assert.equal(sum, Reflect.get(Object(sri), name), name);
  }
  for (const address of new Set(asked)) assert.ok(address in integrity, address);
  for (const name of scripts.filter((each) => each.startsWith('chunks/locale-')))
    assert.ok(
      Object.keys(integrity).some((address) => address.startsWith(`/presslet/${name}?`)),
      name,
    );
});

for (const path of ['/', '/loader', '/classic']) {
  test(`${path}: everything loads where every file is the one that was built`, async () => {
    const { page, problems } = await visit(honest(path));
    await page.locator('press-list [part~=headline]').first().waitFor();
    await page.locator('press-search input').fill('story');
    await page.locator('press-search [part~=result]').first().waitFor();
    assert.deepEqual(problems, []);
  });
}

test('a chunk that was changed is refused, and the page stays readable', async () => {
  const { page, problems } = await visit(panel('/'));
  await page.locator('press-list [part~=headline]').first().waitFor();
  await page.locator('press-search input').fill('story');
  await page.waitForTimeout(500);
  assert.equal(await page.locator('press-search [part~=result]').count(), 0);
  assert.equal(await page.locator('press-search input').inputValue(), 'story');
  assert.ok(problems.length > 0);
  for (const problem of problems) assert.match(problem, /integrity/);
});

test('a file of widgets that was changed is refused, and the other widgets go on', async () => {
  const { page, problems } = await visit(door('/alone'));
  await page.locator('press-list [part~=headline]').first().waitFor();
  const refusal = page.waitForEvent('console', (message) => message.text().includes('integrity'));
  await page.evaluate(() => document.body.prepend(document.createElement('press-search')));
  await refusal;
  await page.locator('press-list [part~=headline]').first().waitFor();
  assert.equal(await page.evaluate(() => customElements.get('press-search') === undefined), true);
  for (const problem of problems) assert.match(problem, /integrity/);
  assert.ok(problems.length > 0);
});

test('a script that was changed is refused, and what the page wrote stays', async () => {
  const { page, problems } = await visit(door('/'));
  await page.waitForLoadState('networkidle');
  assert.equal(await page.evaluate(() => customElements.get('press-list') === undefined), true);
  assert.match(problems.join(), /integrity/);
});
