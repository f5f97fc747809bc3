import type { Wire } from './wire.js';

/**
 * Waline answers 200 whatever happens; `errmsg` is a sentence or a map by field. A duplicate and a flood differ in that
 * sentence alone, so it is asked for in English whatever the reader's language.
 */
const waline: Wire = {
  create: 'POST {src}?lang=en',
  threadIn: 'path',
  send:
    'text: comment; name: nick; email: mail; url: link; thread: url; parent: pid; root: rid; key: idempotency_key; ' +
    'extra.g-recaptcha-response: recaptchaV3; extra.cf-turnstile-response: turnstile',
  ok: '2xx & errno=0',
  held: 'data.status=waiting | data.status=spam',
  duplicate: 'errmsg~duplicate',
  limited: '429 | errmsg~too fast',
  pause: '60',
  created: 'data',
  id: 'objectId',
  error: 'errmsg',
  errors: 'errmsg',
  counts: 'GET {src}?type=count&url={threads}',
  countsIn: 'data',
  like: 'PUT {src}/{id}; like: true',
  unlike: 'PUT {src}/{id}; like: false',
};

/** Isso knows its writers by a cookie for a quarter of an hour, which is what lets them change what they wrote. */
const isso: Wire = {
  create: 'POST {src}/new?uri={thread}',
  threadIn: 'uri',
  send: 'text: text; name: author; email: email; url: website; parent: parent|number; title: title',
  credentials: 'include',
  held: '202 | mode=2',
  limited: '429 | ~ratelimit exceeded',
  counts: 'POST {src}/count; [threads]',
  like: 'POST {src}/id/{id}/like',
  dislike: 'POST {src}/id/{id}/dislike',
  edit: 'PUT {src}/id/{id}; text: {text}',
  remove: 'DELETE {src}/id/{id}',
};

const artalk: Wire = {
  create: 'POST {src}',
  threadIn: 'page_key',
  send:
    'text: content; name: name; email: email; url: link; parent: rid|number; thread: page_key; title: page_title; ' +
    'query.site_name: site_name',
  held: 'is_pending=true',
  signIn: 'need_login | need_auth_login',
  error: 'msg',
  counts: 'GET {src}/../stats/page_comment?site_name={query.site_name}&page_keys={threads}',
  countsIn: 'data',
  like: 'POST {src}/../votes/comment_up/{id}; name: {name}; email: {email}',
  dislike: 'POST {src}/../votes/comment_down/{id}; name: {name}; email: {email}',
};

/** PostgREST and Supabase, over a table whose id is a UUID: the key is the id, and a second try changes nothing. */
const postgrest: Wire = {
  create: 'POST {src}?on_conflict=id',
  threadIn: 'page=eq.',
  send: 'key: id; text: content; name: name; email: email; url: url; parent: parent_id; thread: page',
  headers: 'Prefer: resolution=ignore-duplicates,return=representation',
  held: 'approved=false | 0.approved=false',
  duplicate: '409 | code=23505',
  created: '0',
  error: 'message',
};

/** PocketBase lets a client choose the id, of fifteen small letters and digits: a second try is told that it is taken. */
const pocketbase: Wire = {
  create: 'POST {src}',
  send: 'key: id|short; text: content; name: name; email: email; url: url; parent: parent; thread: page',
  held: 'approved=false',
  duplicate: 'data.id',
  error: 'message',
  errors: 'data',
};

const jsonServer: Wire = {
  create: 'POST {src}',
  threadIn: 'postId',
  send: 'key: id; text: body; name: name; email: email; url: url; parent: parentId; thread: postId|number',
  duplicate: '409 | ~duplicate id',
  edit: 'PATCH {src}/{id}; body: {text}',
  remove: 'DELETE {src}/{id}',
};

/** `{"comments": […]}`, and whatever else answers with JSON: the key is in the body, an answer of any usual shape will do. */
export const plain: Wire = {
  create: 'POST {src}',
  keep: '*',
  send: 'key: id; text: text; name: name; email: email; url: url; parent: parent_id; thread: thread; page: page',
  held: '202 | held=true | status=held | status=pending | status=hold',
  created: 'comment | data | ',
};

/** The wires that a page has to name; loaded when one is named. */
export const wires: Readonly<Record<string, Wire>> = {
  waline,
  isso,
  artalk,
  postgrest,
  supabase: postgrest,
  pocketbase,
  'json-server': jsonServer,
  plain,
};
