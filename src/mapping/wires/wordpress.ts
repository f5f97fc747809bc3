import type { Wire } from './wire.js';

/** WordPress's `wp/v2/comments`, also behind `?rest_route=`. Its own check for duplicates makes a second try safe. */
export const wordpress: Wire = {
  create: 'POST {src}',
  keep: 'rest_route',
  threadIn: 'post',
  send:
    'text: content; name: author_name; email: author_email; url: author_url; parent: parent|number; ' +
    'thread: post|number; key: idempotency_key',
  held: 'status=hold',
  duplicate: 'code=comment_duplicate',
  limited: '429 | code=comment_flood',
  pause: '15',
  error: 'message',
  errors: 'data.params',
  blame: 'code=rest_comment_content_invalid: text; code=comment_content_column_length: text',
  counts: 'GET {src}?post={threads}&_fields=post&per_page=100',
  countsBy: 'post',
  instead: 'code=rest_comment_login_required: wordpress-form',
};

/**
 * The form of every WordPress theme, which takes guests where the REST interface refuses them. It answers by a redirect
 * to the comment, so that nobody learns whether it is held; without its cookies a signed-in reader would be a guest.
 */
export const wordpressForm: Wire = {
  create: 'POST {site}wp-comments-post.php',
  threadIn: 'post',
  send:
    'text: comment; name: author; email: email; url: url; parent: comment_parent; thread: comment_post_ID; ' +
    'key: idempotency_key',
  form: 'form',
  credentials: 'same-origin',
  redirect: 'manual',
  ok: '302',
  pause: '15',
  error: 'message',
};
