import { readFileSync } from 'node:fs';
import type { Handler, Response } from 'json-server';
import { sections, toPath, toSlug, type Post } from './content/post.js';
import { textOf } from './api/query.js';
import { escapeHtml } from './api/text.js';

/** The strictest policy that the widgets are promised to run under; every page is sent with it. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types presslet presslet-lit',
].join('; ');

/** The version of what stands in dist. */
export const version =
  /"version": "([^"]+)"/.exec(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))?.[1] ?? '';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The builder reads whatever address a person names, here and in its trial page; all else is as strict. */
const openPolicy = `${policy}; frame-src 'self'`
  .replace("connect-src 'self'", "connect-src 'self' https: http:")
  .replace("img-src 'self'", "img-src 'self' https: http: data:");

/** Sends a page, under the policy. */
export function send(response: Response, html: string, status = 200, rules = policy): void {
  response.set({ 'Content-Security-Policy': rules, 'Referrer-Policy': 'same-origin', 'Cache-Control': 'no-cache' });
  response.status(status).type('html').send(html);
}

/** `/`: the front page, as it is written. */
export const frontPage: Handler = (_request, response) => send(response, read('index.html'));

/** `/?p=1001`: WordPress's short address of a post leads to its page. */
export const shortLink =
  (posts: readonly Post[]): Handler =>
  (request, response, next) => {
    const post = posts.find(({ id }) => String(id) === request.query.p);
    if (post) response.redirect(301, toPath(post));
    else next();
  };

/** `/world/` and its like: the section page, which is written for World and told another name. */
export const sectionPage =
  (posts: readonly Post[]): Handler =>
  (request, response, next) => {
    const place = sections.findIndex((name) => toSlug(name) === request.params.section);
    const name = sections[place];
    if (!name) return next();
    const page = read('section.html')
      .replaceAll('World section', name)
      .replace('categories=2', `categories=${place + 2}`)
      .replace('href="/world/" rel="canonical"', `href="/${toSlug(name)}/" rel="canonical"`);
    const links = toLinks(posts.filter(({ section }) => section === name));
    send(response, fill(markSection(page, name), 'links', links));
  };

/** `/search?q=nato`: what the search box asks for where there is no script. */
export const searchPage =
  (posts: readonly Post[]): Handler =>
  (request, response) => {
    const query = textOf(request, 'q').trim().slice(0, 64);
    const words = query.toLowerCase().split(/\s+/);
    const found = query ? posts.filter((post) => words.every((word) => toText(post).includes(word))).slice(0, 50) : [];
    const page = read('search.html').replace('value=""', () => `value="${escapeHtml(query)}"`);
    send(response, fill(page, 'links', query && !found.length ? '<li>Nothing found.</li>' : toLinks(found)));
  };

const toText = (post: Post): string => [post.title, post.standfirst, ...post.paragraphs].join(' ').toLowerCase();

const toLinks = (posts: readonly Post[]): string =>
  posts.map((post) => `<li><a href="${toPath(post)}">${escapeHtml(post.title)}</a></li>`).join('\n');

/**
 * `/world/seoul-…/`: the article page is written for one story and needs no server; for any other its address,
 * title, number, text and neighbours are put in place of that story's, escaped.
 */
export function articlePage(posts: readonly Post[]): Handler {
  const model = posts.find(({ slug }) => slug === 'seoul-nato-share-concerns');
  return (request, response, next) => {
    const post = posts.find((other) => toPath(other) === `/${request.params.section}/${request.params.slug}/`);
    if (!post || !model) return next();
    const page = read('article.html');
    send(response, post === model ? page : retell(page, model, post, posts));
  };
}

function retell(page: string, model: Post, post: Post, posts: readonly Post[]): string {
  const title = escapeHtml(post.title);
  const story = post.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  const near = posts.filter((other) => other.section === post.section && other !== post).slice(0, 6);
  const kicker = `<a href="/${toSlug(post.section)}/">${post.section}</a>`;
  const told = page
    .replaceAll(toPath(model), toPath(post))
    .replaceAll(String(model.id), String(post.id))
    .replace(/(<title>)[^]*?(<\/title>)/, (_all, start, end) => `${start}${title} | The Daily Ledger${end}`)
    .replace(/(name="description"\s+content=")[^"]*/, (_all, start) => start + escapeHtml(post.standfirst))
    .replace(/(<p class="kick">)[^]*?(<\/p>)/, (_all, start, end) => start + kicker + end)
    .replace(/(<h1>)[^]*?(<\/h1>)/, (_all, start, end) => start + title + end);
  return markSection(fill(fill(told, 'story', story), 'related', toLinks(near)), post.section);
}

/** Puts `html` between a page's `<!-- name -->` and `<!-- /name -->`. */
export const fill = (page: string, name: string, html: string): string =>
  page.replace(
    new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
    (_all, start, end) => `${start}\n${html}\n${end}`,
  );

const markSection = (page: string, name: string): string =>
  page
    .replace(' aria-current="page"', '')
    .replace(`<a href="/${toSlug(name)}/">${name}</a>`, `<a href="/${toSlug(name)}/" aria-current="page">${name}</a>`);

/** `/embed`: where code to paste is made. */
export const embedPage: Handler = (_request, response) =>
  send(response, read('embed.html').replace('VERSION', version), 200, openPolicy);

/** `/trial/`: where the builder sees what a widget loads. */
export const trialPage: Handler = (_request, response) => send(response, read('trial/index.html'), 200, openPolicy);

/** Any other address. */
export const missingPage: Handler = (_request, response) => send(response, read('missing.html'), 404);
