import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hostile } from './helpers/hostile.js';

const dist = new URL('../dist/', import.meta.url);
const { render, stylesheet } = (await import(
  new URL('presslet-render.js', dist).href
)) as typeof import('../src/render.js');

const base = 'https://paper.example/';
const posts = [
  {
    id: 1,
    title: 'Rain &amp; wind',
    url: '/rain/',
    date: '2025-06-04T10:00:00Z',
    content_html: '<p>An <b>umbrella</b>.</p><p>Two.</p>',
  },
  { id: 2, title: 'Sun', url: '/sun/', date: '2025-06-03T10:00:00Z' },
];
const load = (): unknown => posts;
const linkStyle = (tag: string): string => `/${tag}.css`;

describe('render', () => {
  test('leaves all else in a page as it is written', async () => {
    const page = `<!DOCTYPE HTML>\n<html >\n<BODY class=x><p>A &copy; <br/>\n<press-list  src=/p.json limit=1>\n<a href=/>Home</a></press-list>\n</BODY></html>\n`;
    const drawn = await render(page, { base, load, linkStyle });
    const bare = drawn
      .replace(/<template shadowrootmode.*?<\/template>/s, '')
      .replace(/<script type="application\/ld\+json".*?<\/script>\n/s, '');
    assert.equal(bare, page);
    assert.match(drawn, /<press-list {2}src=\/p\.json limit=1><template shadowrootmode="open">/);
    assert.match(drawn, /<a href="https:\/\/paper\.example\/rain\/"[^>]*>Rain &amp; wind<\/a>/);
  });

  test('leaves nothing of a browser in the process', async () => {
    await render('<press-list src="/p.json"></press-list>', { base, load });
    for (const name of ['window', 'document', 'HTMLElement', 'MutationObserver', 'location'])
      assert.ok(!(name in globalThis), name);
  });

  test('tells a whole story to crawlers, unless the page does', async () => {
    const story = '<press-article layout="full" article="1" src="/p.json"></press-article>';
    const drawn = await render(story, { base, load });
    assert.match(drawn, /"@type":"NewsArticle","headline":"Rain & wind","url":"https:\/\/paper\.example\/rain\/"/);
    assert.match(drawn, /<p>An umbrella\s?\.<\/p><p>Two\.<\/p>/);
    const own = `<script type="application/ld+json">{"@type": "BlogPosting", "headline": "Rain"}</script>${story}`;
    assert.equal((await render(own, { base, load })).match(/ld\+json/g)?.length, 1);
  });

  test('says which widget was left and why, and draws the others', async () => {
    const warnings: string[] = [];
    const page = `<press-list></press-list><press-list src="/no.json"></press-list><press-list src="/p.json"><template><b data-field="title"></b></template></press-list><press-list src="/p.json"></press-list>`;
    const drawn = await render(page, {
      base,
      load: (url) => (url.endsWith('no.json') ? { error: 'none' } : posts),
      warn: (message) => warnings.push(message),
    });
    assert.equal(drawn.match(/<template shadowrootmode/g)?.length, 1);
    assert.equal(warnings.length, 3);
    assert.match(warnings[0] ?? '', /^<press-list> is left as it is: no src/);
  });

  test('writes hostile words as words', async () => {
    const items = hostile.map(({ payload }, id) => ({
      ...{ id, title: payload || 'none', url: payload, section: payload, image: payload, excerpt: payload },
      ...{ author: payload, date: payload },
    }));
    for (const tag of [
      'press-list limit="400"',
      'press-list layout="grid" limit="400"',
      'press-article layout="lead"',
    ]) {
      const html = `<${tag} src="/p.json"></${tag.split(' ')[0]}>`;
      const drawn = await render(html, { base, load: () => items, embed: true, warn: assert.fail });
      // Whatever is in the data, the markup is made of these.
      const inside = drawn
        .replace(/<style>.*?<\/style>/s, '')
        .replace(/(<script type="application\/(?:ld\+)?json"[^>]*>)[^<]*(?=<\/script>)/g, '$1');
      const names = new Set([...inside.matchAll(/<([a-z][\w-]*)/gi)].map(([, name]) => name));
      const known = [
        'template',
        'div',
        'h2',
        'h3',
        'ol',
        'bdi',
        'li',
        'article',
        'span',
        'img',
        'p',
        'a',
        'time',
        'i',
        'slot',
        'script',
      ];
      assert.deepEqual(
        [...names].filter((name) => name && !known.includes(name) && !name.startsWith('press-')),
        [],
      );
      assert.doesNotMatch(inside, /<[^>]*\s(?:on\w+|style|srcdoc)=/i);
      assert.ok(
        [...inside.matchAll(/\s(?:href|src)="([^"]*)"/g)].every(([, url = '']) =>
          /^(?:https?:|mailto:|tel:|\/p)/.test(url),
        ),
      );
    }
  });

  test('has a style for each widget, and says so of others', () => {
    assert.match(stylesheet('press-list'), /\.printed~\*/);
    assert.throws(() => stylesheet('press-feed'), /no style for <press-feed>/);
  });
});

describe('presslet render', () => {
  const folder = mkdtempSync(join(tmpdir(), 'presslet-render-'));
  after(() => rmSync(folder, { recursive: true }));
  const cli = fileURLToPath(new URL('presslet-cli.js', dist));
  const run = (...words: readonly string[]) => spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8' });
  mkdirSync(join(folder, 'world'));
  writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
  const page = '<h1>World</h1><press-list src="/paper/posts.json"></press-list>';

  test('draws all pages of a folder in place, each at its address', () => {
    for (const name of ['index.html', 'world/index.html']) writeFileSync(join(folder, name), page);
    const { status, stderr } = run('render', folder, '--base', 'https://x.example/paper/', '--style', '/css/{tag}.css');
    assert.equal(status, 0, stderr);
    const drawn = readFileSync(join(folder, 'world/index.html'), 'utf8');
    assert.match(drawn, /<link rel="stylesheet" href="\/css\/press-list\.css">/);
    assert.match(drawn, /href="https:\/\/x\.example\/rain\/"/);
  });

  test('writes one page to where it is told, and ends badly where a widget could not be drawn', () => {
    const file = join(folder, 'one.html');
    writeFileSync(file, '<press-list src="/paper/none.json"></press-list>');
    const { status, stdout, stderr } = run('render', file, '--base', 'https://x.example/paper/', '--root', folder);
    assert.equal(status, 1);
    assert.equal(stdout, '<press-list src="/paper/none.json"></press-list>');
    assert.match(stderr, /one\.html: <press-list> is left as it is: /);
  });

  test('reads no file outside its folder', () => {
    const file = join(folder, 'out.html');
    writeFileSync(file, '<press-list src="/paper/..%2f..%2fetc%2fpasswd"></press-list>');
    const { status, stderr } = run('render', file, '--base', 'https://x.example/paper/', '--root', folder);
    assert.equal(status, 1);
    assert.match(stderr, /leads out of/);
  });

  test('writes a style', () => {
    assert.equal(run('style', 'press-dateline').stdout, stylesheet('press-dateline'));
  });
});
