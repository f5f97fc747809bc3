import { many, type GuessCase } from './payloads.js';

const LISTS: readonly (readonly [name: string, json: unknown, wanted: Omit<GuessCase, 'name' | 'json'>])[] = [
  [
    'Kentico/Kontent',
    {
      items: [
        {
          system: {
            id: 'k1',
            name: 'Coffee',
            codename: 'coffee',
            language: 'en-US',
            type: 'article',
            last_modified: '2026-02-02T10:00:00Z',
          },
          elements: {
            title: { type: 'text', name: 'Title', value: 'Coffee beverages' },
            url_pattern: { type: 'url_slug', name: 'URL', value: 'coffee-beverages' },
            post_date: { type: 'date_time', name: 'Date', value: '2026-01-18T00:00:00Z' },
            teaser_image: {
              type: 'asset',
              name: 'Teaser',
              value: [{ name: 'c.jpg', type: 'image/jpeg', url: 'https://assets.kc.example/c.jpg' }],
            },
            summary: { type: 'text', value: 'We like coffee a lot here.' },
          },
        },
        {
          system: {
            id: 'k2',
            name: 'Tea',
            codename: 'tea',
            language: 'en-US',
            type: 'article',
            last_modified: '2026-02-03T10:00:00Z',
          },
          elements: {
            title: { type: 'text', name: 'Title', value: 'Tea beverages' },
            url_pattern: { type: 'url_slug', name: 'URL', value: 'tea-beverages' },
            post_date: { type: 'date_time', name: 'Date', value: '2026-01-19T00:00:00Z' },
            teaser_image: {
              type: 'asset',
              name: 'Teaser',
              value: [{ name: 't.jpg', type: 'image/jpeg', url: 'https://assets.kc.example/t.jpg' }],
            },
            summary: { type: 'text', value: 'We like tea a lot here too.' },
          },
        },
      ],
    },
    { title: 'Coffee beverages', date: '2026-01-18T00:00:00Z', picture: 'https://assets.kc.example/c.jpg' },
  ],
  [
    'Bing News',
    {
      _type: 'News',
      webSearchUrl: 'https://bing.example',
      totalEstimatedMatches: 2,
      value: many(
        {
          name: 'Boat sinks in bay',
          url: 'https://p.example/boat',
          image: { thumbnail: { contentUrl: 'https://bing.example/th?id=1', width: 700, height: 400 } },
          description: 'A boat sank in the bay at night.',
          provider: [{ _type: 'Organization', name: 'Paper' }],
          datePublished: '2026-11-20T06:00:00.0000000Z',
          category: 'World',
        },
        {
          name: 'Boat is raised',
          url: 'https://p.example/raised',
          image: { thumbnail: { contentUrl: 'https://bing.example/th?id=2' } },
        },
      ),
    },
    {
      title: 'Boat sinks in bay',
      link: 'https://p.example/boat',
      date: '2026-11-20T06:00:00Z',
      picture: 'https://bing.example/th?id=1',
      section: 'World',
    },
  ],
  [
    'Event Registry',
    {
      articles: {
        results: many(
          {
            uri: '77',
            lang: 'eng',
            isDuplicate: false,
            date: '2026-11-20',
            time: '06:00:00',
            dateTime: '2026-11-20T06:00:00Z',
            dateTimePub: '2026-11-20T05:58:00Z',
            dataType: 'news',
            sim: 0,
            url: 'https://p.example/er',
            title: 'Ports agree on tolls',
            body: 'The ports agreed on Friday that tolls will rise.',
            source: { uri: 'p.example', dataType: 'news', title: 'Paper' },
            authors: [{ uri: 'ann@p.example', name: 'Ann Lee', type: 'author' }],
            image: 'https://p.example/er.jpg',
            sentiment: 0.1,
            relevance: 5,
          },
          { uri: '78', url: 'https://p.example/er2', title: 'Ports disagree again', image: null },
        ),
        totalResults: 2,
      },
    },
    {
      title: 'Ports agree on tolls',
      link: 'https://p.example/er',
      picture: 'https://p.example/er.jpg',
      author: 'Ann Lee',
    },
  ],
  [
    'Flarum',
    {
      links: { first: 'https://f.example/api/discussions' },
      data: [
        {
          type: 'discussions',
          id: '1',
          attributes: {
            title: 'How to splice',
            slug: '1-how-to-splice',
            commentCount: 4,
            participantCount: 2,
            createdAt: '2026-05-01T10:00:00+00:00',
            lastPostedAt: '2026-05-02T10:00:00+00:00',
            shareUrl: 'https://f.example/d/1-how-to-splice',
          },
          relationships: { user: { data: { type: 'users', id: '3' } }, tags: { data: [{ type: 'tags', id: '2' }] } },
        },
        {
          type: 'discussions',
          id: '2',
          attributes: {
            title: 'How to whip',
            slug: '2-how-to-whip',
            commentCount: 1,
            createdAt: '2026-05-03T10:00:00+00:00',
            shareUrl: 'https://f.example/d/2',
          },
          relationships: { user: { data: { type: 'users', id: '3' } } },
        },
      ],
      included: [
        { type: 'users', id: '3', attributes: { username: 'splicer', displayName: 'The Splicer', avatarUrl: null } },
        { type: 'tags', id: '2', attributes: { name: 'Rope', slug: 'rope' } },
      ],
    },
    {
      title: 'How to splice',
      link: 'https://f.example/d/1-how-to-splice',
      date: '2026-05-01T10:00:00Z',
      author: 'The Splicer',
    },
  ],
  [
    'StackExchange',
    {
      items: many(
        {
          tags: ['knots'],
          owner: {
            reputation: 4,
            user_id: 9,
            display_name: 'Bo',
            profile_image: 'https://i.example/bo.png',
            link: 'https://so.example/u/9',
          },
          is_answered: true,
          view_count: 4,
          answer_count: 3,
          score: 2,
          last_activity_date: 1795084900,
          creation_date: 1795084200,
          question_id: 55,
          link: 'https://so.example/q/55',
          title: 'Which knot is best?',
        },
        { question_id: 56, link: 'https://so.example/q/56', title: 'Which rope is best?' },
      ),
      has_more: false,
      quota_max: 300,
    },
    { title: 'Which knot is best?', link: 'https://so.example/q/55', date: '2026-11-19T10:30:00Z', author: 'Bo' },
  ],
  [
    'Webflow',
    {
      items: many(
        {
          id: 'w1',
          cmsLocaleId: 'x',
          lastPublished: '2026-03-03T03:00:00.000Z',
          lastUpdated: '2026-03-03T03:00:00.000Z',
          createdOn: '2026-03-01T03:00:00.000Z',
          isArchived: false,
          isDraft: false,
          fieldData: {
            name: 'Masts made of grass',
            slug: 'masts',
            'post-summary': 'Bamboo holds in storms.',
            'main-image': { fileId: 'f', url: 'https://cdn.webflow.example/m.jpg', alt: null },
            'author-name': 'Li Mast',
            'category-name': 'Boats',
          },
        },
        {
          id: 'w2',
          fieldData: {
            name: 'Sails made of wool',
            slug: 'sails',
            'post-summary': 'Heavy in the rain, it is said.',
            'main-image': { fileId: 'g', url: 'https://cdn.webflow.example/s.jpg', alt: null },
            'author-name': 'Li Mast',
            'category-name': 'Boats',
          },
        },
      ),
      pagination: { limit: 100, offset: 0, total: 2 },
    },
    {
      title: 'Masts made of grass',
      link: '',
      picture: 'https://cdn.webflow.example/m.jpg',
      author: 'Li Mast',
      section: 'Boats',
    },
  ],
  [
    'Wagtail',
    {
      meta: { total_count: 2 },
      items: many(
        {
          id: 3,
          meta: {
            type: 'blog.BlogPage',
            detail_url: 'https://w.example/api/v2/pages/3/',
            html_url: 'https://w.example/blog/eels/',
            slug: 'eels',
            first_published_at: '2026-06-06T06:00:00Z',
          },
          title: 'Eels at dawn',
          intro: 'They leave before sunrise.',
          feed_image: { id: 1, meta: { download_url: 'https://w.example/media/eels.jpg' }, title: 'Eels' },
          author: 'Eli Sund',
        },
        {
          id: 4,
          meta: {
            type: 'blog.BlogPage',
            detail_url: 'https://w.example/api/v2/pages/4/',
            html_url: 'https://w.example/blog/rays/',
            slug: 'rays',
            first_published_at: '2026-06-07T06:00:00Z',
          },
          title: 'Rays at dusk',
        },
      ),
    },
    {
      title: 'Eels at dawn',
      link: 'https://w.example/blog/eels/',
      date: '2026-06-06T06:00:00Z',
      picture: 'https://w.example/media/eels.jpg',
      author: 'Eli Sund',
    },
  ],
  [
    'Umbraco',
    {
      total: 2,
      items: many(
        {
          contentType: 'article',
          name: 'Locks and keys',
          createDate: '2026-01-01T10:00:00',
          updateDate: '2026-01-03T10:00:00',
          route: { path: '/news/locks/', startItem: { id: 's', path: 'home' } },
          id: 'u1',
          properties: {
            headline: 'Locks and keys of the canal',
            publishDate: '2026-01-02T10:00:00',
            author: 'Kay Lock',
            mainImage: [
              {
                id: 'i',
                name: 'lock',
                mediaType: 'Image',
                url: '/media/lock.jpg',
                extension: 'jpg',
                width: 10,
                height: 5,
              },
            ],
            category: 'Canals',
          },
        },
        {
          name: 'Barges',
          route: { path: '/news/barges/' },
          id: 'u2',
          properties: {
            headline: 'Barges that float',
            publishDate: '2026-01-04T10:00:00',
            author: 'Kay Lock',
            mainImage: null,
            category: 'Canals',
          },
        },
      ),
    },
    {
      title: 'Locks and keys of the canal',
      link: 'https://news.example/news/locks/',
      date: '2026-01-02T10:00:00Z',
      picture: 'https://news.example/media/lock.jpg',
      author: 'Kay Lock',
      section: 'Canals',
    },
  ],
  [
    'Arc XP',
    {
      content_elements: many(
        {
          _id: 'ARC1',
          type: 'story',
          canonical_url: '/news/2026/port/',
          headlines: { basic: 'Port expands', mobile: '' },
          description: { basic: 'A third pier is planned.' },
          display_date: '2026-11-20T06:00:00Z',
          created_date: '2026-11-19T06:00:00Z',
          credits: { by: [{ type: 'author', name: 'Al Pier', url: '/author/al' }] },
          promo_items: {
            basic: { type: 'image', url: 'https://arc.example/port.jpg', width: 10, height: 5, caption: 'Pier' },
          },
          taxonomy: { primary_section: { _id: '/news', name: 'News' } },
        },
        { _id: 'ARC2', canonical_url: '/news/2026/starport/', headlines: { basic: 'Port shrinks' } },
      ),
      count: 2,
    },
    {
      title: 'Port expands',
      link: 'https://news.example/news/2026/port/',
      date: '2026-11-20T06:00:00Z',
      picture: 'https://arc.example/port.jpg',
      author: 'Al Pier',
      section: 'News',
    },
  ],
  [
    'Craft',
    {
      data: {
        entries: many(
          {
            id: '9',
            title: 'Old maps',
            uri: 'blog/old-maps',
            url: 'https://c.example/blog/old-maps',
            postDate: '2026-09-09T09:00:00+00:00',
            dateUpdated: '2026-09-10T09:00:00+00:00',
            author: { fullName: 'Mo Chart' },
            featuredImage: [{ url: 'https://c.example/maps.jpg', title: 'Maps' }],
            newsCategory: [{ title: 'History' }],
          },
          {
            id: '10',
            title: 'New maps',
            uri: 'blog/new-maps',
            url: 'https://c.example/blog/new-maps',
            featuredImage: [],
          },
        ),
      },
    },
    {
      title: 'Old maps',
      link: 'https://c.example/blog/old-maps',
      date: '2026-09-09T09:00:00Z',
      picture: 'https://c.example/maps.jpg',
      author: 'Mo Chart',
      section: 'History',
    },
  ],
  [
    'Product Hunt',
    {
      data: {
        posts: {
          edges: [
            {
              node: {
                id: '1',
                name: 'TideClock',
                tagline: 'A clock for tides on your wall',
                url: 'https://ph.example/posts/tideclock',
                createdAt: '2026-11-01T08:00:00Z',
                commentsCount: 3,
                thumbnail: { url: 'https://ph.example/i/1.png' },
                user: { name: 'Kai', profileImage: 'https://ph.example/u/kai.png' },
                topics: { edges: [{ node: { name: 'Hardware' } }] },
              },
            },
            {
              node: {
                id: '2',
                name: 'MoonClock',
                tagline: 'A clock for moons on your wall',
                url: 'https://ph.example/posts/moonclock',
                createdAt: '2026-11-02T08:00:00Z',
                thumbnail: { url: 'https://ph.example/i/2.png' },
                user: { name: 'Kai', profileImage: 'https://ph.example/u/kai.png' },
                topics: { edges: [] },
              },
            },
          ],
        },
      },
    },
    {
      title: 'TideClock',
      link: 'https://ph.example/posts/tideclock',
      date: '2026-11-01T08:00:00Z',
      picture: 'https://ph.example/i/1.png',
      author: 'Kai',
    },
  ],
  [
    'Spanish home',
    {
      noticias: many(
        {
          titulo: 'Vuelve el tranvía',
          enlace: 'https://d.example/tranvia',
          fecha: '2026-11-20T08:00:00Z',
          imagen: 'https://d.example/t.jpg',
          autor: 'Eva Ruiz',
          categoria: 'Ciudad',
          resumen: 'Después de cuarenta años.',
        },
        { titulo: 'Cierra el mercado', enlace: 'https://d.example/m', imagen: 'https://d.example/m.jpg' },
      ),
    },
    {
      title: 'Vuelve el tranvía',
      link: 'https://d.example/tranvia',
      date: '2026-11-20T08:00:00Z',
      picture: 'https://d.example/t.jpg',
      author: 'Eva Ruiz',
      section: 'Ciudad',
    },
  ],
  [
    'Blogger',
    {
      kind: 'blogger#postList',
      items: many(
        {
          kind: 'blogger#post',
          id: '8',
          blog: { id: '1' },
          published: '2026-02-02T02:00:00-08:00',
          updated: '2026-02-03T02:00:00-08:00',
          url: 'http://b.example/2026/02/oars.html',
          selfLink: 'https://www.googleapis.com/blogger/v3/blogs/1/posts/8',
          title: 'Oars',
          content: '<p>Oars are long.</p>',
          author: { id: '5', displayName: 'Row Er', url: 'https://b.example/p', image: { url: '//b.example/a.png' } },
          replies: { totalItems: '2', selfLink: 'https://www.googleapis.com/x' },
          labels: ['boats'],
        },
        {
          id: '9',
          url: 'http://b.example/2026/02/masts.html',
          selfLink: 'https://www.googleapis.com/blogger/v3/blogs/1/posts/9',
          title: 'Masts',
        },
      ),
    },
    { title: 'Oars', link: 'http://b.example/2026/02/oars.html', date: '2026-02-02T10:00:00Z', author: 'Row Er' },
  ],
  [
    'Tumblr',
    {
      meta: { status: 200, msg: 'OK' },
      response: {
        blog: { name: 'sea', title: 'Sea', url: 'https://sea.tumblr.example/' },
        posts: many(
          {
            type: 'text',
            id: 5,
            blog_name: 'sea',
            post_url: 'https://sea.tumblr.example/post/5',
            slug: 'foam',
            date: '2026-01-01 10:00:00 GMT',
            timestamp: 1767261600,
            title: 'Foam on the pier',
            body: '<p>White.</p>',
            tags: ['foam'],
            note_count: 4,
          },
          { id: 6, post_url: 'https://sea.tumblr.example/post/6', title: 'Spray on the pier' },
        ),
        total_posts: 2,
      },
    },
    { title: 'Foam on the pier', link: 'https://sea.tumblr.example/post/5', date: '2026-01-01T10:00:00Z' },
  ],
];

/** Lists that were written after the guess, to see what it makes of names it was not made for. */
export const MORE: readonly GuessCase[] = LISTS.map(([name, json, wanted]) => ({ name, json, ...wanted }));
