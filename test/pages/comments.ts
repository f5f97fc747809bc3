import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CDPSession, Page, Route } from 'playwright-core';
import { faults } from '../helpers/axe.js';
import { served, visitor } from '../helpers/pages.js';

const said = (id: number, parent: number, name: string, text: string) => ({
  ...{ id, post: 7, parent, author_name: name, author_url: '', status: 'approved' },
  date_gmt: new Date(Date.UTC(2025, 5, 4) + id * 60_000).toISOString().slice(0, 19),
  content: { rendered: `<p>${text}</p>` },
  link: `https://paper.example/story/#comment-${id}`,
});
const long = '<p>One more thing, and then another, as people say.</p>'.repeat(30);
const list = [
  said(1, 0, 'Ada', 'First.'),
  ...[2, 3, 4, 5, 6, 7].map((id) => said(id, 1, `Reader ${id}`, `Answer ${id}.`)),
  said(8, 0, 'Grace', long),
  said(9, 0, 'Mary', 'Last.'),
];

const at = served({
  '/': `<!doctype html><html lang="en"><title>A page</title><meta name="viewport" content="width=device-width">
    <script type="module" src="/dist/presslet.js"></script><body><main><h1>Paper</h1>
    <press-comments src="/wp-json/wp/v2/comments?post=7" loading="eager" limit="2"></press-comments>
    <p><a href="#comment-6">The sixth</a></p></main></body></html>`,
});
const open = visitor();

type Answer = (body: Record<string, unknown>) => { readonly status: number; readonly json: unknown } | undefined;

/** Stands for WordPress; without an answer to a comment the network fails. */
async function blog(page: Page, kept: unknown[], answer: Answer = () => undefined): Promise<void> {
  await page.route('**/wp-json/**', async (route: Route) => {
    const request = route.request();
    if (request.method() === 'GET') return route.fulfill({ json: kept });
    const body: unknown = request.postDataJSON();
    const said = answer(typeof body === 'object' && body ? { ...body } : {});
    if (said) await route.fulfill(said);
    else await route.abort('connectionrefused');
  });
}

async function visit(kept: unknown[] = [...list], answer?: Answer, hash = '') {
  const { page, problems } = await open('about:blank');
  await blog(page, kept, answer);
  await page.goto(at('/') + hash);
  await page.locator('press-comments [part=comment]').first().waitFor();
  return { page, problems, session: await page.context().newCDPSession(page) };
}

/** What the live region holds by the browser's own accessibility tree: what a screen reader is told of. */
async function told(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const region = nodes.find((node) => !node.ignored && node.role?.value === 'status');
  if (!region) return '(no status)';
  const live: unknown = region.properties?.find(({ name }) => name === 'live')?.value.value;
  const below = [...(region.childIds ?? [])];
  const words: string[] = [];
  for (let id = below.shift(); id !== undefined; id = below.shift()) {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (node?.role?.value === 'StaticText') words.push(String(node.name?.value));
    else below.push(...(node?.childIds ?? []));
  }
  return `${String(live)}: ${words.join('').trim()}`;
}

/** Waits until a screen reader has been told so. */
async function isTold(session: CDPSession, words: string): Promise<void> {
  let last = '';
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    last = await told(session);
    if (last === `polite: ${words}`) return;
  }
  assert.equal(last, `polite: ${words}`);
}

/** What has the focus, in words: its name and what it is. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const words = (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return at?.id.startsWith('comment-') ? at.id : `${at?.getAttribute('name') ?? words} ${at?.localName ?? ''}`.trim();
  });

async function becomes(page: Page, wanted: string): Promise<void> {
  let last = '';
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 30))) {
    last = await focused(page);
    if (last === wanted) return;
  }
  assert.equal(last, wanted);
}

async function write(page: Page, text: string, form = 'form[data-parent=""]'): Promise<void> {
  const field = (name: string) => page.locator(`press-comments ${form} [name=${name}]`);
  await field('name').fill('Ida');
  await field('email').fill('ida@example.org');
  await field('text').fill(text);
  await field('text').press('Control+Enter');
}

const created = (body: Record<string, unknown>, status = 'approved') => ({
  status: 201,
  json: { ...said(50, Number(body.parent) || 0, 'Ida', String(body.content)), status },
});

describe('a screen reader is told', () => {
  test('that a comment was sent', async () => {
    const kept: unknown[] = [...list];
    const { page, session } = await visit(kept, (body) => {
      const answer = created(body);
      kept.push(answer.json);
      return answer;
    });
    assert.equal(await told(session), 'polite: ');
    await write(page, 'Well said.');
    await isTold(session, 'Your comment was sent.');
    assert.deepEqual(await faults(page), []);
  });

  test('that a moderator has it', async () => {
    const { page, session } = await visit([...list], (body) => created(body, 'hold'));
    await write(page, 'Well said.');
    await isTold(session, 'Awaiting moderation. Only you can see this comment.');
    assert.deepEqual(await faults(page), []);
  });

  test('that it could not be sent, with the text kept', async () => {
    const { page, session } = await visit();
    await write(page, 'Well said.');
    await isTold(session, 'Your comment could not be sent. Your text is still here.');
    assert.deepEqual(await faults(page), []);
  });

  test('what the server found wrong, which stands at the field too', async () => {
    const message = 'Too many links.';
    const json = { code: 'rest_comment_content_invalid', message, data: { status: 400 } };
    const { page, session } = await visit([...list], () => ({ status: 400, json }));
    await write(page, 'Well said.');
    await isTold(session, message);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const invalid = nodes.find(({ properties }) =>
      properties?.some(({ name, value }) => name === 'invalid' && value.value === 'true'),
    );
    assert.equal(invalid?.name?.value, 'Comment');
    assert.equal(invalid.description?.value, message);
    assert.deepEqual(await faults(page), []);
  });

  test('how many are new, once, and nothing moves', async () => {
    const kept: unknown[] = [...list];
    const { page, session } = await visit(kept);
    const box = () => page.locator('press-comments #comment-9').boundingBox();
    const before = await box();
    kept.push(said(20, 0, 'New', 'Hello.'), said(21, 9, 'Newer', 'Hello.'));
    await page.locator('press-comments').evaluate((element) => {
      if ('feed' in element && typeof element.feed === 'object' && element.feed && 'reload' in element.feed) {
        const { reload } = element.feed;
        if (typeof reload === 'function') Reflect.apply(reload, element.feed, []);
      }
    });
    await isTold(session, '2 new comments');
    assert.deepEqual(await box(), before);
    assert.deepEqual(await faults(page), []);
  });

  test('that a link leads nowhere', async () => {
    const { session } = await visit([...list], undefined, '#comment-999');
    await isTold(session, 'The comment that this link leads to was not found.');
  });
});

describe('a thread by keys alone', () => {
  test('is ordered, answered, left, folded, paged and followed, and the focus is never lost', async () => {
    const { page, problems } = await visit();
    await page.locator('press-comments .orders').waitFor();

    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Newest button');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('press-comments .thread > #comment-1:first-child').waitFor();
    assert.equal(await focused(page), 'Oldest button');

    // The first comment: its own link, its reply, its fold.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Reply to Ada button');
    await page.keyboard.press('Enter');
    await becomes(page, 'text textarea');
    await page.keyboard.type('Half a thought');
    assert.deepEqual(await faults(page), []);
    await page.keyboard.press('Escape');
    await becomes(page, 'Reply to Ada button');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), '6 replies button');
    await page.keyboard.press('Space');
    await page.locator('press-comments #comment-2').waitFor({ state: 'detached' });
    assert.equal(await focused(page), '6 replies button');
    await page.keyboard.press('Space');
    await page.locator('press-comments #comment-2').waitFor();

    const press = async (name: string): Promise<void> => {
      await page.locator('press-comments button', { hasText: name }).focus();
      await page.keyboard.press('Enter');
    };
    await press('3 more replies');
    await becomes(page, 'comment-5');
    await press('Read more');
    await page.locator('press-comments .cut').waitFor({ state: 'detached' });
    await press('Show more');
    await becomes(page, 'comment-9');
    assert.deepEqual(await faults(page), []);

    await page.locator('a[href="#comment-6"]').focus();
    await page.keyboard.press('Enter');
    await becomes(page, 'comment-6');
    assert.deepEqual(problems, []);
  });

  test('keeps the focus where a reply is written, sent, and shown by the server', async () => {
    const kept: unknown[] = [...list];
    const { page, session } = await visit(kept, (body) => {
      const answer = created(body);
      kept.push(answer.json);
      return answer;
    });
    await page.locator('press-comments #comment-9 [part=reply]').focus();
    await page.keyboard.press('Enter');
    await write(page, 'I agree.', 'form[data-parent="9"]');
    await isTold(session, 'Your comment was sent.');
    // First this reader's own row, and then the same row as the server shows it.
    await becomes(page, 'comment-50');
    assert.deepEqual(await faults(page), []);
  });

  test('keeps the focus near a comment that is thrown away', async () => {
    const { page } = await visit();
    await write(page, 'Well said.');
    await page.locator('press-comments button', { hasText: 'Discard' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('press-comments [data-key]').waitFor({ state: 'detached' });
    await becomes(page, 'comment-9');
  });
});
