import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { served, strictPolicy, visitor } from '../helpers/pages.js';

const files = readdirSync(new URL('../../dist/', import.meta.url));
const entries = files.filter((name) => /^press-.*\.js$/.test(name)).map((name) => name.slice(0, -'.js'.length));
const tags = ['press-feed', 'press-dateline', 'press-article', 'press-list', 'press-related', 'press-search'];
const markup = tags.map((tag) => `<${tag}></${tag}>`).join('');

const pageOf = (...scripts: string[]): string =>
  `<!doctype html><html lang="en"><title>A page</title>${scripts.join('')}<body>${markup}</body></html>`;
const script = (name: string): string => `<script type="module" src="/dist/${name}"></script>`;
const classic = '<script src="/dist/presslet.classic.js"></script>';

/** Every door that a page names in its markup; WordPress and others add a version to such an address. */
const doors = ['presslet.js', 'presslet.classic.js', ...entries.map((tag) => `${tag}.js`)];
const versioned = (door: string): string =>
  door.includes('classic') ? '<script src="/dist/presslet.classic.js?ver=1"></script>' : script(`${door}?ver=1`);
const some = ['press-list.js', 'press-article.js', 'press-feed.js'].map((name) => script(name)).join('');
/** A list and an article that each say for themselves where their data is. */
const apartOf = (src: string): string =>
  `<!doctype html><html lang="en"><title>A page</title>${some}<body>
    <press-list src="${src}"></press-list><press-article src="${src}"></press-article></body></html>`;

/** The widgets whose doors leave out what draws and reads articles. */
const late = ['press-article', 'press-list', 'press-related'];
const aloneOf = (tag: string): string =>
  `<!doctype html><html lang="en"><title>A page</title>${script(`${tag}.js`)}<body>
    <${tag} src="/list.json" loading="eager" rank="latest"><a href="/news/">All the news</a></${tag}></body></html>`;

/** Another site that has both the scripts and a thread; what reads and draws a thread comes in chunks. */
const abroad = 'http://presslet.test';
const ways: Readonly<Record<string, string>> = {
  'a module': 'type="module" src="presslet.js"',
  'a classic script': 'src="presslet.classic.js"',
  'a classic script that asks for CORS': 'crossorigin src="presslet.classic.js"',
  'the loader': 'defer src="presslet.loader.js"',
  'the loader that asks for CORS': 'defer crossorigin src="presslet.loader.js"',
  'the loader as a module': 'type="module" src="presslet.loader.js"',
};
const abroadOf = (attributes: string): string =>
  `<!doctype html><html lang="en"><title>A page</title>
    <script ${attributes.replace('src="', `src="${abroad}/dist/`)}></script><body>
    <press-comments src="${abroad}/remarks.json"></press-comments></body></html>`;
const atHome = served(
  Object.fromEntries(Object.entries(ways).map(([, way], index) => [`/${index}`, abroadOf(way)])),
  strictPolicy.replaceAll("'self'", `'self' ${abroad}`),
);

const visit = visitor();
const at = served({
  '/list.json': JSON.stringify([{ id: 1, title: 'A story', url: '/story/' }]),
  '/once': pageOf(script('presslet.js')),
  '/classic': pageOf(classic),
  '/inline': pageOf('<script>window.ran = true</script>'),
  '/entries-apart': apartOf('/list.json'),
  '/entries-missing': apartOf('/missing.json'),
  ...Object.fromEntries(doors.map((door) => [`/versioned/${door.replace('.js', '')}`, pageOf(versioned(door))])),
  ...Object.fromEntries(late.map((tag) => [`/alone/${tag}`, aloneOf(tag)])),
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

for (const path of ['/once', '/classic']) {
  test(`${path} defines each widget in a task of its own, the provider first`, async () => {
    const { page } = await visit('about:blank');
    await page.addInitScript(() => {
      const define = customElements.define.bind(customElements);
      let isInTask = false;
      customElements.define = (name, element) => {
        document.documentElement.append(new Comment(`${name}${isInTask ? ' beside another' : ''}`));
        isInTask = true;
        // Before the next task, and after all that this one does by itself.
        queueMicrotask(() => (isInTask = false));
        define(name, element);
      };
    });
    await page.goto(at(path));
    await page.waitForLoadState('networkidle');
    const said = await page.evaluate(() =>
      [...document.documentElement.childNodes].filter((node) => node instanceof Comment).map(({ data }) => data),
    );
    assert.equal(said[0], 'press-feed');
    assert.deepEqual(said.sort(), entries);
  });
}

for (const [index, way] of Object.keys(ways).entries()) {
  test(`${way} of another site loads the rest from there`, async () => {
    const { page, problems } = await visit('about:blank');
    await page.route(`${abroad}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const headers = { 'access-control-allow-origin': '*' };
      if (pathname === '/remarks.json')
        return route.fulfill({ headers, json: [{ id: 1, text: 'Well said', by: 'Ann' }] });
      const body = readFileSync(new URL(`../..${pathname}`, import.meta.url), 'utf8');
      return route.fulfill({ headers, body, contentType: 'text/javascript' });
    });
    await page.goto(atHome(`/${index}`));
    await page.locator('press-comments').getByText('Well said').waitFor();
    assert.deepEqual(
      problems.filter((line) => !line.includes('no known shape')),
      [],
    );
  });
}

for (const tag of entries) {
  test(`${tag}.js registers its element alone, and asks for nothing else`, async () => {
    const { page, problems, requests } = await visit(at(`/${tag}`));
    await page.waitForLoadState('networkidle');
    // waitForFunction would need eval, which the policy forbids.
    assert.equal(await page.evaluate((wanted) => customElements.get(wanted) !== undefined, tag), true);
    const scripts = requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
    assert.deepEqual(problems, []);
    assert.deepEqual(scripts, [`/dist/${tag}.js`]);
  });
}

for (const tag of late) {
  test(`${tag}.js asks for its data beside what draws and reads it, and shows the page's own words meanwhile`, async () => {
    const { page, problems, requests } = await visit('about:blank');
    const names = (): string[] => requests.map((url) => new URL(url).pathname.split('/').pop() ?? '');
    let release = (): void => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/chunks/{cards,articles}.js*', async (route) => {
      await held;
      await route.continue();
    });
    await page.exposeFunction('tell', () => told.push('ready'));
    const told: string[] = [];
    await page.addInitScript(`addEventListener('press-ready', () => tell())`);
    await page.goto(at(`/alone/${tag}`));
    await page.waitForResponse('**/list.json');
    // All three are on their way at once.
    assert.deepEqual(
      names()
        .filter((name) => /cards|articles|list.json/.test(name))
        .sort(),
      [...['articles.js', 'cards.js', 'list.json']],
    );
    assert.equal(await page.locator(`${tag} a`).isVisible(), true);
    assert.deepEqual(told, []);
    release();
    await page.locator(`${tag} [part~=headline]`).first().waitFor();
    assert.equal(await page.locator(`${tag} > a`).isVisible(), false);
    assert.deepEqual([told, problems], [['ready'], []]);
  });

  test(`${tag}.js says so where what draws does not come, and shows all when it is asked again`, async () => {
    const { page } = await visit('about:blank');
    let isDown = true;
    await page.route('**/chunks/cards.js*', (route) => (isDown ? route.abort() : route.continue()));
    await page.clock.install();
    await page.goto(at(`/alone/${tag}`));
    await page.locator(`${tag} [part~=message]`).waitFor();
    assert.equal(await page.locator(`${tag} > a`).isVisible(), true);
    isDown = false;
    await page.clock.runFor(6_000);
    // The page's clock may have done it by itself.
    await page.locator(tag).evaluate((one) => one.shadowRoot?.querySelector<HTMLElement>('[part~=retry]')?.click());
    await page.locator(`${tag} [part~=headline]`).first().waitFor();
  });
}

test('widgets of two doors that name one address share one request', async () => {
  const { page, problems, requests } = await visit(at('/entries-apart'));
  await page.locator('press-list [part~=headline]').first().waitFor();
  await page.locator('press-article [part~=headline]').first().waitFor();
  assert.equal(requests.filter((url) => url.endsWith('/list.json')).length, 1);
  assert.deepEqual(problems, []);
});

test('what went wrong for two doors is told by both as what it is', async () => {
  const { page } = await visit('about:blank');
  const told: string[] = [];
  await page.exposeFunction('tell', (text: string) => told.push(text));
  await page.addInitScript(`addEventListener('press-failed', ({ failure, target }) =>
    tell([target.localName, failure.kind, failure.status].join(' ')));`);
  await page.goto(at('/entries-missing'));
  await page.locator('press-list [part~=message]').waitFor();
  await page.locator('press-article [part~=message]').waitFor();
  assert.deepEqual(told.sort(), ['press-article http 404', 'press-list http 404']);
});

for (const door of doors) {
  test(`${door}?ver=1 is evaluated once, with all that it loads`, async () => {
    const { page, problems, notes, requests } = await visit(at(`/versioned/${door.replace('.js', '')}`));
    await page.waitForLoadState('networkidle');
    const tag = door.startsWith('press-') ? door.replace('.js', '') : 'press-search';
    assert.equal(await page.evaluate((wanted) => customElements.get(wanted) !== undefined, tag), true);
    if (tag === 'press-search') {
      // A chunk that imported its door would bring the door again, by its address without the version.
      await page.locator('press-search [part=input]').fill('story');
      await page.locator('press-search [part=clear]').waitFor();
      await page.waitForLoadState('networkidle');
    }
    const scripts = requests.map((url) => new URL(url)).filter(({ pathname }) => pathname.endsWith('.js'));
    const paths = scripts.map(({ pathname }) => pathname);
    assert.deepEqual(paths.toSorted(), [...new Set(paths)].toSorted());
    assert.equal(scripts.find(({ pathname }) => pathname === `/dist/${door}`)?.search, '?ver=1');
    assert.ok(tag !== 'press-search' || paths.includes('/dist/chunks/panel.js'));
    // This box has nothing to search, and says so.
    const isTold = (line: string): boolean => line.startsWith('<press-search>: there is nothing to search');
    assert.deepEqual(
      [...problems, ...notes].filter((line) => !isTold(line)),
      [],
    );
  });
}

test('the policy reports an inline script', async () => {
  const { page, problems } = await visit(at('/inline'));
  assert.equal(await page.evaluate(() => 'ran' in window), false);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /Content Security Policy/);
});
