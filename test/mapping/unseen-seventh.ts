import type { UnseenThread } from './unseen-remarks.js';
import type { Unseen } from './unseen.js';

const T1 = 'Ferry strike ends after nine days';
const T2 = 'Harbour bridge closed until spring';

/** What the guess once got wrong in lists that nobody wrote for it; each has to be read right without a `map`. */
export const SEVENTH: readonly Unseen[] = [
  {
    name: 'writers with a job and a name in two',
    json: [
      {
        title: T1,
        published: '2026-11-20T06:30:00Z',
        link: '/a',
        author: { slug: 'ann-lee', first_name: 'Ann', last_name: 'Lee', title: 'Head of Harbours' },
      },
      {
        title: T2,
        published: '2026-11-19T06:30:00Z',
        link: '/b',
        author: { slug: 'tom-ray', first_name: 'Tom', last_name: '', title: 'Staff writer' },
      },
    ],
    title: T1,
    link: 'https://news.example/a',
    author: 'Ann Lee',
  },
  {
    name: 'writers with nothing but a title',
    json: [
      { title: T1, date: '2026-11-20', link: '/a', author: { id: 7, title: 'Ann Lee' } },
      { title: T2, date: '2026-11-19', link: '/b', author: { id: 8, title: 'Tom Ray' } },
    ],
    title: T1,
    author: 'Ann Lee',
  },
  {
    name: 'addresses written in two, as a host and a path',
    json: {
      rows: [
        { headline: T1, when: '2026-11-20', link: { host: 'pier.example', pathname: '/a/1' } },
        { headline: T2, when: '2026-11-19', link: { host: 'pier.example', pathname: '/b/2' } },
      ],
    },
    title: T1,
    link: 'https://pier.example/a/1',
  },
  {
    name: 'a relative link beside short ones',
    json: [
      { title: T1, date: '2026-11-20', shortUrl: 'https://n.example/1', amp_url: '/amp/a', link: '/2026/11/20/a' },
      { title: T2, date: '2026-11-19', shortUrl: 'https://n.example/2', amp_url: '/amp/b', link: '/2026/11/19/b' },
    ],
    title: T1,
    link: 'https://news.example/2026/11/20/a',
  },
  {
    name: 'Italian pages with papers to read, from an interface',
    json: {
      notizie: [
        {
          titolo: T1,
          dataPubblicazione: '2026-11-20T06:30:00Z',
          immagine: { detail_url: 'https://news.example/api/v2/images/8/', file: 'https://img.example/a.jpg' },
          allegati: [{ nome: 'a.pdf', url: 'https://static.example/a.pdf' }],
          urlPagina: 'https://www.ateneo.example/a',
          _links: { self: { href: 'https://eu1.api.ateneo.example/9' } },
        },
        {
          titolo: T2,
          dataPubblicazione: '2026-11-19T06:30:00Z',
          immagine: { detail_url: 'https://news.example/api/v2/images/9/', file: 'https://img.example/b.jpg' },
          allegati: [{ nome: 'b.pdf', url: 'https://static.example/b.pdf' }],
          urlPagina: 'https://www.ateneo.example/b',
          _links: { self: { href: 'https://eu1.api.ateneo.example/10' } },
        },
      ],
    },
    title: T1,
    link: 'https://www.ateneo.example/a',
    picture: 'https://img.example/a.jpg',
  },
  {
    name: 'a forum whose topics stand in an object with a title of its own',
    json: {
      title: '[[recent:title]]',
      url: '/recent',
      topics: [
        {
          titleRaw: T1,
          slug: '30/ferry',
          timestampISO: '2026-11-20T06:30:00Z',
          category: { name: 'Harbours', slug: '5/harbours', icon: 'fa-ship' },
          user: { displayname: 'Ann Lee', picture: '/assets/ann.png', signature: 'Always at sea' },
        },
        {
          titleRaw: T2,
          slug: '27/bridge',
          timestampISO: '2026-11-19T06:30:00Z',
          category: { name: 'Bridges', slug: '2/bridges', icon: 'fa-road' },
          user: { displayname: 'Tom Ray', picture: null, signature: '' },
        },
      ],
      breadcrumbs: [{ text: '[[global:home]]', url: '/' }],
    },
    title: T1,
    date: '2026-11-20T06:30:00Z',
    picture: '',
    author: 'Ann Lee',
    section: 'Harbours',
  },
  {
    name: 'discussions with nothing but tags, which stand beside the list',
    json: {
      data: [
        {
          type: 'discussions',
          id: '812',
          attributes: { title: T1, createdAt: '2026-11-20T06:30:00Z', shareUrl: 'https://f.example/d/812' },
          relationships: {
            tags: {
              data: [
                { type: 'tags', id: '7' },
                { type: 'tags', id: '8' },
              ],
            },
          },
        },
        {
          type: 'discussions',
          id: '811',
          attributes: { title: T2, createdAt: '2026-11-19T06:30:00Z', shareUrl: 'https://f.example/d/811' },
          relationships: { tags: { data: [{ type: 'tags', id: '8' }] } },
        },
      ],
      included: [
        { type: 'tags', id: '7', attributes: { name: 'Harbours', slug: 'harbours' } },
        { type: 'tags', id: '8', attributes: { name: 'Bridges', slug: 'bridges' } },
      ],
    },
    title: T1,
    link: 'https://f.example/d/812',
    section: 'Harbours',
    tags: 'Harbours, Bridges',
  },
  {
    name: 'posts in a community with a banner, and a name for addresses',
    json: {
      posts: [
        {
          post: { id: 1, name: T1, published: '2026-11-20T06:30:00Z', ap_id: 'https://f.example/post/1' },
          creator: { name: 'annlee', display_name: 'Ann Lee' },
          community: { name: 'boats', title: 'Boats and Ferries', banner: 'https://f.example/image/banner.png' },
        },
        {
          post: { id: 2, name: T2, published: '2026-11-19T06:30:00Z', ap_id: 'https://f.example/post/2' },
          creator: { name: 'tomray', display_name: 'Tom Ray' },
          community: { name: 'bridges', title: 'Bridges', banner: 'https://f.example/image/bridge.png' },
        },
      ],
    },
    title: T1,
    link: 'https://f.example/post/1',
    picture: '',
    author: 'Ann Lee',
    section: 'Boats and Ferries',
  },
  {
    name: 'entries that are signed, in a part of the site',
    json: [
      {
        title: T1,
        date: '2026-11-20T06:30:00Z',
        url: 'https://n.example/a',
        sign: { name: 'Ann Lee', photo: 'https://n.example/ann.jpg' },
        subsite: { name: 'Harbours', cover: 'https://n.example/harbours.jpg' },
      },
      {
        title: T2,
        date: '2026-11-19T06:30:00Z',
        url: 'https://n.example/b',
        sign: { name: 'Tom Ray', photo: 'https://n.example/tom.jpg' },
        subsite: { name: 'Bridges', cover: 'https://n.example/bridges.jpg' },
      },
    ],
    title: T1,
    author: 'Ann Lee',
    section: 'Harbours',
    picture: '',
  },
  {
    name: 'Spanish articles that are signed',
    json: [
      { titular: T1, fecha: '2026-11-20T06:30:00Z', enlace: 'https://n.example/a', firmante: 'Ann Lee' },
      { titular: T2, fecha: '2026-11-19T06:30:00Z', enlace: 'https://n.example/b', firmante: 'Tom Ray' },
    ],
    title: T1,
    author: 'Ann Lee',
  },
  {
    name: 'letters that were sent, under names that their readers never saw',
    json: {
      campaigns: [
        {
          id: 'x1',
          create_time: '2026-11-18T06:30:00Z',
          send_time: '2026-11-20T06:30:00Z',
          archive_url: 'https://m.example/a',
          settings: { title: '2026-11 weekly v3 FINAL', subject_line: T1, preview_text: 'And what else there was.' },
        },
        {
          id: 'x2',
          create_time: '2026-11-11T06:30:00Z',
          send_time: '2026-11-13T06:30:00Z',
          archive_url: 'https://m.example/b',
          settings: { title: '2026-11 weekly v2', subject_line: T2, preview_text: '' },
        },
      ],
    },
    title: T1,
    link: 'https://m.example/a',
    date: '2026-11-20T06:30:00Z',
  },
  {
    name: 'episodes by nobody but their show',
    json: [
      {
        title: T1,
        published_at: '2026-11-20T06:30:00Z',
        audio_url: 'https://p.example/1.mp3',
        artist: 'Salt & Signal',
      },
      {
        title: T2,
        published_at: '2026-11-19T06:30:00Z',
        audio_url: 'https://p.example/2.mp3',
        artist: 'Salt & Signal',
      },
    ],
    title: T1,
    link: '',
    author: 'Salt & Signal',
  },
  {
    name: 'episodes of a show with a host',
    json: [
      { title: T1, published_at: '2026-11-20T06:30:00Z', link: '/1', show: { title: 'Salt' }, author: 'Ann Lee' },
      { title: T2, published_at: '2026-11-19T06:30:00Z', link: '/2', show: { title: 'Salt' }, author: 'Tom Ray' },
    ],
    title: T1,
    author: 'Ann Lee',
  },
  {
    name: 'addresses written in two, as a base with a folder and a path without a slash',
    json: {
      rows: [
        { headline: T1, when: '2026-11-20', url: { base: 'https://pier.example/blog', path: 'a/1' } },
        { headline: T2, when: '2026-11-19', url: { base: 'https://pier.example/blog', path: 'b/2' } },
      ],
    },
    title: T1,
    link: 'https://pier.example/blog/a/1',
  },
  {
    name: 'German news with a short text beside a line that few of them have',
    json: [
      { ueberschrift: T1, datum: '20.11.2026', link: '/a', unterzeile: '27:26 am Hafen', kurztext: 'Vor 400 Leuten.' },
      { ueberschrift: T2, datum: '19.11.2026', link: '/b', unterzeile: '', kurztext: 'Beginn um 19 Uhr.' },
    ],
    title: T1,
    summary: 'Vor 400 Leuten.',
  },
  {
    name: 'Danish news under a topic',
    json: {
      nyheder: [
        { overskrift: T1, link: '/1', publiceret: '2026-11-20T06:30:00Z', emne: 'Havn', kontakt: { navn: 'Bo Dahl' } },
        { overskrift: T2, link: '/2', publiceret: '2026-11-19T06:30:00Z', emne: 'Broer', kontakt: null },
      ],
    },
    title: T1,
    section: 'Havn',
  },
  {
    name: 'rows of a Java back end under a column',
    json: {
      rows: [
        { newsTitle: T1, newsUrl: 'https://n.example/1', publishTime: '2026-11-20 06:30:00', columnName: 'Harbours' },
        { newsTitle: T2, newsUrl: 'https://n.example/2', publishTime: '2026-11-19 06:30:00', columnName: 'Bridges' },
      ],
    },
    title: T1,
    section: 'Harbours',
  },
];

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
];
