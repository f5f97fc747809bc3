import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonServer, { type App, type ErrorHandler, type Handler } from 'json-server';
import { addComment, commentByForm, isComment, listComments, type Comment, type CommentStore } from './api/comments.js';
import { jsonFeed, plainList } from './api/feeds.js';
import { listCategories, listPosts, onePost } from './api/posts.js';
import { refuse, textOf } from './api/query.js';
import { forecast } from './api/weather.js';
import { builderScript } from './bundle.js';
import { arabicArticle, arabicComments, arabicFront, arabicPosts } from './arabic/edition.js';
import { readComments } from './content/comments.js';
import { readPosts, toPath, type Post } from './content/post.js';
import {
  articlePage,
  embedPage,
  frontPage,
  missingPage,
  searchPage,
  sectionPage,
  shortLink,
  trialPage,
  version,
} from './pages.js';

const here = dirname(fileURLToPath(import.meta.url));
const dist = resolve(here, '../../dist');

export interface SiteOptions {
  /** 0 takes any free port; a taken one makes place for the next. Default: PORT, else 4173. */
  readonly port?: number;
  /** Where comments are kept; made at the first start. */
  readonly dataFile?: string;
}

export interface Site {
  /** `http://127.0.0.1:4173/` */
  readonly url: string;
  /** Stops listening and hangs up on whoever is still there. */
  close(): Promise<void>;
}

/**
 * Starts The Daily Ledger on loopback: its pages, `/dist/` and its JSON API.
 *
 * Every address of the API takes `?delay=800` (milliseconds to wait, at most 60,000) and `?fail=503` (the status to
 * refuse with), so that loading and failing can be looked at.
 */
export async function startSite({ port, dataFile }: SiteOptions = {}): Promise<Site> {
  const posts = readPosts();
  const app = toApp(posts, dataFile ?? resolve(here, '.data/db.json'));
  const server = await listen(app, port ?? Number(process.env.PORT || 4173));
  return {
    url: `http://127.0.0.1:${server.port}/`,
    close: () => server.close(),
  };
}

function toApp(posts: readonly Post[], dataFile: string): App {
  const app = jsonServer.create().set('json spaces', 0).disable('x-powered-by');
  const { router, store } = openData(posts, dataFile);
  app.use(harmless);
  addApi(app, posts, store);
  app.use('/api', readOnly, router);
  addFiles(app);
  app.use('/wp-comments-post.php', open, jsonServer.bodyParser);
  app.post('/wp-comments-post.php', commentByForm(store, posts));
  app.get('/', shortLink(posts), frontPage);
  app.get('/search', searchPage(posts));
  app.get('/embed', embedPage);
  app.get('/trial/', trialPage);
  app.get('/ar/', arabicFront);
  app.get('/ar/posts.json', arabicPosts);
  app.get('/ar/comments.json', arabicComments);
  app.get('/ar/:slug/', arabicArticle);
  app.get('/:section/', sectionPage(posts));
  app.get('/:section/:slug/', articlePage(posts));
  app.use(missingPage);
  return app.use(failed);
}

function addApi(app: App, posts: readonly Post[], store: CommentStore): void {
  const commentsOf = (id: number): number => store.all().filter(({ post }) => post === id).length;
  const newsroom = { posts, commentsOf };
  const root = '/wp-json/wp/v2';
  app.use(['/wp-json', '/v1', '/feed.json', '/index.json', '/api'], open, rehearse);
  app.get(`${root}/posts`, listPosts(newsroom));
  app.get(`${root}/posts/:id`, onePost(newsroom));
  app.get(`${root}/categories`, listCategories(newsroom));
  app.get(`${root}/comments`, listComments(store, posts));
  app.use(`${root}/comments`, jsonServer.bodyParser);
  app.post(`${root}/comments`, addComment(store, posts));
  app.get('/v1/forecast', forecast);
  app.get('/feed.json', jsonFeed(posts));
  app.get('/index.json', plainList(posts));
  app.use('/wp-json', (_request, response) =>
    refuse(response, 404, 'rest_no_route', 'No route was found matching the URL and request method.'),
  );
}

function addFiles(app: App): void {
  const give =
    (root: string, toName: (path: string) => string): Handler =>
    (request, response, next) => {
      response.set({ 'Cache-Control': 'no-cache' });
      response.sendFile(toName(request.path), { root }, (error) => error && next());
    };
  for (const name of ['site.css', 'embed.css']) {
    app.get(
      `/${name}`,
      give(here, () => name),
    );
  }
  app.get('/embed.js', (_request, response, next) => {
    const send = (script: string): void => void response.type('js').send(script);
    builderScript().then(send, next);
  });
  app.use(
    '/pictures',
    give(resolve(here, 'pictures'), (path) => path.slice(1)),
  );
  // Under the version's own name too, from which code that was pasted with checksums may load for ever.
  app.use(
    ['/dist', `/presslet@${version}`],
    open,
    give(dist, (path) => path.slice(1)),
  );
  app.get(
    '/favicon.ico',
    give(resolve(here, 'pictures'), () => 'icon.svg'),
  );
}

const harmless: Handler = (_request, response, next) => {
  response.set({ 'X-Content-Type-Options': 'nosniff' });
  next();
};

/** WordPress lets any page read, and says so before a page may send JSON; comments are taken from this machine's pages only. */
const open: Handler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link',
    'Access-Control-Allow-Headers': 'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type',
    'Cache-Control': 'no-store',
  });
  const { origin } = request.headers;
  if (request.method === 'OPTIONS') response.status(200).send('');
  else if (
    request.method === 'POST' &&
    origin &&
    !/^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(origin)
  ) {
    refuse(response, 403, 'rest_forbidden', 'Sorry, this demo takes comments from pages of this machine only.');
  } else next();
};

const rehearse: Handler = (request, response, next) => {
  const status = Number(textOf(request, 'fail'));
  const answer = (): void => {
    if (status >= 400 && status <= 599) refuse(response, status, 'demo_failure', 'This failure was asked for.');
    else next();
  };
  setTimeout(answer, Math.min(Number(textOf(request, 'delay')) || 0, 60_000));
};

/** json-server's own face of the store is for looking: what is written goes through the checks above. */
const readOnly: Handler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') next();
  else refuse(response, 405, 'rest_no_route', 'This list is for reading.');
};

const failed: ErrorHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = typeof error === 'object' && error && 'status' in error ? Number(error.status) : 500;
  if (status === 500) console.error(error);
  const words = status === 500 ? 'Something went wrong in the demo.' : 'Invalid JSON body passed.';
  refuse(response, status, status === 500 ? 'demo_error' : 'rest_invalid_json', words);
};

/** Posts are as committed, so an edited article shows at the next start; comments are as the readers left them. */
function openData(posts: readonly Post[], file: string) {
  const comments = existsSync(file) ? keptComments(file) : readComments(posts);
  const list = posts.map((post) => ({ ...post, path: toPath(post) }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ posts: list, comments }));
  const router = jsonServer.router(file);
  const add = (comment: Comment): void => {
    router.db.get('comments').push(comment).write();
    comments.push(comment);
  };
  return { router, store: { all: () => [...comments], add } };
}

function keptComments(file: string): Comment[] {
  const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const list = typeof kept === 'object' && kept && 'comments' in kept ? kept.comments : [];
  return Array.isArray(list) ? list.filter(isComment) : [];
}

async function listen(app: App, port: number): Promise<{ port: number; close(): Promise<void> }> {
  const server = app.listen(port, '127.0.0.1');
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
    server.once('listening', () => done(undefined)).once('error', done);
  });
  if (failure?.code === 'EADDRINUSE') return listen(app, port + 1);
  if (failure) throw failure;
  const address: AddressInfo | string | null = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = await startSite();
  console.log(`The Daily Ledger is at ${site.url}  (Ctrl-C stops it)`);
  const stop = (): void => void site.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
