import { many } from './payloads.js';
import type { Unseen } from './unseen.js';

const HOST = 'https://news.example';
const DATE = '2026-11-20T06:30:00Z';

/** Lists in forms that are no plain list of objects, or hide among other lists. */
export const FORMS: readonly Unseen[] = [
  {
    name: 'columns and rows',
    json: {
      columns: ['id', 'title', 'url', 'published_at', 'image', 'author', 'section'],
      rows: [
        [1, 'The well is deep', '/well', '2026-11-20T06:30:00Z', '/i/well.jpg', 'Ann Lee', 'Country'],
        [2, 'The pump is old', '/pump', '2026-11-19T06:30:00Z', '/i/pump.jpg', 'Bo Cane', 'Country'],
      ],
    },
    title: 'The well is deep',
    link: `${HOST}/well`,
    date: DATE,
    picture: `${HOST}/i/well.jpg`,
    author: 'Ann Lee',
    section: 'Country',
  },
  {
    name: 'a sheet whose first row is its heading',
    json: {
      range: 'Posts!A1:F3',
      majorDimension: 'ROWS',
      values: [
        ['Title', 'Link', 'Date', 'Photo', 'Author', 'Section'],
        [
          'The well is deep',
          'https://s.example/well',
          '2026-11-20T06:30:00Z',
          'https://s.example/i/well.jpg',
          'Ann Lee',
          'Country',
        ],
        [
          'The pump is old',
          'https://s.example/pump',
          '2026-11-19T06:30:00Z',
          'https://s.example/i/pump.jpg',
          'Bo Cane',
          'Country',
        ],
      ],
    },
    title: 'The well is deep',
    link: 'https://s.example/well',
    date: DATE,
    picture: 'https://s.example/i/well.jpg',
    author: 'Ann Lee',
    section: 'Country',
  },
  {
    name: 'a root list whose first row is its heading',
    json: [
      ['headline', 'link', 'published', 'author'],
      ['The well is deep', '/well', '2026-11-20T06:30:00Z', 'Ann Lee'],
      ['The pump is old', '/pump', '2026-11-19T06:30:00Z', 'Bo Cane'],
    ],
    title: 'The well is deep',
    link: `${HOST}/well`,
    date: DATE,
    author: 'Ann Lee',
  },
  {
    name: 'columns with names, cells with values',
    json: {
      version: '0.6',
      status: 'ok',
      table: {
        cols: [
          { id: 'A', label: 'Title', type: 'string' },
          { id: 'B', label: 'URL', type: 'string' },
          { id: 'C', label: 'Published', type: 'string' },
        ],
        rows: [
          { c: [{ v: 'The well is deep' }, { v: 'https://s.example/well' }, { v: '2026-11-20T06:30:00Z' }] },
          { c: [{ v: 'The pump is old' }, { v: 'https://s.example/pump' }, null] },
        ],
      },
    },
    title: 'The well is deep',
    link: 'https://s.example/well',
    date: DATE,
  },
  {
    name: 'fields of one letter',
    json: [
      {
        i: 1,
        t: 'Rain fills the dam',
        u: '/rain',
        d: 1795156200,
        p: '/i/rain.jpg',
        a: 'Cy Dorn',
        s: 'Weather',
        x: 'It rained for nine days, and on the tenth it stopped.',
      },
      {
        i: 2,
        t: 'Sun empties it',
        u: '/sun',
        d: 1795156300,
        p: '/i/sun.jpg',
        a: 'Di Ewe',
        s: 'Weather',
        x: 'It shone for nine days, and on the tenth it went on.',
      },
    ],
    title: 'Rain fills the dam',
    link: `${HOST}/rain`,
    date: DATE,
    picture: `${HOST}/i/rain.jpg`,
    map: 'authors: a; section: s',
    author: 'Cy Dorn',
    section: 'Weather',
  },
  {
    name: 'a menu before the articles',
    json: {
      site: { name: 'The Post', url: 'https://post.example', logo: 'https://post.example/logo.png' },
      navigation: ['Home', 'World news', 'Our town', 'Sport today', 'Culture', 'Opinion', 'Weather', 'About us'].map(
        (title, index) => ({
          title,
          url: `https://post.example/${index}`,
          order: index,
        }),
      ),
      latest: many(
        {
          title: 'Wolf is seen near the farm',
          url: 'https://post.example/wolf',
          date: '2026-11-20T06:30:00Z',
          image: 'https://post.example/i/wolf.jpg',
          author: 'Em Fall',
          section: 'Our town',
        },
        {
          title: 'Sheep are brought home',
          url: 'https://post.example/sheep',
          image: 'https://post.example/i/sheep.jpg',
        },
      ),
      footer: {
        links: [
          { title: 'Privacy of readers', url: 'https://post.example/privacy' },
          { title: 'Terms of use', url: 'https://post.example/terms' },
        ],
      },
    },
    title: 'Wolf is seen near the farm',
    link: 'https://post.example/wolf',
    date: DATE,
    picture: 'https://post.example/i/wolf.jpg',
    author: 'Em Fall',
    section: 'Our town',
  },
  {
    name: 'a long menu with pictures before two articles',
    json: {
      menu: Array.from({ length: 14 }, (_, index) => ({
        id: index,
        label: `Section number ${index}`,
        href: `/sections/${index}`,
        icon: `/icons/${index}.png`,
        children: [{ label: 'All of it', href: `/sections/${index}/all` }],
      })),
      content: {
        teasers: [
          {
            headline: 'Fog delays the mail',
            target: '/fog',
            firstPublished: 1795156200,
            picture: { sources: [{ url: '/i/fog.jpg', width: 800 }] },
            byline: 'Flo Gar',
          },
          {
            headline: 'Mail arrives at noon',
            target: '/mail',
            firstPublished: 1795156300,
            picture: { sources: [{ url: '/i/mail.jpg', width: 800 }] },
            byline: 'Gus Hill',
          },
        ],
      },
    },
    title: 'Fog delays the mail',
    link: `${HOST}/fog`,
    date: DATE,
    picture: `${HOST}/i/fog.jpg`,
    author: 'Flo Gar',
  },
  {
    name: "a framework's page data",
    json: {
      buildId: 'x',
      page: '/',
      props: {
        pageProps: {
          locale: 'en',
          initialState: {
            user: null,
            layout: {
              header: {
                links: [
                  { text: 'Home page', href: '/' },
                  { text: 'All news', href: '/news' },
                  { text: 'Contact us', href: '/contact' },
                ],
              },
            },
            feed: {
              isLoading: false,
              blocks: [
                { type: 'banner', text: 'Subscribe now' },
                {
                  type: 'list',
                  stories: many(
                    {
                      storyId: 's1',
                      displayHeadline: 'Cows walk to the sea',
                      canonicalPath: '/story/cows',
                      publishedTimestamp: 1795156200000,
                      leadMedia: {
                        kind: 'image',
                        crops: {
                          wide: { src: 'https://img.example/cows-wide.jpg' },
                          square: { src: 'https://img.example/cows-square.jpg' },
                        },
                      },
                      contributors: [{ person: { displayName: 'Hal Ing' } }],
                      taxonomy: { primary: { label: 'Farming' }, secondary: [] },
                    },
                    { storyId: 's2', displayHeadline: 'Goats stay on the hill', canonicalPath: '/story/goats' },
                  ),
                },
              ],
            },
          },
        },
      },
      query: {},
    },
    title: 'Cows walk to the sea',
    link: `${HOST}/story/cows`,
    date: DATE,
    picture: 'https://img.example/cows-wide.jpg',
    author: 'Hal Ing',
    section: 'Farming',
  },
  {
    name: 'entities by id, with the order beside them',
    json: {
      result: ['a', 'b'],
      entities: {
        users: { u1: { id: 'u1', name: 'Ina Jay' } },
        articles: {
          a: {
            id: 'a',
            title: 'Moths eat the flag',
            link: '/moths',
            publishedAt: '2026-11-20T06:30:00Z',
            author: 'u1',
          },
          b: { id: 'b', title: 'A new flag is sewn', link: '/flag', publishedAt: '2026-11-21T06:30:00Z', author: 'u1' },
        },
      },
    },
    title: 'Moths eat the flag',
    link: `${HOST}/moths`,
    date: DATE,
  },
  {
    name: 'pictures and people as lists of objects',
    json: {
      articles: many(
        {
          key: 'k1',
          titles: { main: 'Eels swim upstream', sub: 'And nobody knows why' },
          links: [
            { rel: 'self', href: 'https://api.eels.example/v1/articles/k1' },
            { rel: 'web', href: 'https://eels.example/k1' },
          ],
          dates: {
            created: '2026-11-18T06:30:00Z',
            published: '2026-11-20T06:30:00Z',
            updated: '2026-11-21T06:30:00Z',
          },
          images: [
            {
              role: 'main',
              formats: [
                { name: 'l', uri: 'https://eels.example/i/l.jpg' },
                { name: 's', uri: 'https://eels.example/i/s.jpg' },
              ],
            },
          ],
          persons: [
            { role: 'author', firstName: 'Jan', lastName: 'Kolk' },
            { role: 'photo', firstName: 'Kim', lastName: 'Lohr' },
          ],
          categories: [{ taxonomy: 'section', term: { name: 'Nature' } }],
        },
        {
          key: 'k2',
          titles: { main: 'Pike swim downstream', sub: 'As they always did' },
          links: [
            { rel: 'self', href: 'https://api.eels.example/v1/articles/k2' },
            { rel: 'web', href: 'https://eels.example/k2' },
          ],
        },
      ),
    },
    title: 'Eels swim upstream',
    link: 'https://eels.example/k1',
    date: DATE,
    picture: 'https://eels.example/i/l.jpg',
    author: 'Jan Kolk',
    section: 'Nature',
    map: 'url: links[rel=web].href',
  },
  {
    name: 'two lists, the promoted one first',
    json: {
      sponsored: [
        {
          title: 'Buy a boat today',
          url: 'https://ads.example/1',
          image: 'https://ads.example/1.jpg',
          sponsor: 'Boats Ltd',
        },
        {
          title: 'Sell a boat today',
          url: 'https://ads.example/2',
          image: 'https://ads.example/2.jpg',
          sponsor: 'Boats Ltd',
        },
      ],
      stories: many(
        {
          title: 'Whale visits the bay',
          url: 'https://w.example/whale',
          image: 'https://w.example/whale.jpg',
          time: '2026-11-20T06:30:00Z',
          writer: 'Lea Marsh',
          desk: 'Coast',
        },
        { title: 'Seal leaves the bay', url: 'https://w.example/seal', image: 'https://w.example/seal.jpg' },
        { title: 'Crab stays', url: 'https://w.example/crab', image: 'https://w.example/crab.jpg' },
      ),
    },
    title: 'Whale visits the bay',
    link: 'https://w.example/whale',
    date: DATE,
    picture: 'https://w.example/whale.jpg',
    author: 'Lea Marsh',
    section: 'Coast',
  },
  {
    name: 'only a slug, and dates in seconds as text',
    json: {
      posts: many(
        {
          post_id: '7',
          post_title: 'Ice is thick enough',
          post_slug: 'ice',
          post_time: '1795156200',
          post_thumb: 'thumbs/ice.jpg',
          post_writer: 'Max Nye',
          post_cat: 'Winter',
        },
        {
          post_id: '8',
          post_title: 'Ice is gone',
          post_slug: 'gone',
          post_time: '1795156300',
          post_thumb: 'thumbs/gone.jpg',
        },
      ),
    },
    title: 'Ice is thick enough',
    link: '',
    date: DATE,
    picture: `${HOST}/api/thumbs/ice.jpg`,
    author: 'Max Nye',
    section: 'Winter',
  },
  {
    name: 'text in several languages in each field',
    json: {
      items: many(
        {
          id: 3,
          headline: { de: 'Die Uhr steht', en: 'The clock stops' },
          teaser: { de: 'Seit vier Uhr schlägt sie nicht mehr.', en: 'It has not struck since four.' },
          permalink: { de: 'https://m.example/de/uhr', en: 'https://m.example/en/clock' },
          date: '2026-11-20T06:30:00Z',
          media: { image: { original: { url: 'https://m.example/i/uhr.jpg' } } },
        },
        {
          id: 4,
          headline: { de: 'Die Uhr geht', en: 'The clock goes' },
          permalink: { de: 'https://m.example/de/geht', en: 'https://m.example/en/goes' },
        },
      ),
    },
    title: 'Die Uhr steht',
    link: 'https://m.example/de/uhr',
    date: DATE,
    picture: 'https://m.example/i/uhr.jpg',
  },
];
