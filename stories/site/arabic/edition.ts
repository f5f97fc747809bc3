import { readFileSync } from 'node:fs';
import type { Handler } from 'json-server';
import { listOf } from '../api/query.js';
import { escapeHtml } from '../api/text.js';
import { fill, send } from '../pages.js';

/** What the pages need of an article; the rest of it goes through as it is. */
interface ArabicPost {
  readonly id: number;
  readonly link: string;
  readonly title: { readonly rendered: string };
  readonly content: { readonly rendered: string };
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const isPost = (value: unknown): value is ArabicPost => typeof value === 'object' && !!value && 'content' in value;

/** The Arabic edition is small: thirteen articles as WordPress would send them, and what was said about the first. */
const posts = readPosts(JSON.parse(read('../../data/posts-ar.json').replaceAll('"pictures/', '"/pictures/')));

function readPosts(json: unknown): ArabicPost[] {
  return Array.isArray(json) ? json.filter(isPost) : [];
}

/** `/ar/posts.json?include=7,8`: all articles, or these in this order. */
export const arabicPosts: Handler = (request, response) => {
  const ids = listOf(request, 'include').map(Number);
  const chosen = ids.flatMap((id) => posts.find((post) => post.id === id) ?? []);
  response.json(ids.length ? chosen : posts);
};

/** `/ar/comments.json`: what readers said about the first article. */
export const arabicComments: Handler = (_request, response) => {
  response.type('json').send(read('../../data/wp-json/wp/v2/comments-ar.json'));
};

/** `/ar/`: its front page. */
export const arabicFront: Handler = (_request, response) => {
  send(response, fill(read('front.html'), 'links', toLinks(posts.slice(1, 4))));
};

/** `/ar/seoul/`: the page of one article. */
export const arabicArticle: Handler = (request, response, next) => {
  const post = posts.find(({ link }) => link === `/ar/${request.params.slug}/`);
  if (!post) return next();
  const page = read('article.html')
    .replaceAll('{title}', escapeHtml(post.title.rendered))
    .replaceAll('{link}', post.link)
    .replace('{body}', post.content.rendered);
  send(response, fill(page, 'links', toLinks(posts.filter((other) => other !== post).slice(0, 6))));
};

const toLinks = (some: readonly ArabicPost[]): string =>
  `<ul>${some.map(({ link, title }) => `<li><a href="${link}">${escapeHtml(title.rendered)}</a></li>`).join('')}</ul>`;
