import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { firstFrame, served, visitor } from '../helpers/pages.js';

const story = (id: number, title: string, section: string) => ({
  id,
  title,
  section,
  url: `/story/${id}/`,
  excerpt: `What is known of number ${id} so far.`,
  date: new Date(Date.UTC(2025, 5, 1) - id * 86_400_000).toISOString(),
});
const list = [
  story(1, 'Seoul and NATO share concerns over North Korea', 'World'),
  story(2, 'Grain prices ease in the strait', 'Business'),
  story(3, 'North Korea confirms it sent troops', 'World'),
  story(4, 'Shipyards of Korea book a record year', 'Business'),
];

const pageOf = (attributes = '', inside = '', before = ''): string =>
  `<!doctype html><html lang="en"><title>A page</title><meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="/page.css"><script type="module" src="/dist/presslet.js"></script>
  <body><h1>Paper</h1>${before}<press-search src="/list.json" ${attributes}>${inside}</press-search>
  <p><a href="/elsewhere">Elsewhere</a></p><div class="long"></div></body></html>`;
const form = '<form action="/all"><input type="search" name="q"><button>Search</button></form>';

const at = served({
  '/': pageOf('shortcut="/ mod+k"'),
  '/form': pageOf('', form),
  '/address': pageOf('url-param="q" recent'),
  '/missing': pageOf().replace('/list.json', '/nowhere.json'),
  '/remote': pageOf().replace('/list.json', '/list.json?q={query}'),
  '/part': pageOf('next="cursor:next"').replace('/list.json', '/part.json'),
  '/part.json': JSON.stringify({ posts: list, next: '/more.json' }),
  '/nothing': pageOf().replace(' src="/list.json"', ''),
  '/end': pageOf('', '', '<div class="long"></div>').replace('<div class="long"></div></body>', '</body>'),
  '/all': '<!doctype html><title>All</title><h1>All results</h1>',
  ...Object.fromEntries(list.map(({ url, title }) => [url, `<!doctype html><title>Story</title><h1>${title}</h1>`])),
  '/list.json': JSON.stringify(list),
  '/page.css': 'body { margin: 0 } .long { block-size: 3000px }',
});
const open = visitor();

interface Told {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly expanded: boolean | undefined;
  /** The name of the option that the focus is said to be on. */
  readonly active: string;
}

/** What a screen reader is told of the first node of a role: the browser's own accessibility tree, not our attributes. */
async function told(session: CDPSession, role: string): Promise<Told> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const node = nodes.find((each) => !each.ignored && each.role?.value === role);
  const property = (name: string) => node?.properties?.find((each) => each.name === name)?.value;
  const related = property('activedescendant')?.relatedNodes?.[0]?.backendDOMNodeId;
  const active = nodes.find(({ backendDOMNodeId }) => related !== undefined && backendDOMNodeId === related);
  const text = (value: { value?: unknown } | undefined): string =>
    typeof value?.value === 'string' ? value.value : '';
  const expanded: unknown = property('expanded')?.value;
  return {
    role: text(node?.role),
    name: text(node?.name),
    value: text(node?.value),
    expanded: typeof expanded === 'boolean' ? expanded : undefined,
    active: text(active?.name),
  };
}

const field = (page: Page) => page.locator('press-search [part=input]');
const options = (page: Page) => page.locator('press-search [role=option]');
const statusOf = async (page: Page): Promise<string> =>
  ((await page.locator('press-search [role=status]').textContent()) ?? '').trim();

/** The letters before the caret, wherever the focus is. */
const caret = (page: Page): Promise<number | null | undefined> =>
  field(page).evaluate((input: HTMLInputElement) => input.selectionStart);
const hasFocus = (page: Page): Promise<boolean> => field(page).evaluate((input) => input.matches(':focus'));

describe('the search box by keys alone', () => {
  test('is reached, asked, walked, left and opened', async () => {
    const { page, problems, notes } = await open(at('/'));
    await firstFrame(page);
    await page.keyboard.press('/');
    assert.ok(await hasFocus(page));
    await page.keyboard.type('korea');
    await options(page).nth(2).waitFor();
    assert.equal(await statusOf(page), '3 results for “korea”');

    const session = await page.context().newCDPSession(page);
    const titles = await page.locator('press-search [part=result-title]').allTextContents();
    const first = await told(session, 'combobox');
    assert.deepEqual([first.name, first.value, first.expanded], ['Search', 'korea', true]);
    assert.ok(first.active.includes(titles[0] ?? '?'), first.active);
    await page.keyboard.press('ArrowDown');
    assert.ok((await told(session, 'combobox')).active.includes(titles[1] ?? '?'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.ok((await told(session, 'combobox')).active.includes(titles[2] ?? '?'), 'goes round');
    assert.equal((await told(session, 'listbox')).name, 'Search');

    // Home and End belong to the words.
    await page.keyboard.press('Home');
    assert.equal(await caret(page), 0);
    await page.keyboard.press('End');
    assert.equal(await caret(page), 5);
    assert.ok((await told(session, 'combobox')).active.includes(titles[2] ?? '?'), 'stays where it stood');

    await page.keyboard.press('Escape');
    assert.ok(await hasFocus(page));
    const closed = await told(session, 'combobox');
    assert.deepEqual([closed.value, closed.expanded, closed.active], ['korea', false, '']);
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();

    // Past the field with Tab: what empties it, the sections, the orders.
    const stops: string[] = [];
    for (let stop = 0; stop < 6; stop++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
          return active?.getAttribute('aria-label') ?? active?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        }),
      );
    }
    assert.deepEqual(stops, ['Clear', 'All 3', 'World 2', 'Business 1', 'Best match', 'Newest']);
    await page.keyboard.press('Escape');
    assert.ok(await hasFocus(page), 'gives the focus back to its field');
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/story\/\d\/$/);
    assert.deepEqual(
      notes.filter((line) => !line.startsWith('<press-search>: no known shape')),
      [],
    );
    assert.deepEqual(problems, []);
  });

  test('tells by its status that nothing was found, and has no option', async () => {
    const { page } = await open(at('/'));
    await field(page).fill('zzzzqqqq');
    await page.locator('press-search [part=newest]').waitFor();
    const session = await page.context().newCDPSession(page);
    assert.equal(await statusOf(page), 'Nothing found for “zzzzqqqq”.');
    assert.equal((await told(session, 'combobox')).expanded, false);
    assert.equal((await told(session, 'status')).role, 'status');
    await page.keyboard.press('Enter');
    assert.equal(new URL(page.url()).pathname, '/');
  });

  test('hands what it cannot find to the page’s own search', async () => {
    const { page } = await open(at('/form'));
    await field(page).fill('zzzzqqqq');
    await page.locator('press-search [part=newest]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/all\?q=zzzzqqqq$/);
  });
});

describe('what a screen reader is told', () => {
  /** The words of the live region, as the browser's own accessibility tree has them. */
  async function announced(session: CDPSession): Promise<string> {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const status = nodes.find((each) => !each.ignored && each.role?.value === 'status');
    assert.equal(status?.properties?.find(({ name }) => name === 'live')?.value.value, 'polite');
    const inside = nodes.filter(({ parentId }) => parentId === status?.nodeId);
    return inside.map(({ name }) => (typeof name?.value === 'string' ? name.value : '')).join('');
  }

  async function hears(session: CDPSession, words: string): Promise<void> {
    let last = '';
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      last = await announced(session);
      if (last === words) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    assert.equal(last, words);
  }

  const told = async (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

  test('how many there are, as the words and the section change, and nothing once it is left', async () => {
    const { page } = await open(at('/'));
    const session = await told(page);
    assert.equal(await announced(session), '');
    await field(page).focus();
    assert.equal(await announced(session), '');
    await page.keyboard.type('korea');
    await hears(session, '3 results for “korea”');
    await page.locator('press-search [part=facets] button', { hasText: 'Business' }).click();
    await hears(session, '1 result for “korea”');
    await page.keyboard.press('Escape');
    await hears(session, '');
    await field(page).fill('');
    await hears(session, '');
  });

  test('how many there are in another order, and nothing new for that', async () => {
    const { page } = await open(at('/'));
    const session = await told(page);
    await field(page).fill('korea');
    await hears(session, '3 results for “korea”');
    const newest = page.locator('press-search [part=sort] button', { hasText: 'Newest' });
    await newest.click();
    assert.equal(await newest.getAttribute('aria-pressed'), 'true');
    await page.locator('press-search [part=result-title]').first().filter({ hasText: 'Seoul' }).waitFor();
    await hears(session, '3 results for “korea”');
  });

  test('that the list is not whole', async () => {
    const { page } = await open(at('/part'));
    const session = await told(page);
    await field(page).fill('korea');
    await hears(session, '3 results for “korea” · Searches the newest 4 posts.');
  });

  test('what may have been meant, and that nothing is found', async () => {
    const { page } = await open(at('/'));
    const session = await told(page);
    await field(page).fill('zzzzqqqq');
    await hears(session, 'Nothing found for “zzzzqqqq”.');
    await field(page).fill('grian');
    await hears(session, '1 result for “grian”');
    await page.locator('press-search [part=suggestion]', { hasText: 'Did you mean grain?' }).waitFor();
  });

  test('that the list did not come', async () => {
    const { page } = await open(at('/missing'));
    const session = await told(page);
    await field(page).fill('korea');
    await hears(session, 'Search could not be loaded.');
  });

  test('that the box has nothing to search', async () => {
    const { page } = await open(at('/nothing'));
    const session = await told(page);
    await field(page).fill('korea');
    await hears(session, 'This part of the page is not set up correctly.');
  });

  test('that a server is being asked, and that there is no network to ask it', async () => {
    const { page } = await open(at('/remote'));
    const session = await told(page);
    await field(page).fill('grain');
    await hears(session, '4 results for “grain”');
    await page.route('**/list.json**', () => {});
    await field(page).fill('korea');
    await hears(session, 'Searching');
    await page.unroute('**/list.json**');
    await page.context().setOffline(true);
    await field(page).fill('seoul');
    await hears(session, 'You are offline. Search needs the network.');
  });
});

test('the query is in the address, comes back with the reader, and is offered again', async () => {
  const { page } = await open(at('/address'));
  await field(page).fill('korea');
  await options(page).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/story\//);
  await page.goBack();
  await options(page).first().waitFor();
  assert.equal(new URL(page.url()).search, '?q=korea');
  assert.equal(await field(page).inputValue(), 'korea');
  await page.locator('press-search [part=clear]').click();
  await options(page).filter({ hasText: 'korea' }).waitFor();
  assert.equal(await page.evaluate(() => localStorage.getItem('presslet:1:recent:/list.json')), '["korea"]');
  await page.locator('press-search [part=forget]').click();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.ok(await hasFocus(page));
});

test('a word that is composed is searched, and its keys are left to the input method', async () => {
  const { page } = await open(at('/'));
  const session = await page.context().newCDPSession(page);
  await field(page).focus();
  await session.send('Input.imeSetComposition', { text: 'grain', selectionStart: 5, selectionEnd: 5 });
  await options(page).first().waitFor();
  await session.send('Input.insertText', { text: 'korea' });
  await options(page).nth(2).waitFor();
  assert.equal(await field(page).inputValue(), 'korea');
});

test('on a phone it is the page, which rests behind it', async () => {
  const { page } = await open(at('/'), { viewport: { width: 360, height: 640 }, hasTouch: true });
  await page.evaluate(() => window.scrollTo(0, 0));
  await field(page).tap();
  await page.locator('press-search .box:popover-open').waitFor();
  assert.ok(await hasFocus(page));
  await page.keyboard.type('korea');
  await options(page).first().waitFor();
  await page.mouse.move(180, 400);
  await page.mouse.wheel(0, 500);
  await page.waitForTimeout(100);
  assert.equal(await page.evaluate(() => window.scrollY), 0);
  await page.keyboard.press('Escape');
  assert.ok(await hasFocus(page));
  await page.mouse.wheel(0, 500);
  await page.waitForTimeout(100);
  assert.ok((await page.evaluate(() => window.scrollY)) > 0);
});

test('at the end of a page it opens upwards, within the screen and off its field', async () => {
  const { page } = await open(at('/end'), { viewport: { width: 900, height: 600 } });
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await field(page).fill('korea');
  await options(page).first().waitFor();
  const panel = await page.locator('press-search .panel').boundingBox();
  const input = await page.locator('press-search .field').boundingBox();
  assert.ok(panel && input);
  assert.ok(panel.y >= 0 && panel.y + panel.height <= input.y + 1, JSON.stringify({ panel, input }));
  assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), height);
});
