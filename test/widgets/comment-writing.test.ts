import { expect } from '@open-wc/testing';
import { PressCommentSendEvent } from '../../src/ui/events.js';
import type { PressComments } from '../../src/widgets/comments.js';
import {
  address,
  dangers,
  executions,
  find,
  forget,
  hostile,
  json,
  make,
  never,
  part,
  parts,
  pause,
  said,
  serve,
  shown,
  stored,
  type,
  until,
  type Asked,
} from './tools.js';

type Attributes = Readonly<Record<string, string>>;

async function thread(attributes: Attributes = {}, children = ''): Promise<PressComments> {
  const element = await make('press-comments', { lang: 'en', src: address(), fields: 'name', ...attributes }, children);
  await shown(element, 'form');
  return element;
}

function write(thread: PressComments, text: string): void {
  type(find(thread, '[name=name]'), 'Ada');
  type(find(thread, '[name=text]'), text);
}

const send = (thread: PressComments): void => part(thread, 'submit').click();
const text = (thread: PressComments): string => find<HTMLTextAreaElement>(thread, '[name=text]')?.value ?? '';
const posts = (requests: readonly Asked[]): Asked[] => requests.filter(({ method }) => method === 'POST');

/** A server without comments, which answers each post in turn and then takes all. */
function server(...answers: readonly Response[]): Asked[] {
  const turns = [...answers];
  return serve(({ method }) => (method === 'GET' ? json([]) : (turns.shift() ?? json({ id: 1, text: 'x' }))));
}

const refused = (status: number, message: string, headers: Attributes = {}): Response =>
  new Response(JSON.stringify({ message }), { status, headers: { 'content-type': 'application/json', ...headers } });

describe('press-comments lets a reader write', function () {
  this.timeout(60_000);

  afterEach(forget);

  it('with a name, an e-mail and a website, by whichever word the page has for it', async () => {
    server();
    const comments = await thread({ fields: 'name email? website' });
    expect(['name', 'email', 'url', 'text'].filter((name) => find(comments, `[name=${name}]`))).to.have.length(4);
  });

  it('and sends along what a captcha in the page says, and what the page adds', async () => {
    const requests = server();
    const widget = '<div slot="captcha"><p>Are you a person?</p><input type="hidden" name="h-captcha-response"></div>';
    const comments = await thread({ send: 'text: text; extra.late: token.late' }, widget);
    const slot = find(comments, 'slot[name=captcha]');
    expect(slot instanceof HTMLSlotElement && slot.assignedElements().map(said)).to.deep.equal(['Are you a person?']);
    const field = comments.querySelector('input');
    if (field) field.value = 'solved';
    comments.addEventListener('press-comment-send', (event) => {
      if (!(event instanceof PressCommentSendEvent)) return;
      event.waits.push(Promise.resolve().then(() => (event.extra.late = 'fresh')));
    });
    write(comments, 'Hello.');
    send(comments);
    await until(() => posts(requests).length);
    expect(posts(requests)[0]?.body).to.deep.equal({
      ...{ text: 'Hello.', 'h-captcha-response': 'solved' },
      token: { late: 'fresh' },
    });
  });

  it('and keeps the text in its field where what the page waits for does not come', async () => {
    const requests = server();
    const comments = await thread();
    comments.addEventListener('press-comment-send', (event) => {
      if (event instanceof PressCommentSendEvent) event.waits.push(Promise.reject(new Error('no token')));
    });
    write(comments, 'Hello.');
    send(comments);
    await until(() => find(comments, '[id="text--fault"]'));
    expect(text(comments)).to.equal('Hello.');
    expect(posts(requests)).to.be.empty;
  });

  it('but doubts whoever fills in the field that nobody sees: once, without losing a word', async () => {
    const requests = server();
    const comments = await thread({ send: 'text: text; trap: trap' });
    const trap = find<HTMLInputElement>(comments, '[name=fax]');
    expect(trap?.closest('[aria-hidden=true]')).not.to.equal(null);
    expect(trap?.tabIndex).to.equal(-1);
    write(comments, 'Hello.');
    if (trap) trap.value = 'buy';
    send(comments);
    await until(() => find(comments, '[id="text--fault"]'));
    await pause();
    expect(posts(requests)).to.be.empty;
    expect(text(comments)).to.equal('Hello.');
    send(comments);
    await until(() => posts(requests).length);
    expect(posts(requests)[0]?.body).to.deep.equal({ text: 'Hello.', trap: 'buy' });
  });

  it('but doubts whoever is quicker than min-seconds, once', async () => {
    const requests = server();
    const comments = await thread({ 'min-seconds': '600' });
    write(comments, 'Hello.');
    send(comments);
    await pause();
    expect(posts(requests)).to.be.empty;
    send(comments);
    await until(() => posts(requests).length);
  });

  describe('in another way than plain text', () => {
    const preview = async (comments: PressComments): Promise<HTMLElement> => {
      part(comments, 'preview-button').click();
      return shown(comments, 'preview');
    };

    it('and shows a preview of it that follows what is typed, until it is sent', async () => {
      const requests = server();
      const comments = await thread({ markup: 'markdown' });
      expect(said(find(comments, '.under'))).to.contain('You can use Markdown.');
      expect(parts(comments, 'preview')).to.be.empty;
      write(comments, 'So *it* is.');
      const shownThere = await preview(comments);
      await until(() => shownThere.querySelector('em')?.textContent === 'it');
      expect(part(comments, 'preview-button').getAttribute('aria-pressed')).to.equal('true');
      expect(shownThere.getAttribute('aria-label')).to.equal('Preview');
      await expect(comments).to.be.accessible();
      write(comments, 'So **it** [is](https://x.example).');
      await until(() => shownThere.querySelector('strong')?.textContent === 'it' && !shownThere.querySelector('em'));
      expect(shownThere.querySelector('a')?.rel).to.contain('ugc');
      expect(text(comments)).to.equal('So **it** [is](https://x.example).');
      send(comments);
      await until(() => posts(requests).length);
      expect(posts(requests)[0]?.body.text).to.equal('So **it** [is](https://x.example).');
      await until(() => !parts(comments, 'preview').length);
    });

    it('and takes the preview away at the second click', async () => {
      server();
      const comments = await thread({ markup: 'html' });
      write(comments, '<b>Bold</b>');
      await preview(comments);
      await until(() => part(comments, 'preview').querySelector('b')?.textContent === 'Bold');
      part(comments, 'preview-button').click();
      await until(() => !parts(comments, 'preview').length);
      expect(part(comments, 'preview-button').getAttribute('aria-pressed')).to.equal('false');
    });

    it('but offers none for plain text, nor for a way that nobody knows', async () => {
      server();
      for (const attributes of [{}, { markup: 'bbcode' }] as readonly Attributes[]) {
        const comments = await thread(attributes);
        expect(parts(comments, 'preview-button')).to.be.empty;
        expect(said(find(comments, '.under'))).to.contain('Plain text.');
      }
    });

    for (const markup of ['html', 'markdown']) {
      it(`and runs nothing that stands in a preview, loads no picture and leads nowhere bad, by markup="${markup}"`, async () => {
        server();
        const comments = await thread({ markup, 'max-length': '100000' });
        write(comments, 'Begin');
        const box = await preview(comments);
        const calls = await executions(async () => {
          for (const payload of await hostile()) {
            write(comments, `${payload}\n\n[end](javascript:alert(1)) ![b](${payload})`);
            await until(() => said(box) !== 'Begin');
            expect(dangers(comments), payload).to.deep.equal([]);
            write(comments, 'Begin');
            await until(() => said(box) === 'Begin');
          }
          write(comments, '<img src="https://x.example/1.png" alt="A pic"> ![Another](https://x.example/2.png)');
          await until(() => said(box).includes('pic') && said(box).includes('Another'));
        });
        expect(calls).to.equal(0);
        expect(dangers(comments)).to.deep.equal([]);
        expect(box.querySelector('img')).to.equal(null);
      });
    }
  });

  describe('in another way than plain text, and shows it on its way', () => {
    const silent = (): Asked[] => serve(({ method }) => (method === 'GET' ? json([]) : never()));
    const underWay = (comments: PressComments): HTMLElement | null => find(comments, '.pending [part=comment-body]');

    it('as the server will read it', async () => {
      silent();
      const comments = await thread({ markup: 'markdown' });
      write(comments, 'So **it** [is](https://x.example).\n\n- one\n- two');
      send(comments);
      await until(() => underWay(comments)?.querySelector('strong')?.textContent === 'it');
      expect([...(underWay(comments)?.querySelectorAll('li') ?? [])].map(said)).to.deep.equal(['one', 'two']);
      expect(underWay(comments)?.querySelector('a')?.rel).to.contain('ugc');
      expect(find(comments, '.pending .lines')).to.equal(null);
      await expect(comments).to.be.accessible();
    });

    it('and not otherwise than it was typed where it is plain text', async () => {
      silent();
      const comments = await thread();
      write(comments, 'So **it** is.');
      send(comments);
      await until(() => said(underWay(comments)) === 'So **it** is.');
      expect(underWay(comments)?.querySelector('strong')).to.equal(null);
    });

    it('and knows it again in a list, though the server does not say under which id', async () => {
      const kept: object[] = [];
      serve(({ method }) => {
        if (method === 'GET') return json(kept);
        kept.push({ id: 2, author: 'Ada', text: '<p>So <strong>it</strong> is.</p>', date: '2025-06-04T11:00:00Z' });
        return new Response('');
      });
      const comments = await thread({ markup: 'markdown' });
      write(comments, 'So **it** is.');
      send(comments);
      await until(() => find(comments, '#comment-2') && !find(comments, '.pending'));
      expect(parts(comments, 'comment')).to.have.length(1);
      expect(said(find(comments, '#comment-2 .who'))).to.contain('You');
    });

    for (const markup of ['html', 'markdown', '']) {
      it(`and runs nothing that stands in it, by markup="${markup}"`, async () => {
        silent();
        const comments = await thread({ markup, 'max-length': '10000000' });
        const calls = await executions(async () => {
          write(comments, `Begin\n\n${(await hostile()).join('\n\n')}\n\nThis is the end`);
          send(comments);
          await until(() => said(underWay(comments)).startsWith('Begin'));
          if (markup) await until(() => !find(comments, '.pending .lines'));
          await pause();
        });
        expect(calls).to.equal(0);
        expect(dangers(comments)).to.deep.equal([]);
        expect(find(comments, '.pending img')).to.equal(null);
      });
    }
  });

  it('and takes no second press while what the page waits for is on its way', async () => {
    const requests = server();
    const comments = await thread();
    let arrive = (): void => {};
    const token = new Promise<void>((done) => (arrive = done));
    comments.addEventListener('press-comment-send', (event) => {
      if (event instanceof PressCommentSendEvent) event.waits.push(token);
    });
    write(comments, 'Hello.');
    send(comments);
    await until(() => part(comments, 'submit').getAttribute('aria-disabled') === 'true');
    expect(find<HTMLTextAreaElement>(comments, '[name=text]')?.readOnly).to.equal(true);
    send(comments);
    arrive();
    await until(() => text(comments) === '');
    await until(() => part(comments, 'submit').getAttribute('aria-disabled') === null);
    await pause();
    expect(posts(requests)).to.have.length(1);
  });

  it('and says it, at the field and by voice, where the browser keeps nothing', async () => {
    server();
    const comments = await thread();
    const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem') ?? {};
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { ...real, value: full });
    try {
      const words = 'This browser cannot keep your text. Copy it before you leave the page.';
      write(comments, 'Not finished');
      await until(() => said(find(comments, '.form .err')) === words);
      expect(said(part(comments, 'status'))).to.equal(words);
      await expect(comments).to.be.accessible();
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', real);
    }
    write(comments, 'Not finished yet');
    await until(() => !find(comments, '.form .err'));
  });

  it('and counts a rate limit down in words', async () => {
    server(refused(429, '', { 'retry-after': '30' }));
    const comments = await thread();
    write(comments, 'Hello.');
    send(comments);
    const state = (): string => said(find(comments, '.state'));
    await until(() => /It will be sent in \d+ seconds\./.test(state()));
    const before = state();
    await until(() => state() !== before);
    expect(state()).to.match(/It will be sent in (1|2)\d seconds\./);
  });

  it('and keeps apart what a server says in another direction', async () => {
    server(refused(429, 'Slow down, please.', { 'retry-after': '30' }));
    const comments = await thread({ lang: 'ar', note: 'Read before they appear.' });
    expect(said(find(comments, '.note bdi'))).to.equal('Read before they appear.');
    write(comments, 'Hello.');
    send(comments);
    await until(() => said(find(comments, '.state bdi')) === 'Slow down, please.');
  });

  it('and shows the page’s way to sign in where the server asks for it', async () => {
    server(refused(401, 'Members only.'));
    const comments = await thread({}, '<a slot="sign-in" href="/login">Sign in</a>');
    expect(find(comments, 'slot[name=sign-in]')).to.equal(null);
    write(comments, 'Hello.');
    send(comments);
    await until(() => find(comments, 'slot[name=sign-in]'));
    await until(() => text(comments) === 'Hello.');
    expect(said(find(comments, '[id="text--fault"]'))).to.equal('Members only.');
    send(comments);
    await until(() => !find(comments, 'slot[name=sign-in]'));
  });

  it('and asks nobody where it is read-only', async () => {
    serve(() => json([{ id: 1, author: 'Tom', text: 'Hi.', date: '2025-06-04T10:00:00Z' }]));
    const comments = await make('press-comments', { lang: 'en', src: address(), 'read-only': '' });
    await shown(comments, 'comment');
    await until(() => parts(comments, 'status').length);
    expect(parts(comments, 'form')).to.be.empty;
    expect(parts(comments, 'reply')).to.be.empty;
  });

  it('keeps a draft on the device only by a tick, says how old it is, and throws it away', async () => {
    server();
    const src = address();
    const comments = await thread({ src });
    expect(find(comments, '[name=keep]')).to.equal(null);
    write(comments, 'Not finished');
    await until(() => sessionStorage.length === 1);
    expect(stored().length).to.equal(0);
    find(comments, '[name=keep]')?.click();
    await until(() => stored().length === 1);
    expect(sessionStorage.length).to.equal(0);
    comments.remove();

    const again = await thread({ src });
    await until(() => text(again) === 'Not finished');
    expect(said(part(again, 'draft'))).to.match(/^Your unsent text is back\. .+ Discard$/);
    expect(find<HTMLInputElement>(again, '[name=keep]')?.checked).to.equal(true);
    await expect(again).to.be.accessible();
    part(again, 'draft').querySelector('button')?.click();
    await until(() => !parts(again, 'draft').length);
    expect(text(again)).to.equal('');
    expect(stored().length + sessionStorage.length).to.equal(0);
  });
});
