import type { Handler, Request, Response } from 'json-server';
import { toPath, type Post } from '../content/post.js';
import { isOpen } from './posts.js';
import { listOf, originOf, pageOf, refuse, textOf } from './query.js';
import { toParagraphs } from './text.js';

/** A reader's comment as it is kept. The e-mail address is checked and then forgotten: nothing here would ever use it. */
export interface Comment {
  readonly id: number;
  readonly post: number;
  /** 0 for one that answers nobody. */
  readonly parent: number;
  readonly name: string;
  readonly url: string;
  /** UTC without a Z. */
  readonly date: string;
  readonly text: string;
}

/** Whether a value from the data file is a whole comment. */
export const isComment = (value: unknown): value is Comment =>
  isRecord(value) &&
  ['id', 'post', 'parent'].every((name) => typeof value[name] === 'number') &&
  ['name', 'url', 'date', 'text'].every((name) => typeof value[name] === 'string');

/** Where comments are kept. */
export interface CommentStore {
  all(): readonly Comment[];
  add(comment: Comment): void;
}

/** `GET /wp-json/wp/v2/comments?post=1,2&parent=&order=&after=&search=`: newest first, as WordPress has it. */
export function listComments(store: CommentStore, posts: readonly Post[]): Handler {
  const links = toLinker(posts);
  return (request, response) => {
    const [on, parents] = [listOf(request, 'post'), listOf(request, 'parent')];
    const after = textOf(request, 'after').slice(0, 19);
    const up = textOf(request, 'order') === 'asc' ? 1 : -1;
    const found = store
      .all()
      .filter(({ post, parent, date }) => isOne(on, post) && isOne(parents, parent) && (!after || date > after))
      .sort((a, b) => up * (a.date.localeCompare(b.date) || a.id - b.id));
    const page = pageOf(request, response, found);
    if (page) response.json(page.items.map((comment) => toAnswer(request, comment, links)));
  };
}

const isOne = (list: readonly string[], value: number): boolean => !list.length || list.includes(String(value));

/** `POST /wp-json/wp/v2/comments`, JSON or form: 201 and the comment, or WordPress's refusal. */
export function addComment(store: CommentStore, posts: readonly Post[]): Handler {
  const links = toLinker(posts);
  return (request, response) => {
    const comment = write(store, posts, toReader(request), (...refusal) => refuse(response, ...refusal));
    if (comment) created(request, response, comment, links);
  };
}

/** `POST /wp-comments-post.php`: the form of a reader without script; leads back to the comment on its page. */
export function commentByForm(store: CommentStore, posts: readonly Post[]): Handler {
  const links = toLinker(posts);
  const names = new Map(Object.entries({ post: 'comment_post_ID', parent: 'comment_parent', content: 'comment' }));
  return (request, response) => {
    const field = toReader(request);
    const read = (name: string): string =>
      field(names.get(name) ?? name.replace('author_', '').replace('name', 'author'));
    const sorry = (status: number, _code: string, message: string): void => {
      response.status(status).type('text').send(`${message} Please go back and try again.`);
    };
    const comment = write(store, posts, read, sorry);
    if (comment) response.redirect(302, links(comment));
  };
}

function write(
  store: CommentStore,
  posts: readonly Post[],
  field: Field,
  refuseWith: (...refusal: Refusal) => void,
): Comment | undefined {
  const post = posts.find(({ id }) => String(id) === field('post'));
  const refusal = refusalOf(field, post, store.all());
  if (refusal || !post) {
    if (refusal) refuseWith(...refusal);
    return undefined;
  }
  const comment: Comment = {
    id: Math.max(0, ...store.all().map(({ id }) => id)) + 1,
    post: post.id,
    parent: Number(field('parent')) || 0,
    name: field('author_name'),
    url: field('author_url'),
    date: new Date().toISOString().slice(0, 19),
    text: field('content'),
  };
  store.add(comment);
  return comment;
}

function created(request: Request, response: Response, comment: Comment, links: Linker): void {
  response.set({ Location: `${originOf(request)}/wp-json/wp/v2/comments/${comment.id}` });
  response.status(201).json(toAnswer(request, comment, links));
}

/** A field of the body, else of the query: WordPress reads both. */
type Field = (name: string) => string;

function toReader(request: Request): Field {
  const body: Readonly<Record<string, unknown>> = { ...request.query, ...(isRecord(request.body) ? request.body : {}) };
  return (name) => {
    const value = Object.hasOwn(body, name) ? body[name] : '';
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

type Refusal = [status: number, code: string, message: string, data?: object];

/** The checks in WordPress's own order and words; the last is the demo's rule against advertisers. */
function refusalOf(
  field: (name: string) => string,
  post: Post | undefined,
  kept: readonly Comment[],
): Refusal | undefined {
  const name = field('author_name');
  const email = field('author_email');
  const text = field('content');
  const wrong = wrongParams(email, field('author_url'));
  if (wrong) {
    const params = Object.keys(wrong).join(', ');
    return [400, 'rest_invalid_param', `Invalid parameter(s): ${params}`, { params: wrong, details: {} }];
  }
  if (!post)
    return [403, 'rest_comment_invalid_post_id', 'Sorry, you are not allowed to create this comment without a post.'];
  if (!isOpen(post)) return [403, 'rest_comment_closed', 'Sorry, comments are closed for this item.'];
  if (!text) return [400, 'rest_comment_content_invalid', 'Invalid comment content.'];
  if (!name || !email)
    return [
      400,
      'rest_comment_author_data_required',
      'Creating a comment requires valid author name and email values.',
    ];
  if (text.length > 65_525)
    return [400, 'comment_content_column_length', '<strong>Error:</strong> Your comment is too long.'];
  const parent = Number(field('parent')) || 0;
  if (parent && !kept.some((other) => other.id === parent && other.post === post.id)) {
    return [403, 'rest_comment_invalid_parent', 'Sorry, the comment you are replying to is not there any more.'];
  }
  if (
    kept.some(
      (other) => other.post === post.id && other.parent === parent && other.name === name && other.text === text,
    )
  ) {
    return [409, 'comment_duplicate', 'Duplicate comment detected; it looks as though you&#8217;ve already said that!'];
  }
  if ((text.match(/https?:\/\//gi)?.length ?? 0) > 2) {
    return [400, 'rest_comment_content_invalid', 'Too many links. Please leave at most two and send again.'];
  }
  return undefined;
}

function wrongParams(email: string, url: string): Record<string, string> | undefined {
  const wrong: Record<string, string> = {};
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)) wrong.author_email = 'Invalid email address.';
  if (url && !/^https?:\/\/\S+$/i.test(url)) wrong.author_url = 'Invalid URL.';
  return Object.keys(wrong).length ? wrong : undefined;
}

type Linker = (comment: Comment) => string;

function toLinker(posts: readonly Post[]): Linker {
  const paths = new Map(posts.map((post) => [post.id, toPath(post)]));
  return ({ id, post }) => `${paths.get(post) ?? '/'}#comment-${id}`;
}

function toAnswer(request: Request, comment: Comment, links: Linker): object {
  const origin = originOf(request);
  const root = `${origin}/wp-json/wp/v2`;
  const local = new Date(Date.parse(`${comment.date}Z`) + 4 * 3_600_000).toISOString().slice(0, 19);
  return {
    id: comment.id,
    post: comment.post,
    parent: comment.parent,
    author: 0,
    author_name: comment.name,
    author_url: comment.url,
    date: local,
    date_gmt: comment.date,
    content: { rendered: toParagraphs(comment.text.split(/\n{2,}/)).replace(/(?<!>)\n/g, '<br />\n') },
    link: origin + links(comment),
    status: 'approved',
    type: 'comment',
    author_avatar_urls: {},
    meta: [],
    _links: {
      self: [{ href: `${root}/comments/${comment.id}` }],
      collection: [{ href: `${root}/comments` }],
      up: [{ embeddable: true, post_type: 'post', href: `${root}/posts/${comment.post}` }],
      ...(comment.parent && { 'in-reply-to': [{ embeddable: true, href: `${root}/comments/${comment.parent}` }] }),
    },
  };
}
