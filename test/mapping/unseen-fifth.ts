import type { UnseenThread } from './unseen-remarks.js';

const date = '2026-11-20T06:30:00Z';
const SAYS = 'I saw it from the pier, and it was larger than a house.';
const REPLY = 'No, it was smaller than that, and it was a boat.';
const comments = { says: SAYS, author: 'Ann Lee', date, count: 2 } as const;

/** Threads that were written down after the fourth were mended; it then read 8 of these 10 right in every field. */
export const FIFTH_THREADS: readonly UnseenThread[] = [
  {
    name: 'Directus',
    json: {
      data: [
        {
          id: 'a1',
          status: 'published',
          date_created: '2026-11-20T06:30:00.000Z',
          date_updated: null,
          article: 'x9',
          user_created: { id: 'u1', first_name: 'Ann', last_name: 'Lee', avatar: null },
          message: SAYS,
          reply_to: null,
        },
        {
          id: 'a2',
          status: 'published',
          date_created: '2026-11-20T07:30:00.000Z',
          date_updated: null,
          article: 'x9',
          user_created: { id: 'u2', first_name: 'Tom', last_name: 'Ray', avatar: null },
          message: REPLY,
          reply_to: 'a1',
        },
      ],
    },
    ...comments,
    answers: [1],
  },
  {
    name: 'Strapi 5',
    json: {
      data: [
        {
          id: 3,
          documentId: 'd1',
          content: SAYS,
          createdAt: '2026-11-20T06:30:00.000Z',
          updatedAt: '2026-11-20T06:31:00.000Z',
          publishedAt: '2026-11-20T06:30:00.000Z',
          locale: null,
          authorName: 'Ann Lee',
          parent: null,
          article: { id: 5, documentId: 'x', title: 'Ferry strike', slug: 'ferry' },
        },
        {
          id: 4,
          documentId: 'd2',
          content: REPLY,
          createdAt: '2026-11-20T07:30:00.000Z',
          updatedAt: '2026-11-20T07:31:00.000Z',
          publishedAt: '2026-11-20T07:30:00.000Z',
          locale: null,
          authorName: 'Tom Ray',
          parent: { id: 3, documentId: 'd1', content: SAYS },
          article: { id: 5, documentId: 'x', title: 'Ferry strike', slug: 'ferry' },
        },
      ],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 2 } },
    },
    ...comments,
    answers: [1],
  },
  {
    name: 'Jira-like, in a document format',
    json: {
      startAt: 0,
      maxResults: 50,
      total: 2,
      comments: [
        {
          self: 'https://x.example/rest/api/2/issue/1/comment/1',
          id: '10',
          author: {
            self: 'https://x.example/user?id=1',
            accountId: '5b',
            displayName: 'Ann Lee',
            avatarUrls: { '48x48': 'https://img.example/ann.png' },
            active: true,
          },
          body: SAYS,
          updateAuthor: { accountId: '5b', displayName: 'Max Mod', active: true },
          created: '2026-11-20T06:30:00.000+0000',
          updated: '2026-11-21T06:30:00.000+0000',
          jsdPublic: true,
        },
        {
          self: 'https://x.example/rest/api/2/issue/1/comment/2',
          id: '11',
          author: { self: 'https://x.example/user?id=2', accountId: '5c', displayName: 'Tom Ray', active: true },
          body: REPLY,
          updateAuthor: { accountId: '5c', displayName: 'Tom Ray', active: true },
          created: '2026-11-20T07:30:00.000+0000',
          updated: '2026-11-20T07:30:00.000+0000',
          jsdPublic: true,
        },
      ],
    },
    ...comments,
  },
  {
    name: 'Sanity with nested replies',
    json: {
      ms: 5,
      result: [
        {
          _id: 's1',
          _type: 'comment',
          _createdAt: '2026-11-20T06:30:00Z',
          _updatedAt: '2026-11-20T06:30:00Z',
          name: 'Ann Lee',
          email: null,
          comment: SAYS,
          approved: true,
          post: { _ref: 'p1', _type: 'reference' },
          replies: [
            {
              _key: 'k1',
              _id: 's2',
              _type: 'comment',
              _createdAt: '2026-11-20T07:30:00Z',
              name: 'Tom Ray',
              comment: REPLY,
              approved: true,
              post: { _ref: 'p1', _type: 'reference' },
            },
          ],
        },
      ],
    },
    ...comments,
    answers: [1],
  },
  {
    name: 'Vue forum with included users and posts (JSON:API)',
    json: {
      data: [
        {
          type: 'comments',
          id: '1',
          attributes: { bodyHtml: `<p>${SAYS}</p>`, insertedAt: '2026-11-20T06:30:00Z', likesCount: 2 },
          relationships: { author: { data: { type: 'people', id: '7' } }, parent: { data: null } },
        },
        {
          type: 'comments',
          id: '2',
          attributes: { bodyHtml: `<p>${REPLY}</p>`, insertedAt: '2026-11-20T07:30:00Z', likesCount: 0 },
          relationships: {
            author: { data: { type: 'people', id: '8' } },
            parent: { data: { type: 'comments', id: '1' } },
          },
        },
      ],
      included: [
        { type: 'people', id: '7', attributes: { fullName: 'Ann Lee', avatarUrl: 'https://img.example/ann.png' } },
        { type: 'people', id: '8', attributes: { fullName: 'Tom Ray', avatarUrl: null } },
      ],
    },
    ...comments,
    answers: [1],
  },
  {
    name: 'German newspaper, forum of readers',
    json: {
      anzahl: 2,
      beitraege: [
        {
          beitragId: 'b1',
          verfasser: 'Ann Lee',
          inhalt: SAYS,
          erstelltAm: '2026-11-20T07:30:00+01:00',
          empfehlungen: 3,
          antworten: [
            {
              beitragId: 'b2',
              verfasser: 'Tom Ray',
              inhalt: REPLY,
              erstelltAm: '2026-11-20T08:30:00+01:00',
              empfehlungen: 0,
              antworten: [],
            },
          ],
        },
      ],
    },
    ...comments,
    answers: [1],
  },
  {
    name: 'Supabase with a joined profile',
    json: [
      {
        id: 'e1',
        created_at: '2026-11-20T06:30:00.123+00:00',
        body: SAYS,
        parent_id: null,
        post_slug: 'ferry',
        profiles: { id: 'u1', full_name: 'Ann Lee', avatar_url: 'https://img.example/ann.png' },
      },
      {
        id: 'e2',
        created_at: '2026-11-20T07:30:00.123+00:00',
        body: REPLY,
        parent_id: 'e1',
        post_slug: 'ferry',
        profiles: { id: 'u2', full_name: 'Tom Ray', avatar_url: null },
      },
    ],
    ...comments,
    date: '2026-11-20T06:30:00.123Z',
    answers: [1],
  },
  {
    name: 'Comments keyed by id, with the order beside them',
    json: {
      rootIds: ['r1'],
      byId: {
        r1: { id: 'r1', authorId: 'u1', body: SAYS, createdAt: 1795156200000, childIds: ['r2'], parentId: null },
        r2: { id: 'r2', authorId: 'u2', body: REPLY, createdAt: 1795159800000, childIds: [], parentId: 'r1' },
      },
      authors: { u1: { id: 'u1', name: 'Ann Lee' }, u2: { id: 'u2', name: 'Tom Ray' } },
    },
    ...comments,
    answers: [1],
  },
  {
    name: 'Portuguese, home-made',
    json: {
      sucesso: true,
      comentarios: [
        {
          id: 1,
          nome: 'Ann Lee',
          mensagem: SAYS,
          criado_em: '2026-11-20T03:30:00-03:00',
          curtidas: 2,
          resposta_a: null,
        },
        { id: 2, nome: 'Tom Ray', mensagem: REPLY, criado_em: '2026-11-20T04:30:00-03:00', curtidas: 0, resposta_a: 1 },
      ],
    },
    ...comments,
    answers: [1],
  },
  {
    name: 'PHP board',
    json: {
      topic: { topic_id: '9', title: 'Ferry', author: 'Eve Moss', created: '1795150000' },
      posts: [
        {
          post_id: '31',
          topic_id: '9',
          poster_id: '4',
          username: 'Ann Lee',
          post_time: '1795156200',
          post_subject: 'Ferry',
          post_text: SAYS,
          avatar: 'https://img.example/ann.png',
          post_edit_time: '0',
          reply_to_post_id: '0',
        },
        {
          post_id: '32',
          topic_id: '9',
          poster_id: '5',
          username: 'Tom Ray',
          post_time: '1795159800',
          post_subject: 'Re: Ferry',
          post_text: REPLY,
          avatar: '',
          post_edit_time: '0',
          reply_to_post_id: '31',
        },
      ],
    },
    ...comments,
    answers: [1],
  },
];
