import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { served, strictPolicy, visitor } from '../helpers/pages.js';

const FORM = `<h2>Leave a comment</h2><form action="/say?on=7" method="post">
  <input type="hidden" name="token" value="t; 1">
  <p><label>Name <input name="comment[author]" autocomplete="name" required></label></p>
  <p><label>Comment <textarea name="comment[body]" required></textarea></label></p>
  <p><button>Post</button></p></form>`;

const at = served(
  {
    '/': `<!doctype html><html lang="en"><title>A page</title><link rel="stylesheet" href="/dist/presslet.css">
      <script type="module" src="/dist/presslet.js"></script><main><h1>Paper</h1>
      <press-comments src="/list.json" preset="none" map="id: id; author: author; text: text; publishedAt: date" loading="eager">${FORM}</press-comments></main></html>`,
    '/said': '<!doctype html><title>Said</title><h1>Thank you.</h1>',
    '/list.json': JSON.stringify([{ id: 1, author: 'Tom', text: 'First.', date: '2025-06-04T10:00:00Z' }]),
  },
  strictPolicy,
);
const open = visitor();

interface Sent {
  readonly url: string;
  readonly fields: [string, string][];
  readonly type: string;
}

/** Stands for a server that takes a form and leads on to a page; gives what it was sent. */
async function server(page: Page): Promise<Sent[]> {
  const sent: Sent[] = [];
  await page.route('**/say*', async (route) => {
    const request = route.request();
    const { 'content-type': type = '' } = await request.allHeaders();
    const url = request.url().replace(at(''), '');
    sent.push({ url, type, fields: [...new URLSearchParams(request.postData() ?? '')] });
    await route.fulfill({ status: 303, headers: { location: at('/said') } });
  });
  return sent;
}

async function isSent(sent: readonly Sent[]): Promise<Sent> {
  for (const end = Date.now() + 15_000; !sent.length; await new Promise((done) => setTimeout(done, 30))) {
    assert.ok(Date.now() < end, 'nothing was sent');
  }
  assert.equal(sent.length, 1);
  return sent[0] ?? assert.fail();
}

const expected = (text: string): [string, string][] => [
  ['token', 't; 1'],
  ['comment[author]', 'Ida'],
  ['comment[body]', text],
];

describe('the form that a page writes into press-comments', () => {
  test('posts without script', async () => {
    const { page } = await open('about:blank', { javaScriptEnabled: false });
    const sent = await server(page);
    await page.goto(at('/'));
    await page.getByLabel('Name').fill('Ida');
    await page.getByLabel('Comment').fill('No script.');
    await page.getByRole('button', { name: 'Post' }).click();
    await page.getByRole('heading', { name: 'Thank you.' }).waitFor();
    const { url, fields, type } = await isSent(sent);
    assert.equal(url, '/say?on=7');
    assert.equal(type, 'application/x-www-form-urlencoded');
    assert.deepEqual(fields, expected('No script.'));
  });

  test('posts the same with script, on the page that is being read', async () => {
    const { page, problems } = await open('about:blank');
    const sent = await server(page);
    await page.goto(at('/'));
    const form = page.locator('press-comments [part=form]');
    await form.locator('[name=name]').fill('Ida');
    await form.locator('[name=text]').fill('With script.');
    await form.locator('[part=submit]').click();
    const { url, fields, type } = await isSent(sent);
    assert.equal(url, '/say?on=7');
    assert.equal(type, 'application/x-www-form-urlencoded');
    assert.deepEqual(fields.sort(), expected('With script.').sort());
    await page.locator('press-comments .state', { hasText: 'Awaiting moderation' }).waitFor();
    assert.equal(page.url(), at('/'));
    assert.equal(await page.locator('press-comments > form').isVisible(), false);
    const other = problems.filter((problem) => !problem.includes('as a form'));
    assert.deepEqual(other, []);
  });

  for (const list of [[{ id: 1, author: 'Tom', text: 'First.', date: '2025-06-04T10:00:00Z' }], []]) {
    test(`and loses no key of whoever writes while ours comes, on a thread of ${list.length}`, async () => {
      const { page, problems } = await open('about:blank');
      // Everything comes late, and each after the other: the list, what draws it, what keeps what is written.
      let asked = 0;
      await page.route(/\/(list\.json|chunks\/)/, async (route) => {
        await new Promise((done) => setTimeout(done, 150 + 20 * asked++));
        if (route.request().url().endsWith('list.json')) await route.fulfill({ json: list });
        else await route.continue();
      });
      await page.goto(at('/'));
      await page.locator('press-comments > form textarea').focus();
      const text = 'A sentence that is written from its first letter to its last while all of it comes.';
      await page.keyboard.type(text, { delay: 20 });
      const field = page.locator('press-comments [part=form] [name=text]');
      await field.waitFor();
      assert.equal(await field.inputValue(), text);
      assert.equal(await field.evaluate((element) => element.matches(':focus')), true);
      assert.deepEqual(
        problems.filter((problem) => !problem.includes('as a form')),
        [],
      );
    });
  }
});
