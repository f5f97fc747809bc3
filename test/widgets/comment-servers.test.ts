import { expect } from '@open-wc/testing';
import type { PressComments } from '../../src/widgets/comments.js';
import {
  address,
  find,
  forget,
  heard,
  json,
  make,
  part,
  said,
  saidBy,
  serve,
  shown,
  type,
  until,
  type Asked,
} from './tools.js';

type Attributes = Readonly<Record<string, string>>;

async function thread(attributes: Attributes): Promise<PressComments> {
  const element = await make('press-comments', { lang: 'en', ...attributes });
  await shown(element, 'form');
  return element;
}

function write(thread: PressComments, text: string): void {
  type(find(thread, '[name=name]'), 'Ada');
  type(find(thread, '[name=email]'), 'ada@example.org');
  type(find(thread, '[name=text]'), text);
  part(thread, 'submit').click();
}

const answer = (body: unknown, status = 200, headers: Attributes = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

const posts = (requests: readonly Asked[]): Asked[] => requests.filter(({ method }) => method !== 'GET');
const faultOf = (thread: PressComments, name: string): string => said(find(thread, `[id="${name}--fault"]`));

/** Servers that nobody has listed, each odd in its own way, reached by attributes alone. */
describe('press-comments talks to a server nobody listed', function () {
  this.timeout(60_000);

  afterEach(forget);

  it('that takes a form, answers a page of nothing and holds everything', async () => {
    const requests = serve(({ method }) =>
      method === 'GET'
        ? json({ entries: [{ nr: 1, who: 'Tom', says: 'First.', when: '2025-06-04 10:00:00' }], all: 41 })
        : new Response('', { status: 200 }),
    );
    const comments = await thread({
      src: address(),
      items: 'entries',
      map: 'id: nr; author: who; text: says; publishedAt: when; total: all',
      create: 'POST /guestbook.cgi?lang={lang}',
      encoding: 'form',
      send: 'text: message; name: realname; email: mail',
      fixed: 'action: sign',
    });
    await until(() => saidBy(comments, 'comment-author').includes('Tom'));
    expect(said(part(comments, 'count'))).to.equal('41');
    write(comments, 'A & B');
    await until(() => said(find(comments, '.state')).startsWith('Awaiting moderation'));
    const [sent] = posts(requests);
    expect(sent?.url).to.equal('https://paper.example/guestbook.cgi?lang=en');
    expect(sent?.headers.get('content-type')).to.equal('application/x-www-form-urlencoded');
    expect([...new URLSearchParams(String(sent?.body.text))]).to.deep.equal([
      ['message', 'A & B'],
      ['realname', 'Ada'],
      ['mail', 'ada@example.org'],
      ['action', 'sign'],
    ]);
  });

  it('that takes JSON by another address and method, nests its answers, and turns pages by an offset', async () => {
    const kept = [
      {
        ...{ uid: 'a', name: 'Tom', html: '<p>Root.</p>', ts: 1795084200000 },
        answers: { list: [{ uid: 'b', name: 'Ann', html: '<p>Below.</p>', ts: 1795084300000 }] },
      },
    ];
    const requests = serve(({ method, url }) => {
      if (method === 'PUT') return answer({ uid: 'new' }, 201);
      return json(url.includes('offset=1') ? [] : kept, { 'x-total-count': '57' });
    });
    const comments = await thread({
      src: `${address()}?limit=1`,
      next: 'offset',
      map: 'id: uid; author: name; bodyHtml: html; publishedAt: ts; replies: answers.list; total: header:x-total-count',
      create: 'PUT /api/{thread}/comments/{key}',
      send: 'text: content; name: author.name; parent: parent_id; title: meta.title',
      'id-at': 'uid',
    });
    await until(() => saidBy(comments, 'comment-author').includes('Ann'));
    expect(find(comments, '.replies [part=comment-author]')?.textContent).to.equal('Ann');
    expect(said(part(comments, 'count'))).to.equal('57');
    find(comments, '[part=more]')?.click();
    await until(() => requests.some(({ url }) => url.includes('offset=1')));
    write(comments, 'Hello.');
    await until(() => posts(requests).length);
    const [sent] = posts(requests);
    expect(sent?.method).to.equal('PUT');
    expect(sent?.url).to.match(/^https:\/\/paper\.example\/api\/[^/]+\/comments\/[\w-]{36}$/);
    expect(sent?.body).to.deep.equal({
      content: 'Hello.',
      author: { name: 'Ada' },
      ...(document.title && { meta: { title: document.title } }),
    });
  });

  it('that lists by POST, by a body that says what is wanted, and asks once for the thread and its number', async () => {
    const requests = serve(({ body }) =>
      body.event === 'GET'
        ? answer({ data: [{ id: 1, author: 'Tom', text: 'Hi.', date: '2025-06-04T10:00:00Z' }], more: { n: 3 } })
        : answer({ code: 1 }, 400),
    );
    const attributes = {
      ...{ src: `${address()}?env=x&url=/a`, 'thread-in': 'url', items: 'data', map: 'total: more.n' },
      list: 'POST; event: GET; where.url: {thread}; where.lang: {lang}; size: 8',
      headers: 'X-Client: 2',
      ...{ send: 'text: comment; name: nick', fixed: 'event: SUBMIT' },
    };
    const comments = await thread(attributes);
    await until(() => saidBy(comments, 'comment-author').includes('Tom'));
    expect(said(part(comments, 'count'))).to.equal('3');
    const count = await make('press-comment-count', { lang: 'en', ...attributes });
    await until(() => said(find(count, '[part=base]')) === '3 comments');
    const [list] = requests;
    expect(requests).to.have.length(1);
    expect([list?.method, list?.url]).to.deep.equal(['POST', attributes.src]);
    expect(list?.body).to.deep.equal({ event: 'GET', where: { url: '/a', lang: 'en' }, size: 8 });
    expect([list?.headers.get('content-type'), list?.headers.get('x-client')]).to.deep.equal(['application/json', '2']);
    write(comments, 'Hello.');
    await until(() => requests.length > 1);
    expect(requests[1]?.body).to.deep.equal({ comment: 'Hello.', nick: 'Ada', event: 'SUBMIT' });
  });

  it('that lists by a form, with the page’s own token; and not by a call that makes no sense', async () => {
    const requests = serve(() => answer({ comments: [{ id: 1, author: 'Tom', text: 'Hi.' }] }));
    const comments = document.createElement('press-comments');
    comments.requestInit = { headers: { 'X-Token': 'secret' } };
    const attributes = { src: address(), lang: 'en', loading: 'eager', list: 'PUT {src}; q: a b', encoding: 'form' };
    for (const [name, value] of Object.entries(attributes)) comments.setAttribute(name, value);
    document.body.append(comments);
    await until(() => saidBy(comments, 'comment-author').includes('Tom'));
    const [list] = requests;
    expect([list?.method, list?.body.text, list?.headers.get('x-token')]).to.deep.equal(['PUT', 'q=a+b', 'secret']);
    comments.remove();
    const events = heard(document, 'press-failed');
    await make('press-comments', { lang: 'en', src: address(), list: 'POST; a b' });
    await until(() => events.length);
    const [event] = events;
    expect(event && 'failure' in event && String(event.failure)).to.contain('list: expected ":" after "a b"');
    expect(requests).to.have.length(1);
  });

  it('that wraps its body twice and names each field that is wrong', async () => {
    const fields = [{ path: ['data', 'mail'], message: 'is no <b>address</b>' }];
    const requests = serve(({ method }) =>
      method === 'GET'
        ? json({ data: [] })
        : answer({ data: null, error: { message: '1 error', details: { errors: fields } } }, 400),
    );
    const comments = await thread({
      src: address(),
      create: 'POST {src}',
      send: 'text: body; name: author; email: mail',
      wrap: 'payload.data',
      fixed: 'kind: comment; draft: false; n: 2; x: null',
      'error-at': 'error.message',
      'errors-at': 'error.details.errors',
    });
    write(comments, 'Hello.');
    await until(() => faultOf(comments, 'email'));
    expect(faultOf(comments, 'email')).to.equal('is no address');
    expect(posts(requests)[0]?.body).to.deep.equal({
      payload: {
        data: {
          ...{ body: 'Hello.', author: 'Ada', mail: 'ada@example.org' },
          ...{ kind: 'comment', draft: false, n: 2, x: null },
        },
      },
    });
  });

  it('that answers 200 whatever happens, and says by a code what did', async () => {
    const turns = [
      { code: 7, info: { content: 'too short' } },
      { code: 9, info: 'slow down' },
      { code: 0, data: { cid: 5, state: 'queue' } },
    ];
    const requests = serve(({ method }) => (method === 'GET' ? json({ rows: [] }) : answer(turns.shift() ?? {})));
    const comments = await thread({
      src: address(),
      send: 'text: content; name: nick',
      'sent-if': '2xx & code=0',
      'held-if': 'data.state=queue',
      'limited-if': 'code=9',
      pause: '1s',
      'answer-at': 'data',
      'id-at': 'cid',
      'error-at': 'info',
      'errors-at': 'info',
    });
    const events = heard(document, 'press-comment-sent');
    write(comments, 'Hi.');
    await until(() => faultOf(comments, 'text') === 'too short');
    expect(find<HTMLTextAreaElement>(comments, '[name=text]')?.value).to.equal('Hi.');
    write(comments, 'Hello there.');
    await until(() => said(find(comments, '.pending')).includes('slow down'));
    await until(() => said(find(comments, '.state')).startsWith('Awaiting moderation'));
    expect(posts(requests)).to.have.length(3);
    expect(events[0]).to.include({ id: '5', held: true });
  });

  it('that wants a token in a header, and names its writers in a table of their own', async () => {
    const requests = serve(({ method }) =>
      method === 'GET'
        ? json({
            comments: [{ commentHex: 'c1', parentHex: 'root', markdown: 'Hi.', userHex: 'u1', score: 3 }],
            commenters: [{ userHex: 'u1', name: 'Grace', link: 'https://grace.example' }],
          })
        : answer('c2', 200),
    );
    const src = address();
    const comments = document.createElement('press-comments');
    comments.requestInit = { headers: { 'X-Token': 'secret' } };
    for (const [name, value] of Object.entries({
      ...{ src, lang: 'en', loading: 'eager', items: 'comments' },
      map: 'id: commentHex; text: markdown; people: commenters; author: userHex.name; authorUrl: userHex.link; likes: score',
      create: 'POST /api/comment/new',
      send: 'text: markdown; parent: parentHex; key: clientKey; thread: path',
      headers: 'X-Requested-By: presslet',
    })) {
      comments.setAttribute(name, value);
    }
    document.body.append(comments);
    await shown(comments, 'form');
    await until(() => saidBy(comments, 'comment-author').includes('Grace'));
    expect(find<HTMLAnchorElement>(comments, '[part=comment-author] a')?.href).to.equal('https://grace.example/');
    write(comments, 'Hello.');
    await until(() => posts(requests).length);
    const [sent] = posts(requests);
    expect(sent?.headers.get('x-token')).to.equal('secret');
    expect(sent?.headers.get('x-requested-by')).to.equal('presslet');
    expect(sent?.body).to.include({ markdown: 'Hello.', path: location.pathname });
    expect(String(sent?.body.clientKey)).to.match(/^[\w-]{36}$/);
    comments.remove();
  });

  it('on another origin than its list, without the tokens of the list', async () => {
    const requests = serve(({ method }) => (method === 'GET' ? json([]) : answer({ id: 1 }, 201)));
    const comments = await thread({ src: address(), create: 'POST https://forms.example/in', send: 'text: text' });
    comments.requestInit = { headers: { 'X-Token': 'secret' } };
    write(comments, 'Hello.');
    await until(() => posts(requests).length);
    expect(posts(requests)[0]?.url).to.equal('https://forms.example/in');
    expect(posts(requests)[0]?.headers.has('x-token')).to.equal(false);
  });

  it('not by an attribute that makes no sense: the page hears where, a reader that it is not set up', async () => {
    serve(() => json([{ id: 1, author: 'Tom', text: 'Hi.', date: '2025-06-04T10:00:00Z' }]));
    const events = heard(document, 'press-failed');
    const comments = await make('press-comments', { lang: 'en', src: address(), send: 'txet: content' });
    await until(() => events.length);
    const [event] = events;
    expect(event && 'failure' in event && String(event.failure)).to.contain(
      'send: unknown "txet" — did you mean "text"?\n  txet: content\n  ^',
    );
    await until(() => said(find(comments, '.msg')).includes('not set up correctly'));
    expect(find(comments, 'form')).to.equal(null);
    expect(saidBy(comments, 'comment-author')).to.deep.equal(['Tom']);
  });

  for (const preset of ['mastodon', ''])
    it(`not where a thread can only be read, by preset="${preset}"`, async () => {
      serve(() =>
        json({
          ancestors: [],
          descendants: [
            {
              ...{ id: '2', in_reply_to_id: '1', created_at: '2025-06-04T10:00:00Z', content: '<p>Toot.</p>' },
              account: { acct: 'tom', display_name: 'Tom' },
            },
          ],
        }),
      );
      const comments = await make('press-comments', { lang: 'en', src: address(), preset });
      await until(() => saidBy(comments, 'comment-author').includes('Tom'));
      await until(() => !find(comments, 'form'));
      expect(find(comments, '[part=reply]')).to.equal(null);
    });
});
