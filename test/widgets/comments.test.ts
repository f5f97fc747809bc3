import { expect } from '@open-wc/testing';
import { PressCommentSendEvent, PressCommentSentEvent } from '../../src/ui/events.js';
import type { PressComments } from '../../src/widgets/comments.js';
import {
  address,
  dangers,
  executions,
  find,
  findAll,
  forget,
  heard,
  hostile,
  json,
  make,
  never,
  part,
  parts,
  pause,
  press,
  remark,
  said,
  saidBy,
  sample,
  serve,
  shown,
  status,
  type,
  until,
  type Asked,
  type Story,
} from './tools.js';

/** An address that posts to WordPress's own wire. */
const wordpress = (): string => `${address().replace('list.json', 'wp-json/wp/v2/comments')}?post=7`;

const form = (thread: PressComments, parentId = ''): HTMLFormElement => {
  const found = find<HTMLFormElement>(thread, `form[data-parent="${parentId}"]`);
  if (!found) throw new Error(`no form for ${parentId}`);
  return found;
};

const field = (thread: PressComments, name: string, parentId = ''): HTMLInputElement | HTMLTextAreaElement => {
  const found = form(thread, parentId).querySelector(`[name=${name}]`);
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  throw new Error(`no field ${name}`);
};

function fill(thread: PressComments, text: string, parentId = ''): void {
  type(field(thread, 'name', parentId), 'Ada');
  type(field(thread, 'email', parentId), 'ada@example.org');
  type(field(thread, 'text', parentId), text);
}

const send = (thread: PressComments, parentId = ''): void =>
  form(thread, parentId).querySelector<HTMLElement>('[part=submit]')?.click();

/** The sentence at a field, found by what the field itself points to. */
function faultAt(thread: PressComments, name: string): string {
  const input = field(thread, name);
  if (input.getAttribute('aria-invalid') !== 'true') return '';
  return said(find(thread, `[id="${input.getAttribute('aria-describedby') ?? ''}"]`));
}

const posts = (requests: readonly Asked[]): Asked[] => requests.filter(({ method }) => method === 'POST');

/** A thread that takes comments as WordPress does; `answer` says what becomes of one. */
function blog(kept: Story[], answer?: (request: Asked) => Response | Error | Promise<Response>): Asked[] {
  return serve((request) => {
    if (request.method !== 'POST') return json(kept);
    if (answer) return answer(request);
    const { content, parent, author_name } = request.body;
    const made = remark(100 + kept.length, Number(parent) || 0, {
      author_name,
      content: { rendered: `<p>${String(content)}</p>` },
    });
    kept.push(made);
    return new Response(JSON.stringify(made), { status: 201, headers: { 'content-type': 'application/json' } });
  });
}

const refusal = (code: string, message: string, statusCode: number, params?: object): Response =>
  new Response(JSON.stringify({ code, message, data: { status: statusCode, params } }), {
    status: statusCode,
    headers: { 'content-type': 'application/json' },
  });

async function thread(attributes: Readonly<Record<string, string>> = {}): Promise<PressComments> {
  const element = await make('press-comments', { src: wordpress(), lang: 'en', ...attributes });
  await shown(element, 'form');
  return element;
}

describe('press-comments', function () {
  this.timeout(60_000);

  afterEach(forget);

  describe('shows a thread', () => {
    it('with its public parts, its count, and the newest conversation first', async () => {
      blog([remark(1), remark(2), remark(3, 1)]);
      const comments = await thread();
      await shown(comments, 'comment');
      expect(saidBy(comments, 'comment-author')).to.deep.equal(['Reader 2', 'Reader 1', 'Reader 3']);
      expect(said(part(comments, 'count'))).to.equal('3');
      await until(() => saidBy(comments, 'comment-body').includes('Remark 3.'));
      for (const name of ['base', 'list', 'comment-time', 'reply', 'name', 'email', 'text', 'submit', 'status']) {
        expect(parts(comments, name), name).not.to.be.empty;
      }
      expect(findAll(comments, '[part=heading]').map(said)).to.deep.equal(['Comments 3', 'Leave a comment']);
      await expect(comments).to.be.accessible();
    });

    it('of a real WordPress answer', async () => {
      const answer = await sample('wordpress-comments.json');
      serve(() => json(answer));
      const comments = await thread();
      await until(() => saidBy(comments, 'comment-body').some((body) => body.includes('It’s about time')));
      expect(dangers(comments)).to.deep.equal([]);
    });

    for (const [sort, order] of [
      ['newest', ['3', '2', '1']],
      ['oldest', ['1', '2', '3']],
      ['best', ['2', '3', '1']],
    ] as const) {
      it(`in the order sort="${sort}"`, async () => {
        serve(() =>
          json(
            [1, 2, 3].map((n) => ({
              id: n,
              text: `t${n}`,
              author: `${n}`,
              likes: n === 2 ? 9 : 0,
              date: `2025-06-0${n}T10:00:00Z`,
            })),
          ),
        );
        const comments = await make('press-comments', { src: address(), sort, map: 'likes: likes; author: author' });
        await shown(comments, 'comment');
        expect(saidBy(comments, 'comment-author')).to.deep.equal(order);
        comments.sort = 'oldest';
        await comments.updateComplete;
        expect(saidBy(comments, 'comment-author')).to.deep.equal(['1', '2', '3']);
      });
    }

    it('on the heading level that the page wants, below its own words', async () => {
      blog([remark(1)]);
      const comments = await thread({ 'heading-level': '4', heading: 'Letters' });
      await shown(comments, 'comment');
      expect(findAll(comments, 'h4').map(said)).to.deep.equal(['Letters 1', 'Leave a comment']);
    });

    it('without its form and replies where it is closed', async () => {
      blog([remark(1)]);
      const comments = await make('press-comments', { src: wordpress(), closed: '', lang: 'en' });
      await shown(comments, 'comment');
      expect(parts(comments, 'form')).to.be.empty;
      expect(parts(comments, 'reply')).to.be.empty;
      expect(said(find(comments, '.msg'))).to.equal('Comments are closed.');
    });

    it('of fifty conversations, and more when asked', async () => {
      blog(Array.from({ length: 60 }, (_, i) => remark(i + 1)));
      const comments = await thread();
      await until(() => parts(comments, 'comment').length === 50);
      part(comments, 'more').click();
      await until(() => parts(comments, 'comment').length === 60);
      expect(parts(comments, 'more')).to.be.empty;
    });

    it('of a chain of 20,000 replies as one list that unfolds', async () => {
      blog(Array.from({ length: 20_000 }, (_, i) => remark(i + 1, i)));
      const comments = await thread();
      await shown(comments, 'comment');
      expect(parts(comments, 'comment').length).to.be.below(50);
      expect(said(part(comments, 'count'))).to.equal('20,000');
    });
  });

  describe('takes a comment', () => {
    it('and shows it when the server has it, once, with the text gone from the field', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      const events = heard(document, 'press-comment-send', 'press-comment-sent');
      fill(comments, 'Well said.');
      send(comments);
      await until(() => saidBy(comments, 'comment-author').includes('Ada'));
      await until(() => saidBy(comments, 'comment-body').includes('Well said.'));
      await until(() => !find(comments, '.pending'));
      expect(saidBy(comments, 'comment-body').filter((body) => body === 'Well said.')).to.have.length(1);
      expect(field(comments, 'text').value).to.equal('');
      expect(field(comments, 'name').value).to.equal('Ada');
      expect(posts(requests)).to.have.length(1);
      expect(posts(requests)[0]?.body).to.include({
        content: 'Well said.',
        author_name: 'Ada',
        author_email: 'ada@example.org',
        post: 7,
      });
      const [before, after] = events;
      expect(before instanceof PressCommentSendEvent && before.text).to.equal('Well said.');
      expect(after instanceof PressCommentSentEvent && [after.id, after.held]).to.deep.equal(['101', false]);
      expect(said(part(comments, 'status'))).to.equal('Your comment was sent.');
      await expect(comments).to.be.accessible();
    });

    it('into a thread that is empty', async () => {
      blog([]);
      const comments = await thread();
      expect(said(await shown(comments, 'message'))).to.equal('No comments yet. Yours would be the first.');
      await expect(comments).to.be.accessible();
      fill(comments, 'The first.');
      send(comments);
      await until(() => saidBy(comments, 'comment-body').includes('The first.'));
      await until(() => saidBy(comments, 'count').includes('1'));
    });

    it('and says that a moderator has it', async () => {
      const requests = blog(
        [remark(1)],
        () =>
          new Response(JSON.stringify({ ...remark(50), status: 'hold' }), {
            status: 201,
            headers: { 'content-type': 'application/json' },
          }),
      );
      const comments = await thread();
      const events = heard(document, 'press-comment-sent');
      fill(comments, 'Held.');
      send(comments);
      await until(() => said(find(comments, '.state')).startsWith('Awaiting moderation'));
      expect(posts(requests)).to.have.length(1);
      expect(said(part(comments, 'count'))).to.equal('1');
      const [event] = events;
      expect(event instanceof PressCommentSentEvent && event.held).to.be.true;
      await expect(comments).to.be.accessible();
    });

    for (const [name, response, sentence] of [
      ['text', refusal('rest_comment_content_invalid', 'Too many links.', 400), 'Too many links.'],
      [
        'email',
        refusal('rest_invalid_param', 'Invalid parameter(s)', 400, { author_email: 'Invalid email address.' }),
        'Invalid email address.',
      ],
      ['text', refusal('rest_comment_closed', 'Sorry, it&#8217;s closed.', 403), 'Sorry, it’s closed.'],
      ['text', refusal('comment_duplicate', 'You&#8217;ve said that!', 409), 'You’ve said that!'],
    ] as const) {
      it(`or shows "${sentence}" at the field ${name}, with the text kept`, async () => {
        const requests = blog([remark(1)], () => response.clone());
        const comments = await thread();
        fill(comments, 'Not this.');
        send(comments);
        await until(() => faultAt(comments, name), 'a fault at its field');
        expect(faultAt(comments, name)).to.equal(sentence);
        expect(field(comments, 'text').value).to.equal('Not this.');
        expect(said(part(comments, 'status'))).to.contain(sentence);
        expect(saidBy(comments, 'comment-body')).not.to.include('Not this.');
        await expect(comments).to.be.accessible();
        expect(posts(requests)).to.have.length(1);
      });
    }

    it('and keeps it as waiting where the network fails, until a reader tries again', async () => {
      const kept = [remark(1)];
      blog(kept, () => new TypeError('Failed to fetch'));
      const comments = await thread();
      fill(comments, 'Through the tunnel.');
      send(comments);
      await until(() => find(comments, '.pending .acts'));
      expect(saidBy(comments, 'comment-body')).to.include('Through the tunnel.');
      expect(said(find(comments, '.pending .state'))).not.to.equal('');
      await expect(comments).to.be.accessible();
      const requests = blog(kept);
      findAll(comments, '.pending .act')
        .find((button) => said(button) === 'Try now')
        ?.click();
      await until(() => !find(comments, '.pending'));
      await until(() => saidBy(comments, 'comment-body').includes('Through the tunnel.'));
      expect(posts(requests)).to.have.length(1);
    });

    it('removed during fetch: it arrives once, and the page hears nothing more of it', async () => {
      let reply: (response: Response) => void = () => {};
      const requests = blog([remark(1)], () => new Promise((resolve) => (reply = resolve)));
      const src = wordpress();
      const comments = await thread({ src });
      fill(comments, 'Gone.');
      send(comments);
      await until(() => posts(requests).length);
      const events = heard(comments, 'press-comment-sent', 'press-failed');
      const drawn = said(find(comments, '.state'));
      comments.remove();
      reply(refusal('rest_comment_closed', 'Closed.', 403));
      await pause(300);
      expect(events).to.be.empty;
      expect(said(find(comments, '.state'))).to.equal(drawn);
      // What the server said is not lost: the next visit has the text in its field.
      const next = await thread({ src });
      await until(() => field(next, 'text').value === 'Gone.' && faultAt(next, 'text') === 'Closed.');
      expect(posts(requests)).to.have.length(1);
    });

    it('moved during fetch: it arrives once, and is told of where the element stands now', async () => {
      let reply: (response: Response) => void = () => {};
      const requests = blog([remark(1)], () => new Promise((resolve) => (reply = resolve)));
      const comments = await thread();
      fill(comments, 'Moved.');
      send(comments);
      await until(() => posts(requests).length);
      const events = heard(comments, 'press-comment-sent');
      const there = document.createElement('section');
      comments.after(there);
      there.append(comments);
      await until(() => said(find(comments, '.state')).startsWith('Sending'));
      reply(json({ ...remark(50), status: 'hold' }));
      await until(() => said(find(comments, '.state')).startsWith('Awaiting moderation'));
      expect(posts(requests)).to.have.length(1);
      expect(events).to.have.length(1);
    });

    it('that waits back into its field to be edited, or throws it away', async () => {
      blog([remark(1)], () => new TypeError('Failed to fetch'));
      const comments = await thread();
      const act = async (words: string): Promise<void> => {
        await until(() => findAll(comments, '.pending .act').some((button) => said(button) === words));
        findAll(comments, '.pending .act')
          .find((button) => said(button) === words)
          ?.click();
        await until(() => !find(comments, '.pending'));
      };
      fill(comments, 'Draft one.');
      send(comments);
      await act('Edit');
      expect(field(comments, 'text').value).to.equal('Draft one.');
      send(comments);
      await act('Discard');
      expect(field(comments, 'text').value).to.equal('');
    });

    it('once, however often its button is pressed', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      fill(comments, 'Once.');
      for (let i = 0; i < 10; i++) send(comments);
      press(field(comments, 'text'), 'Enter', { ctrlKey: true });
      await until(() => saidBy(comments, 'comment-body').includes('Once.') && !find(comments, '.pending'));
      await pause(200);
      expect(posts(requests)).to.have.length(1);
    });

    it('by Ctrl+Enter, and not by Enter alone', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      fill(comments, 'By keys.');
      press(field(comments, 'text'), 'Enter');
      await pause();
      expect(posts(requests)).to.be.empty;
      press(field(comments, 'text'), 'Enter', { ctrlKey: true });
      await until(() => posts(requests).length);
    });

    it('not where the page sends it itself', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      comments.addEventListener('press-comment-send', (event) => event.preventDefault());
      fill(comments, 'Mine.');
      send(comments);
      await pause(150);
      expect(posts(requests)).to.be.empty;
      expect(field(comments, 'text').value).to.equal('Mine.');
    });

    it('not before its fields are filled: each says what it wants, and the first has the focus', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread({ 'max-length': '10' });
      send(comments);
      await until(() => faultAt(comments, 'name'));
      expect(faultAt(comments, 'name')).to.equal('Please enter your name.');
      expect(faultAt(comments, 'email')).to.equal('Please enter your email address.');
      expect(faultAt(comments, 'text')).to.equal('Please write something.');
      expect(comments.shadowRoot?.activeElement).to.equal(field(comments, 'name'));
      await expect(comments).to.be.accessible();
      fill(comments, 'More than ten characters.');
      type(field(comments, 'email'), 'ada');
      send(comments);
      await until(() => faultAt(comments, 'text') === 'At most 10 characters.');
      expect(faultAt(comments, 'name')).to.equal('');
      expect(faultAt(comments, 'email')).to.equal('Please enter a full email address.');
      expect(posts(requests)).to.be.empty;
    });

    it('with the fields that the page asks for, live', async () => {
      blog([remark(1)]);
      const comments = await thread({ fields: 'name? url', note: 'Read before they appear.' });
      const names = (): string[] =>
        findAll(comments, 'form [name][part]').map((each) => each.getAttribute('name') ?? '');
      expect(names()).to.deep.equal(['name', 'url', 'text']);
      expect(field(comments, 'name').hasAttribute('aria-required')).to.be.false;
      expect(said(find(comments, '.send'))).to.contain('Read before they appear.');
      comments.fields = '';
      await comments.updateComplete;
      expect(names()).to.deep.equal(['text']);
      comments.fields = 'name email url';
      await comments.updateComplete;
      expect(findAll(comments, 'form input[part]').map((each) => each.getAttribute('autocomplete'))).to.deep.equal([
        'name',
        'email',
        'url',
      ]);
    });

    it('as a reply in its place, and closes the form with Escape to the button it came from', async () => {
      const requests = blog([remark(1), remark(2)]);
      const comments = await thread();
      await shown(comments, 'reply');
      type(field(comments, 'name'), 'Ada');
      const reply = (): HTMLElement => part(find(comments, '#comment-1') ?? comments, 'reply');
      reply().click();
      await until(() => find(comments, '#comment-1 form'));
      await until(() => comments.shadowRoot?.activeElement === field(comments, 'text', '1'));
      expect(field(comments, 'name', '1').value).to.equal('Ada');
      expect(reply().getAttribute('aria-expanded')).to.equal('true');
      await expect(comments).to.be.accessible();
      press(field(comments, 'text', '1'), 'Escape');
      await until(() => !find(comments, '#comment-1 form'));
      await until(() => comments.shadowRoot?.activeElement === reply());
      reply().click();
      await until(() => find(comments, '#comment-1 form'));
      fill(comments, 'I agree.', '1');
      send(comments, '1');
      await until(() => said(find(comments, '#comment-1 .replies')).includes('I agree.'));
      await until(() => posts(requests).length);
      expect(posts(requests).map(({ body }) => body.parent)).to.deep.equal([1]);
      await until(() => !find(comments, '#comment-1 form'));
    });

    it('to the address that it was typed for and to no other', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      const { src } = comments;
      fill(comments, 'Where to?');
      send(comments);
      await until(() => posts(requests).length);
      expect(new URL(posts(requests)[0]?.url ?? '').pathname).to.equal(new URL(src).pathname);
    });
  });

  describe('keeps what was typed', () => {
    it('over the element being made anew, without the e-mail address', async () => {
      blog([remark(1)]);
      const src = wordpress();
      const first = await thread({ src });
      fill(first, 'Half a thou');
      await until(() => Object.keys(sessionStorage).length, 'a draft');
      expect(JSON.stringify(Object.entries(sessionStorage))).not.to.contain('ada@example.org');
      first.remove();
      const second = await thread({ src });
      await until(() => field(second, 'text').value === 'Half a thou', 'the draft is back');
      expect(field(second, 'name').value).to.equal('Ada');
      expect(said(part(second, 'status'))).to.equal('Your unsent text is back.');
    });

    it('and forgets it when it is sent', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      fill(comments, 'A whole thought');
      await until(() => Object.keys(sessionStorage).length, 'a draft');
      send(comments);
      await until(() => posts(requests).length && field(comments, 'text').value === '');
      await until(() => !Object.keys(sessionStorage).length, 'no draft');
      await until(() => parts(comments, 'comment').length === 2 && !find(comments, '.pending'));
    });

    it('in the fields while the thread refreshes around them', async () => {
      const kept = [remark(1)];
      blog(kept);
      const comments = await thread();
      await shown(comments, 'comment');
      fill(comments, 'Still typing');
      kept.push(remark(2));
      comments.refresh();
      await until(() => parts(comments, 'comment').length === 2);
      expect(field(comments, 'text').value).to.equal('Still typing');
    });

    it('where the thread could not be loaded: the form is there and posts', async () => {
      const requests = serve(({ method }) => (method === 'POST' ? json(remark(5)) : status(404)));
      const comments = await thread();
      await shown(comments, 'retry');
      expect(said(part(comments, 'message'))).to.match(/^Comments could not be loaded\./);
      await expect(comments).to.be.accessible();
      fill(comments, 'Even so.');
      send(comments);
      await until(() => posts(requests).length === 1);
    });
  });

  it('is a skeleton while it loads', async () => {
    serve(never);
    const comments = await make('press-comments', { src: wordpress(), lang: 'en' });
    await until(() => find(comments, '[aria-busy=true] .sk'));
    expect(said(part(comments, 'heading'))).to.equal('Comments');
    await expect(comments).to.be.accessible();
  });

  it('leaves the page’s own form until there is a thread', async () => {
    serve(never);
    const comments = await make(
      'press-comments',
      { src: wordpress() },
      '<form action="/x"><textarea></textarea></form>',
    );
    await pause();
    expect(find(comments, 'slot')).not.to.be.null;
    expect(parts(comments, 'form')).to.be.empty;
  });

  it('is moved in the page without another request, and its form works there', async () => {
    const requests = blog([remark(1)]);
    const comments = await thread();
    await shown(comments, 'comment');
    document.body.append(comments);
    await pause();
    await shown(comments, 'form');
    await shown(comments, 'comment');
    await pause();
    expect(requests).to.have.length(1);
    fill(comments, 'From the new place.');
    send(comments);
    await until(() => posts(requests).length);
    comments.remove();
  });

  it('runs from right to left with the page', async () => {
    blog([remark(1)]);
    const comments = await thread({ lang: 'ar', dir: 'rtl' });
    expect(getComputedStyle(part(comments, 'form')).direction).to.equal('rtl');
  });

  it('begins an empty field on the page’s side, and follows what is written in it', async () => {
    blog([remark(1)]);
    const comments = await thread({ lang: 'ar', dir: 'rtl' });
    const field = part(comments, 'text');
    expect(getComputedStyle(field).direction).to.equal('rtl');
    fill(comments, 'Good to see the quotes given in full.');
    expect(getComputedStyle(field).direction).to.equal('ltr');
    fill(comments, 'هل يوجد نص للمكالمة؟');
    expect(getComputedStyle(field).direction).to.equal('rtl');
  });

  for (const preset of ['none', 'wordpress']) {
    it(`shows hostile comments as text, in every field, by preset="${preset}"`, async () => {
      // The two longest would be laid out anew with each page of the thread: the article's tests have them.
      const strings = (await hostile()).filter(({ length }) => length < 20_000);
      const fields = 'author text parentId authorUrl avatar publishedAt url status likes pinned staff'.split(' ');
      const map = preset === 'none' ? fields.map((name) => `${name}: ${name}`).join('; ') : '';
      const comments = await make('press-comments', { preset, map, base: 'https://paper.example/' });
      const calls = await executions(async () => {
        comments.data = strings.map((text, i) => ({
          ...Object.fromEntries(fields.map((name) => [name, text])),
          ...remark(i + 1, 0, { content: { rendered: text }, author_name: text, author_url: text, link: text }),
        }));
        await shown(comments, 'comment');
        for (let shownTo = 50; shownTo < strings.length; shownTo += 50) {
          find(comments, '[part=more]')?.click();
          await comments.updateComplete;
        }
        await pause(100);
      });
      expect(parts(comments, 'comment').length).to.be.above(100);
      expect(dangers(comments)).to.deep.equal([]);
      expect(calls).to.equal(0);
    });
  }

  it('shows what a hostile reader wrote as text, before and after it is sent', async () => {
    const strings = (await hostile()).filter((text, i) => text.trim() && text.length < 2000 && i % 12 === 0);
    blog(
      [],
      () => new Response('{"id":1,"status":"hold"}', { status: 201, headers: { 'content-type': 'application/json' } }),
    );
    const comments = await thread();
    const calls = await executions(async () => {
      for (const [i, text] of strings.entries()) {
        fill(comments, text);
        send(comments);
        await until(() => findAll(comments, '.pending').length === i + 1, `${i + 1} held`);
        // The comment is shown a moment before its field may be written in again.
        await until(() => !field(comments, 'text').readOnly, `${i + 1} out of the field`);
      }
      await until(() => findAll(comments, '.state').every((state) => said(state).startsWith('Awaiting')));
    });
    expect(dangers(comments)).to.deep.equal([]);
    expect(calls).to.equal(0);
  });
});
