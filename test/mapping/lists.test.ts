import { expect } from '@open-wc/testing';
import type { Transform } from '../../src/mapping/options.js';
import { readArticles, type ReadOptions, type Source } from '../../src/mapping/read.js';
import { Failure } from '../../src/model/failure.js';
import type { Article } from '../../src/model/article.js';
import type { Listing } from '../../src/model/feed.js';
import { ADDRESS, answer, inline, options, tools } from './tools.js';

const POST = { title: 'Salt', url: '/salt', date: '2026-01-02', author: 'Ann', image: '/i/salt.jpg', section: 'Sea' };
const OTHER = { ...POST, title: 'Iron', url: '/iron' };

const read = (source: Source, given: Omit<ReadOptions, 'warn'> = {}): Promise<Listing<Article>> =>
  readArticles(source, options(given), tools);
const titles = async (source: Source, given: Omit<ReadOptions, 'warn'> = {}): Promise<readonly string[]> =>
  (await read(source, given)).items.map(({ title }) => title);

/** The failure of a reading that has to fail. */
async function failing(source: Source, given: Omit<ReadOptions, 'warn'> = {}): Promise<Failure> {
  try {
    await read(source, given);
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
  throw new Error('no failure');
}

describe('lists of every form', () => {
  for (const [form, json] of [
    ['a root array', [POST, OTHER]],
    ['a wrapped array', { ok: true, posts: [POST, OTHER] }],
    ['a deeply wrapped array', { data: { news: { entries: [POST, OTHER] } } }],
    ['an object keyed by id', { 'p-1': POST, 'p-2': OTHER }],
    ['a wrapped object keyed by id', { data: { 'p-1': { ...POST, views: 1 }, 'p-2': { ...OTHER, views: 2 } } }],
    ['edges and nodes', { data: { posts: { edges: [{ node: POST }, { node: OTHER }] } } }],
  ] as const)
    it(`reads ${form}`, async () => {
      expect(await titles(inline(json))).to.deep.equal(['Salt', 'Iron']);
    });

  it('reads one object', async () => {
    expect(await titles(inline(POST))).to.deep.equal(['Salt']);
    expect(await titles(inline({ ...POST, extra: { a: 1 } }))).to.deep.equal(['Salt']);
  });

  it('reads JSON Lines and counts a broken line', async () => {
    const lines = [POST, OTHER, { ...POST, title: 'Wood' }].map((one) => JSON.stringify(one));
    const listing = await read(answer([...lines.slice(0, 2), '{"title":', lines[2]].join('\n')));
    expect(listing.items.map(({ title }) => title)).to.deep.equal(['Salt', 'Iron', 'Wood']);
    expect(listing.dropped).to.equal(1);
  });

  it('reads JSON behind a byte order mark and behind a guard', async () => {
    expect(await titles(answer(`\uFEFF${JSON.stringify([POST])}`))).to.deep.equal(['Salt']);
    expect(await titles(answer(`)]}',\n${JSON.stringify([POST])}`))).to.deep.equal(['Salt']);
  });

  it('reads the list that items names', async () => {
    const json = { a: [POST], b: { c: [OTHER] } };
    expect(await titles(inline(json), { items: 'b.c' })).to.deep.equal(['Iron']);
    expect(await titles(inline({ x: { i: POST, j: OTHER } }), { items: 'x' })).to.deep.equal(['Salt', 'Iron']);
  });

  it('runs transform before all else', async () => {
    const transform = (): unknown => [OTHER];
    expect(await titles(inline('nothing'), { transform })).to.deep.equal(['Iron']);
  });

  it('tells transform where the answer came from, and with which headers', async () => {
    const said: unknown[] = [];
    const transform: Transform = (json, { url, status, headers }) => {
      said.push([url, status, headers.get('X-Count'), headers.get('X-None')]);
      return json;
    };
    await titles(answer(JSON.stringify([POST]), { url: 'https://x.example/a', headers: { 'X-Count': '7' } }), {
      transform,
    });
    await titles(inline([POST]), { transform });
    expect(said).to.deep.equal([
      ['https://x.example/a', 200, '7', null],
      [ADDRESS, 200, null, null],
    ]);
  });

  it('drops what is no item and counts it', async () => {
    const listing = await read(inline([POST, null, 5, {}, [], OTHER]));
    expect(listing.items.length).to.equal(2);
    expect(listing.dropped).to.equal(4);
  });

  it('reads empty lists as empty', async () => {
    for (const json of [[], { posts: [] }, { data: { items: [] }, total: 0 }, { results: null, items: [] }])
      expect(await titles(inline(json))).to.deep.equal([]);
    expect(await titles(inline({ results: null }), { items: 'results' })).to.deep.equal([]);
  });

  it("reads the page's own metadata", async () => {
    const json = {
      jsonld: [
        {
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: 'Salt',
          datePublished: '2026-01-02T10:00:00Z',
          author: { name: 'Ann' },
        },
      ],
      meta: {
        'og:title': 'Salt | Paper',
        'og:image': '/i/salt.jpg',
        'article:section': 'Sea',
        description: 'About salt.',
      },
      h1: 'Salt!',
      canonical: 'https://news.example/salt',
    };
    const [article] = (await read(inline(json), { preset: 'page' })).items;
    expect(article).to.include({
      id: 'https://news.example/salt',
      title: 'Salt',
      section: 'Sea',
      excerpt: 'About salt.',
    });
    expect(article?.image?.src).to.equal('https://news.example/i/salt.jpg');
    const [bare] = (
      await read(inline({ jsonld: [], meta: {}, h1: 'Only a heading', canonical: 'https://news.example/h' }), {
        preset: 'page',
      })
    ).items;
    expect(bare).to.include({ title: 'Only a heading', url: 'https://news.example/h' });
  });

  it('reads a search server with its total and its counts', async () => {
    const meili = await read(
      inline({
        hits: [POST, OTHER],
        query: 's',
        processingTimeMs: 1,
        estimatedTotalHits: 40,
        facetDistribution: { section: { Sea: 30, City: 10 } },
      }),
    );
    expect([meili.items.length, meili.total, meili.facets]).to.deep.equal([2, 40, { section: { Sea: 30, City: 10 } }]);
    const typesense = await read(
      inline({
        found: 9,
        hits: [
          { document: POST, highlights: [] },
          { document: OTHER, highlights: [] },
        ],
        facet_counts: [{ field_name: 'section', counts: [{ value: 'Sea', count: 9 }] }],
      }),
    );
    expect([typesense.items[0]?.title, typesense.total, typesense.facets]).to.deep.equal([
      'Salt',
      9,
      { section: { Sea: 9 } },
    ]);
    const elastic = await read(
      inline({
        took: 1,
        hits: {
          total: { value: 7 },
          hits: [
            { _id: '1', _source: POST },
            { _id: '2', _source: OTHER },
          ],
        },
        aggregations: { section: { buckets: [{ key: 'Sea', doc_count: 7 }] } },
      }),
    );
    expect([elastic.items[1]?.title, elastic.total, elastic.facets]).to.deep.equal([
      'Iron',
      7,
      { section: { Sea: 7 } },
    ]);
    const algolia = await read(inline({ hits: [POST, OTHER], nbHits: 3, page: 0, nbPages: 2, processingTimeMS: 1 }));
    expect([algolia.items.length, algolia.total]).to.deep.equal([2, 3]);
    const wordpress = await read(
      inline([
        { id: 4, title: 'Salt &amp; iron', url: 'https://news.example/4', type: 'post', subtype: 'post', _links: {} },
      ]),
    );
    expect(wordpress.items[0]).to.include({ id: '4', title: 'Salt & iron' });
  });
});

describe('what goes wrong', () => {
  for (const [what, json, words] of [
    [
      'NewsAPI',
      { status: 'error', code: 'apiKeyInvalid', message: 'Your API key is invalid' },
      'Your API key is invalid',
    ],
    ['the Guardian', { response: { status: 'error', message: 'bad key' } }, 'bad key'],
    ['WeatherAPI', { error: { code: 1006, message: 'No location found' } }, 'No location found'],
    ['OpenWeatherMap', { cod: '404', message: 'city not found' }, 'city not found'],
    ['GraphQL', { errors: [{ message: 'Cannot query field' }] }, 'Cannot query field'],
  ] as const)
    it(`knows an error of ${what} with status 200`, async () => {
      const failure = await failing(inline(json));
      expect(failure.kind).to.equal('http');
      expect(failure.message).to.contain(words).and.contain(ADDRESS);
    });

  it('says that a page is no JSON', async () => {
    const failure = await failing(
      answer('<!doctype html><title>Log in</title>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    );
    expect(failure.kind).to.equal('format');
    expect(failure.message).to.equal(
      `the response is text/html, not JSON (status 200). Is the URL a page or a login redirect? ${ADDRESS}`,
    );
  });

  it('says that an answer was cut short', async () => {
    expect((await failing(answer('[{"title":"A","url":'))).message).to.contain('not well formed');
  });

  it('names the keys that there are where items names none', async () => {
    const failure = await failing(inline({ data: [POST], meta: {}, links: {} }), { items: 'results' });
    expect(failure.kind).to.equal('shape');
    expect(failure.message).to.contain('items="results": no such key. The response has: data, meta, links');
  });

  it('says that an object is shown as one item', async () => {
    const given = options({ items: 'data' });
    const { items } = await readArticles(inline({ data: POST }), given, tools);
    expect(items.length).to.equal(1);
    expect(given.told).to.contain('items="data" is an object, not a list; showing it as one item');
  });

  it('says which map found nothing, and what there is', async () => {
    const given = options({ map: 'url: links.web' });
    await readArticles(inline(Array.from({ length: 10 }, () => POST)), given, tools);
    expect(given.told).to.deep.equal([
      'map url: "links.web" matched nothing in 10 of 10 items (first item has: title, url, date, author, image, section)',
    ]);
  });

  it('says once that a date has no time zone', async () => {
    const given = options();
    await readArticles(
      inline([
        { ...POST, date: '2026-11-23 13:32' },
        { ...OTHER, date: '2026-11-23 13:33' },
      ]),
      given,
      tools,
    );
    expect(given.told).to.deep.equal(['"2026-11-23 13:32" has no time zone; read as UTC. Set source-timezone']);
  });

  it('reads dates without a zone in source-timezone', async () => {
    const { items } = await read(inline([{ ...POST, date: '2026-11-23 13:32' }]), { sourceTimezone: 'Europe/Oslo' });
    expect(items[0]?.publishedAt).to.deep.equal({ kind: 'instant', epoch: Date.UTC(2026, 10, 23, 12, 32) });
  });

  it('refuses a time zone and a preset that are none', async () => {
    expect(await failing(inline([POST]), { sourceTimezone: 'Mars/Olympus' })).to.have.property('kind', 'config');
    const failure = await failing(inline([POST]), { preset: 'wordpres' });
    expect(failure.kind).to.equal('config');
    expect(failure.message).to.contain('did you mean "wordpress"?');
  });

  it('has a shape failure for JSON that is nothing of the kind', async () => {
    for (const json of [
      5,
      'text',
      null,
      true,
      { a: 1 },
      { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null }] },
    ])
      expect(await failing(inline(json))).to.have.property('kind', 'shape');
  });
});

describe('the next page', () => {
  const list = {
    items: [POST, OTHER],
    meta: { next: 'abc', nextPageToken: 't 1', pages: 3 },
    links: { next: { href: '/api/list?page=2' } },
  };
  const turn = async (
    next: string,
    url = ADDRESS,
    headers: Record<string, string> = {},
    number = 1,
    size = 0,
  ): Promise<string | undefined> =>
    (await read(answer(JSON.stringify(list), { url, headers }), { next, items: 'items', page: { number, size, url } }))
      .next;

  it('is where next says', async () => {
    expect(await turn('none')).to.equal(undefined);
    expect(
      await turn('link', ADDRESS, { Link: '<https://news.example/2>; rel=next, <https://news.example/9>; rel="last"' }),
    ).to.equal('https://news.example/2');
    expect(await turn('header:X-Pages', ADDRESS, { 'X-Pages': '2' })).to.equal(`${ADDRESS}?page=2`);
    expect(await turn('header:X-Pages', ADDRESS, { 'X-Pages': '2' }, 2)).to.equal(undefined);
    expect(await turn('page')).to.equal(`${ADDRESS}?page=2`);
    expect(await turn('page: meta.pages', ADDRESS, {}, 3)).to.equal(undefined);
    expect(await turn('page', `${ADDRESS}?page=2`, {}, 2, 10)).to.equal(undefined);
    expect(await turn('offset', `${ADDRESS}?offset=4&limit=2`)).to.equal(`${ADDRESS}?offset=6&limit=2`);
    expect(await turn('cursor: meta.next', `${ADDRESS}?after=x`)).to.equal(`${ADDRESS}?after=abc`);
    expect(await turn('cursor: meta.nextPageToken')).to.equal(`${ADDRESS}?pageToken=t+1`);
    expect(await turn('url: links.next.href')).to.equal('https://news.example/api/list?page=2');
  });

  it('is absent, not an error, where the cursor or header is', async () => {
    expect(await turn('link')).to.equal(undefined);
    expect(await turn('header:X-Pages')).to.equal(undefined);
    expect(await turn('cursor: meta.missing')).to.equal(undefined);
    expect(await turn('url: meta.missing')).to.equal(undefined);
  });

  it('fills a {page} that stands in the address', async () => {
    expect(await turn('page', 'https://news.example/p/{page}.json')).to.equal('https://news.example/p/2.json');
  });

  it('is only ever an http address, and never the same page again', async () => {
    for (const next of ['javascript:alert(1)', 'data:text/html,x', ADDRESS, 'file:///etc/passwd'])
      expect(
        (await read(inline({ version: 'https://jsonfeed.org/version/1.1', items: [POST], next_url: next }))).next,
      ).to.equal(undefined);
  });

  it('refuses words that are no way to page', async () => {
    expect(await failing(inline([POST]), { next: 'sideways' })).to.have.property('kind', 'config');
  });
});
