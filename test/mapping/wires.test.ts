import { expect } from '@open-wc/testing';
import type { Payload } from '../../src/model/feed.js';
import type { RemarkDraft } from '../../src/model/remark.js';
import type { Verdict } from '../../src/model/verdict.js';
import { toCounts, toCountsRequest } from '../../src/mapping/wires/counts.js';
import { wires } from '../../src/mapping/wires/rare.js';
import { toAction, toRequest } from '../../src/mapping/wires/request.js';
import { toVerdict } from '../../src/mapping/wires/verdict.js';
import type { Wire } from '../../src/mapping/wires/wire.js';
import { wordpress, wordpressForm } from '../../src/mapping/wires/wordpress.js';

const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
const draft: RemarkDraft = { text: 'Hello', name: 'Ada', email: 'ada@site.example', url: '', parentId: '' };

function wire(name: string): Wire {
  const found = wires[name];
  if (!found) throw new Error(`no wire ${name}`);
  return found;
}

function request(wire: Wire, src: string, more: Partial<RemarkDraft> = {}, thread = '/news/port/') {
  const made = toRequest(wire, { ...draft, ...more }, { src, thread, key, title: 'Port opens' });
  const json: unknown = made.headers['content-type'] === 'application/json' ? JSON.parse(made.body) : made.body;
  return { ...made, json };
}

function verdict(wire: Wire, status: number, body: unknown = '', headers: Record<string, string> = {}): Verdict {
  const answer: Payload = {
    url: 'https://site.example/wp-json/wp/v2/comments',
    status,
    text: typeof body === 'string' ? body : JSON.stringify(body),
    header: (name) => headers[name] ?? null,
  };
  return toVerdict(wire, answer, {
    decode: (text) => text.replaceAll('&#8217;', '’'),
    origin: 'https://site.example',
  });
}

describe('toRequest', () => {
  it('writes to WordPress at the address of its list', () => {
    const { url, method, json, credentials, redirect } = request(
      wordpress,
      'https://site.example/wp-json/wp/v2/comments?post=42&per_page=50',
      { parentId: '7', url: 'https://ada.example/' },
    );
    expect(url).to.equal('https://site.example/wp-json/wp/v2/comments');
    expect([method, credentials, redirect]).to.deep.equal(['POST', 'omit', 'error']);
    expect(json).to.deep.equal({
      ...{ post: 42, parent: 7, content: 'Hello', author_name: 'Ada', author_email: 'ada@site.example' },
      ...{ author_url: 'https://ada.example/', idempotency_key: key },
    });
  });

  it('keeps the route of a WordPress without pretty addresses', () => {
    const { url } = request(wordpress, 'https://site.example/blog/?rest_route=/wp/v2/comments&post=42');
    expect(new URL(url).searchParams.get('rest_route')).to.equal('/wp/v2/comments');
    expect(new URL(url).pathname).to.equal('/blog/');
    expect(new URL(url).searchParams.has('post')).to.equal(false);
  });

  it('fills the form of a WordPress that takes no guests by REST', () => {
    const made = request(wordpressForm, 'https://site.example/blog/wp-json/wp/v2/comments?post=42', { parentId: '7' });
    expect(made.url).to.equal('https://site.example/blog/wp-comments-post.php');
    expect(made.headers['content-type']).to.equal('application/x-www-form-urlencoded');
    expect([made.redirect, made.credentials]).to.deep.equal(['manual', 'same-origin']);
    expect(Object.fromEntries(new URLSearchParams(made.body))).to.deep.include({
      ...{ comment: 'Hello', author: 'Ada', email: 'ada@site.example', comment_post_ID: '42', comment_parent: '7' },
    });
  });

  it('names a reply and its root to Waline', () => {
    const src = 'https://waline.example/api/comment?path=/a&page=1&lang=en';
    const made = toRequest(wire('waline'), { ...draft, parentId: '9' }, { src, thread: '/b', key, root: '3' });
    expect(made.url).to.equal('https://waline.example/api/comment?lang=en');
    expect(JSON.parse(made.body)).to.deep.equal({
      ...{ comment: 'Hello', nick: 'Ada', mail: 'ada@site.example', url: '/a', pid: '9', rid: '3' },
      idempotency_key: key,
    });
  });

  it('leaves empty fields out and turns ids into the numbers that Isso asks for', () => {
    const made = request(wire('isso'), 'https://isso.example/?uri=/a%20b/&limit=20', { parentId: '12', email: '' });
    expect(made.url).to.equal('https://isso.example/new?uri=%2Fa%20b%2F');
    expect(made.json).to.deep.equal({ text: 'Hello', author: 'Ada', parent: 12, title: 'Port opens' });
  });

  it('takes from the list what Artalk requires', () => {
    const { json } = request(wire('artalk'), 'https://talk.example/api/v2/comments?page_key=/a&site_name=Blog');
    expect(json).to.deep.include({ page_key: '/a', site_name: 'Blog', page_title: 'Port opens' });
  });

  it('makes the key the id where a client may choose it', () => {
    const rest = request(wire('postgrest'), 'https://db.example/comments?page=eq./a&order=created_at.desc');
    expect(rest.url).to.equal('https://db.example/comments?on_conflict=id');
    expect(rest.json).to.deep.include({ id: key, page: '/a' });
    expect(rest.headers.Prefer).to.equal('resolution=ignore-duplicates,return=representation');
    const base = request(wire('pocketbase'), 'https://pb.example/api/collections/comments/records?perPage=30');
    expect(base.json).to.deep.include({ id: '0f8fad5bd9cb469', page: '/news/port/' });
    const store = request(wire('json-server'), 'https://site.example/comments?postId=1&_page=2');
    expect(store.json).to.deep.include({ id: key, postId: 1, body: 'Hello' });
  });

  it('sends a key as a header only when a wire asks for it', () => {
    const src = 'https://site.example/comments?page=/a';
    for (const one of [wordpress, ...Object.values(wires)]) {
      expect(JSON.stringify(request(one, src).headers)).not.to.contain(key);
    }
    expect(request({ ...wire('plain'), keyHeader: 'Idempotency-Key' }, src).headers['Idempotency-Key']).to.equal(key);
  });

  it('says whatever a server nobody listed wants, by attributes alone', () => {
    const odd: Wire = {
      create: 'PUT /api/{thread}/new?lang={lang}',
      send: 'text: content; name: author.name; parent: parent_id; extra.captcha: token; constructor: odd',
      wrap: 'data',
      fixed: 'event: COMMENT_SUBMIT; n: 2; on: true; off: null',
    };
    const context = { src: 'https://site.example/list', thread: '/a', key, lang: 'de', extra: { captcha: 'ok' } };
    const made = toRequest(odd, { ...draft, parentId: '5' }, context);
    expect([made.method, made.url]).to.deep.equal(['PUT', 'https://site.example/api/%2Fa/new?lang=de']);
    expect(JSON.parse(made.body)).to.deep.equal({
      data: {
        ...{ content: 'Hello', author: { name: 'Ada' }, parent_id: '5', token: 'ok' },
        ...{ event: 'COMMENT_SUBMIT', n: 2, on: true, off: null },
      },
    });
    const form = request({ ...odd, form: 'form' }, 'https://site.example/list');
    expect(new URLSearchParams(form.body).get('data[author][name]')).to.equal('Ada');
  });

  it('puts what the page adds under its own name where the wire names none, and never over a comment', () => {
    const extra = { 'h-captcha-response': 'ok', text: 'not this' };
    const context = { src: 'https://site.example/list', thread: '/a', key, extra };
    const { body } = toRequest({ create: '{src}', send: 'text: text' }, draft, context);
    expect(JSON.parse(body)).to.deep.equal({ text: 'Hello', 'h-captcha-response': 'ok' });
  });

  it('reaches no prototype, whatever a path says', () => {
    const { body } = request({ create: '{src}', send: 'text: __proto__.polluted' }, 'https://site.example/list');
    expect(body).to.equal('{"__proto__":{"polluted":"Hello"}}');
    expect('polluted' in {}).to.equal(false);
  });

  it('throws where the list has no absolute address', () => {
    expect(() => request(wordpress, '/comments')).to.throw(TypeError);
  });
});

describe('toAction', () => {
  const context = { src: 'https://site.example/api/v2/comments?page_key=/a', thread: '/a', key };
  const call = (name: string, action: 'like' | 'dislike' | 'edit' | 'remove') => {
    const { method, url, body } = toAction(wire(name), wire(name)[action] ?? '', '12', context, draft);
    return [method, url, body];
  };

  it('votes, edits and deletes as each wire does', () => {
    const site = 'https://site.example/api/v2';
    expect(call('waline', 'like')).to.deep.equal(['PUT', `${site}/comments/12`, '{"like":true}']);
    expect(call('isso', 'dislike')).to.deep.equal(['POST', `${site}/comments/id/12/dislike`, '']);
    expect(call('isso', 'edit')).to.deep.equal(['PUT', `${site}/comments/id/12`, '{"text":"Hello"}']);
    expect(call('artalk', 'like')).to.deep.equal([
      'POST',
      `${site}/votes/comment_up/12`,
      '{"name":"Ada","email":"ada@site.example"}',
    ]);
    expect(call('json-server', 'remove')).to.deep.equal(['DELETE', `${site}/comments/12`, '']);
  });
});

describe('toVerdict', () => {
  it('gives the created comment and its id', () => {
    expect(verdict(wordpress, 201, { id: 5, status: 'approved' })).to.deep.equal({
      ...{ kind: 'sent', id: '5', remark: { id: 5, status: 'approved' } },
    });
    expect(verdict(wire('waline'), 200, { errno: 0, data: { objectId: 8 } })).to.deep.include({
      kind: 'sent',
      id: '8',
    });
    expect(verdict(wire('postgrest'), 201, [{ id: key }])).to.deep.equal({
      kind: 'sent',
      id: key,
      remark: { id: key },
    });
    expect(verdict(wire('plain'), 200, { comment: { id: 'c1' } })).to.deep.include({ kind: 'sent', id: 'c1' });
    expect(verdict(wire('plain'), 201, 17)).to.deep.equal({ kind: 'sent', id: '17' });
  });

  it('tells a held comment from a published one', () => {
    expect(verdict(wordpress, 201, { id: 5, status: 'hold' }).kind).to.equal('held');
    expect(verdict(wire('waline'), 200, { errno: 0, data: { status: 'waiting' } }).kind).to.equal('held');
    expect(verdict(wire('isso'), 202, { id: 3, mode: 2 }).kind).to.equal('held');
    expect(verdict(wire('artalk'), 200, { id: 3, is_pending: true }).kind).to.equal('held');
    expect(verdict({ ...wire('plain'), held: 'always' }, 200, { id: 3 }).kind).to.equal('held');
    expect(verdict(wire('plain'), 202, { id: 3 }).kind).to.equal('held');
  });

  it('server ok, bad reply: 2xx without JSON is accepted and awaits moderation', () => {
    for (const [status, body] of [
      [201, ''],
      [202, ''],
      [204, ''],
      [200, '<!doctype html><p>Thank you'],
      [201, '{"id": 5, "conte'],
    ] as const) {
      expect(verdict(wordpress, status, body), `${status} ${body}`).to.deep.equal({ kind: 'held', id: '' });
    }
    expect(verdict({ ...wordpress, held: 'never' }, 201).kind).to.equal('sent');
  });

  it('HTML instead of JSON / 204 / empty: asks again where a wire proves success by a word that is not there', () => {
    expect(verdict(wire('waline'), 200, '<title>Hotel Wi-Fi</title>').kind).to.equal('retry');
    expect(verdict(wire('waline'), 204).kind).to.equal('retry');
  });

  it('knows that it is there already', () => {
    const said = 'Duplicate comment detected; it looks as though you&#8217;ve already said that!';
    expect(verdict(wordpress, 409, { code: 'comment_duplicate', message: said })).to.deep.equal({
      kind: 'duplicate',
      message: 'Duplicate comment detected; it looks as though you’ve already said that!',
    });
    expect(verdict(wire('waline'), 200, { errno: 1000, errmsg: 'Duplicate Content' }).kind).to.equal('duplicate');
    expect(verdict(wire('postgrest'), 409, { code: '23505', message: 'duplicate key' }).kind).to.equal('duplicate');
    expect(verdict(wire('pocketbase'), 400, { data: { id: { code: 'validation_not_unique' } } }).kind).to.equal(
      'duplicate',
    );
    expect(verdict(wire('json-server'), 500, 'Error: Insert failed, duplicate id').kind).to.equal('duplicate');
  });

  it('429/503 + Retry-After: obeys seconds and a date by the server’s own clock, within a second and ten minutes', () => {
    const wait = (value: string, status = 429) =>
      verdict(wire('plain'), status, {}, { 'retry-after': value, date: 'Sat, 14 Nov 2026 10:00:00 GMT' });
    const after = (retryAfterMs: number | undefined) => ({ kind: 'wait', retryAfterMs, message: '' });
    expect(wait('7')).to.deep.equal(after(7_000));
    expect(wait('7', 503)).to.deep.equal(after(7_000));
    expect(wait('0')).to.deep.equal(after(1_000));
    expect(wait('99999')).to.deep.equal(after(600_000));
    expect(wait('Sat, 14 Nov 2026 10:00:30 GMT')).to.deep.equal(after(30_000));
    expect(wait('Sat, 14 Nov 2020 10:00:30 GMT')).to.deep.equal(after(1_000));
    expect(wait('soon')).to.deep.equal(after(undefined));
    expect(wait('1e99')).to.deep.equal(after(undefined));
    expect(verdict(wire('plain'), 429)).to.deep.equal(after(undefined));
  });

  it('reads a rate limit from a code or from words', () => {
    const flood = { code: 'comment_flood', message: 'You are posting comments too quickly. Slow down.' };
    expect(verdict(wordpress, 400, flood)).to.deep.equal({
      kind: 'wait',
      retryAfterMs: 15_000,
      message: flood.message,
    });
    expect(verdict(wire('waline'), 200, { errno: 1000, errmsg: 'Comment too fast!' }).kind).to.equal('wait');
    expect(verdict(wire('isso'), 403, '<title>403 Forbidden</title><p>ratelimit exceeded').kind).to.equal('wait');
  });

  it('5xx, 408, 425: may pass by itself', () => {
    for (const status of [408, 425, 500, 502, 503, 504]) {
      expect(verdict(wordpress, status, { message: 'oops' }).kind, `${status}`).to.equal('retry');
    }
  });

  it('4xx (not 408/425/429): comes back to its writer', () => {
    for (let status = 400; status <= 451; status++) {
      const passing = { 408: 'retry', 425: 'retry', 429: 'wait', 409: 'duplicate' }[status];
      expect(verdict(wire('plain'), status, {}).kind, `${status}`).to.equal(passing ?? 'refused');
    }
  });

  it('puts a refusal beside the field that it is about, by our names', () => {
    const refused = (wire: Wire, body: unknown) => verdict(wire, 400, body);
    const invalid = {
      code: 'rest_invalid_param',
      message: 'Invalid',
      data: { params: { author_email: 'Not valid.' } },
    };
    expect(refused(wordpress, invalid)).to.deep.equal({
      ...{ kind: 'refused', message: 'Invalid', fields: { email: 'Not valid.' } },
    });
    expect(refused(wordpress, { code: 'rest_comment_content_invalid', message: 'Empty.' })).to.deep.include({
      fields: { text: 'Empty.' },
    });
    const blank = { errno: 1001, errmsg: { comment: 'comment can not be blank' } };
    expect(verdict(wire('waline'), 200, blank)).to.deep.include({ fields: { text: 'comment can not be blank' } });
    const base = { message: 'Failed', data: { email: { code: 'validation_required', message: 'Missing value.' } } };
    expect(refused(wire('pocketbase'), base)).to.deep.include({ fields: { email: 'Missing value.' } });
    const strapi: Wire = { create: '{src}', send: 'text: content', wrap: 'data', errors: 'error.details.errors' };
    const details = { errors: [{ path: ['data', 'content'], message: 'too short' }] };
    expect(refused(strapi, { error: { message: 'Wrong', details } })).to.deep.equal({
      ...{ kind: 'refused', message: 'Wrong', fields: { text: 'too short' } },
    });
    expect(refused(wire('plain'), { errors: { name: ['taken', 'short'], spam: 'no' } })).to.deep.equal({
      ...{ kind: 'refused', message: 'no', fields: { name: 'taken' } },
    });
  });

  it('shows the server’s words as text, and nothing of a page of HTML', () => {
    expect(verdict(wordpress, 400, { message: '<strong>Error:</strong> too long' })).to.deep.include({
      message: 'Error: too long',
    });
    expect(verdict(wire('isso'), 400, '<!doctype html><title>400</title><script>x()</script>')).to.deep.include({
      message: '',
    });
    expect(verdict(wire('plain'), 400, 'Names must be real.')).to.deep.include({ message: 'Names must be real.' });
    expect(verdict(wire('plain'), 400, { message: { toString: 'x' } })).to.deep.include({ message: '' });
  });

  it('turns to the form of a WordPress that refuses guests, on its own origin alone', () => {
    const refused = { code: 'rest_comment_login_required', message: 'Sorry, you must be logged in to comment.' };
    expect(verdict(wordpress, 401, refused)).to.deep.include({ kind: 'retry', instead: 'wordpress-form' });
    const answer: Payload = {
      ...{ url: 'https://other.example/c', status: 401, text: JSON.stringify(refused), header: () => null },
    };
    const reading = { decode: (text: string) => text, origin: 'https://site.example' };
    expect(toVerdict(wordpress, answer, reading).kind).to.equal('refused');
  });

  it('takes the redirect of a theme’s form as accepted', () => {
    expect(verdict(wordpressForm, 302)).to.deep.equal({ kind: 'held', id: '' });
    expect(verdict(wordpressForm, 409, { code: 'wp_die', message: '<p>Duplicate</p>' })).to.deep.equal({
      ...{ kind: 'duplicate', message: 'Duplicate' },
    });
    expect(verdict(wordpressForm, 200, '<p>Please type your comment').kind).to.equal('retry');
  });

  it('never throws, whatever comes', () => {
    const bodies = [
      'null',
      '[]',
      '"x"',
      '{"errors":[null,[],{"path":{}}]}',
      '{"errmsg":{"__proto__":{"x":1}}}',
      '\u0000',
    ];
    for (const one of [wordpress, wordpressForm, ...Object.values(wires)]) {
      for (const status of [0, 200, 201, 400, 409, 500]) {
        for (const body of bodies) expect(verdict(one, status, body).kind).to.be.a('string');
      }
    }
  });
});

describe('toCounts', () => {
  const answer = (text: string): Payload => ({ url: '', status: 200, text, header: () => null });
  const context = { src: 'https://site.example/api/comment?path=/a', thread: '', key: '' };

  it('asks for all counts in one request', () => {
    const list = toCountsRequest(wire('waline'), ['/a', '/b'], context);
    expect([list?.method, list?.url, list?.body]).to.deep.equal([
      ...['GET', 'https://site.example/api/comment?type=count&url=%2Fa%2C%2Fb', ''],
    ]);
    const body = toCountsRequest(wire('isso'), ['/a', '/b'], { ...context, src: 'https://isso.example/?uri=/a' });
    expect([body?.method, body?.url, body?.body]).to.deep.equal(['POST', 'https://isso.example/count', '["/a","/b"]']);
    expect(toCountsRequest(wire('pocketbase'), ['1'], context)).to.equal(undefined);
    const routed = toCountsRequest(wordpress, ['1', '2'], {
      ...context,
      src: 'https://a.example/?rest_route=/wp/v2/comments',
    });
    expect(routed?.url).to.equal(
      'https://a.example/?rest_route=%2Fwp%2Fv2%2Fcomments&post=1%2C2&_fields=post&per_page=100',
    );
  });

  it('reads a list in the order of asking, and a map', () => {
    const list = toCounts(wire('waline'), ['/a', '/b', '/c'], answer('{"errno":0,"data":[2,0]}'));
    expect([...list]).to.deep.equal([
      ['/a', 2],
      ['/b', 0],
    ]);
    expect([...toCounts(wire('artalk'), ['/a', '/b'], answer('{"data":{"/b":7}}'))]).to.deep.equal([['/b', 7]]);
    expect(toCounts(wire('isso'), ['/a'], answer('<p>no')).size).to.equal(0);
  });
});
