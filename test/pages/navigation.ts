import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { served, strictPolicy, visitor } from '../helpers/pages.js';

const story = (n: number): object => ({ id: n, title: `Story ${n}`, url: `/story-${n}/`, tags: ['World'] });
const list = JSON.stringify([1, 2, 3, 4].map(story));
const widgets = `<press-article src="/list.json" layout="full" loading="eager"></press-article>
  <press-related src="/list.json" loading="eager"></press-related>
  <press-comments src="/remarks.json?thread={thread}" map="id: id; author: author; text: text" loading="eager"
    create="POST /say?thread={thread}" send="text: text; name: name" fields="name"></press-comments>`;

/**
 * Ways in which sites become another page without a load. Each redraws some time after the address, as frameworks do;
 * `n` is the number of the story, and `still` the widgets that a framework leaves as they are.
 */
const routers: Readonly<Record<string, string>> = {
  'writes into its headline': `
    document.querySelector('h1').firstChild.data = 'Story ' + n;`,
  'puts another <main> in the place of the one before': `
    const main = document.createElement('main');
    const h1 = document.createElement('h1');
    h1.append('Story ' + n);
    main.append(h1);
    document.querySelector('main').replaceWith(main);`,
  'draws in a view transition': `
    // One that another overtakes is skipped, and says so.
    const { ready } = document.startViewTransition(() => document.querySelector('h1').replaceChildren('Story ' + n));
    ready.catch(() => {});`,
  'swaps the whole body, and keeps what is to stay': `
    document.title = 'Story ' + n;
    const body = document.createElement('body');
    const h1 = document.createElement('h1');
    h1.append('Story ' + n);
    body.append(h1, document.querySelector('aside'));
    document.body.replaceWith(body);`,
  'swaps the whole body with the widgets in it': `
    document.title = 'Story ' + n;
    const body = document.body.cloneNode(true);
    body.querySelector('h1').replaceChildren('Story ' + n);
    document.body.replaceWith(body);`,
};

/** Kinds of addresses; the last says nothing of the story at all. */
const addresses: readonly ((n: number) => string)[] = [
  (n) => `/story-${n}/`,
  (n) => `?story=${n}`,
  (n) => `#/story-${n}`,
  () => '',
];

const script = (draw: string): string => `
  const draw = (n) => { ${draw} };
  const later = (state) => setTimeout(() => draw(state?.n ?? 1), 40);
  addEventListener('popstate', ({ state }) => later(state));
  document.addEventListener('go', ({ detail: { n, to } }) => {
    history.pushState({ n }, '', to || location.href);
    later({ n });
  });`;

const pageOf = (router: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Story 1</title>${head}
    <script src="/${router}.js" defer></script><script type="module" src="/dist/presslet.js"></script></head>
    <body><main><h1>Story 1</h1></main><aside>${widgets}</aside></body></html>`;

/** A site whose router also keeps the head, which is where most pages say what they are. */
const keeper = `
  document.querySelector('h1').firstChild.data = 'Story ' + n;
  document.querySelector('link[rel=canonical]').href = '/story-' + n + '/';`;

const names = Object.keys(routers);
const visit = visitor();
const at = served(
  {
    '/list.json': list,
    '/remarks.json': JSON.stringify([{ id: 1, author: 'Tom', text: 'Yes.' }]),
    '/keeper.js': script(keeper),
    '/keeper': pageOf('keeper', '<link rel="canonical" href="/story-1/">'),
    ...Object.fromEntries(names.map((name, i) => [`/router-${i}.js`, script(routers[name] ?? '')])),
    ...Object.fromEntries(names.map((_, i) => [`/router-${i}`, pageOf(`router-${i}`)])),
  },
  strictPolicy,
);

const go = (page: Page, n: number, to: string): Promise<void> =>
  page.evaluate((detail) => void document.dispatchEvent(new CustomEvent('go', { detail })), { n, to });
const back = (page: Page): Promise<void> => page.evaluate(() => history.back());

/** Waits until a story is read: in full, and left out of what is related to it. */
async function reads(page: Page, n: number): Promise<void> {
  await page.locator('press-article [part~=headline]', { hasText: `Story ${n}` }).waitFor();
  await page.locator(`press-related [part=list]:not(:has-text("Story ${n}"))`).waitFor();
}

/** Paths of the threads that were asked for, in order. */
const threads = (requests: readonly string[]): (string | null)[] =>
  requests
    .map((url) => new URL(url))
    .filter(({ pathname }) => pathname === '/remarks.json')
    .map(({ searchParams }) => searchParams.get('thread'));

const lists = (requests: readonly string[]): number => requests.filter((url) => url.endsWith('/list.json')).length;

describe('a page that becomes another without a load', () => {
  for (const [i, name] of names.entries()) {
    test(`is followed there and back where its router ${name}, whatever its addresses look like`, async () => {
      const { page, problems, requests } = await visit(at(`/router-${i}`));
      const read = [1];
      await reads(page, 1);
      for (const [step, form] of addresses.entries()) {
        const n = 4 - (step % 3);
        read.push(n);
        await go(page, n, form(n));
        await reads(page, n);
      }
      for (const n of read.slice(0, -1).reverse()) {
        await back(page);
        await reads(page, n);
      }
      assert.equal(lists(requests), 1);
      assert.deepEqual(problems, []);
    });

    test(`has its own thread there and back where its router ${name}`, async () => {
      const { page, problems, requests } = await visit(at(`/router-${i}`));
      await shows(page);
      await next(page, '/story-3/', () => go(page, 3, '/story-3/'));
      await shows(page);
      await next(page, `/router-${i}`, () => back(page));
      await shows(page);
      assert.deepEqual(threads(requests), [`/router-${i}`, '/story-3/', `/router-${i}`]);
      assert.deepEqual(problems, []);
    });
  }

  test('is followed by its canonical link, and no thread is asked for that is none', async () => {
    const { page, problems, requests } = await visit(at('/keeper'));
    await reads(page, 1);
    await shows(page);
    await next(page, '/story-3/', () => go(page, 3, '/story-3/?from=rail'));
    await reads(page, 3);
    await next(page, '/story-1/', () => back(page));
    await reads(page, 1);
    await shows(page);
    assert.deepEqual(threads(requests), ['/story-1/', '/story-3/', '/story-1/']);
    assert.deepEqual(problems, []);
  });

  test('takes a comment to the thread below which it was written, and keeps what was begun below another', async () => {
    const { page } = await visit('about:blank');
    const sent: (readonly [thread: string | null, body: unknown])[] = [];
    await page.route('**/say?*', async (route) => {
      const request = route.request();
      sent.push([new URL(request.url()).searchParams.get('thread'), request.postDataJSON()]);
      await route.fulfill({ status: 201, json: { id: 10 + sent.length } });
    });
    await page.goto(at('/keeper'));
    await fieldOf(page, 'name').fill('Ida');
    await fieldOf(page, 'text').fill('For one.');
    await page.locator('press-comments .keep').waitFor();
    await next(page, '/story-3/', () => go(page, 3, '/story-3/'));
    await hasText(page, '');
    assert.equal(await fieldOf(page, 'name').inputValue(), 'Ida');
    await fieldOf(page, 'text').fill('For three.');
    await send(page);
    await page.locator('press-comments [part~=comment]', { hasText: 'For three.' }).waitFor();
    await next(page, '/story-1/', () => back(page));
    await hasText(page, 'For one.');
    assert.equal(await page.locator('press-comments [part~=comment]', { hasText: 'For three.' }).count(), 0);
    await send(page);
    await page.locator('press-comments [part~=comment]', { hasText: 'For one.' }).waitFor();
    assert.deepEqual(sent, [
      ['/story-3/', { text: 'For three.', name: 'Ida' }],
      ['/story-1/', { text: 'For one.', name: 'Ida' }],
    ]);
  });
});

const fieldOf = (page: Page, name: string): Locator => page.locator(`press-comments [part=form] [name=${name}]`);

/** Sends what was written, and waits for the server's answer: a comment is shown before. */
async function send(page: Page): Promise<void> {
  const answered = page.waitForResponse('**/say?*');
  await page.locator('press-comments [part=submit]').click();
  await answered;
}

async function shows(page: Page): Promise<void> {
  await page.locator('press-comments [part~=comment]').first().waitFor();
}

/** Does something, and waits until another thread was asked for. */
async function next(page: Page, thread: string, act: () => Promise<void>): Promise<void> {
  const asked = page.waitForResponse((answer) => new URL(answer.url()).searchParams.get('thread') === thread);
  await act();
  await asked;
}

async function hasText(page: Page, text: string): Promise<void> {
  for (const end = Date.now() + 10_000; (await fieldOf(page, 'text').inputValue()) !== text;) {
    assert.ok(Date.now() < end, `the field does not say "${text}"`);
    await page.waitForTimeout(30);
  }
}
