import type { UnseenThread } from './unseen-remarks.js';
import type { Unseen } from './unseen.js';

const T1 = 'Ferry strike ends after nine days';
const T2 = 'Harbour bridge closed until spring';

/** What the guess once got wrong in lists that nobody wrote for it; each has to be read right without a `map`. */
export const SEVENTH: readonly Unseen[] = [];

const SAYS = 'I saw it from the pier, and it was larger than a house.';
const REPLY = 'No, it was smaller than that, and it was a boat.';
const comments = { says: SAYS, author: 'Ann Lee', date: '2026-11-20T06:30:00Z' } as const;

export const SEVENTH_THREADS: readonly UnseenThread[] = [
  {
    name: 'posts that are numbered, some of which name the number that they answer',
    json: {
      title: T1,
      posts: [
        { pid: 179, content: `<p>${SAYS}</p>`, timestampISO: '2026-11-20T06:30:00Z', user: { displayname: 'Ann Lee' } },
        {
          pid: 181,
          toPid: 179,
          content: `<p>${REPLY}</p>`,
          timestampISO: '2026-11-20T07:30:00Z',
          user: { displayname: 'Tom Ray' },
          parent: { displayname: 'Ann Lee' },
        },
        { pid: 190, content: '<p>Both.</p>', timestampISO: '2026-11-20T08:30:00Z', user: { displayname: 'Cy Dorn' } },
      ],
    },
    ...comments,
    count: 3,
    answers: [1],
  },
  {
    name: 'a page of answers below each comment, which name it as their parent',
    json: {
      data: {
        commentCount: 2,
        data: [
          {
            id: 'a1',
            createdAt: '2026-11-20T06:30:00Z',
            by_nickname: 'Ann Lee',
            content: SAYS,
            parentId: null,
            replies: {
              commentCount: 1,
              data: [
                {
                  id: 'a2',
                  createdAt: '2026-11-20T07:30:00Z',
                  by_nickname: 'Tom Ray',
                  content: REPLY,
                  parentId: 'a1',
                  replies: { commentCount: 0, data: [] },
                },
              ],
            },
          },
          {
            id: 'a3',
            createdAt: '2026-11-20T08:30:00Z',
            by_nickname: 'Cy Dorn',
            content: 'Both.',
            parentId: null,
            replies: { commentCount: 0, data: [] },
          },
        ],
      },
    },
    ...comments,
    count: 3,
    answers: [1],
  },
];
