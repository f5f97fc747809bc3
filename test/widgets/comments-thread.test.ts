import { expect } from '@open-wc/testing';
import type { PressComments } from '../../src/widgets/comments.js';
import { Clock, settle, until as untilSettled } from '../helpers/clock.js';
import { hide, show } from '../helpers/tab.js';
import {
  address,
  find,
  findAll,
  forget,
  json,
  make,
  part,
  parts,
  pause,
  remark,
  said,
  saidBy,
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

async function thread(attributes: Readonly<Record<string, string>> = {}): Promise<PressComments> {
  const element = await make('press-comments', { src: wordpress(), lang: 'en', ...attributes });
  await shown(element, 'comment');
  return element;
}

const list = (howMany: number, from = 1): Story[] => Array.from({ length: howMany }, (_, i) => remark(from + i));

/** WordPress's pages: newest first, so many on each. */
function paged(all: readonly Story[], size: number): Asked[] {
  return serve(({ url }) => {
    const page = Number(new URL(url).searchParams.get('page')) || 1;
    const pages = Math.ceil(all.length / size);
    return json(all.slice((page - 1) * size, page * size), {
      'X-WP-Total': `${all.length}`,
      'X-WP-TotalPages': `${pages}`,
    });
  });
}

const row = (comments: PressComments, id: number): HTMLElement | null => find(comments, `#comment-${id}`);
const isAt = (comments: PressComments, id: number): boolean => {
  const element = row(comments, id);
  return !!element && element === focused(comments);
};
const focused = (comments: PressComments): Element | null => comments.shadowRoot?.activeElement ?? null;
const button = (comments: PressComments, text: string): HTMLElement => {
  const found = findAll(comments, 'button').find((each) => said(each) === text);
  if (!found) throw new Error(`no button ${text} among ${findAll(comments, 'button').map(said).join(', ')}`);
  return found;
};
const own = (host: PressComments): string[] => findAll(host, '.thread > li > .who [part=comment-author]').map(said);

describe('the thread of press-comments', function () {
  this.timeout(60_000);

  afterEach(() => {
    forget();
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  describe('in another order', () => {
    it('stands when a reader chooses it, with the focus on what was chosen', async () => {
      serve(() => json(list(3)));
      const comments = await thread();
      expect(own(comments)).to.deep.equal(['Reader 3', 'Reader 2', 'Reader 1']);
      expect(findAll(comments, '.orders button').map(said)).to.deep.equal(['Newest', 'Oldest']);
      const oldest = button(comments, 'Oldest');
      oldest.focus();
      oldest.click();
      await until(() => own(comments)[0] === 'Reader 1');
      expect(own(comments)).to.deep.equal(['Reader 1', 'Reader 2', 'Reader 3']);
      expect(focused(comments)).to.equal(oldest);
      expect(oldest.getAttribute('aria-pressed')).to.equal('true');
      expect(button(comments, 'Newest').getAttribute('aria-pressed')).to.equal('false');
      await expect(comments).to.be.accessible();
    });

    it('keeps each comment’s own element, and an open reply with what is typed in it', async () => {
      serve(() => json(list(3)));
      const comments = await thread();
      const before = row(comments, 1);
      before?.querySelector<HTMLElement>('[part=reply]')?.click();
      await until(() => find(comments, 'form[data-parent="1"]'));
      const text = find<HTMLTextAreaElement>(comments, 'form[data-parent="1"] textarea');
      type(text, 'Half a thought');
      comments.sort = 'oldest';
      await comments.updateComplete;
      expect(row(comments, 1)).to.equal(before);
      expect(find<HTMLTextAreaElement>(comments, 'form[data-parent="1"] textarea')).to.equal(text);
      expect(text?.value).to.equal('Half a thought');
    });

    it('is of all pages: those that are missing come', async () => {
      const asked = paged(list(30).reverse(), 10);
      const comments = await thread();
      expect(own(comments)).to.have.length(10);
      button(comments, 'Oldest').click();
      await until(() => own(comments).length === 30);
      expect(own(comments)[0]).to.equal('Reader 1');
      expect(asked).to.have.length(3);
    });

    it('offers the best only where there are votes', async () => {
      serve(() =>
        json([1, 2].map((id) => ({ id, text: `t${id}`, author: `A${id}`, likes: id, date: '2025-06-01T10:00Z' }))),
      );
      const comments = await make('press-comments', {
        src: address(),
        lang: 'en',
        map: 'likes: likes; author: author',
      });
      await shown(comments, 'comment');
      button(comments, 'Best').click();
      await until(() => own(comments)[0] === 'A2');
    });

    it('is no question for a single conversation', async () => {
      serve(() => json([remark(1), remark(2, 1)]));
      expect(find(await thread(), '.orders')).to.equal(null);
    });
  });

  describe('page by page', () => {
    it('shows as many conversations as the page wants, and the focus goes to the first one more', async () => {
      serve(() => json(list(9)));
      const comments = await thread({ limit: '4' });
      expect(own(comments)).to.have.length(4);
      button(comments, 'Show more').click();
      await until(() => own(comments).length === 8);
      await until(() => isAt(comments, 5));
      button(comments, 'Show more').click();
      await until(() => own(comments).length === 9);
      await until(() => isAt(comments, 1));
      expect(parts(comments, 'more')).to.be.empty;
    });

    it('asks the server for the next page when what is here is shown', async () => {
      const asked = paged(list(25).reverse(), 10);
      const comments = await thread({ limit: '10' });
      button(comments, 'Show more').click();
      await until(() => own(comments).length === 20);
      await until(() => isAt(comments, 15));
      button(comments, 'Show more').click();
      await until(() => own(comments).length === 25);
      expect(asked).to.have.length(3);
      expect(said(part(comments, 'count'))).to.equal('25');
    });

    it('goes on with the focus where a page comes to a thousand that are here', async () => {
      const answers = Array.from({ length: 999 }, (_, i) => remark(i + 2, 1));
      const pages = [[remark(1), ...answers], list(2, 2_000)];
      serve(({ url }) => json(pages[url.includes('page=2') ? 1 : 0], { 'X-WP-TotalPages': '2' }));
      const comments = await thread({ limit: '3' });
      button(comments, 'Show more').click();
      await until(() => !!row(comments, 2_000));
      await until(() => isAt(comments, 2_000) || isAt(comments, 2_001));
    });

    it('says that a page did not come, and tries again', async () => {
      const all = list(20).reverse();
      let isDown = true;
      serve(({ url }) => {
        const isSecond = url.includes('page=2');
        if (isSecond && isDown) return status(503);
        return json(isSecond ? all.slice(10) : all.slice(0, 10), { 'X-WP-TotalPages': '2' });
      });
      const comments = await thread();
      button(comments, 'Show more').click();
      await until(() => said(part(comments, 'status')) === 'Comments could not be loaded.');
      expect(own(comments)).to.have.length(10);
      isDown = false;
      button(comments, 'Show more').click();
      await until(() => own(comments).length === 20);
    });
  });

  describe('in folds', () => {
    const long = (howMany: number): Story[] => [
      remark(1),
      ...Array.from({ length: howMany }, (_, i) => remark(i + 2, 1)),
    ];

    it('shows the first answers of many, and more when asked, with the focus on the first of them', async () => {
      serve(() => json(long(9)));
      const comments = await thread();
      expect(parts(comments, 'comment')).to.have.length(4);
      button(comments, '6 more replies').click();
      await until(() => parts(comments, 'comment').length === 10);
      await until(() => isAt(comments, 5));
      expect(parts(comments, 'more')).to.be.empty;
    });

    it('shows four answers without a word', async () => {
      serve(() => json(long(4)));
      const comments = await thread();
      expect(parts(comments, 'comment')).to.have.length(5);
      expect(findAll(comments, '.fold')).to.be.empty;
    });

    it('closes a long conversation and opens it again, the focus on its button', async () => {
      serve(() => json(long(9)));
      const comments = await thread();
      const fold = button(comments, '9 replies');
      expect(fold.getAttribute('aria-expanded')).to.equal('true');
      fold.focus();
      fold.click();
      await until(() => parts(comments, 'comment').length === 1);
      expect(fold.getAttribute('aria-expanded')).to.equal('false');
      expect(focused(comments)).to.equal(fold);
      await expect(comments).to.be.accessible();
      fold.click();
      await until(() => parts(comments, 'comment').length === 4);
    });

    it('also after the thread has been put in another order', async () => {
      serve(() => json([...long(9), remark(20)]));
      const comments = await thread();
      button(comments, 'Oldest').click();
      await until(() => own(comments)[0] === 'Reader 1');
      button(comments, '9 replies').click();
      await until(() => parts(comments, 'comment').length === 2);
      button(comments, '9 replies').click();
      await until(() => parts(comments, 'comment').length === 5);
      button(comments, '6 more replies').click();
      await until(() => parts(comments, 'comment').length === 11);
    });

    it('names whom an answer answers where it no longer stands below', async () => {
      serve(() => json([remark(1), remark(2, 1), remark(3, 2), remark(4, 3)]));
      const comments = await thread();
      const to = findAll(comments, '.to');
      expect(to.map(said)).to.deep.equal(['in reply to \u2068Reader 3\u2069']);
      expect(to[0]?.getAttribute('href')).to.match(/#comment-3$/);
    });

    it('shows the beginning of a long comment, and all of it when asked', async () => {
      const text = Array.from({ length: 40 }, (_, i) => `<p>Paragraph ${i}.</p>`).join('');
      serve(() => json([remark(1, 0, { content: { rendered: text } }), remark(2)]));
      const comments = await thread();
      const body = row(comments, 1)?.querySelector<HTMLElement>('.said');
      await until(() => body?.textContent.includes('Paragraph 39.'));
      const before = body?.offsetHeight ?? 0;
      expect(body?.classList.contains('cut')).to.equal(true);
      expect(row(comments, 2)?.querySelector('.cut')).to.equal(null);
      await expect(comments).to.be.accessible();
      button(comments, 'Read more').click();
      await until(() => !body?.classList.contains('cut'));
      expect(body?.offsetHeight).to.be.above(before);
      expect(focused(comments)).to.equal(body);
    });

    it('opens a cut comment for whoever walks to a link in it by keyboard', async () => {
      const text = `${'<p>Words.</p>'.repeat(40)}<p><a href="https://example.org/">the end</a></p>`;
      serve(() => json([remark(1, 0, { content: { rendered: text } })]));
      const comments = await thread();
      await until(() => find(comments, '.cut a'));
      const link = find(comments, '.cut a');
      // A page behind another hears of no focus.
      link?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      await until(() => !find(comments, '.cut'));
      expect(find(comments, '.said a')).to.equal(link);
    });
  });

  describe('by a link to a comment', () => {
    const go = (hash: string): void => {
      location.hash = hash;
    };

    it('is scrolled to it, and the focus is on it', async () => {
      serve(() => json(list(40)));
      go('#comment-2');
      const comments = await thread({ loading: 'lazy' });
      await until(() => isAt(comments, 2));
      const { top } = row(comments, 2)?.getBoundingClientRect() ?? {};
      expect(top).to.be.within(-1, innerHeight);
      expect(row(comments, 2)?.className).to.equal('aim');
    });

    it('follows when the address changes, to one at a time', async () => {
      serve(() => json(list(5)));
      const comments = await thread();
      go('#comment-2');
      await until(() => isAt(comments, 2));
      go('#comment-4');
      await until(() => isAt(comments, 4));
      expect(findAll(comments, '.aim').map(({ id }) => id)).to.deep.equal(['comment-4']);
    });

    it('loads pages until it is there, and not one more', async () => {
      const asked = paged(list(60).reverse(), 10);
      go('#comment-22');
      const comments = await thread();
      await until(() => isAt(comments, 22));
      expect(asked).to.have.length(4);
    });

    it('opens what it stands under, and what it says in full', async () => {
      const text = '<p>Words.</p>'.repeat(40);
      const deep = [
        ...list(20, 100),
        remark(1),
        ...Array.from({ length: 30 }, (_, i) => remark(i + 2, 1, { content: { rendered: text } })),
      ];
      serve(() => json(deep));
      go('#comment-28');
      const comments = await thread({ limit: '3' });
      await until(() => isAt(comments, 28));
      expect(row(comments, 28)?.querySelector('.cut')).to.equal(null);
      expect(row(comments, 29)).to.equal(null);
    });

    it('opens a conversation that a reader has folded', async () => {
      serve(() => json([remark(1), ...Array.from({ length: 6 }, (_, i) => remark(i + 2, 1))]));
      const comments = await thread();
      button(comments, '6 replies').click();
      await until(() => !row(comments, 3));
      go('#comment-3');
      await until(() => isAt(comments, 3));
      expect(button(comments, '6 replies').getAttribute('aria-expanded')).to.equal('true');
    });

    it('says that there is none of that name when all pages are here', async () => {
      const asked = paged(list(20).reverse(), 10);
      go('#comment-999');
      const comments = await thread();
      await until(() => said(part(comments, 'status')) === 'The comment that this link leads to was not found.');
      expect(asked).to.have.length(2);
      expect(focused(comments)).to.equal(null);
    });

    for (const hash of ['#isso-2', '#atk-comment-2', '#remark42__comment-2', '#commento-2', '#li-comment-2', '#2']) {
      it(`of another server's kind: ${hash}`, async () => {
        serve(() => json(list(3)));
        go(hash);
        const comments = await thread();
        await until(() => isAt(comments, 2));
      });
    }

    it('leaves alone what leads elsewhere: to a section, or to an element of the page', async () => {
      const asked = paged(list(20).reverse(), 10);
      const section = document.createElement('p');
      section.id = 'comment-2';
      document.body.append(section);
      go('#comment-2');
      const comments = await thread();
      go('#results');
      await pause();
      section.remove();
      expect(asked).to.have.length(1);
      expect(focused(comments)).to.equal(null);
      expect(find(comments, '.aim')).to.equal(null);
    });

    it('that stands in the page’s own fallback is the comment of the thread', async () => {
      serve(() => json(list(3)));
      go('#comment-2');
      const comments = await make('press-comments', { src: wordpress() }, '<ol><li id="comment-2">Two</li></ol>');
      await until(() => isAt(comments, 2));
    });

    it('is at each comment’s age, on the page that is read', async () => {
      serve(() => json([remark(1), remark(2, 1)]));
      const comments = await thread();
      const links = findAll(comments, '.age');
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
        [1, 2].map((id) => `${location.href.split('#')[0]}#comment-${id}`),
      );
      links[1]?.click();
      await until(() => isAt(comments, 2));
      row(comments, 1)?.focus();
      links[1]?.click();
      await until(() => isAt(comments, 2), 'the same link again');
    });
  });

  describe('asked for again', () => {
    let clock: Clock;
    beforeEach(async () => {
      // What the test before put up is on its way out, and would ask once more.
      await settle();
      show();
      // Not another day: to a page that is ahead, what other pages have yet to send would be too old to keep.
      clock = new Clock(Date.now());
    });
    afterEach(() => clock.restore());

    const polling = async (): Promise<PressComments> => {
      const element = await make('press-comments', { src: wordpress(), lang: 'en', refresh: '30s' });
      await untilSettled(() => parts(element, 'comment').length);
      return element;
    };

    it('keeps new comments until a reader asks for them, and then has the focus on the first', async () => {
      const kept = list(3);
      serve(() => json(kept));
      const comments = await polling();
      kept.push(remark(4), remark(5, 1));
      await clock.pass(40_000);
      await untilSettled(() => parts(comments, 'new').length);
      expect(said(part(comments, 'new'))).to.equal('2 new comments');
      expect(said(part(comments, 'status'))).to.equal('2 new comments');
      expect(parts(comments, 'comment')).to.have.length(3);
      part(comments, 'new').click();
      await untilSettled(() => parts(comments, 'comment').length === 5);
      await untilSettled(() => isAt(comments, 4));
      expect(parts(comments, 'new')).to.be.empty;
    });

    it('rests while the page is behind another', async () => {
      const asked = serve(() => json(list(2)));
      await polling();
      hide();
      await clock.pass(600_000);
      expect(asked).to.have.length(1);
      show();
      await clock.pass(40_000);
      expect(asked.length).to.be.above(1);
    });

    it('leaves what came again unchanged as it stands', async () => {
      const asked = serve(() => json(list(2)));
      const comments = await polling();
      const body = row(comments, 1)?.querySelector('.said > div');
      await clock.pass(40_000);
      await untilSettled(() => asked.length > 1);
      await clock.pass(1_000);
      expect(row(comments, 1)?.querySelector('.said > div')).to.equal(body);
    });

    it('shows a change and a deletion where they are', async () => {
      const kept = list(2);
      serve(() => json(kept));
      const comments = await polling();
      kept[0] = remark(1, 0, { content: { rendered: '<p>Said better.</p>' } });
      kept.pop();
      await clock.pass(40_000);
      await untilSettled(() => saidBy(comments, 'comment-body').join() === 'Said better.');
    });
  });

  describe('marks', () => {
    it('the pinned, the author’s and the changed', async () => {
      serve(() =>
        json([
          { id: 1, text: 'a', author: 'A', date: '2025-06-01T10:00:00Z', pinned: true },
          { id: 2, text: 'b', author: 'B', date: '2025-06-02T10:00:00Z', admin: true, edited: '2025-06-03T10:00:00Z' },
        ]),
      );
      const map = 'author: author; pinned: pinned; staff: admin; updatedAt: edited';
      const comments = await make('press-comments', { src: address(), lang: 'en', map });
      await shown(comments, 'comment');
      expect(said(row(comments, 1)?.querySelector('.badge'))).to.equal('Pinned');
      expect(said(row(comments, 2)?.querySelector('.badge'))).to.equal('Author');
      expect(said(row(comments, 2)?.querySelector('.who'))).to.include('edited');
    });

    it('a held comment of the list as nobody else’s to see', async () => {
      serve(() => json([remark(1, 0, { status: 'hold' })]));
      const comments = await thread();
      expect(said(find(comments, '.pending .state'))).to.equal('Awaiting moderation. Only you can see this comment.');
      expect(parts(comments, 'reply')).to.be.empty;
    });

    it('names by their first letters where the page wants it, drawn here', async () => {
      const names = ['Layla Haddad', 'ada', '‮evil name', '李 小龙', '…', 'Éva á. Nagy'];
      serve(() => json(names.map((author_name, id) => remark(id + 1, 0, { author_name }))));
      const comments = await thread({ initials: '', sort: 'oldest' });
      expect(findAll(comments, '.face').map(said)).to.deep.equal(['LH', 'A', 'EN', '李小', '', 'ÉN']);
      expect(findAll(comments, 'img')).to.be.empty;
      await expect(comments).to.be.accessible();
    });
  });

  it('of a Mastodon post is read here and answered there', async () => {
    serve(() =>
      json({
        ancestors: [],
        descendants: [
          {
            id: '11',
            in_reply_to_id: '10',
            created_at: '2025-06-01T10:00:00Z',
            content: '<p>Seen from here.</p>',
            url: 'https://social.example/@ada/11',
            account: { acct: 'ada', display_name: 'Ada', url: 'https://social.example/@ada', avatar_static: '' },
            favourites_count: 3,
          },
        ],
      }),
    );
    const comments = await make('press-comments', {
      src: 'https://social.example/api/v1/statuses/10/context',
      lang: 'en',
    });
    await shown(comments, 'comment');
    expect(parts(comments, 'form')).to.be.empty;
    const links = findAll(comments, 'a.act').map((link) => `${said(link)} ${link.getAttribute('href') ?? ''}`);
    expect(links).to.deep.equal([
      'Reply https://social.example/@ada/11',
      'Reply on social.example https://social.example/statuses/10',
    ]);
    await expect(comments).to.be.accessible();
  });

  it('says how old it is where there is no network, and that what is written waits', async () => {
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
    let isDown = false;
    serve(() => (isDown ? new TypeError('Failed to fetch') : json(list(2))));
    const comments = await thread();
    isDown = true;
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    comments.refresh();
    await until(() =>
      findAll(comments, '.msg').some((message) => said(message).startsWith('You are offline. Comments are')),
    );
    expect(own(comments)).to.have.length(2);
    Reflect.deleteProperty(navigator, 'onLine');
    expect(online).not.to.equal(undefined);
  });
});
