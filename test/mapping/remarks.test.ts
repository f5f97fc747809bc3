import { expect } from '@open-wc/testing';
import { readRemarks } from '../../src/mapping/read.js';
import { Failure } from '../../src/model/failure.js';
import { answer, inline, options, tools } from './tools.js';

interface Case {
  readonly name: string;
  readonly json: unknown;
  /** Of each comment: id, parent, author, words. */
  readonly wanted: readonly (readonly [id: string, parent: string, author: string, words: string])[];
  readonly total?: number;
}

const CASES: readonly Case[] = [
  {
    name: 'Waline',
    json: {
      errno: 0,
      errmsg: '',
      data: {
        page: 1,
        totalPages: 2,
        pageSize: 10,
        count: 12,
        data: [
          {
            objectId: 'a',
            nick: 'Tom',
            link: 'https://tom.example',
            avatar: 'https://a.example/1.png',
            comment: '<p>At last</p>',
            time: 1795084200000,
            like: 2,
            status: 'approved',
            children: [
              { objectId: 'b', pid: 'a', rid: 'a', nick: 'Ann', comment: '<p>Yes</p>', time: 1795084300000 },
              { objectId: 'c', pid: 'b', rid: 'a', nick: 'Tom', comment: '<p>No</p>', time: 1795084400000 },
            ],
          },
        ],
      },
    },
    wanted: [
      ['a', '', 'Tom', '<p>At last</p>'],
      ['b', 'a', 'Ann', '<p>Yes</p>'],
      ['c', 'b', 'Tom', '<p>No</p>'],
    ],
    total: 12,
  },
  {
    name: 'Isso',
    json: {
      id: null,
      total_replies: 1,
      hidden_replies: 0,
      replies: [
        {
          id: 1,
          parent: null,
          text: '<p>One</p>',
          author: 'Tom',
          website: 'https://tom.example',
          created: 1795084200.25,
          modified: null,
          mode: 1,
          likes: 3,
          dislikes: 0,
          hash: 'x',
          total_replies: 1,
          hidden_replies: 0,
          replies: [{ id: 2, parent: 1, text: '<p>Two</p>', author: null, created: 1795084300.5, likes: 0 }],
        },
      ],
    },
    wanted: [
      ['1', '', 'Tom', '<p>One</p>'],
      ['2', '1', '', '<p>Two</p>'],
    ],
    total: 1,
  },
  {
    name: 'Artalk',
    json: {
      comments: [
        {
          id: 5,
          rid: 0,
          content: 'One',
          content_marked: '<p>One</p>',
          nick: 'Tom',
          link: '',
          date: '2026-11-20 10:00:00',
          vote_up: 1,
          is_pinned: true,
        },
        { id: 6, rid: 5, content: 'Two', content_marked: '<p>Two</p>', nick: 'Ann', date: '2026-11-20 10:05:00' },
      ],
      count: 2,
      roots_count: 1,
    },
    wanted: [
      ['5', '', 'Tom', '<p>One</p>'],
      ['6', '5', 'Ann', '<p>Two</p>'],
    ],
    total: 2,
  },
  {
    name: 'Remark42 as a tree',
    json: {
      comments: [
        {
          comment: {
            id: 'r1',
            pid: '',
            text: '<p>One</p>',
            user: { name: 'Tom', id: 'u', picture: '' },
            score: 2,
            time: '2026-11-20T10:00:00Z',
            locator: { site: 's', url: 'u' },
          },
          replies: [
            {
              comment: {
                id: 'r2',
                pid: 'r1',
                text: '<p>Two</p>',
                user: { name: 'Ann' },
                score: 0,
                time: '2026-11-20T11:00:00Z',
              },
            },
          ],
        },
      ],
      info: { url: 'u', count: 2 },
    },
    wanted: [
      ['r1', '', 'Tom', '<p>One</p>'],
      ['r2', 'r1', 'Ann', '<p>Two</p>'],
    ],
    total: 2,
  },
  {
    name: 'PostgREST',
    json: [
      {
        id: 'u-1',
        page: '/a',
        author: 'Tom',
        body: 'One & two',
        parent_id: null,
        created_at: '2026-11-20T10:00:00+00:00',
      },
      {
        id: 'u-2',
        page: '/a',
        author: 'Ann',
        body: 'Quite so',
        parent_id: 'u-1',
        created_at: '2026-11-20T11:00:00+00:00',
      },
    ],
    wanted: [
      ['u-1', '', 'Tom', 'One & two'],
      ['u-2', 'u-1', 'Ann', 'Quite so'],
    ],
  },
  {
    name: 'PocketBase',
    json: {
      page: 1,
      perPage: 30,
      totalItems: 2,
      totalPages: 1,
      items: [
        {
          id: 'p1',
          collectionId: 'c',
          name: 'Tom',
          text: 'One more boat',
          parent: '',
          created: '2026-11-20 10:00:00.123Z',
        },
        {
          id: 'p2',
          collectionId: 'c',
          name: 'Ann',
          text: 'No more boats',
          parent: 'p1',
          created: '2026-11-20 11:00:00.123Z',
        },
      ],
    },
    wanted: [
      ['p1', '', 'Tom', 'One more boat'],
      ['p2', 'p1', 'Ann', 'No more boats'],
    ],
    total: 2,
  },
  {
    name: 'json-server',
    json: [
      { id: 1, postId: 4, name: 'Tom', email: 't@x.example', body: 'One word' },
      { id: 2, postId: 4, name: 'Ann', email: 'a@x.example', body: 'Two words' },
    ],
    wanted: [
      ['1', '', 'Tom', 'One word'],
      ['2', '', 'Ann', 'Two words'],
    ],
  },
  {
    name: 'a plain {comments: […]} with nested replies',
    json: {
      comments: [
        {
          id: 'c1',
          author: { name: 'Tom' },
          text: 'First of all',
          date: '2026-11-20T10:00:00Z',
          replies: [
            {
              id: 'c2',
              author: { name: 'Ann' },
              text: 'Second to none',
              date: '2026-11-20T11:00:00Z',
              replies: [{ id: 'c3', author: { name: 'Bo' }, text: 'Third time', date: '2026-11-20T12:00:00Z' }],
            },
          ],
        },
      ],
    },
    wanted: [
      ['c1', '', 'Tom', 'First of all'],
      ['c2', 'c1', 'Ann', 'Second to none'],
      ['c3', 'c2', 'Bo', 'Third time'],
    ],
  },
  {
    name: 'Discourse',
    json: {
      posts_count: 2,
      post_stream: {
        posts: [
          {
            id: 900,
            post_number: 1,
            username: 'tom',
            name: 'Tom',
            cooked: '<p>One</p>',
            created_at: '2026-11-20T10:00:00Z',
            reply_to_post_number: null,
          },
          {
            id: 901,
            post_number: 2,
            username: 'ann',
            cooked: '<p>Two</p>',
            created_at: '2026-11-20T11:00:00Z',
            reply_to_post_number: 1,
          },
        ],
      },
    },
    wanted: [
      ['1', '', 'Tom', '<p>One</p>'],
      ['2', '1', 'ann', '<p>Two</p>'],
    ],
    total: 2,
  },
  {
    name: 'Strapi (guessed)',
    json: {
      data: [
        {
          id: 7,
          attributes: {
            content: 'A fine day',
            createdAt: '2026-11-20T10:00:00Z',
            author: { data: { id: 1, attributes: { username: 'Tom' } } },
          },
        },
        {
          id: 8,
          attributes: {
            content: 'Not so fine',
            createdAt: '2026-11-20T11:00:00Z',
            author: { data: { id: 2, attributes: { username: 'Ann' } } },
          },
        },
      ],
      meta: {},
    },
    wanted: [
      ['7', '', 'Tom', 'A fine day'],
      ['8', '', 'Ann', 'Not so fine'],
    ],
  },
  {
    name: 'YouTube-like envelopes (guessed)',
    json: {
      items: [
        {
          id: 'y1',
          snippet: {
            textDisplay: 'A good boat',
            authorDisplayName: 'Tom',
            publishedAt: '2026-11-20T10:00:00Z',
            likeCount: 3,
          },
        },
        {
          id: 'y2',
          snippet: {
            textDisplay: 'A bad boat',
            authorDisplayName: 'Ann',
            publishedAt: '2026-11-20T11:00:00Z',
            likeCount: 0,
          },
        },
      ],
    },
    wanted: [
      ['y1', '', 'Tom', 'A good boat'],
      ['y2', '', 'Ann', 'A bad boat'],
    ],
  },
  {
    name: 'lines of ids, as Lemmy writes them',
    json: [
      { id: 12, path: '0.12', creator: { name: 'Tom' }, content: 'At last', published: '2026-11-20T06:30:00Z' },
      { id: 45, path: '0.12.45', creator: { name: 'Ann' }, content: 'Yes it is', published: '2026-11-20T07:30:00Z' },
      { id: 46, path: '0.12.45.46', creator: { name: 'Tom' }, content: 'No', published: '2026-11-20T08:30:00Z' },
    ],
    wanted: [
      ['12', '', 'Tom', 'At last'],
      ['45', '12', 'Ann', 'Yes it is'],
      ['46', '45', 'Tom', 'No'],
    ],
  },
  {
    name: 'depths in reading order',
    json: [
      { id: 'a', depth: 0, author: 'Tom', text: 'At last', date: '2026-11-20T06:30:00Z' },
      { id: 'b', depth: 1, author: 'Ann', text: 'Yes it is', date: '2026-11-20T07:30:00Z' },
      { id: 'c', depth: 2, author: 'Tom', text: 'No', date: '2026-11-20T08:30:00Z' },
      { id: 'd', depth: 1, author: 'Pia', text: 'Who knows', date: '2026-11-20T09:30:00Z' },
    ],
    wanted: [
      ['a', '', 'Tom', 'At last'],
      ['b', 'a', 'Ann', 'Yes it is'],
      ['c', 'b', 'Tom', 'No'],
      ['d', 'a', 'Pia', 'Who knows'],
    ],
  },
  {
    name: 'a page of answers below each comment, which name their parent',
    json: {
      data: {
        commentCount: 2,
        data: [
          {
            ...{ id: 'a', createdAt: '2026-11-20T06:30:00Z', by_nickname: 'Tom', content: 'At last', parentId: null },
            replies: {
              commentCount: 1,
              data: [
                {
                  ...{ id: 'b', createdAt: '2026-11-20T07:30:00Z', by_nickname: 'Ann', content: 'Yes it is' },
                  parentId: 'a',
                  replies: { commentCount: 0, data: [] },
                },
              ],
            },
          },
          {
            ...{ id: 'c', createdAt: '2026-11-20T08:30:00Z', by_nickname: 'Pia', content: 'Who knows', parentId: null },
            replies: { commentCount: 0, data: [] },
          },
        ],
      },
    },
    wanted: [
      ['a', '', 'Tom', 'At last'],
      ['b', 'a', 'Ann', 'Yes it is'],
      ['c', '', 'Pia', 'Who knows'],
    ],
  },
];

describe('comments', () => {
  for (const { name, json, wanted, total } of CASES)
    it(`reads ${name}`, async () => {
      const listing = await readRemarks(inline(json), options({ sourceTimezone: 'UTC' }), tools);
      expect(
        listing.items.map(({ id, parentId, author, body, text }) => [id, parentId, author.name, body?.source ?? text]),
      ).to.deep.equal(wanted);
      expect(listing.total).to.equal(total);
      expect(
        listing.items.every(({ publishedAt }) => name === 'json-server' || publishedAt?.kind === 'instant'),
      ).to.equal(true);
    });

  it('keeps the place of a deleted comment', async () => {
    const json = [
      { id: 1, author: 'x', content: '', status: 'deleted', created: '2026-11-20T10:00:00Z' },
      { id: 2, author: 'Ann', content: 'I am here', status: 'ok', created: '2026-11-20T10:00:00Z' },
    ];
    const { items } = await readRemarks(
      inline(json),
      options({ preset: 'none', map: 'id: id; text: content; author: author; status: status' }),
      tools,
    );
    expect(items.map(({ status }) => status)).to.deep.equal(['deleted', 'published']);
  });

  it('knows the paper’s own people by a flag or by the name of what they are', async () => {
    const staff = [true, 1, 'administrator', 'Moderator', false, 0, '0', 'guest', '', null];
    const json = staff.map((type, id) => ({ id: id + 1, author: 'Ann', content: 'Yes', type }));
    const map = 'id: id; text: content; author: author; staff: type';
    const { items } = await readRemarks(inline(json), options({ preset: 'none', map }), tools);
    expect(items.map((remark) => remark.staff)).to.deep.equal(staff.map((_, index) => index < 4));
  });

  it('keeps the line breaks of plain text and does not decode it', async () => {
    const json = [{ id: 1, author: 'Ann', body: 'One\n\ntwo &lt;b&gt;' }];
    const { items } = await readRemarks(inline(json), options({ preset: 'none', map: 'text: body' }), tools);
    expect(items[0]?.text).to.equal('One\n\ntwo &lt;b&gt;');
  });

  it('reads a long list in parts as it reads it in one', async () => {
    const json = Array.from({ length: 2_500 }, (_, index) => ({
      ...{
        id: index + 1,
        post: 7,
        parent: index % 5 ? index : 0,
        author_name: `Ann ${index}`,
        link: '',
        status: 'approved',
      },
      date_gmt: '2026-11-20T10:00:00',
      content: {
        rendered: index === 2_200 ? '' : `<p>Number ${index} says something of some length, as people do.</p>`,
      },
    }));
    const one = await readRemarks(inline(json), options(), tools);
    const parts = await readRemarks(answer(JSON.stringify(json)), options(), tools);
    expect(parts).to.deep.equal(one);
    expect([parts.items.length, parts.dropped]).to.deep.equal([2_499, 1]);
  });

  it('reads a thread 20,000 deep', async () => {
    let thread: object = { id: 'last', author: 'x', text: 'the end of it' };
    for (let depth = 20_000; depth > 0; depth--)
      thread = { id: `c${depth}`, author: 'x', text: 'and so on', replies: [thread] };
    const { items } = await readRemarks(inline({ comments: [thread] }), options(), tools);
    expect(items.length).to.equal(20_001);
    expect(items.at(-1)).to.include({ id: 'last', parentId: 'c20000' });
  }).timeout(10_000);

  it('says what a server said in an error with status 200', async () => {
    try {
      await readRemarks(inline({ errno: 1000, errmsg: 'Comment too fast!' }), options(), tools);
      expect.fail('no failure');
    } catch (failure) {
      expect(failure).to.be.instanceOf(Failure).with.property('kind', 'http');
      expect(String(failure)).to.contain('Comment too fast!');
    }
  });

  it('reads an empty list of every form as no comments', async () => {
    for (const json of [[], { comments: [] }, { data: { items: [] } }, { errno: 0, data: { data: [], count: 0 } }])
      expect((await readRemarks(inline(json), options(), tools)).items).to.deep.equal([]);
  });
});
