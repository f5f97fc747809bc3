import type { Handler, Request } from 'json-server';
import { pictures } from '../content/pictures.js';
import { toPath, type Post } from '../content/post.js';
import { originOf } from './query.js';
import { toParagraphs } from './text.js';

/** `GET /feed.json`: all posts as a JSON Feed 1.1, as a Micro.blog or Eleventy site has it. */
export const jsonFeed =
  (posts: readonly Post[]): Handler =>
  (request, response) => {
    const origin = originOf(request);
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Daily Ledger',
      home_page_url: `${origin}/`,
      feed_url: `${origin}/feed.json`,
      language: 'en-US',
      items: posts.map((post) => toItem(request, post)),
    };
    response.set({ 'Content-Type': 'application/feed+json; charset=utf-8' }).send(JSON.stringify(feed));
  };

function toItem(request: Request, post: Post): object {
  const origin = originOf(request);
  return {
    id: String(post.id),
    url: origin + toPath(post),
    title: post.title,
    summary: post.standfirst,
    content_html: toParagraphs(post.paragraphs),
    date_published: `${post.date}Z`,
    authors: post.authors.map((name) => ({ name })),
    tags: [post.section, ...post.tags],
    ...(post.picture && { image: `${origin}/pictures/${post.picture}.svg` }),
  };
}

/** `GET /index.json`: the plain list that a static site generator writes, addresses relative. */
export const plainList =
  (posts: readonly Post[]): Handler =>
  (_request, response) => {
    response.json(
      posts.map((post) => ({
        title: post.title,
        url: toPath(post),
        date: post.date.slice(0, 10),
        section: post.section,
        summary: post.standfirst,
        author: post.authors.join(', '),
        tags: post.tags,
        ...(post.picture && { image: `/pictures/${post.picture}.svg`, alt: pictures[post.picture]?.alt }),
      })),
    );
  };
