import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startSite, type Site } from '../../stories/site/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
const dataFile = join(folder, 'db.json');
let site: Site;

const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, site.url), init);
/** What the tests look at in an answer; a field that is not there fails the comparison. */
interface Answer {
  readonly id: number;
  readonly code: string;
  readonly parent: number;
  readonly count: number;
  readonly date_gmt: string;
  readonly related_ids: readonly number[];
  readonly title: { readonly rendered: string };
  readonly content: { readonly rendered: string };
  readonly _embedded: {
    readonly author?: readonly { readonly name: string }[];
    readonly 'wp:featuredmedia': readonly { readonly media_details: { readonly width: number } }[];
  };
}
interface Forecast {
  readonly timezone: string;
  readonly current: { readonly temperature_2m: number };
  readonly current_units: { readonly temperature_2m: string };
  readonly daily: Readonly<Record<'temperature_2m_max' | 'temperature_2m_min', readonly number[]>>;
}
const read = async <T>(answer: Promise<Response> | Response): Promise<T> => (await (await answer).json()) as T;

const toObject = (value: unknown): object => (typeof value === 'object' && value ? value : {});

const posts = '/wp-json/wp/v2/posts';
const comments = '/wp-json/wp/v2/comments';
const post = (body: object): Promise<Response> =>
  ask(comments, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const remark = (content: string) => ({ post: 1001, author_name: 'Ada', author_email: 'ada@example.org', content });

before(async () => (site = await startSite({ port: 0, dataFile })));
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('posts as WordPress sends them', () => {
  it('have every field of the sample', async () => {
    const sample: unknown = JSON.parse(
      readFileSync(new URL('../fixtures/samples/wordpress-posts-embed.json', import.meta.url), 'utf8'),
    );
    const [real] = await read<Answer[]>(ask(`${posts}?_embed&include=1002`));
    assert.ok(real);
    const expected = Object.keys(toObject(Array.isArray(sample) ? sample.at(0) : sample));
    const missing = expected.filter((name) => !(name in real) && name !== 'class_list');
    assert.deepEqual(missing, []);
    assert.equal(real._embedded.author?.[0]?.name, 'admin');
    assert.equal(real._embedded['wp:featuredmedia'][0]?.media_details.width, 1600);
    assert.match(real.date_gmt, /^2025-06-04T09:00:00$/);
  });

  it('are at least 200 in at least seven sections, paged by headers', async () => {
    const answer = await ask(`${posts}?per_page=100&page=2`);
    assert.ok(Number(answer.headers.get('x-wp-total')) >= 200);
    assert.equal(answer.headers.get('x-wp-totalpages'), '3');
    assert.match(answer.headers.get('link') ?? '', /page=1>; rel="prev", <.*page=3>; rel="next"/);
    const sections = await read<Answer[]>(ask('/wp-json/wp/v2/categories?per_page=100'));
    const top = sections.filter(({ parent }) => parent === 0);
    assert.ok(top.length >= 7);
    assert.ok(top.every(({ count }) => count >= 20));
  });

  it('end with WordPress’s own refusal', async () => {
    const answer = await ask(`${posts}?page=99`);
    assert.equal(answer.status, 400);
    assert.equal((await read<Answer>(answer)).code, 'rest_post_invalid_page_number');
    assert.equal((await read<Answer>(ask(`${posts}?per_page=101`))).code, 'rest_invalid_param');
  });

  it('are found by words, slug, section and an order of ids', async () => {
    const ids = async (query: string): Promise<number[]> =>
      (await read<Answer[]>(ask(`${posts}?${query}`))).map(({ id }) => id);
    assert.ok((await ids('search=korea')).includes(1001));
    assert.deepEqual(await ids('slug=seoul-nato-share-concerns'), [1001]);
    assert.deepEqual(await ids('include=1005,1002&orderby=include'), [1005, 1002]);
    assert.ok((await ids('categories=5&per_page=100')).every((id) => id > 4000 && id < 5000));
    assert.ok(!(await ids('exclude=1001')).includes(1001));
  });

  it('name the six related posts of the first story in order', async () => {
    const story = await read<Answer>(ask(`${posts}/1001`));
    const near = await read<Answer[]>(ask(`${posts}?_embed&orderby=include&include=${story.related_ids.join(',')}`));
    const printed = near.map((one) => [one.title.rendered.slice(0, 12), one._embedded.author?.[0]?.name]);
    assert.deepEqual(printed, [
      ['N Korea conf', 'admin'],
      ['India&#8217;', undefined],
      ['Gérard Depar', 'admin'],
      ['Zelensky hai', 'admin'],
      ['Smuggler sel', 'admin'],
      ['India and Ba', undefined],
    ]);
  });
});

describe('comments', () => {
  it('are taken, shown without the address, and kept over a restart', async () => {
    const answer = await post(remark('A first <b>word</b>.\nAnd a second.'));
    assert.equal(answer.status, 201);
    const made = await read<Answer>(answer);
    assert.equal(made.content.rendered, '<p>A first &lt;b&gt;word&lt;/b&gt;.<br />\nAnd a second.</p>\n');
    assert.equal((await post({ ...remark('A reply.'), parent: made.id })).status, 201);
    await site.close();
    site = await startSite({ port: 0, dataFile });
    const list = await (await ask(`${comments}?post=1001`)).text();
    assert.match(list, /And a second/);
    assert.match(list, new RegExp(`"parent":${made.id}`));
    assert.ok(!/ada@example|author_email/.test(list + readFileSync(dataFile, 'utf8')));
  });

  it('are refused in WordPress’s words', async () => {
    const refused = async (body: object): Promise<[number, string]> => {
      const answer = await post(body);
      return [answer.status, (await read<Answer>(answer)).code];
    };
    assert.deepEqual(await refused({ ...remark('x'), author_email: 'ada' }), [400, 'rest_invalid_param']);
    assert.deepEqual(await refused({ ...remark('x'), author_name: '' }), [400, 'rest_comment_author_data_required']);
    assert.deepEqual(await refused(remark('  ')), [400, 'rest_comment_content_invalid']);
    assert.deepEqual(await refused({ ...remark('x'), post: 9 }), [403, 'rest_comment_invalid_post_id']);
    const links = 'http://a.example http://b.example http://c.example';
    assert.deepEqual(await refused(remark(links)), [400, 'rest_comment_content_invalid']);
    assert.equal((await post(remark('Once.'))).status, 201);
    assert.deepEqual(await refused(remark('Once.')), [409, 'comment_duplicate']);
    const [old] = await read<Answer[]>(ask(`${posts}?order=asc&per_page=1`));
    assert.deepEqual(await refused({ ...remark('x'), post: old?.id }), [403, 'rest_comment_closed']);
  });

  it('of a page from elsewhere are refused', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://elsewhere.example' };
    const answer = await ask(comments, { method: 'POST', headers, body: JSON.stringify(remark('x')) });
    assert.equal(answer.status, 403);
  });

  it('can be written without script', async () => {
    const body = new URLSearchParams({
      comment_post_ID: '1001',
      author: 'Bo',
      email: 'bo@example.org',
      comment: 'Plain.',
    });
    const answer = await ask('/wp-comments-post.php', { method: 'POST', body, redirect: 'manual' });
    assert.equal(answer.status, 302);
    assert.match(answer.headers.get('location') ?? '', /^\/world\/seoul-nato-share-concerns\/#comment-\d+$/);
  });
});

describe('the other endpoints', () => {
  it('give the weather in the unit asked for', async () => {
    const place = '/v1/forecast?latitude=25.2&longitude=55.3&current=temperature_2m,is_day&timezone=auto';
    const warm = await read<Forecast>(ask(`${place}&daily=temperature_2m_max,temperature_2m_min`));
    assert.equal(warm.current.temperature_2m, 37);
    assert.deepEqual([warm.daily.temperature_2m_max[0], warm.daily.temperature_2m_min[0]], [40, 29]);
    assert.equal(warm.timezone, 'Asia/Dubai');
    const american = await read<Forecast>(ask(`${place}&temperature_unit=fahrenheit`));
    assert.equal(american.current.temperature_2m, 98.6);
    assert.equal(american.current_units.temperature_2m, '°F');
  });

  it('give the same posts as a JSON Feed and as a plain list', async () => {
    const feed = await read<{ version: string; items: { url: string }[] }>(ask('/feed.json'));
    const list = await read<{ url: string }[]>(ask('/index.json'));
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.items.length, list.length);
    assert.equal(new URL(feed.items[0]?.url ?? '').pathname, list[0]?.url);
  });

  it('fail when asked to', async () => {
    assert.equal((await ask(`${posts}?fail=503`)).status, 503);
    assert.equal((await ask('/index.json?delay=1')).status, 200);
  });

  it('let nothing be written past the checks', async () => {
    assert.equal((await ask('/api/comments', { method: 'POST' })).status, 405);
    assert.equal((await ask('/api/comments?_limit=1')).status, 200);
  });
});

describe('pages', () => {
  it('come with the strict policy and hold nothing inline', async () => {
    for (const path of ['/', '/world/seoul-nato-share-concerns/', '/health/', '/search?q=korea', '/nowhere']) {
      const answer = await ask(path);
      const html = await answer.text();
      assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'.*presslet-lit$/, path);
      assert.ok(!/<style|style=|<script(?![^>]*(?:src=|type="application\/json"))|\son\w+=/.test(html), path);
    }
  });

  it('open for every post, escaped and with its own address', async () => {
    const list = await read<{ url: string; title: string }[]>(ask('/index.json'));
    for (const { url, title } of list.filter(
      (one, place) => place % 20 === 0 && !one.title.startsWith('Seoul, NATO'),
    )) {
      const answer = await ask(url);
      const html = await answer.text();
      assert.equal(answer.status, 200, url);
      assert.ok(html.includes(`<link href="${url}" rel="canonical"`), url);
      assert.ok(!html.includes('1001') && !/<(title|h1)>[^<]*Seoul, NATO/.test(html), url);
      assert.ok(html.includes(title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')), title);
    }
  });

  it('give nothing outside what is theirs', async () => {
    for (const path of ['/serve.ts', '/.data/db.json', '/pictures/..%2fserve.ts', '/dist/..%2fpackage.json']) {
      assert.equal((await ask(path)).status, 404, path);
    }
  });
});
