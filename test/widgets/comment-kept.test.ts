import { expect } from '@open-wc/testing';
import { PressCommentSendEvent } from '../../src/ui/events.js';
import type { PressComments } from '../../src/widgets/comments.js';
import {
  address,
  find,
  findAll,
  forget,
  json,
  make,
  never,
  part,
  parts,
  pause,
  press,
  remark,
  said,
  serve,
  shown,
  type,
  until,
  type Asked,
  type Story,
} from './tools.js';

type Attributes = Readonly<Record<string, string>>;

const posts = (requests: readonly Asked[]): Asked[] => requests.filter(({ method }) => method === 'POST');

/** A WordPress thread, which answers posts as it is told, or not at all. */
const blog = (kept: readonly Story[], answer: () => Response | Error | Promise<Response> = never): Asked[] =>
  serve(({ method }) => (method === 'GET' ? json([...kept]) : answer()));

const address7 = (): string => `${address().replace('list.json', 'wp-json/wp/v2/comments')}?post=7`;

async function thread(attributes: Attributes = {}): Promise<PressComments> {
  const element = await make('press-comments', { lang: 'en', src: address7(), fields: 'name', ...attributes });
  await shown(element, 'form');
  await shown(element, 'comment');
  return element;
}

const look = (comments: PressComments, parentId = ''): HTMLTextAreaElement | null =>
  find<HTMLTextAreaElement>(comments, `form[data-parent="${parentId}"] [name=text]`);

const field = (comments: PressComments, parentId = ''): HTMLTextAreaElement => {
  const found = look(comments, parentId);
  if (!found) throw new Error('no field');
  return found;
};

const says = (comments: PressComments, parentId = ''): string => look(comments, parentId)?.value ?? '';

function write(comments: PressComments, text: string, parentId = ''): void {
  type(find(comments, `form[data-parent="${parentId}"] [name=name]`), 'Ada');
  type(field(comments, parentId), text);
}

const send = (comments: PressComments, parentId = ''): void =>
  find(comments, `form[data-parent="${parentId}"] [part=submit]`)?.click();

async function answer(comments: PressComments, id: string): Promise<void> {
  await until(() => find(comments, `#comment-${id} [part=reply]`));
  find(comments, `#comment-${id} [part=reply]`)?.click();
  await until(() => look(comments, id));
}

const button = (comments: PressComments, words: string): HTMLElement => {
  const found = findAll(comments, 'button').find((each) => said(each) === words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};

/** A page that keeps every comment back until it is told to go on. */
function holdBack(comments: PressComments): () => void {
  let goOn = (): void => {};
  const token = new Promise<void>((done) => (goOn = done));
  comments.addEventListener('press-comment-send', (event) => {
    if (event instanceof PressCommentSendEvent) event.waits.push(token);
  });
  return goOn;
}

const refused = (): Response =>
  new Response(JSON.stringify({ code: 'rest_comment_content_invalid', message: 'Too many links.' }), { status: 400 });

const created = (id: number, text: string, more: Story = {}): Response =>
  new Response(JSON.stringify(remark(id, 0, { author_name: 'Ada', content: { rendered: text }, ...more })), {
    status: 201,
    headers: { 'content-type': 'application/json' },
  });

describe('press-comments loses no word', function () {
  this.timeout(60_000);

  afterEach(forget);

  describe('where the page turns to another thread', () => {
    it('and sends what is written there to that thread', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      write(comments, 'To the first.');
      send(comments);
      await until(() => posts(requests).length === 1);
      const other = `${comments.src.split('?')[0] ?? ''}/other?post=8`;
      comments.src = other;
      await until(() => requests.some(({ url }) => url.startsWith(other)));
      await until(() => !find(comments, '.pending'));
      write(comments, 'To the second.');
      send(comments);
      await until(() => posts(requests).length === 2);
      expect(new URL(posts(requests)[1]?.url ?? '').pathname).to.equal(new URL(other).pathname);
      expect(posts(requests)[1]?.body).to.include({ post: 8, content: 'To the second.' });
    });

    it('and leaves what is half written with the thread that it was typed for', async () => {
      blog([remark(1)]);
      const comments = await thread();
      const first = comments.src;
      write(comments, 'Half a thou');
      comments.src = address7();
      await until(() => says(comments) === '');
      write(comments, 'Another');
      await pause(400);
      comments.src = first;
      await until(() => says(comments) === 'Half a thou');
      expect(said(find(comments, '.under > :last-child'))).to.contain('11 /');
      comments.src = address7();
      await until(() => says(comments) === '');
      expect(parts(comments, 'draft')).to.be.empty;
    });

    it('and sends what waits for the page’s token to the thread that it was typed for', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      const first = comments.src;
      const goOn = holdBack(comments);
      write(comments, 'Well said.');
      send(comments);
      await until(() => field(comments).readOnly);
      comments.src = address7();
      await until(() => says(comments) === '' && !field(comments).readOnly);
      write(comments, 'Half a thou');
      goOn();
      await until(() => posts(requests).length);
      expect(new URL(posts(requests)[0]?.url ?? '').pathname).to.equal(new URL(first).pathname);
      expect(says(comments)).to.equal('Half a thou');
      expect(find(comments, '.pending')).to.equal(null);
      comments.src = first;
      await until(() => find(comments, '.pending'));
      expect(says(comments)).to.equal('');
    });

    it('but keeps it in its field where only the language is another', async () => {
      blog([remark(1)]);
      const src = `${address7()}&lang={lang}`;
      const comments = await thread({ src });
      write(comments, 'Half a thou');
      const before = said(part(comments, 'submit'));
      comments.lang = 'de';
      await until(() => said(part(comments, 'submit')) !== before);
      expect(says(comments)).to.equal('Half a thou');
    });

    it('and knows threads apart whose lists are asked for at one address', async () => {
      const canonical = document.createElement('link');
      canonical.rel = 'canonical';
      canonical.href = '/a/';
      document.head.append(canonical);
      try {
        serve(() => json([{ id: 1, author: 'Tom', text: 'First.', date: '2025-06-04T10:00:00Z' }]));
        const comments = await thread({ src: address(), list: 'POST; url: {thread}', create: 'POST {src}' });
        write(comments, 'Half a thou');
        canonical.href = '/b/';
        await until(() => says(comments) === '');
        canonical.href = '/a/';
        await until(() => says(comments) === 'Half a thou');
      } finally {
        canonical.remove();
      }
    });
  });

  describe('while the thread changes around it', () => {
    it('where the form goes and comes back', async () => {
      blog([remark(1)]);
      const comments = await thread();
      write(comments, 'Half a thou');
      comments.closed = true;
      await until(() => !look(comments));
      await pause(400);
      comments.closed = false;
      await until(() => says(comments) === 'Half a thou');
    });

    it('where what is answered is folded away', async () => {
      blog([remark(1), ...[2, 3, 4, 5, 6].map((id) => remark(id, 1))]);
      const comments = await thread();
      await answer(comments, '2');
      write(comments, 'I agree', '2');
      find(comments, '#comment-1 .fold')?.click();
      await until(() => !look(comments, '2'));
      await pause(400);
      find(comments, '#comment-1 .fold')?.click();
      await until(() => says(comments, '2') === 'I agree');
    });

    it('where another order puts what is answered below what is shown', async () => {
      blog([remark(1), remark(2), remark(3)]);
      const comments = await thread({ limit: '1' });
      await answer(comments, '3');
      write(comments, 'I agree', '3');
      button(comments, 'Oldest').click();
      await until(() => find(comments, '.thread > #comment-1:first-child'));
      await until(() => says(comments, '3') === 'I agree');
    });

    it('where what is answered is deleted', async () => {
      const kept = [remark(1), remark(2)];
      blog(kept);
      const comments = await thread();
      await answer(comments, '2');
      write(comments, 'I agree', '2');
      kept.pop();
      comments.refresh();
      await pause(400);
      expect(says(comments, '2')).to.equal('I agree');
      kept.pop();
      comments.refresh();
      await pause(400);
      expect(says(comments, '2')).to.equal('I agree');
      press(field(comments, '2'), 'Escape');
      await until(() => !find(comments, '#comment-2'));
    });

    it('where the draft is older than the form, which comes late', async () => {
      blog([remark(1)]);
      const src = address7();
      const first = await thread({ src });
      write(first, 'Half a thou');
      await until(() => sessionStorage.length);
      first.remove();
      let come = (): void => {};
      serve(() => new Promise((done) => (come = () => done(json([remark(1)])))));
      const second = await make('press-comments', { lang: 'en', src, fields: 'name' }, '<p>Read it elsewhere.</p>');
      await pause(400);
      come();
      await until(() => says(second) === 'Half a thou');
    });

    it('and takes no name away that was typed before a draft came back', async () => {
      blog([remark(1)]);
      const comments = await thread();
      await answer(comments, '1');
      write(comments, 'I agree', '1');
      press(field(comments, '1'), 'Escape');
      await until(() => !look(comments, '1'));
      type(find(comments, 'form[data-parent=""] [name=name]'), 'Grace');
      await answer(comments, '1');
      await until(() => says(comments, '1') === 'I agree');
      expect(find<HTMLInputElement>(comments, 'form[data-parent="1"] [name=name]')?.value).to.equal('Ada');
    });
  });

  describe('where a page goes between a key and the next', () => {
    for (const [name, leave] of [
      ['hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
      ['left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
    ] as const) {
      it(`and is ${name}`, async () => {
        blog([remark(1)]);
        const comments = await thread();
        write(comments, 'Half a thou');
        const drafts = (): number => Object.keys(sessionStorage).filter((key) => key.includes(comments.src)).length;
        const before = drafts();
        leave();
        expect([before, drafts()]).to.deep.equal([0, 1]);
      });
    }

    it('nor what came back and was sent already', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      write(comments, 'Well said.');
      await until(() => sessionStorage.length);
      const [[key = '', draft = ''] = []] = Object.entries(sessionStorage) as [string, string][];
      send(comments);
      await until(() => posts(requests).length && says(comments) === '');
      const { src } = comments;
      comments.remove();
      // As if the browser had ended between the two.
      sessionStorage.setItem(key, draft);
      const again = await thread({ src });
      await until(() => find(again, '.pending'));
      await until(() => says(again) === '');
      expect(parts(again, 'draft')).to.be.empty;
      expect(sessionStorage.length).to.equal(0);
    });
  });

  describe('where two texts want one field', () => {
    it('and the one that waits is put below the one that is there', async () => {
      blog([remark(1)], () => new Error('no network'));
      const comments = await thread();
      write(comments, 'The first.');
      send(comments);
      await until(() => find(comments, '.pending .acts'));
      write(comments, 'The second.');
      button(comments, 'Edit').click();
      await until(() => !find(comments, '.pending'));
      expect(says(comments)).to.equal('The second.\n\nThe first.');
    });

    it('and a reply that waits goes back to the form that answers', async () => {
      blog([remark(1)], () => new Error('no network'));
      const comments = await thread();
      await answer(comments, '1');
      write(comments, 'I agree', '1');
      send(comments, '1');
      await until(() => find(comments, '.pending .acts') && !look(comments, '1'));
      button(comments, 'Edit').click();
      await until(() => says(comments, '1') === 'I agree');
      expect(says(comments)).to.equal('');
      await until(() => comments.shadowRoot?.activeElement === field(comments, '1'));
    });

    it('and a reply that is on its way closes no other', async () => {
      blog([remark(1), remark(2)]);
      const comments = await thread();
      const goOn = holdBack(comments);
      await answer(comments, '1');
      write(comments, 'I agree', '1');
      send(comments, '1');
      await answer(comments, '2');
      write(comments, 'And so do', '2');
      field(comments, '2').focus();
      goOn();
      await until(() => find(comments, '.pending'));
      await pause(400);
      expect(says(comments, '2')).to.equal('And so do');
      expect(comments.shadowRoot?.activeElement).to.equal(field(comments, '2'));
    });

    it('and a second comment in the same words is another', async () => {
      let id = 1;
      const kept = [remark(1)];
      const requests = blog(kept, () => {
        kept.push(remark(++id, 0, { author_name: 'Ada', content: { rendered: 'Yes.' } }));
        return created(id, 'Yes.');
      });
      const comments = await thread();
      for (const times of [1, 2]) {
        write(comments, 'Yes.');
        send(comments);
        await until(() => posts(requests).length === times);
        await until(() => parts(comments, 'comment').length === times + 1 && !find(comments, '.pending'));
      }
    });
  });

  describe('on its way', () => {
    it('where the widget is moved while the page makes its token', async () => {
      const requests = blog([remark(1)]);
      const comments = await thread();
      const goOn = holdBack(comments);
      write(comments, 'Well said.');
      send(comments);
      await until(() => field(comments).readOnly);
      document.querySelector('main')?.append(comments);
      await pause();
      goOn();
      await until(() => posts(requests).length);
      await until(() => find(comments, '.pending'));
      expect(says(comments)).to.equal('');
    });

    it('where the browser forgets what waits: it can be tried again, and thrown away', async () => {
      let isBroken = true;
      const requests = blog([remark(1)], () => (isBroken ? new Error('no network') : refused()));
      const comments = await thread();
      write(comments, 'Well said.');
      send(comments);
      await until(() => find(comments, '.pending .acts'));
      await forgetAll(comments.src);
      isBroken = false;
      const before = posts(requests).length;
      button(comments, 'Try now').click();
      await until(() => posts(requests).length > before);
      await until(() => says(comments) === 'Well said.');

      isBroken = true;
      send(comments);
      await until(() => find(comments, '.pending .acts'));
      await forgetAll(comments.src);
      button(comments, 'Discard').click();
      await until(() => !find(comments, '.pending'));
    });

    it('with what the page adds to its requests by then', async () => {
      const requests = blog([remark(1)], () => new Error('no network'));
      const comments = await thread();
      write(comments, 'Well said.');
      send(comments);
      await until(() => find(comments, '.pending .acts'));
      comments.requestInit = { headers: { authorization: 'Bearer new' } };
      const before = posts(requests).length;
      button(comments, 'Try now').click();
      await until(() => posts(requests).length > before);
      expect(posts(requests).at(-1)?.headers.get('authorization')).to.equal('Bearer new');
    });
  });

  it('and Escape that ends a composition of characters leaves no form', async () => {
    blog([remark(1)]);
    const comments = await thread();
    await answer(comments, '1');
    write(comments, 'にほ', '1');
    press(field(comments, '1'), 'Escape', { isComposing: true });
    await pause();
    expect(says(comments, '1')).to.equal('にほ');
  });
});

/** As when a reader clears a site's data: the comments of one thread are on the disk no more. */
function forgetAll(scope: string): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('presslet:1:outbox');
    opening.onerror = () => fail(new Error('no database'));
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction('entries', 'readwrite');
      const cursor = transaction.objectStore('entries').openCursor();
      cursor.onsuccess = () => {
        const at = cursor.result;
        if (!at) return;
        if (JSON.stringify(at.value).includes(scope.split('?')[0] ?? scope)) at.delete();
        at.continue();
      };
      transaction.oncomplete = () => {
        db.close();
        done();
      };
    };
  });
}
