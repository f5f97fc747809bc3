import type { Handler, Request } from 'json-server';
import { pictures } from '../content/pictures.js';
import { sections, toPath, toSlug, type Post } from '../content/post.js';
import { listOf, originOf, pageOf, refuse, textOf } from './query.js';
import { toParagraphs, toRendered } from './text.js';

/** What the answers about posts need to know beside the posts themselves. */
export interface Newsroom {
  readonly posts: readonly Post[];
  /** How many published comments a post has. */
  readonly commentsOf: (id: number) => number;
}

/** Comments close when a post is so old; counted from the day the demo's paper was printed. */
const lastOpenDay = '2025-02-15';
export const isOpen = (post: Post): boolean => post.date >= lastOpenDay;

/** `GET /wp-json/wp/v2/posts`: WordPress's list with paging, search and filters. */
export function listPosts({ posts, commentsOf }: Newsroom): Handler {
  const shape = toShaper(posts, commentsOf);
  return (request, response) => {
    const page = pageOf(request, response, sort(request, filter(request, posts)));
    if (!page) return;
    if (page.items.length === 0 && Number(textOf(request, 'page') || 1) > 1) {
      const words = 'The page number requested is larger than the number of pages available.';
      refuse(response, 400, 'rest_post_invalid_page_number', words);
      return;
    }
    response.json(page.items.map((post) => shape(request, post)));
  };
}

/** `GET /wp-json/wp/v2/posts/ID`. */
export function onePost({ posts, commentsOf }: Newsroom): Handler {
  const shape = toShaper(posts, commentsOf);
  return (request, response) => {
    const post = posts.find(({ id }) => String(id) === request.params.id);
    if (post) response.json(shape(request, post));
    else refuse(response, 404, 'rest_post_invalid_id', 'Invalid post ID.');
  };
}

/** `GET /wp-json/wp/v2/categories`: the sections, and the kickers under World and Business as their children. */
export function listCategories({ posts }: Newsroom): Handler {
  const { categories } = toTerms(posts);
  return (request, response) => {
    const page = pageOf(request, response, [...categories.values()]);
    if (page)
      response.json(
        page.items.map((term) => ({ ...term, count: posts.filter((post) => isIn(post, term.name)).length })),
      );
  };
}

const isIn = (post: Post, category: string): boolean => post.section === category || post.kicker === category;

function filter(request: Request, posts: readonly Post[]): Post[] {
  const [slugs, include, exclude] = [listOf(request, 'slug'), listOf(request, 'include'), listOf(request, 'exclude')];
  const [categories, tags] = [listOf(request, 'categories'), listOf(request, 'tags')];
  const words = textOf(request, 'search').toLowerCase().split(/\s+/).filter(Boolean);
  const terms = toTerms(posts);
  return posts.filter((post) => {
    const text = words.length ? [post.title, post.standfirst, ...post.paragraphs].join(' ').toLowerCase() : '';
    const has = (list: readonly string[], values: readonly unknown[]): boolean =>
      !list.length || values.some((value) => list.includes(String(value)));
    return (
      has(slugs, [post.slug]) &&
      has(include, [post.id]) &&
      !exclude.includes(String(post.id)) &&
      has(categories, terms.categoryIds(post)) &&
      has(tags, terms.tagIds(post)) &&
      words.every((word) => text.includes(word))
    );
  });
}

function sort(request: Request, posts: Post[]): readonly Post[] {
  const by = textOf(request, 'orderby');
  const up = textOf(request, 'order') === 'asc';
  const places = listOf(request, 'include');
  if (by === 'include') return posts.sort((a, b) => places.indexOf(String(a.id)) - places.indexOf(String(b.id)));
  if (by === 'id') posts.sort((a, b) => b.id - a.id);
  if (by === 'title') posts.sort((a, b) => b.title.localeCompare(a.title));
  if (by === 'slug') posts.sort((a, b) => b.slug.localeCompare(a.slug));
  return up ? posts.reverse() : posts;
}

interface Term {
  readonly id: number;
  readonly parent: number;
  readonly name: string;
  readonly slug: string;
}

/** Numbers for what the writers only name; they hold as long as the content does. */
function toTerms(posts: readonly Post[]) {
  const categories = new Map<string, Term>(
    sections.map((name, place) => [name, { id: place + 2, parent: 0, name, slug: toSlug(name) }]),
  );
  const tags = new Map<string, number>();
  const authors = new Map<string, number>([['admin', 1]]);
  for (const post of [...posts].sort((a, b) => a.id - b.id)) {
    const parent = categories.get(post.section)?.id ?? 0;
    if (post.kicker && !categories.has(post.kicker)) {
      categories.set(post.kicker, { id: categories.size + 20, parent, name: post.kicker, slug: toSlug(post.kicker) });
    }
    for (const tag of post.tags) if (!tags.has(tag)) tags.set(tag, tags.size + 100);
    for (const name of post.authors) if (!authors.has(name)) authors.set(name, authors.size + 1);
  }
  const categoriesOf = (post: Post): Term[] =>
    [post.kicker, post.section].flatMap((name) => categories.get(name) ?? []);
  return {
    categories,
    categoriesOf,
    authorId: (name: string | undefined) => (name ? (authors.get(name) ?? 0) : 0),
    categoryIds: (post: Post) => categoriesOf(post).map(({ id }) => id),
    tagIds: (post: Post) => post.tags.map((tag) => tags.get(tag) ?? 0),
  };
}

type Terms = ReturnType<typeof toTerms>;

function toShaper(posts: readonly Post[], commentsOf: (id: number) => number) {
  const terms = toTerms(posts);
  const ids = new Map(posts.map((post) => [post.slug, post.id]));
  return (request: Request, post: Post): object => {
    const origin = originOf(request);
    const whole: Record<string, unknown> = {
      ...toFields(origin, post, terms),
      comment_count: commentsOf(post.id),
      related_ids: post.related.flatMap((slug) => ids.get(slug) ?? []),
      _links: toLinks(origin, post.id),
    };
    if ('_embed' in request.query) whole._embedded = toEmbedded(origin, post, terms);
    const only = listOf(request, '_fields');
    return only.length ? Object.fromEntries(Object.entries(whole).filter(([name]) => only.includes(name))) : whole;
  };
}

function toFields(origin: string, post: Post, terms: Terms): Record<string, unknown> {
  const local = toDubai(post.date);
  return {
    id: post.id,
    date: local,
    date_gmt: post.date,
    guid: { rendered: `${origin}/?p=${post.id}` },
    modified: local,
    modified_gmt: post.date,
    slug: post.slug,
    status: 'publish',
    type: 'post',
    link: origin + toPath(post),
    title: { rendered: toRendered(post.title) },
    content: { rendered: toParagraphs(post.paragraphs), protected: false },
    excerpt: { rendered: toParagraphs([post.standfirst]), protected: false },
    author: terms.authorId(post.authors[0]),
    featured_media: post.picture ? post.id + 10_000 : 0,
    comment_status: isOpen(post) ? 'open' : 'closed',
    ping_status: 'closed',
    sticky: false,
    template: '',
    format: post.video ? 'video' : 'standard',
    meta: {
      live: post.live,
      opinion: post.section === 'Opinion',
      rating: post.rating || null,
      media: post.video ? 'video' : null,
      duration: post.video || null,
    },
    categories: terms.categoryIds(post),
    tags: terms.tagIds(post),
  };
}

/** The site's own clock: WordPress's `date` is local and says no zone. Dubai has no summer time. */
const toDubai = (date: string): string => new Date(Date.parse(`${date}Z`) + 4 * 3_600_000).toISOString().slice(0, 19);

function toLinks(origin: string, id: number): object {
  const root = `${origin}/wp-json/wp/v2`;
  return {
    self: [{ href: `${root}/posts/${id}` }],
    collection: [{ href: `${root}/posts` }],
    replies: [{ embeddable: true, href: `${root}/comments?post=${id}` }],
    'wp:term': [{ taxonomy: 'category', embeddable: true, href: `${root}/categories?post=${id}` }],
    curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
  };
}

function toEmbedded(origin: string, post: Post, terms: Terms): object {
  const authors = post.authors.map((name) => ({
    id: terms.authorId(name),
    name: toRendered(name),
    url: '',
    description: '',
    link: `${origin}/author/${toSlug(name)}/`,
    slug: toSlug(name),
  }));
  const ids = terms.tagIds(post);
  const tags = post.tags.map((name, place) =>
    toTerm(origin, 'post_tag', { id: ids[place] ?? 0, name, slug: toSlug(name) }),
  );
  const categories = terms.categoriesOf(post).map((term) => toTerm(origin, 'category', term));
  return {
    ...(authors.length && { author: authors }),
    ...(post.picture && { 'wp:featuredmedia': [toMedia(origin, post)] }),
    'wp:term': [categories, tags],
  };
}

function toTerm(origin: string, taxonomy: string, { id, name, slug }: Omit<Term, 'parent'>): object {
  const folder = taxonomy === 'category' ? '' : 'tag/';
  return { id, link: `${origin}/${folder}${slug}/`, name: toRendered(name), slug, taxonomy };
}

/** A drawing has no smaller copies; the query only tells the sizes apart, as a real library's file names do. */
function toMedia(origin: string, post: Post): object {
  const { alt = '', caption = '', width = 0, height = 0 } = pictures[post.picture] ?? {};
  const file = `${post.picture}.svg`;
  const source = `${origin}/pictures/${file}`;
  const toSize = (size: number) => ({
    file,
    width: size,
    height: Math.round((height * size) / width),
    mime_type: 'image/svg+xml',
    source_url: size === width ? source : `${source}?w=${size}`,
  });
  return {
    id: post.id + 10_000,
    date: toDubai(post.date),
    slug: post.picture,
    type: 'attachment',
    link: source,
    title: { rendered: post.picture },
    author: 1,
    caption: { rendered: toParagraphs([caption]) },
    alt_text: alt,
    media_type: 'image',
    mime_type: 'image/svg+xml',
    media_details: {
      width,
      height,
      file,
      sizes: { medium: toSize(300), medium_large: toSize(768), large: toSize(1024), full: toSize(width) },
    },
    source_url: source,
  };
}
