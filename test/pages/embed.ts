import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { startSite, type Site } from '../../stories/site/serve.js';
import { hostile } from '../helpers/hostile.js';
import { served, shiftOf, visitor, type Visit } from '../helpers/pages.js';

const folder = mkdtempSync(join(tmpdir(), 'ledger-embed-'));
let site: Site;
before(async () => (site = await startSite({ port: 0, dataFile: join(folder, 'db.json') })));
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const open = visitor();
const pages: Record<string, string> = {};
/** What the builder says that a site's policy must allow, and nothing more. */
let rules = '';
const at = served(pages, () => `default-src 'none'; ${rules}`);

/** The code, once the builder has seen what the widget loads and how high it is. */
async function codeOf(page: Page): Promise<string> {
  await page.locator('pre.code[aria-busy=false]').waitFor();
  return page.locator('pre.code').innerText();
}
const fieldOf = (page: Page, name: string): Locator => page.locator(`embed-builder [data-field="${name}"]`);
const seen = (page: Page, selector: string): Locator => page.locator(`.place ${selector}`);

/** Opens the builder at a widget. */
async function builder(tag: string, options?: BrowserContextOptions): Promise<Visit> {
  const visit = await open('about:blank', options);
  await visit.page.goto(new URL('/embed', site.url).href);
  await visit.page.locator(`[name=widget][value=${tag}]`).check();
  return visit;
}

/** Takes the demo's own data, and waits until it was read. */
async function withSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with' }).click();
  await page.locator('.found b').waitFor();
}

/** Puts the code between two paragraphs of an otherwise empty page with one column, under the policy that goes with it. */
async function paste(from: Page, options?: BrowserContextOptions): Promise<Visit> {
  pages['/pasted'] =
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>A page</title><link rel="stylesheet" href="/page.css"><main><p>Above</p>\n${await codeOf(from)}\n<p>Below</p></main>`;
  pages['/page.css'] = 'body{margin:16px}main{max-width:660px}';
  const [, own = ''] = /^(http:\/\/[^/]+)/.exec(at('/')) ?? [];
  rules = ((await from.locator('pre.policy').textContent()) ?? '')
    .replace('style-src', `style-src ${own}`)
    .replaceAll('\n', ' ');
  return open(at('/pasted'), options);
}

/** Where what follows the widget begins. */
async function topOf(page: Page): Promise<number> {
  return (await page.getByText('Below', { exact: true }).boundingBox())?.y ?? NaN;
}

const parts: Readonly<Record<string, string>> = {
  'press-list': '[part~=headline] >> nth=5',
  'press-article': '[part~=headline]',
  'press-related': '[part~=headline] >> nth=5',
  'press-search': '[part~=input]',
  'press-comments': '[part~=comment]',
  'press-comment-count': '[part~=base]',
  'press-dateline': '[part~=date]',
};

describe('the embed builder', () => {
  for (const [tag, part] of Object.entries(parts)) {
    test(`makes code for ${tag} that works when it is pasted, under the policy beside it, and moves nothing`, async () => {
      const { page, problems, notes } = await builder(tag);
      await withSample(page);
      if (tag === 'press-article') await fieldOf(page, 'article').fill('1001');
      if (tag !== 'press-search') await seen(page, `${tag} ${part}`).first().waitFor();
      for (const width of [1280, 360]) {
        const pasted = await paste(page, { viewport: { width, height: 800 } });
        await pasted.page.locator(`${tag} ${part}`).first().waitFor();
        await pasted.page.waitForLoadState('networkidle');
        // Comments of HTML grow inside the thread's own place when what cleans them is there.
        if (tag !== 'press-comments') assert.equal(await shiftOf(pasted.page), 0, `layout shift at ${width} pixels`);
        const plain = await paste(page, { viewport: { width, height: 800 }, javaScriptEnabled: false });
        assert.equal(await topOf(pasted.page), await topOf(plain.page), `what follows moved at ${width} pixels`);
        assert.deepEqual([...pasted.problems, ...pasted.notes], []);
      }
      assert.deepEqual([...problems, ...notes], []);
    });
  }

  const settings: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ...Object.entries(parts).map(([tag, part]) => [tag, part, {}] as const),
    ['press-article', '[part~=body]', { layout: 'full', article: '1001' }],
    ['press-list', '[part~=headline]', { layout: 'rail' }],
    ['press-list', '[part=base][dir=rtl]', { lang: 'ar' }],
    ['press-dateline', '[part~=forecast]', { days: '5', date: '2025-06-04' }],
    ['press-search', '[part~=input]', { loading: 'eager' }],
  ];
  for (const [tag, part, set] of settings) {
    const how = Object.entries(set).map(([name, value]) => ` ${name}="${value}"`);
    test(`names the parts that <${tag}${how.join('')}> loads by itself, and they are checked`, async () => {
      const { page } = await builder(tag);
      await withSample(page);
      await page.getByText('How the data is read').click();
      for (const [name, value] of Object.entries(set)) {
        const field = fieldOf(page, name);
        const isChoice = await field.evaluate((control) => control.localName === 'select');
        await (isChoice ? field.selectOption(value) : field.fill(value));
      }
      const pasted = await paste(page);
      await pasted.page.locator(`${tag} ${part}`).first().waitFor();
      await pasted.page.waitForLoadState('networkidle');
      const scripts = pasted.requests.filter((url) => new URL(url).pathname.endsWith('.js'));
      const code = await codeOf(page);
      assert.deepEqual(
        scripts.filter((url) => !code.includes(`"${url}" integrity="sha384-`)),
        [],
      );
      assert.equal(code.match(/modulepreload/g)?.length ?? 0, scripts.length - 1);
      assert.equal(new Set(scripts).size, scripts.length, 'nothing is asked for twice');
      assert.deepEqual(pasted.problems, []);
    });
  }

  test('names nothing beforehand that waits for a reader, or that comes of a failure', async () => {
    const { page } = await builder('press-related');
    await withSample(page);
    assert.match(await codeOf(page), /chunks\/search[.]js/);
    await page.getByText('How the data is read').click();
    await fieldOf(page, 'loading').selectOption('interaction');
    assert.doesNotMatch(await codeOf(page), /chunks\/search[.]js/);
    await fieldOf(page, 'loading').selectOption('');
    await page.getByLabel('Address of your data').fill(`${site.url}wp-json/wp/v2/posts?fail=404`);
    await page.keyboard.press('Enter');
    await page.locator('.take .fault', { hasText: 'could not read your data' }).waitFor();
    assert.doesNotMatch(await codeOf(page), /modulepreload|data-reserve/);
  });

  test('writes lines that Markdown and an editor that makes paragraphs leave whole', async () => {
    const { page } = await builder('press-list');
    await withSample(page);
    await fieldOf(page, 'heading').fill(
      'A heading that is long enough for a line of its own, and longer than any editor is wide',
    );
    const code = await codeOf(page);
    // An HTML block of Markdown begins with a whole tag on a line and ends with an empty line.
    const [head = '', widget = '', ...rest] = code.trimEnd().split('\n\n');
    assert.equal(rest.join('').trim(), '');
    for (const line of head.split('\n')) assert.match(line, /^<(?:link|script) [^<]*>(?:<\/script>)?$/);
    assert.match(widget, /^<press-list [^<>]*>\n/);
    // As WordPress does where it knows of no blocks: its own are put apart, and what is between them gets paragraphs.
    const spoilt = code.replace(/(<press-list [^<>]*>)/, '$1</p>').replace('</script>', '</script></p>');
    pages['/spoilt'] = `<!doctype html><html lang="en"><title>A page</title><main>${spoilt}<p>Below</p></main>`;
    rules = "script-src *; connect-src *; img-src *; style-src *; require-trusted-types-for 'script'";
    const { page: reader, problems } = await open(at('/spoilt'));
    await reader.locator('press-list [part~=headline] >> nth=5').waitFor();
    assert.equal(await reader.locator('main > ul, press-list + ul').count(), 0);
    assert.deepEqual(problems, []);
  });

  test('leaves links to readers without script', async () => {
    const { page } = await builder('press-list');
    await withSample(page);
    const pasted = await paste(page, { javaScriptEnabled: false });
    assert.equal(await pasted.page.locator('press-list a:visible').count(), 6);
    assert.deepEqual(pasted.problems, []);
  });

  test('sets language, colours and options, and the code says so', async () => {
    const { page } = await builder('press-list');
    await withSample(page);
    await fieldOf(page, 'lang').selectOption('ar');
    await fieldOf(page, 'theme').selectOption('dark');
    await fieldOf(page, 'limit').fill('3');
    await fieldOf(page, 'no-image').check();
    // What may be chosen is offered, whatever the type is called in the source.
    await fieldOf(page, 'layout').selectOption('grid');
    const code = await codeOf(page);
    assert.ok(!code.includes('loading='), 'what nobody chose is not written');
    for (const words of ['lang="ar"', 'theme="dark"', 'limit="3"', 'no-image', 'layout="grid"', 'locale-ar.js?'])
      assert.ok(code.includes(words), words);
    assert.equal(code.match(/<li>/g)?.length, 3);
    await seen(page, 'press-list [part=base][dir=rtl]').waitFor();
    await fieldOf(page, 'limit').fill('');
    assert.ok(!(await codeOf(page)).includes('limit='));
  });

  test('has a field for an attribute that the manifest has since today', async () => {
    const { page } = await open('about:blank');
    const manifest = readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8');
    const own = '"tagName": "press-list",';
    assert.ok(manifest.includes(own));
    const news = {
      name: 'ink',
      type: { text: "'black' | 'blue'" },
      default: "'black'",
      description: 'Colour of `ink`.',
    };
    await page.route('**/custom-elements.json', async (route) => {
      await route.fulfill({ json: withAttribute(JSON.parse(manifest), 'press-list', news) });
    });
    await page.goto(new URL('/embed', site.url).href);
    await page.getByRole('radio', { name: 'A list of articles' }).check();
    await withSample(page);
    await page.getByLabel('Ink').selectOption('blue');
    assert.match(await codeOf(page), /\sink="blue"/);
    assert.equal(await seen(page, 'press-list').getAttribute('ink'), 'blue');
  });

  test('says in place what is wrong with an address, and what to try', async () => {
    const { page } = await builder('press-list');
    const input = page.getByLabel('Address of your data');
    await input.fill(site.url);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.found .fault', { hasText: 'a page for people' }).waitFor();
    await page.getByRole('button', { name: '/wp-json/wp/v2/posts?_embed' }).click();
    await page.locator('.found b', { hasText: 'articles found' }).waitFor();
    assert.equal(await input.inputValue(), `${site.url}wp-json/wp/v2/posts?_embed`);
    for (const [address, words] of [
      ['mailto:a@b.example', 'not an address'],
      [`${site.url}wp-json/wp/v2/none`, 'nothing at this address (404)'],
      [`${site.url}wp-json/wp/v2/categories`, 'in no shape'],
      ['http://127.0.0.1:9/data.json', 'Nothing came'],
    ] as const) {
      await input.fill(address);
      await input.press('Enter');
      await page.locator('.found .fault', { hasText: words }).waitFor();
      // Only of a site that does not answer the builder it is not known what it tells its own pages.
      const caution = address.includes(':9/') ? 'may work on your own site' : 'will not either';
      await page.locator('.take .fault', { hasText: caution }).waitFor();
    }
  });

  test('leads through data of no known shape, from its lists to what a reader sees first', async () => {
    const { page } = await builder('press-list');
    const json = {
      meta: { a: 1 },
      blob: {
        x: [
          { foo: 'First of all', bar: 7 },
          { foo: 'Second', bar: 8 },
        ],
      },
    };
    await page.route('**/shapeless', (route) => route.fulfill({ json }));
    await page.getByLabel('Address of your data').fill(`${site.url}shapeless`);
    await page.keyboard.press('Enter');
    await page.locator('.found .fault', { hasText: 'in no shape' }).waitFor();
    assert.deepEqual(await page.locator('.found li button').allInnerTexts(), ['blob.x']);
    await page.getByRole('button', { name: 'blob.x' }).click();
    await page.getByRole('button', { name: 'title: foo' }).click();
    await page.locator('.found b', { hasText: '2 articles found' }).waitFor();
    assert.equal(await fieldOf(page, 'items').inputValue(), 'blob.x');
    assert.match(await codeOf(page), /\sitems="blob.x"\s+map="title: foo"/);
    await seen(page, 'press-list [part~=headline]').filter({ hasText: 'First of all' }).waitFor();
  });

  test('tries a thread on a page that a person names, and leaves the hole in the code', async () => {
    const { page } = await builder('press-comments');
    // As a WordPress answers whoever names a page by its path.
    const refusal = { status: 400, json: { code: 'rest_invalid_param', data: { status: 400 } } };
    await page.route('**/comments?post=%2Fembed', (route) => route.fulfill(refusal));
    await page.getByLabel('Address of your data').fill(`${site.url}wp-json/wp/v2/comments?post={thread}`);
    await page.keyboard.press('Enter');
    await page.locator('.found .fault', { hasText: 'knows nothing of “/embed”' }).waitFor();
    await page.getByLabel('Page to try it with').fill('1001');
    await page.keyboard.press('Enter');
    await page.locator('.found b', { hasText: 'comments found' }).waitFor();
    await seen(page, 'press-comments [part~=comment]').first().waitFor();
    assert.match(await codeOf(page), /\ssrc="[^"]*[?]post=\{thread\}"/);
  });

  test('keeps the usual room free where it has seen nothing that a reader will see', async () => {
    const { page } = await builder('press-list');
    await page.route('**/nothing.json', (route) => route.fulfill({ json: [] }));
    await page.getByLabel('Address of your data').fill(`${site.url}nothing.json`);
    await page.keyboard.press('Enter');
    await page.locator('.found b', { hasText: 'No articles yet' }).waitFor();
    assert.doesNotMatch(await codeOf(page), /data-reserve/);
    await page.getByRole('radio', { name: 'One article' }).check();
    await withSample(page);
    await fieldOf(page, 'layout').selectOption('full');
    await seen(page, 'press-article [part~=body]').waitFor();
    assert.doesNotMatch(await codeOf(page), /data-reserve|current=/);
    await fieldOf(page, 'article').fill('1001');
    assert.match(await codeOf(page), /data-reserve="\d{3,}"/);
  });

  test('asks first what a reader sees, and what a server wants only of whoever asks for it', async () => {
    const { page } = await builder('press-comments');
    const shown = await page
      .locator('.settings .field [data-field]:visible')
      .evaluateAll((all) =>
        all.map((field) => `${field.getAttribute('data-field')}:${field.getAttribute('type') ?? field.localName}`),
      );
    for (const field of ['heading:input', 'read-only:checkbox', 'min-seconds:number', 'markup:select'])
      assert.ok(shown.includes(field), field);
    assert.deepEqual(
      shown.filter((field) => /^(create|send|wrap|sent-if|items|map|timeout):/.test(field)),
      [],
    );
    await page.getByText('How the data is read').click();
    await fieldOf(page, 'create').waitFor();
    await page.getByRole('radio', { name: 'One article' }).check();
    assert.equal(await fieldOf(page, 'heading-level').getAttribute('placeholder'), '', 'no level 0');
    assert.equal(await fieldOf(page, 'date-after').getAttribute('placeholder'), '24');
  });

  test('says at its own field what is wrong with a setting', async () => {
    const { page } = await builder('press-list');
    await withSample(page);
    await page.getByText('How the data is read').click();
    await fieldOf(page, 'refresh').fill('often');
    await page.locator('#set-refresh-fault', { hasText: 'is not a time' }).waitFor();
    await fieldOf(page, 'refresh').fill('5m');
    await page.locator('#set-refresh-fault', { hasText: 'is not a time' }).waitFor({ state: 'hidden' });
  });

  test('is worked by the keyboard alone', async () => {
    const { page } = await builder('press-article');
    await page.getByRole('radio', { name: 'One article' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.ok(await page.getByRole('radio', { name: 'Related articles' }).isChecked());
    await page.keyboard.press('Tab');
    await page.keyboard.type(`${site.url}feed.json`);
    await page.keyboard.press('Enter');
    await page.locator('.found b').waitFor();
    assert.match(await codeOf(page), /^<press-related\b/m);
  });

  test('writes hostile headlines as text, and hostile addresses not at all', async () => {
    const { page, problems } = await builder('press-list');
    const items = hostile.map(({ payload }, id) => ({
      ...{ id, title: payload || 'none', url: payload, section: payload, image: payload },
    }));
    await page.route(/hostile\.json/, (route) => route.fulfill({ json: items }));
    await fieldOf(page, 'limit').fill('400');
    await page.getByLabel('Address of your data').fill(`${site.url}hostile.json?"><script>alert(1)</script>`);
    await page.keyboard.press('Enter');
    await page.locator('.found b').waitFor();
    const pasted = await paste(page, { javaScriptEnabled: false });
    const names = await pasted.page.evaluate(() =>
      [...new Set([...document.querySelectorAll('main *')].map(({ localName }) => localName))].sort(),
    );
    assert.deepEqual(names, ['a', 'li', 'link', 'p', 'press-list', 'script', 'ul']);
    assert.equal(await pasted.page.locator('main script').count(), 1);
    const links = await pasted.page
      .locator('press-list a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    assert.ok(links.every((href) => /^https?:/.test(href ?? '')));
    // A picture that is none is asked for and not found; nothing else happened.
    assert.deepEqual(
      problems.filter((line) => !line.startsWith('Failed to load resource')),
      [],
    );
  });
});

/** A copy of the manifest in which an element has one attribute more. */
function withAttribute(manifest: unknown, tag: string, attribute: object): unknown {
  return JSON.parse(JSON.stringify(manifest), (_key, value: unknown) => {
    if (typeof value !== 'object' || !value || !('tagName' in value) || value.tagName !== tag) return value;
    const known: unknown[] = 'attributes' in value && Array.isArray(value.attributes) ? value.attributes : [];
    return { ...value, attributes: [...known, attribute] };
  });
}
