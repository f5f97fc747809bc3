import { expect } from '@open-wc/testing';
import { toWire } from '../../src/mapping/wires/named.js';
import type { Wire } from '../../src/mapping/wires/wire.js';

type Attributes = Readonly<Record<string, string>>;

const read = (attributes: Attributes, preset = '', src = 'https://site.example/list'): ReturnType<typeof toWire> =>
  toWire({ preset, src, attribute: (name) => attributes[name] ?? null });

function wire(attributes: Attributes, preset = '', src?: string): Wire {
  const found = read(attributes, preset, src);
  if (!found || 'message' in found) throw new Error(found?.message ?? 'no wire');
  return found;
}

/** What is said of a mistake: the reason, and what stands right of the caret. */
function fault(attributes: Attributes): [reason: string, there: string] {
  const found = read(attributes);
  if (!found || !('message' in found)) throw new Error('no mistake');
  const [reason = '', line = '', caret = ''] = found.message.split('\n');
  return [reason, line.slice(caret.indexOf('^'))];
}

describe('attributes of a wire', () => {
  it('lie over what a preset or an address says', () => {
    const waline = wire({ pause: '2m', 'held-if': 'never' }, 'waline');
    expect(waline).to.include({ pause: '120', held: 'never', threadIn: 'path', id: 'objectId' });
    expect(wire({ send: 'text: body' }, '', 'https://a.example/wp-json/wp/v2/comments?post=1')).to.include({
      send: 'text: body',
      limited: '429 | code=comment_flood',
    });
    expect(wire({}).send).to.contain('text: text');
  });

  it('say everything that a wire can be told', () => {
    const said = wire({
      create: 'PUT /api/new?on={thread}; a: 1',
      send: 'text: content; name: author.name; parent: parent_id|number; extra.token: captcha; query.site: site',
      keep: 'site',
      'thread-in': 'page=eq.',
      wrap: 'data',
      fixed: 'event: SUBMIT',
      encoding: 'form',
      headers: 'X-Site: 7',
      'key-header': 'Idempotency-Key',
      'sent-if': '2xx & errno=0',
      'held-if': '202 | status=hold',
      'duplicate-if': '409',
      'limited-if': '429 | ~too fast',
      'sign-in-if': '401',
      pause: '15s',
      'answer-at': 'data | comment',
      'id-at': 'objectId',
      'error-at': 'error.message',
      'errors-at': 'error.fields',
      blame: 'code=short: text',
      counts: 'POST {src}/count; [threads]',
      'counts-at': 'data',
      like: 'PUT {src}/{id}; like: true',
      remove: 'DELETE {src}/{id}',
    });
    expect(said).to.include({ form: 'form', pause: '15', created: 'data | comment', id: 'objectId', signIn: '401' });
    expect(wire({ encoding: 'json' }).form).to.equal(undefined);
  });

  const mistakes: readonly [Attributes, reason: string, there: string][] = [
    [{ send: 'text: body; nmae: author' }, 'send: unknown "nmae" — did you mean "name"?', 'nmae: author'],
    [{ send: 'text: body; name author' }, 'send: expected ":" after "name author" (write  name: value)', ''],
    [{ send: 'name: author' }, 'send: nothing says where the comment goes (text: …)', ''],
    [{ send: 'text: ' }, 'send: expected where "text" goes', ' '],
    [{ send: 'text: a..b' }, 'send: expected a name (write  data.items.id)', '.b'],
    [{ send: 'text: a|nmber' }, 'send: unknown "|nmber" — did you mean "number"?', 'nmber'],
    [{ send: 'text: __proto__.x' }, 'send: "__proto__" is not allowed in a path', '__proto__.x'],
    [{ create: 'PSOT {src}' }, 'create: unknown method "PSOT" — did you mean "POST"?', 'PSOT {src}'],
    [{ create: 'POST {src}/{thred}' }, 'create: unknown "thred" — did you mean "thread"?', 'thred}'],
    [{ create: 'POST {src' }, 'create: unclosed "{"', '{src'],
    [{ list: 'PSOT; page: {thread}' }, 'list: unknown method "PSOT" — did you mean "POST"?', 'PSOT; page: {thread}'],
    [{ list: 'POST /list; page: {thread}' }, 'list: the address of a list is what src says', '/list; page: {thread}'],
    [{ list: 'POST; page: {thred}' }, 'list: unknown "thred" — did you mean "thread"?', 'thred}'],
    [{ 'held-if': 'status==hold' }, 'held-if: one "=" is enough (write  path=value)', '=hold'],
    [{ 'sent-if': '2xx & ' }, 'sent-if: expected a status (2xx), a path or path=value', ' '],
    [{ 'limited-if': '4290' }, 'limited-if: "4290" is no status (write  429 or 5xx)', '4290'],
    [{ 'sent-if': 'code<1' }, 'sent-if: "<" is not known (write  path=value or path~words)', '<1'],
    [{ 'error-at': 'data[0]' }, 'error-at: "[" cannot stand in a path', '[0]'],
    [{ pause: 'a while' }, 'pause: write a time such as 15s or 1m', 'a while'],
    [{ encoding: 'xml' }, 'encoding: write json or form', 'xml'],
    [{ fixed: ': 2' }, 'fixed: expected a name before ":"', ': 2'],
  ];
  for (const [attributes, reason, there] of mistakes) {
    it(`point at the place in ${JSON.stringify(attributes)}`, () => {
      expect(fault(attributes)).to.deep.equal([reason, there]);
    });
  }

  it('have no wire for a thread that can only be read', () => {
    expect(read({}, 'mastodon')).to.equal(undefined);
    expect(read({}, '', 'https://m.example/api/v1/statuses/1/context')).to.equal(undefined);
    expect(wire({ create: 'POST /mine' }, 'mastodon').create).to.equal('POST /mine');
  });

  it('are not taken from a prototype', () => {
    expect(wire({}, 'constructor').send).to.contain('text: text');
  });
});
